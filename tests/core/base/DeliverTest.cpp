// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Deliver.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QSemaphore>
#include <QThread>

#include <gtest/gtest.h>

#include <memory>

namespace innkeeper {

namespace {

void processUntil(const std::function<bool()> &isDone)
{
    const QDeadlineTimer deadline(10'000);
    while (!isDone() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
}

TEST(DeliverTest, worksOnThePoolAndAnswersInTheReceiversThread)
{
    QThreadPool pool;
    QObject receiver;
    QThread *worked = nullptr;
    QThread *answered = nullptr;
    int answer = 0;
    deliver(runOn(pool,
                  [&worked]() {
                      worked = QThread::currentThread();
                      return 42;
                  }),
            &receiver, [&](int value) {
                answered = QThread::currentThread();
                answer = value;
            });
    EXPECT_EQ(answer, 0) << "never from within the call";
    processUntil([&]() { return answer != 0; });
    EXPECT_EQ(answer, 42);
    EXPECT_NE(worked, QThread::currentThread());
    EXPECT_EQ(answered, QThread::currentThread());
}

TEST(DeliverTest, aDeadReceiverIsNotCalled)
{
    QThreadPool pool;
    QSemaphore gate;
    bool isCalled = false;
    auto receiver = std::make_unique<QObject>();
    deliver(runOn(pool,
                  [&gate]() {
                      gate.acquire();
                      return 1;
                  }),
            receiver.get(), [&](int) { isCalled = true; });
    receiver.reset();
    gate.release();
    pool.waitForDone();
    QCoreApplication::processEvents();
    EXPECT_FALSE(isCalled);
}

TEST(DeliverTest, aReceiverThatDiesWithTheAnswerUnderWayIsNotCalled)
{
    QThreadPool pool;
    bool isCalled = false;
    auto receiver = std::make_unique<QObject>();
    deliver(runOn(pool, []() { return 1; }), receiver.get(), [&](int) { isCalled = true; });
    pool.waitForDone(); // its event is in our queue now
    receiver.reset();
    QCoreApplication::processEvents();
    EXPECT_FALSE(isCalled);
}

TEST(DeliverTest, answersThatWereThereBeforeArriveToo)
{
    QThreadPool pool;
    const auto future = runOn(pool, []() { return QStringLiteral("done"); });
    pool.waitForDone();
    QObject receiver;
    QString answer;
    deliver(future, &receiver, [&](const QString &text) { answer = text; });
    processUntil([&]() { return !answer.isEmpty(); });
    EXPECT_EQ(answer, QStringLiteral("done"));
}

TEST(DeliverTest, carriesWhatCannotBeCopied)
{
    QThreadPool pool;
    QObject receiver;
    std::unique_ptr<int> answer;
    deliver(runOn(pool, []() { return std::make_unique<int>(7); }), &receiver,
            [&](std::unique_ptr<int> value) { answer = std::move(value); });
    processUntil([&]() { return answer != nullptr; });
    ASSERT_NE(answer, nullptr);
    EXPECT_EQ(*answer, 7);
}

TEST(DeliverTest, leavesNothingBehind)
{
    QThreadPool pool;
    QObject receiver;
    bool isCalled = false;
    deliver(runOn(pool, []() { return 1; }), &receiver, [&](int) { isCalled = true; });
    processUntil([&]() { return isCalled && receiver.children().isEmpty(); });
    EXPECT_TRUE(receiver.children().isEmpty());
}

} // namespace

} // namespace innkeeper
