// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/MachineName.h"
#include "tests/core/catalog/Systems.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

TEST(MachineNameTest, isTheSystemsName)
{
    EXPECT_EQ(machineNameFor(systems::debian12(), {}), QStringLiteral("Debian 12"));
    EXPECT_EQ(machineNameFor(systems::win11(), {}), QStringLiteral("Windows 11"));
    EXPECT_EQ(machineNameFor({}, {}), QStringLiteral("New machine"));
}

TEST(MachineNameTest, avoidsNamesThatAreTaken)
{
    EXPECT_EQ(machineNameFor(systems::debian12(), {QStringLiteral("debian 12")}),
              QStringLiteral("Debian 12 2"));
    EXPECT_EQ(machineNameFor({}, {QStringLiteral("New machine"), QStringLiteral("New machine 2")}),
              QStringLiteral("New machine 3"));
}

TEST(MachineNameTest, isAlwaysPossible)
{
    OperatingSystem system = systems::debian12();
    system.name = QStringLiteral(" GNU/Hurd \n 1 ");
    EXPECT_EQ(machineNameFor(system, {}), QStringLiteral("GNU-Hurd 1"));
    system.name = QString(1000, u'x');
    EXPECT_EQ(machineNameFor(system, {}), QStringLiteral("New machine"));
}

} // namespace

} // namespace innkeeper
