// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/NaturalOrder.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <algorithm>

namespace innkeeper {

namespace {

QStringList sorted(QStringList names)
{
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return naturalKey(a) < naturalKey(b); });
    return names;
}

/// `names` in their right order come back so from the worst one.
void expectOrder(const QStringList &names)
{
    QStringList reversed(names.rbegin(), names.rend());
    EXPECT_EQ(sorted(reversed), names) << qPrintable(sorted(reversed).join(QStringLiteral(" | ")));
}

TEST(NaturalOrderTest, countsAsPeopleDo)
{
    expectOrder({QStringLiteral("disk 1"), QStringLiteral("disk 9"), QStringLiteral("disk 10"),
                 QStringLiteral("disk 10 b"), QStringLiteral("disk 100")});
    expectOrder({QStringLiteral("2"), QStringLiteral("11"), QStringLiteral("a")});
    // Numbers longer than any integer type.
    expectOrder(
        {QStringLiteral("vm 99999999999999999999"), QStringLiteral("vm 100000000000000000000")});
    EXPECT_EQ(naturalKey(QStringLiteral("vm 007")), naturalKey(QStringLiteral("vm 7")));
    expectOrder({QStringLiteral("vm 0"), QStringLiteral("vm 00001")});
}

TEST(NaturalOrderTest, doesNotMindCase)
{
    EXPECT_EQ(naturalKey(QStringLiteral("Debian")), naturalKey(QStringLiteral("dEBIAN")));
    expectOrder({QStringLiteral("alpine"), QStringLiteral("Debian"), QStringLiteral("windows")});
}

TEST(NaturalOrderTest, putsTheShorterFirst)
{
    expectOrder({QString(), QStringLiteral("a"), QStringLiteral("a 1"), QStringLiteral("ab"),
                 QStringLiteral("b")});
}

TEST(NaturalOrderTest, keepsAccentsByTheirLetters)
{
    expectOrder({QStringLiteral("arch"), QString::fromUtf8("ärger"), QStringLiteral("bsd"),
                 QString::fromUtf8("émile"), QStringLiteral("fedora")});
}

TEST(NaturalOrderTest, takesAnything)
{
    const QStringList odd = {QString(10000, u'x'),
                             QString(10000, u'1'),
                             QString(QChar(0)),
                             QString(QChar(0xd800)),
                             QString::fromUtf8("仮想マシン"),
                             QString::fromUtf8("שרת"),
                             QStringLiteral("\n")};
    EXPECT_EQ(sorted(odd).size(), odd.size());
    for (const QString &name : odd)
        EXPECT_FALSE(naturalKey(name).isEmpty());
}

} // namespace

} // namespace innkeeper
