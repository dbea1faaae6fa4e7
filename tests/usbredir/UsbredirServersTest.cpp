// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/usbredir/UsbredirServers.h"
#include "core/adapters/usbredir/UsbredirServer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace innkeeper::usbredir {

namespace {

/// innkeeper-usbredir without a device: what it says of files that are none, and of wrong words.
class UsbredirServersTest : public testing::Test
{
protected:
    [[nodiscard]] Result<Spawned> start(const QString &filter)
    {
        const UniqueFd noDevice(::open("/dev/null", O_RDWR | O_CLOEXEC));
        const auto listener = listenAt(m_socket);
        EXPECT_TRUE(listener);
        return spawn(QStringLiteral(USBREDIR_PROGRAM), {filter}, -1, noDevice, *listener);
    }

    QTemporaryDir m_place;
    const QString m_socket = m_place.filePath(QStringLiteral("s"));
};

TEST_F(UsbredirServersTest, SayWhyTheyEnd)
{
    auto process = start(QStringLiteral("-1,-1,-1,-1,1"));
    ASSERT_TRUE(process);
    std::atomic_bool hasEnded = false;
    UsbredirServer server(m_socket, std::move(*process), {{}, {}, [&] { hasEnded = true; }});
    const auto report = server.waitFor(Report::Taken, std::chrono::seconds(20));
    ASSERT_TRUE(report);
    EXPECT_EQ(*report, Report::DeviceGone);
    QElapsedTimer clock;
    clock.start();
    while (!hasEnded && clock.elapsed() < 20000)
        std::this_thread::yield();
    EXPECT_FALSE(server.isAlive());
    EXPECT_FALSE(QFile::exists(m_socket));
}

TEST_F(UsbredirServersTest, SayWhenTheMachineUsesIt)
{
    const UniqueFd noDevice(::open("/dev/null", O_RDWR | O_CLOEXEC));
    const auto listener = listenAt(m_socket);
    ASSERT_TRUE(listener);
    // Says what innkeeper-usbredir does with a machine, each after a word of ours.
    const QString script = QStringLiteral("printf h >&0; head -c1 >/dev/null; printf t >&0; "
                                          "head -c1 >/dev/null; printf m >&0");
    auto process =
        spawn(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script}, -1, noDevice, *listener);
    ASSERT_TRUE(process);
    const UniqueFd ours(::dup(process->control.get()));
    std::atomic_int taken = 0;
    UsbredirServer server(m_socket, std::move(*process), {[&] { ++taken; }, {}, [] {}});
    ASSERT_EQ(server.waitFor(Report::Greeted, std::chrono::seconds(20)), Report::Greeted);
    EXPECT_FALSE(server.isTaken());
    ASSERT_EQ(::write(ours.get(), ".", 1), 1);
    ASSERT_EQ(server.waitFor(Report::Taken, std::chrono::seconds(20)), Report::Taken);
    EXPECT_TRUE(server.isTaken());
    ASSERT_EQ(::write(ours.get(), ".", 1), 1);
    QElapsedTimer clock;
    clock.start();
    while (server.isAlive() && clock.elapsed() < 20000)
        std::this_thread::yield();
    EXPECT_FALSE(server.isTaken());
    EXPECT_EQ(taken, 1);
}

TEST_F(UsbredirServersTest, RefuseWhatIsNotThere)
{
    UsbredirServers servers(m_place.filePath(QStringLiteral("run/usbredir")),
                            QStringLiteral(USBREDIR_PROGRAM));
    const auto served =
        servers.serve({QStringLiteral("ua-x"), 999, 999, QStringLiteral("-1,-1,-1,-1,1"), -1});
    ASSERT_FALSE(served);
    EXPECT_EQ(served.error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(servers.placeOf(QStringLiteral("ua-x")));
    EXPECT_FALSE(servers.confirm(QStringLiteral("ua-x")));
    servers.end(QStringLiteral("ua-x"));
}

TEST_F(UsbredirServersTest, NeedTheirProgram)
{
    const UniqueFd noDevice(::open("/dev/null", O_RDWR | O_CLOEXEC));
    const auto listener = listenAt(m_socket);
    ASSERT_TRUE(listener);
    const auto process =
        spawn(m_place.filePath(QStringLiteral("none")), {}, -1, noDevice, *listener);
    ASSERT_FALSE(process);
    EXPECT_EQ(process.error().kind, ErrorKind::Unsupported);
    EXPECT_FALSE(listenAt(m_place.filePath(QString(200, u'x'))));
}

} // namespace

} // namespace innkeeper::usbredir
