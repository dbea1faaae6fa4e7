// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/ChangeLock.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

using namespace std::chrono_literals;

TEST(ChangeLockTest, oneAtATimeForEachMachine)
{
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("state/changes"));
    const MachineId id = MachineId::create();
    {
        const auto held = ChangeLock::take(folder, id);
        ASSERT_TRUE(held);
        const auto second = ChangeLock::take(folder, id, 1ms);
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().kind, ErrorKind::Busy);
        EXPECT_FALSE(second.error().advice.isEmpty());
        EXPECT_TRUE(ChangeLock::take(folder, MachineId::create(), 1ms));
    }
    EXPECT_TRUE(QDir(folder).isEmpty());
    EXPECT_TRUE(ChangeLock::take(folder, id, 1ms));
}

TEST(ChangeLockTest, whereNothingCanBeLockedChangesGoOn)
{
    EXPECT_TRUE(ChangeLock::take(QStringLiteral("/proc/no-such-folder"), MachineId::create(), 1ms));
}

} // namespace

} // namespace innkeeper
