// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/MachineId.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

TEST(MachineIdTest, writesAsLibvirtDoes)
{
    const QString text = QStringLiteral("6695eb01-f6a4-8304-79aa-97f2502e193f");
    EXPECT_EQ(MachineId::fromText(text).toText(), text);
    EXPECT_EQ(MachineId::fromText(text.toUpper()).toText(), text);
}

TEST(MachineIdTest, refusesWhatIsNoUuid)
{
    EXPECT_TRUE(MachineId().isNull());
    for (const char *text : {"", "debian", "6695eb01", "6695eb01-f6a4-8304-79aa-97f2502e193fx"})
        EXPECT_TRUE(MachineId::fromText(QString::fromLatin1(text)).isNull()) << text;
}

TEST(MachineIdTest, distinguishesMachines)
{
    const MachineId one = MachineId::create();
    const MachineId other = MachineId::create();
    EXPECT_FALSE(one.isNull());
    EXPECT_NE(one, other);
    EXPECT_NE(one < other, other < one);
    EXPECT_EQ(qHash(one), qHash(MachineId(one.uuid())));
}

} // namespace

} // namespace innkeeper
