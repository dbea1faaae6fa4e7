// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/CreateMachine.h"
#include "core/services/DeleteMachine.h"
#include "core/services/UnfinishedOperations.h"
#include "tests/core/services/FolderHost.h"
#include "tests/fakes/FakeAcceleratorTrial.h"
#include "tests/fakes/FakeOsDatabase.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/wait.h>
#include <time.h>

namespace innkeeper {
namespace {

/// Does operations in a process of their own, which dies with SIGKILL on its way.
class KillTest : public testing::Test
{
protected:
    KillTest()
    {
        EXPECT_TRUE(m_host.open(m_uri));
        QFile image(m_image);
        EXPECT_TRUE(image.open(QIODevice::WriteOnly));
        image.write(QByteArray(1 << 20, 'x'));
    }

    [[nodiscard]] CreationPlan plan()
    {
        CreateRequest request;
        request.name = QStringLiteral("$(reboot) ä");
        request.source = CreateRequest::Source::Import;
        request.imagePath = m_image;
        request.accelerator = CreateRequest::AcceleratorChoice::Tcg;
        const auto plan = m_create.plan(request);
        EXPECT_TRUE(plan);
        return *plan;
    }

    /// 'k' when it was killed, else what `work` returned.
    template <class Work>
    char inChild(Work work, std::chrono::nanoseconds killAfter = {})
    {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(work() ? 0 : 1);
        if (killAfter.count() > 0) {
            const timespec pause{long(killAfter.count() / 1'000'000'000),
                                 long(killAfter.count() % 1'000'000'000)};
            ::nanosleep(&pause, nullptr);
            ::kill(child, SIGKILL);
        }
        int status = 0;
        EXPECT_EQ(::waitpid(child, &status, 0), child);
        if (WIFSIGNALED(status)) {
            EXPECT_EQ(WTERMSIG(status), SIGKILL);
            return 'k';
        }
        return WEXITSTATUS(status) == 0 ? 'y' : 'n';
    }
    bool create(const CreationPlan &plan)
    {
        Progress progress;
        return m_create.run(plan, progress).has_value();
    }
    bool remove(const DeletionPlan &plan)
    {
        Progress progress;
        return m_delete.run(plan, false, progress).has_value();
    }

    /// The next start: takes one of the two ways out of everything that is left.
    void cleanUp(bool finish)
    {
        for (const auto &item : m_unfinished.find(m_uri)) {
            const bool mayFinish = finish && item.canFinish;
            ASSERT_TRUE(mayFinish ? m_unfinished.finish(item) : m_unfinished.discard(item));
        }
        EXPECT_TRUE(m_unfinished.find(m_uri).isEmpty());
        EXPECT_EQ(QDir(m_journalFolder).entryList(QDir::Files), QStringList());
    }
    /// No orphan volume, no half machine: both or neither, and then complete.
    void expectWhole()
    {
        ASSERT_EQ(m_host.machineFiles().size(), m_host.volumeFiles().size());
        for (const QString &name : m_host.volumeFiles()) {
            QFile file(m_host.volumeFolder() + u'/' + name);
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            EXPECT_EQ(file.readAll(), QByteArray(1 << 20, 'x'));
        }
    }
    void wipe()
    {
        for (const QString &id : m_host.machineFiles())
            ASSERT_TRUE(m_host.machines().undefine(MachineId::fromText(id)));
        for (const QString &name : m_host.volumeFiles())
            ASSERT_TRUE(m_host.storage().deleteVolume(QStringLiteral("default"), name));
    }

    const QString m_uri = QStringLiteral("qemu:///session");
    QTemporaryDir m_place;
    const QString m_image = m_place.filePath(QStringLiteral("disk.img"));
    const QString m_journalFolder = m_place.filePath(QStringLiteral("journal"));
    FolderHost m_host{m_place.filePath(QStringLiteral("host"))};
    fakes::FakeOsDatabase m_systems;
    ProfileLibrary m_profiles{{}};
    fakes::FakeAcceleratorTrial m_trial;
    AcceleratorProbe m_probe{m_trial, m_place.filePath(QStringLiteral("accelerators.json"))};
    OperationJournal m_journal{m_journalFolder};
    CreateMachine m_create{m_host, m_systems, m_profiles, m_probe, m_journal};
    DeleteMachine m_delete{m_host, m_journal};
    /// This host has no daemon that goes on for the dead.
    UnfinishedOperations m_unfinished{m_host, m_journal, std::chrono::milliseconds(0)};
};

TEST_F(KillTest, CreationKilledAtEveryStep)
{
    int moment = 1;
    int finished = 0;
    for (bool wasKilled = true; wasKilled; ++moment) {
        for (const bool finish : {false, true}) {
            const auto wish = plan();
            wasKilled = inChild([&] {
                            m_host.dieAt(moment);
                            return create(wish);
                        }) == 'k';
            SCOPED_TRACE(moment);
            cleanUp(finish);
            expectWhole();
            finished += int(m_host.machineFiles().size());
            wipe();
            if (HasFailure())
                return;
        }
    }
    EXPECT_GE(moment, 15);
    EXPECT_GT(finished, 2);
}

TEST_F(KillTest, DeletionKilledAtEveryStep)
{
    int moment = 1;
    for (bool wasKilled = true; wasKilled; ++moment) {
        for (const bool finish : {true, false}) {
            const auto wish = plan();
            ASSERT_TRUE(create(wish));
            const auto deletion = m_delete.plan(wish.config.id);
            ASSERT_TRUE(deletion);
            wasKilled = inChild([&] {
                            m_host.dieAt(moment);
                            return remove(*deletion);
                        }) == 'k';
            SCOPED_TRACE(moment);
            cleanUp(finish);
            if (finish) {
                expectWhole();
            } else {
                // What was not deleted may stay, but never without its disk.
                EXPECT_LE(m_host.machineFiles().size(), m_host.volumeFiles().size());
            }
            wipe();
            if (HasFailure())
                return;
        }
    }
    EXPECT_GE(moment, 8);
}

TEST_F(KillTest, CreationKilledAtAnyInstant)
{
    QElapsedTimer clock;
    clock.start();
    ASSERT_EQ(inChild([this, wish = plan()] { return create(wish); }), 'y');
    qint64 span = clock.nsecsElapsed();
    wipe();

    constexpr int kDeaths = 100;
    constexpr int kMostRounds = 1000;
    QRandomGenerator random(4711);
    int killed = 0;
    for (int round = 0; round < kMostRounds && killed < kDeaths; ++round) {
        const auto wish = plan();
        const qint64 instant = 1 + qint64(random.bounded(double(span)));
        const char end = inChild([&] { return create(wish); }, std::chrono::nanoseconds(instant));
        SCOPED_TRACE(instant);
        ASSERT_NE(end, 'n');
        killed += end == 'k';
        // How long it takes changes with what else the computer does.
        span = end == 'k' ? span + span / 10 : instant;
        cleanUp(round % 2 == 0);
        expectWhole();
        wipe();
        if (HasFailure())
            return;
    }
    EXPECT_EQ(killed, kDeaths);
}

TEST_F(KillTest, TwoDeathsInARow)
{
    // Whoever cleans up may be killed, too.
    for (int moment = 1; moment <= 30; ++moment) {
        const auto wish = plan();
        inChild([&] {
            m_host.dieAt(10);
            return create(wish);
        });
        inChild([&] {
            m_host.dieAt(moment);
            cleanUp(false);
            return true;
        });
        cleanUp(false);
        EXPECT_EQ(m_host.machineFiles(), QStringList());
        EXPECT_EQ(m_host.volumeFiles(), QStringList());
    }
}

} // namespace
} // namespace innkeeper
