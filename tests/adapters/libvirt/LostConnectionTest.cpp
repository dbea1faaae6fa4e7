// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/adapters/libvirt/RealHost.h"

#include <QSignalSpy>

#include <csignal>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>

namespace innkeeper::libvirt {
namespace {

class LostConnectionTest : public RealHost
{
};

TEST_F(LostConnectionTest, ComesBackWithTheDaemonAndFindsTheMachineRunning)
{
    const MachineId id = startEcho(QStringLiteral("survivor"));
    QSignalSpy lost(&m_hypervisor, &Hypervisor::disconnected);
    for (int round = 1; round <= 2; ++round) {
        ASSERT_EQ(::kill(pid_t(daemonPid()), SIGKILL), 0);
        ASSERT_TRUE(waitFor([&] { return lost.count() == round; }));
        const auto why = lost.last().first().value<Error>();
        EXPECT_EQ(why.kind, ErrorKind::Disconnected);
        EXPECT_FALSE(why.message.isEmpty());
        const auto listed = m_hypervisor.machines().list();
        ASSERT_FALSE(listed.has_value());
        EXPECT_EQ(listed.error().kind, ErrorKind::Disconnected);

        // The daemon of a session starts with the first who asks; while the old one is dying, its
        // socket may still take a call and drop it.
        Error last;
        ASSERT_TRUE(waitFor([&] {
            const auto opened = m_hypervisor.open(QStringLiteral("qemu:///session"));
            last = opened ? Error() : opened.error();
            return opened.has_value();
        })) << last.detail.toStdString();
        EXPECT_EQ(stateOf(id), MachineState::Running);
        QSignalSpy changes(&m_hypervisor, &Hypervisor::machineChanged);
        ASSERT_TRUE(m_hypervisor.machines().pause(id).has_value());
        EXPECT_TRUE(waitFor([&] { return changes.count() > 0; }));
        ASSERT_TRUE(m_hypervisor.machines().resume(id).has_value());
    }
    EXPECT_EQ(lost.count(), 2);
}

TEST_F(LostConnectionTest, FailsCallsThatAreUnderWay)
{
    static_cast<void>(startEcho(QStringLiteral("asked")));
    std::atomic<bool> stop = false;
    std::atomic<int> answers = 0;
    std::atomic<int> lost = 0;
    std::vector<std::thread> askers;
    for (int i = 0; i < 3; ++i) {
        askers.emplace_back([&] {
            while (!stop) {
                const auto listed = m_hypervisor.machines().list();
                listed ? ++answers : ++lost;
                if (!listed) {
                    EXPECT_EQ(listed.error().kind, ErrorKind::Disconnected)
                        << listed.error().detail.toStdString();
                    std::this_thread::yield();
                }
            }
        });
    }
    EXPECT_TRUE(waitFor([&] { return answers > 10; }));
    EXPECT_EQ(::kill(pid_t(daemonPid()), SIGKILL), 0);
    EXPECT_TRUE(waitFor([&] { return lost > 10; }));
    EXPECT_TRUE(
        waitFor([&] { return m_hypervisor.open(QStringLiteral("qemu:///session")).has_value(); }));
    const int before = answers;
    EXPECT_TRUE(waitFor([&] { return answers > before + 10; }));
    stop = true;
    for (std::thread &asker : askers)
        asker.join();
}

TEST_F(LostConnectionTest, SaysWhenASocketMayNotBeUsedOrNobodyIsThere)
{
    const QByteArray path = m_place.filePath(QStringLiteral("sock")).toUtf8();
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    ASSERT_LT(size_t(path.size()), sizeof address.sun_path);
    qstrcpy(address.sun_path, path.constData());
    const UniqueFd listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    ASSERT_EQ(::bind(listener.get(), reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    const QString uri =
        QStringLiteral("qemu+unix:///system?socket=%1").arg(QString::fromUtf8(path));

    auto opened = m_hypervisor.open(uri);
    ASSERT_FALSE(opened.has_value()) << "nobody listens";
    EXPECT_EQ(opened.error().kind, ErrorKind::Disconnected);
    EXPECT_FALSE(opened.error().advice.isEmpty());

    ASSERT_EQ(::listen(listener.get(), 5), 0);
    ASSERT_EQ(::chmod(path.constData(), 0), 0);
    opened = m_hypervisor.open(uri);
    ASSERT_FALSE(opened.has_value()) << "no permission";
    EXPECT_EQ(opened.error().kind, ErrorKind::Denied);
    EXPECT_TRUE(opened.error().advice.contains(QStringLiteral("libvirt")));
}

TEST_F(LostConnectionTest, NoticesWhenQemuIsKilled)
{
    const MachineId id = startEcho(QStringLiteral("victim"));
    QSignalSpy changes(&m_hypervisor, &Hypervisor::machineChanged);
    ASSERT_EQ(::kill(pid_t(qemuPid(QStringLiteral("victim"))), SIGKILL), 0);
    EXPECT_TRUE(waitFor([&] { return stateOf(id) == MachineState::Crashed; }));
    EXPECT_TRUE(waitFor([&] { return changes.count() > 0; }));
    EXPECT_TRUE(m_hypervisor.machines().start(id).has_value()) << "starts again";
    EXPECT_EQ(stateOf(id), MachineState::Running);
}

} // namespace
} // namespace innkeeper::libvirt
