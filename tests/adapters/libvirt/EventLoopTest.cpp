// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/EventLoop.h"
#include "core/adapters/libvirt/Handles.h"

#include <QTest>

#include <gtest/gtest.h>

#include <atomic>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace innkeeper::libvirt {
namespace {

struct Counter
{
    EventLoop *loop = nullptr;
    std::atomic<int> events = 0;
    std::atomic<int> elsewhere = 0;
    std::atomic<int> released = 0;

    void count()
    {
        ++events;
        if (!loop->isCurrentThread())
            ++elsewhere;
    }
};

int onLifecycle(virConnectPtr, virDomainPtr, int, int, void *opaque)
{
    static_cast<Counter *>(opaque)->count();
    return 0;
}

void onReleased(void *opaque)
{
    ++static_cast<Counter *>(opaque)->released;
}

TEST(EventLoopTest, DeliversEventsOfFourThreadsOnItsOwn)
{
    constexpr int kThreads = 4;
    constexpr int kRounds = 50;
    auto loop = EventLoop::acquire();
    Counter counter;
    counter.loop = loop.get();
    virConnectPtr connection = virConnectOpen("test:///default");
    ASSERT_NE(connection, nullptr);
    const int subscription = virConnectDomainEventRegisterAny(
        connection, nullptr, VIR_DOMAIN_EVENT_ID_LIFECYCLE, VIR_DOMAIN_EVENT_CALLBACK(onLifecycle),
        &counter, onReleased);
    ASSERT_GE(subscription, 0);

    std::vector<std::thread> threads;
    for (int thread = 0; thread < kThreads; ++thread) {
        threads.emplace_back([connection, thread] {
            for (int round = 0; round < kRounds; ++round) {
                const QByteArray xml =
                    QStringLiteral("<domain type='test'><name>m%1-%2</name><memory>1024</memory>"
                                   "<os><type>hvm</type></os></domain>")
                        .arg(thread)
                        .arg(round)
                        .toUtf8();
                const DomainHandle machine(virDomainDefineXML(connection, xml.constData()));
                virDomainUndefine(machine.get());
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_TRUE(QTest::qWaitFor([&] { return counter.events >= 2 * kThreads * kRounds; }, 20'000));
    EXPECT_EQ(counter.events, 2 * kThreads * kRounds);
    EXPECT_EQ(counter.elsewhere, 0);

    EXPECT_EQ(virConnectDomainEventDeregisterAny(connection, subscription), 0);
    EXPECT_EQ(virConnectClose(connection), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return loop->watchCount() == 0; }, 20'000));
    EXPECT_EQ(counter.released, 1);
    std::weak_ptr<EventLoop> ended = loop;
    loop.reset();
    EXPECT_TRUE(ended.expired());
}

TEST(EventLoopTest, IsSharedAndComesBack)
{
    const auto one = EventLoop::acquire();
    EXPECT_EQ(EventLoop::acquire(), one);
    for (int i = 0; i < 20; ++i) {
        auto loop = EventLoop::acquire();
        std::atomic<bool> ran = false;
        loop->post([&] { ran = true; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return ran.load(); }, 20'000));
    }
}

struct Pipe
{
    int ends[2] = {-1, -1};
    std::atomic<int> events = 0;
    std::atomic<int> calls = 0;
    std::atomic<int> released = 0;
    int watch = -1;

    Pipe() { EXPECT_EQ(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0); }
    ~Pipe()
    {
        ::close(ends[0]);
        if (ends[1] >= 0)
            ::close(ends[1]);
    }
};

TEST(EventLoopTest, ReadsHangUpsAndReleasesAfterRemoval)
{
    const auto loop = EventLoop::acquire();
    Pipe pipe;
    pipe.watch = virEventAddHandle(
        pipe.ends[0], VIR_EVENT_HANDLE_READABLE,
        [](int watch, int fd, int events, void *opaque) {
            auto &self = *static_cast<Pipe *>(opaque);
            self.events |= events;
            ++self.calls;
            char byte = 0;
            if (::read(fd, &byte, 1) <= 0)
                virEventRemoveHandle(watch);
        },
        &pipe, [](void *opaque) { ++static_cast<Pipe *>(opaque)->released; });
    ASSERT_GE(pipe.watch, 0);
    EXPECT_EQ(::write(pipe.ends[1], "x", 1), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return pipe.calls == 1; }, 20'000));
    EXPECT_EQ(pipe.events, VIR_EVENT_HANDLE_READABLE);
    ::close(std::exchange(pipe.ends[1], -1));
    EXPECT_TRUE(QTest::qWaitFor([&] { return pipe.released == 1; }, 20'000));
    EXPECT_TRUE(pipe.events & VIR_EVENT_HANDLE_HANGUP);
    EXPECT_EQ(virEventRemoveHandle(pipe.watch), -1);
}

TEST(EventLoopTest, TellsNothingOfADisabledHandle)
{
    const auto loop = EventLoop::acquire();
    Pipe pipe;
    pipe.watch = virEventAddHandle(
        pipe.ends[0], VIR_EVENT_HANDLE_READABLE,
        [](int watch, int, int, void *opaque) {
            // Unread: would fire for ever.
            virEventUpdateHandle(watch, 0);
            ++static_cast<Pipe *>(opaque)->calls;
        },
        &pipe, [](void *opaque) { ++static_cast<Pipe *>(opaque)->released; });
    EXPECT_EQ(::write(pipe.ends[1], "x", 1), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return pipe.calls == 1; }, 20'000));
    std::atomic<int> turns = 0;
    for (int i = 0; i < 5; ++i)
        loop->post([&] { ++turns; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return turns == 5; }, 20'000));
    EXPECT_EQ(pipe.calls, 1);
    virEventRemoveHandle(pipe.watch);
    EXPECT_TRUE(QTest::qWaitFor([&] { return pipe.released == 1; }, 20'000));
}

TEST(EventLoopTest, FiresTimersAgainUntilTheyStop)
{
    const auto loop = EventLoop::acquire();
    struct Ticks
    {
        std::atomic<int> count = 0;
        std::atomic<int> released = 0;
    } ticks;
    const int timer = virEventAddTimeout(
        -1,
        [](int id, void *opaque) {
            if (++static_cast<Ticks *>(opaque)->count == 3)
                virEventUpdateTimeout(id, -1);
        },
        &ticks, [](void *opaque) { ++static_cast<Ticks *>(opaque)->released; });
    ASSERT_GE(timer, 0);
    virEventUpdateTimeout(timer, 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return ticks.count == 3; }, 20'000));
    virEventRemoveTimeout(timer);
    EXPECT_TRUE(QTest::qWaitFor([&] { return ticks.released == 1; }, 20'000));
    EXPECT_EQ(ticks.count, 3);
}

} // namespace
} // namespace innkeeper::libvirt
