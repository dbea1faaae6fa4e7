// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Bytes.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

class BytesTest : public testing::Test
{
protected:
    void SetUp() override { QLocale::setDefault(QLocale::c()); }
    void TearDown() override { QLocale::setDefault(QLocale::system()); }
};

TEST_F(BytesTest, wholeUnitsHaveNoFraction)
{
    EXPECT_EQ(Bytes::mib(512).toText(), QStringLiteral("512 MiB"));
    EXPECT_EQ(Bytes::gib(20).toText(), QStringLiteral("20 GiB"));
    EXPECT_EQ(Bytes::gib(2048).toText(), QStringLiteral("2 TiB"));
    EXPECT_EQ(Bytes::kib(1).toText(), QStringLiteral("1 KiB"));
    EXPECT_EQ(Bytes(511).toText(), QStringLiteral("511 bytes"));
}

TEST_F(BytesTest, partsHaveOneDigit)
{
    EXPECT_EQ(Bytes::mib(1536).toText(), QStringLiteral("1.5 GiB"));
    EXPECT_EQ(Bytes::kib(10 * 1024 + 512).toText(), QStringLiteral("10.5 MiB"));
}

TEST_F(BytesTest, speaksTheReadersLanguage)
{
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(Bytes::mib(1536).toText(), QStringLiteral("1,5 GiB"));
}

TEST_F(BytesTest, evenAbsurdAmountsArePositive)
{
    EXPECT_FALSE(Bytes(~0ull).toText().contains(u'-')) << Bytes(~0ull).toText().toStdString();
}

TEST_F(BytesTest, countsAndCompares)
{
    EXPECT_EQ(Bytes::gib(1).toMib(), 1024u);
    EXPECT_EQ(Bytes::gib(1).toKib(), 1024u * 1024u);
    EXPECT_DOUBLE_EQ(Bytes::mib(512).toGib(), 0.5);
    EXPECT_LT(Bytes::mib(1023), Bytes::gib(1));
}

} // namespace

} // namespace innkeeper
