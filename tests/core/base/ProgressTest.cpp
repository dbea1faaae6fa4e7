// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Progress.h"

#include <gtest/gtest.h>

#include <thread>

namespace innkeeper {

namespace {

TEST(ProgressTest, isUnknownUntilSaid)
{
    Progress progress;
    EXPECT_LT(progress.fraction(), 0);
    progress.setFraction(0.25);
    EXPECT_DOUBLE_EQ(progress.fraction(), 0.25);
    progress.setFraction(-1);
    EXPECT_DOUBLE_EQ(progress.fraction(), -1);
}

TEST(ProgressTest, aNewStepBeginsAnew)
{
    Progress progress;
    progress.setFraction(0.9);
    progress.setStep(QStringLiteral("Copying"));
    EXPECT_EQ(progress.step(), QStringLiteral("Copying"));
    EXPECT_LT(progress.fraction(), 0);
}

TEST(ProgressTest, aCancelReachesTheWorkingThread)
{
    const auto progress = std::make_shared<Progress>();
    int steps = 0;
    std::thread work([progress, &steps]() {
        while (!progress->isCancelled()) {
            progress->setStep(QString::number(++steps));
            progress->setFraction(0.5);
        }
    });
    while (progress->step().isEmpty())
        std::this_thread::yield();
    progress->cancel();
    work.join();
    EXPECT_EQ(progress->step(), QString::number(steps));
}

} // namespace

} // namespace innkeeper
