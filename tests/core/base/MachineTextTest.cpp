// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/MachineText.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

TEST(MachineTextTest, welcomesEveryScriptAndSign)
{
    for (const char *name :
         {"Debian 12", "a", "Windows 11 (work)", "$(reboot)", "`reboot`", "a;b",
          "Müller & Söhne <\"'>", "שרת ביתי", "خادم", "仮想マシン", "🐧", "-x", "..a", "%s%n", "\\"})
        EXPECT_TRUE(validateMachineName(QString::fromUtf8(name))) << name;
    EXPECT_TRUE(validateMachineName(QString(kMaxMachineNameBytes, u'x')));
}

TEST(MachineTextTest, refusesNamesWithASentence)
{
    const QString names[] = {
        QString(),
        QStringLiteral("   "),
        QStringLiteral("a/b"),
        QStringLiteral("a\nb"),
        QStringLiteral("a\rb"),
        QStringLiteral("a\tb"),
        QStringLiteral("a") + QChar(0) + u'b',
        QStringLiteral("\x1b[31mred"),
        QStringLiteral("a\x7f"),
        QStringLiteral("a") + QChar(0x85),
        QStringLiteral("evil") + QChar(0x202E) + QStringLiteral("gpj.exe"),
        QStringLiteral("a") + QChar(0x2066),
        QStringLiteral("a") + QChar(0x2028),
        QStringLiteral("a") + QChar(0xFFFF),
        QStringLiteral("a") + QChar(0xD800),
        QStringLiteral(" a"),
        QStringLiteral("a "),
        QStringLiteral("."),
        QStringLiteral(".."),
        QString(kMaxMachineNameBytes + 1, u'x'),
        QString(kMaxMachineNameBytes / 2 + 1, QChar(0xE4)),
        QString(10 * 1024, u'x'),
    };
    for (const QString &name : names) {
        const auto verdict = validateMachineName(name);
        ASSERT_FALSE(verdict) << name.left(40).toStdString();
        EXPECT_EQ(verdict.error().kind, ErrorKind::Invalid);
        EXPECT_TRUE(verdict.error().message.endsWith(u'.'));
        EXPECT_LT(verdict.error().message.size(), 200) << "the name itself is no part of it";
    }
}

TEST(MachineTextTest, namesTheLimit)
{
    const auto verdict = validateMachineName(QString(10 * 1024, u'x'));
    ASSERT_FALSE(verdict);
    EXPECT_TRUE(verdict.error().message.contains(QStringLiteral("10240")));
    EXPECT_TRUE(verdict.error().message.contains(QStringLiteral("200")));
}

TEST(MachineTextTest, titlesAreOneLineAndMayHaveASlash)
{
    EXPECT_TRUE(validateMachineTitle({}));
    EXPECT_TRUE(validateMachineTitle(QStringLiteral("Web / Mail")));
    EXPECT_FALSE(validateMachineTitle(QStringLiteral("two\nlines")));
    EXPECT_FALSE(validateMachineTitle(QString(QChar(1))));
    EXPECT_FALSE(validateMachineTitle(QString(QChar(0x202E))));
    EXPECT_FALSE(validateMachineTitle(QString(kMaxTitleLength + 1, u'x')));
}

TEST(MachineTextTest, descriptionsMayHaveLines)
{
    EXPECT_TRUE(validateMachineDescription(QStringLiteral("one\n\ttwo\r\n")));
    EXPECT_FALSE(validateMachineDescription(QString(QChar(0))));
    EXPECT_FALSE(validateMachineDescription(QString(QChar(0x1b))));
    EXPECT_FALSE(validateMachineDescription(QString(kMaxDescriptionLength + 1, u'x')));
}

} // namespace

} // namespace innkeeper
