// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/HeardText.h"

#include "tests/support/QtPrinters.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

TEST(HeardTextTest, keepsWhatCanBeRead)
{
    const QString said = QString::fromUtf8("Müller 仮想マシン 🐧");
    EXPECT_EQ(heardText(said, 100), said);
}

TEST(HeardTextTest, leavesOutWhatNobodySees)
{
    const QString said = QStringLiteral(" \x1b[31mred\r\n\tstick\x7f ") + QChar(0x202E) + QChar(0);
    EXPECT_EQ(heardText(said, 100), QStringLiteral("[31mred   stick"));
}

TEST(HeardTextTest, isBoundedWithoutCuttingASign)
{
    EXPECT_EQ(heardText(QString(100'000, u'x'), 5), QStringLiteral("xxxxx"));
    EXPECT_EQ(heardText(QStringLiteral("abcd") + QString::fromUtf8("🐧"), 5),
              QStringLiteral("abcd"));
}

} // namespace

} // namespace innkeeper
