// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/VolumeNames.h"
#include "core/services/StartableName.h"

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

QString nameOf(const char16_t *machine, const QStringList &taken = {})
{
    return volumeName(QString::fromUtf16(machine), QStringLiteral(".qcow2"), taken);
}

TEST(VolumeNamesTest, ReadsLikeTheMachine)
{
    EXPECT_EQ(nameOf(u"Debian 12"), QStringLiteral("Debian-12.qcow2"));
    EXPECT_EQ(nameOf(u"Übung_1.2"), QStringLiteral("Übung_1.2.qcow2"));
    EXPECT_EQ(nameOf(u"テスト"), QStringLiteral("テスト.qcow2"));
}

TEST(VolumeNamesTest, NothingAwkwardSurvives)
{
    EXPECT_EQ(nameOf(u"$(reboot); rm -rf '*' & <b>\"x\""),
              QStringLiteral("reboot-rm-rf-b-x.qcow2"));
    EXPECT_EQ(nameOf(u"../../etc/passwd"), QStringLiteral("etc-passwd.qcow2"));
    EXPECT_EQ(nameOf(u"-rf"), QStringLiteral("rf.qcow2"));
    EXPECT_EQ(nameOf(u".hidden"), QStringLiteral("hidden.qcow2"));
    EXPECT_EQ(nameOf(u"a\u202eb\u200bc"), QStringLiteral("a-b-c.qcow2"));
    EXPECT_EQ(nameOf(u"😀💥"), QStringLiteral("machine.qcow2"));
    EXPECT_EQ(nameOf(u"  "), QStringLiteral("machine.qcow2"));
}

TEST(VolumeNamesTest, LongNamesAreCutBetweenSigns)
{
    const QString name = volumeName(QString(5000, QChar(0x00fc)), QStringLiteral(".img"), {});
    EXPECT_LE(name.toUtf8().size(), 104);
    EXPECT_TRUE(name.startsWith(QChar(0x00fc)));
    EXPECT_FALSE(name.contains(QChar::ReplacementCharacter));
}

TEST(VolumeNamesTest, TakenOnesGetANumber)
{
    EXPECT_EQ(nameOf(u"a", {QStringLiteral("a.qcow2")}), QStringLiteral("a-2.qcow2"));
    // Some file systems do not tell A from a.
    EXPECT_EQ(nameOf(u"a", {QStringLiteral("A.qcow2"), QStringLiteral("a-2.qcow2")}),
              QStringLiteral("a-3.qcow2"));
}

TEST(StartableNameTest, OnlyNamesThatWouldBeCutWithinALetterChange)
{
    for (const QString &name : {QStringLiteral("Debian"), QString(200, u'x'), QStringLiteral("ä"),
                                QString(10, QChar(0xe4)), QString(40, QChar(0xe4)), QString()})
        EXPECT_EQ(startableName(name), name) << name.toStdString();
    EXPECT_EQ(startableName(QStringLiteral("0123456789012345678ä9")),
              QStringLiteral("0123456789012345678-ä9"));
    EXPECT_EQ(startableName(QString(7, QChar(0x20ac))),
              QString(6, QChar(0x20ac)) + QStringLiteral("--") + QChar(0x20ac));
    EXPECT_EQ(startableName(QStringLiteral("12345678901234567😀")),
              QStringLiteral("12345678901234567---😀"));
}

} // namespace
} // namespace innkeeper
