// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tuning/MachineTypeAge.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

TEST(MachineTypeAgeTest, sixYearsFromTheRelease)
{
    EXPECT_EQ(machineTypeEnd(QStringLiteral("pc-q35-7.2")), QDate(2028, 12, 1));
    EXPECT_EQ(machineTypeEnd(QStringLiteral("pc-i440fx-4.0")), QDate(2025, 4, 1));
    EXPECT_EQ(machineTypeEnd(QStringLiteral("pc-q35-10.1")), QDate(2031, 8, 1));
    for (const char *other : {"", "q35", "pc", "pc-q35-3.1", "pc-q35-7", "pc-q35-rhel9.2.0",
                              "pc-i440fx-jammy", "pc-q35-7.2x", "virt-7.2"})
        EXPECT_FALSE(machineTypeEnd(QString::fromLatin1(other))) << other;
}

TEST(MachineTypeAgeTest, warnsInTimeAndSaysHowLong)
{
    const QString board = QStringLiteral("pc-q35-7.2");
    EXPECT_EQ(machineTypeWarning(board, false, QDate(2026, 11, 21)), QString());
    const QString years = machineTypeWarning(board, true, QDate(2026, 11, 21));
    EXPECT_TRUE(years.contains(QStringLiteral("2028"))) << years.toStdString();
    EXPECT_TRUE(years.contains(QStringLiteral("2 more"))) << years.toStdString();
    EXPECT_TRUE(machineTypeWarning(board, false, QDate(2028, 3, 1))
                    .contains(QStringLiteral("less than a year")));
    EXPECT_TRUE(machineTypeWarning(board, false, QDate(2029, 1, 1))
                    .contains(QStringLiteral("next update")));
    EXPECT_FALSE(
        machineTypeWarning(QStringLiteral("pc-i440fx-1.4"), true, QDate(2026, 1, 1)).isEmpty());
    EXPECT_TRUE(
        machineTypeWarning(QStringLiteral("pc-i440fx-1.4"), false, QDate(2026, 1, 1)).isEmpty());
}

} // namespace

} // namespace innkeeper
