// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/system/SessionInn.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <array>
#include <csignal>
#include <span>
#include <thread>

namespace innkeeper {
namespace {

using namespace std::chrono_literals;

class CreationKillTest : public SessionInn
{
protected:
    struct Victim
    {
        QString name;
        std::chrono::nanoseconds lifetime{0};
        QProcess process;
    };
    /// Lets each work for its time after it began; how many were still at it.
    static int killAll(std::span<Victim> victims, const QString &image)
    {
        int killed = 0;
        for (Victim &victim : victims) {
            victim.process.start(runner(), {victim.name, image});
            EXPECT_TRUE(victim.process.waitForReadyRead(30'000))
                << victim.process.readAllStandardError().constData();
            std::this_thread::sleep_for(victim.lifetime);
            victim.process.kill();
        }
        for (Victim &victim : victims) {
            EXPECT_TRUE(victim.process.waitForFinished());
            killed += victim.process.exitStatus() == QProcess::CrashExit;
        }
        return killed;
    }
    /// The next start; then every machine has its complete disk, and every disk its machine.
    void expectWholeAfterCleanUp(bool finish, const QByteArray &content)
    {
        for (const auto &item : m_unfinished.find(m_uri)) {
            const bool mayFinish = finish && item.canFinish;
            const auto done = mayFinish ? m_unfinished.finish(item) : m_unfinished.discard(item);
            EXPECT_TRUE(done) << done.error().message.toStdString()
                              << done.error().detail.toStdString();
        }
        EXPECT_EQ(records(), QStringList());
        const auto pool = m_hypervisor.storage().ensureDefaultPool();
        ASSERT_EQ(volumes().size(), machines().size());
        for (const QString &name : volumes()) {
            QFile file(pool->path + u'/' + name);
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            EXPECT_TRUE(file.readAll() == content);
        }
        for (const Machine &machine : machines()) {
            const auto started = m_hypervisor.machines().start(machine.id);
            EXPECT_TRUE(started) << started.error().message.toStdString()
                                 << started.error().detail.toStdString();
        }
    }
};

TEST_F(CreationKillTest, KilledAtAnyInstantLeavesAllOrNothing)
{
    const QString image = makeDisk(QStringLiteral("disk.img"), 8 << 20);
    QFile file(image);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();

    QProcess whole;
    whole.start(runner(), {QStringLiteral("whole"), image});
    ASSERT_TRUE(whole.waitForReadyRead(30'000)) << whole.readAllStandardError().constData();
    QElapsedTimer clock;
    clock.start();
    ASSERT_TRUE(whole.waitForFinished());
    ASSERT_EQ(whole.exitCode(), 0) << whole.readAllStandardError().constData();
    const qint64 duration = clock.nsecsElapsed();
    wipe();

    constexpr int kRounds = 10;
    constexpr int kVictims = 4;
    int killed = 0;
    for (int round = 0; round < kRounds; ++round) {
        SCOPED_TRACE(round);
        std::array<Victim, kVictims> victims;
        for (int number = 0; number < kVictims; ++number) {
            // Spread over the whole way.
            const int point = round * kVictims + number;
            victims[size_t(number)].name = QStringLiteral("killed %1").arg(point);
            victims[size_t(number)].lifetime =
                std::chrono::nanoseconds(duration * point / (kRounds * kVictims));
        }
        killed += killAll(victims, image);
        expectWholeAfterCleanUp(round % 2 == 0, content);
        wipe();
        if (HasFailure())
            return;
    }
    EXPECT_GE(killed, 20);
}

TEST_F(CreationKillTest, DaemonKilledWhileItCopies)
{
    const QString image = makeDisk(QStringLiteral("disk.img"), 64 << 20);
    QFile pidFile(qEnvironmentVariable("XDG_RUNTIME_DIR") +
                  QStringLiteral("/libvirt/libvirtd.pid"));
    ASSERT_TRUE(pidFile.open(QIODevice::ReadOnly)) << pidFile.fileName().toStdString();
    const pid_t daemon = pidFile.readAll().trimmed().toInt();
    ASSERT_GT(daemon, 1);

    const auto plan =
        m_create.plan(request(QStringLiteral("a"), CreateRequest::Source::Import, image));
    ASSERT_TRUE(plan);
    std::atomic<bool> done = false;
    std::thread killer([&] {
        while (!done && m_progress.fraction() < 0.05)
            std::this_thread::yield();
        ::kill(daemon, SIGKILL);
    });
    const auto id = m_create.run(*plan, m_progress);
    done = true;
    killer.join();
    ASSERT_FALSE(id);
    EXPECT_EQ(id.error().kind, ErrorKind::Disconnected) << id.error().detail.toStdString();
    EXPECT_FALSE(records().isEmpty());

    // A new daemon starts by itself, once the dying one answers no more.
    auto opened = m_hypervisor.open(m_uri);
    for (QDeadlineTimer deadline(10s); !opened && !deadline.hasExpired();)
        opened = m_hypervisor.open(m_uri);
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    EXPECT_EQ(volumes().size(), 1);
    const auto items = m_unfinished.find(m_uri);
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items.first().record.machineName, QStringLiteral("a"));
    EXPECT_FALSE(items.first().canFinish);
    const auto discarded = m_unfinished.discard(items.first());
    EXPECT_TRUE(discarded) << discarded.error().message.toStdString();
    EXPECT_TRUE(isUntouched());
    EXPECT_TRUE(records().isEmpty());
}

} // namespace
} // namespace innkeeper
