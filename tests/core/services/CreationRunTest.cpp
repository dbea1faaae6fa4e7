// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Deliver.h"
#include "tests/core/services/Eventually.h"
#include "tests/core/services/Inn.h"

#include <thread>

namespace innkeeper {
namespace {

using Source = CreateRequest::Source;

class CreationRunTest : public Inn
{
protected:
    QFuture<Result<MachineId>> runInBackground(const CreationPlan &plan,
                                               const ProgressPtr &progress = makeProgress())
    {
        return runOn(m_pool, [this, plan, progress] { return m_create.run(plan, *progress); });
    }
    static ProgressPtr makeProgress() { return std::make_shared<Progress>(); }

    QThreadPool m_pool;
};

TEST_F(CreationRunTest, MakesWhatWasPlannedAndLeavesNoRecord)
{
    const auto plan = m_create.plan(emptyRequest());
    ASSERT_TRUE(plan);
    const auto id = m_create.run(*plan, m_progress);
    ASSERT_TRUE(id);
    EXPECT_EQ(*id, plan->config.id);
    EXPECT_EQ(volumes(), QStringList{QStringLiteral("new.qcow2")});
    EXPECT_EQ(m_hypervisor.machines().stateOf(*id), MachineState::Off);
    EXPECT_EQ(*m_hypervisor.machines().xml(*id, Machines::View::Persistent), plan->xml);
}

TEST_F(CreationRunTest, StartsWhenAsked)
{
    auto wish = emptyRequest();
    wish.start = true;
    const auto id = create(wish);
    ASSERT_TRUE(id);
    EXPECT_EQ(m_hypervisor.machines().stateOf(*id), MachineState::Running);
}

TEST_F(CreationRunTest, MachineThatDoesNotStartIsKeptAndSaidSo)
{
    fail("machines.start", ErrorKind::NoSpace);
    auto wish = emptyRequest();
    wish.start = true;
    const auto id = create(wish);
    ASSERT_FALSE(id);
    EXPECT_EQ(id.error().kind, ErrorKind::NoSpace);
    EXPECT_TRUE(id.error().message.contains(QStringLiteral("was created")));
    EXPECT_TRUE(m_hypervisor.machines().idOf(wish.name));
    EXPECT_EQ(volumes().size(), 1);
}

TEST_F(CreationRunTest, TestMachineHasTheProbeGuestOnItsDisk)
{
    ASSERT_TRUE(create(request(Source::TestMachine)));
    const QByteArray content =
        m_hypervisor.storage().contentOf(QStringLiteral("default"), QStringLiteral("new.img"));
    ASSERT_EQ(content.size(), 1 << 20);
    EXPECT_EQ(content.mid(510, 2), QByteArray("\x55\xaa"));
}

TEST_F(CreationRunTest, ImportCopies)
{
    const QString image = makeDisk(QStringLiteral("ä \"d\".img"), 3 << 20);
    ASSERT_TRUE(create(request(Source::Import, image)));
    QFile original(image);
    ASSERT_TRUE(original.open(QIODevice::ReadOnly));
    EXPECT_EQ(
        m_hypervisor.storage().contentOf(QStringLiteral("default"), QStringLiteral("new.img")),
        original.readAll());
}

TEST_F(CreationRunTest, FailureAnywhereLeavesNothing)
{
    for (const char *call : {"storage.createVolume", "storage.upload", "machines.define"}) {
        fail(call, ErrorKind::Internal);
        const auto id = create(request(Source::TestMachine));
        ASSERT_FALSE(id) << call;
        EXPECT_EQ(id.error().message, QStringLiteral("broken"));
        EXPECT_TRUE(isUntouched()) << call;
        EXPECT_TRUE(journalFiles().isEmpty()) << call;
    }
}

TEST_F(CreationRunTest, DiskFullLeavesNothing)
{
    fail("storage.upload", ErrorKind::NoSpace);
    const auto id = create(request(Source::Import, makeDisk(QStringLiteral("d.img"))));
    ASSERT_FALSE(id);
    EXPECT_EQ(id.error().kind, ErrorKind::NoSpace);
    EXPECT_TRUE(isUntouched());

    auto wish = emptyRequest();
    wish.preallocateDisk = true;
    wish.diskSize = Bytes::gib(4);
    const auto plan = m_create.plan(wish);
    ASSERT_TRUE(plan);
    m_hypervisor.storage().setSpace(Bytes::gib(9), Bytes::gib(1));
    const auto full = m_create.run(*plan, m_progress);
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().kind, ErrorKind::NoSpace);
    EXPECT_TRUE(isUntouched());
}

TEST_F(CreationRunTest, ImageThatVanishesBetweenPlanAndRun)
{
    for (const Source source : {Source::Installer, Source::Import}) {
        const QString image =
            source == Source::Import ? makeDisk(QStringLiteral("d.img")) : makeInstaller();
        const auto plan = m_create.plan(request(source, image));
        ASSERT_TRUE(plan);
        ASSERT_TRUE(QFile::remove(image));
        const auto id = m_create.run(*plan, m_progress);
        ASSERT_FALSE(id);
        EXPECT_EQ(id.error().kind, ErrorKind::NotFound);
        EXPECT_TRUE(isUntouched());
    }
}

TEST_F(CreationRunTest, ImageThatVanishesOrChangesWhileItIsCopied)
{
    for (const bool vanishes : {true, false}) {
        const QString image = makeDisk(QStringLiteral("d.img"), 4 << 20);
        const auto plan = m_create.plan(request(Source::Import, image));
        ASSERT_TRUE(plan);
        m_hypervisor.script().block(QStringLiteral("storage.upload"));
        auto running = runInBackground(*plan);
        ASSERT_TRUE(m_hypervisor.script().waitUntilBlocked(QStringLiteral("storage.upload")));
        if (vanishes) {
            ASSERT_TRUE(QFile::remove(image));
        } else {
            ASSERT_TRUE(QFile::resize(image, 1 << 20));
        }
        m_hypervisor.script().release(QStringLiteral("storage.upload"));
        running.waitForFinished();
        ASSERT_FALSE(running.result());
        EXPECT_EQ(running.result().error().kind,
                  vanishes ? ErrorKind::NotFound : ErrorKind::Invalid);
        EXPECT_TRUE(isUntouched());
    }
}

TEST_F(CreationRunTest, CancelAtEveryStepLeavesNothing)
{
    for (const char *call :
         {"host.facts", "storage.createVolume", "storage.upload", "machines.define"}) {
        const QString step = QLatin1String(call);
        const auto plan = m_create.plan(request(Source::TestMachine));
        ASSERT_TRUE(plan);
        m_hypervisor.script().block(step);
        const auto progress = makeProgress();
        auto running = runInBackground(*plan, progress);
        ASSERT_TRUE(m_hypervisor.script().waitUntilBlocked(step));
        progress->cancel();
        m_hypervisor.script().release(step);
        running.waitForFinished();
        ASSERT_FALSE(running.result()) << call;
        EXPECT_EQ(running.result().error().kind, ErrorKind::Cancelled) << call;
        EXPECT_TRUE(isUntouched()) << call;
        EXPECT_TRUE(journalFiles().isEmpty()) << call;
    }
}

TEST_F(CreationRunTest, NameTakenAfterThePlan)
{
    const auto plan = m_create.plan(emptyRequest());
    ASSERT_TRUE(plan);
    const MachineId other = m_hypervisor.machines().add(QStringLiteral("new"));
    const auto id = m_create.run(*plan, m_progress);
    ASSERT_FALSE(id);
    EXPECT_EQ(id.error().kind, ErrorKind::AlreadyExists);
    EXPECT_TRUE(m_hypervisor.machines().contains(other));
    EXPECT_TRUE(volumes().isEmpty());
}

TEST_F(CreationRunTest, NameTakenAtTheLastMoment)
{
    const auto plan = m_create.plan(emptyRequest());
    ASSERT_TRUE(plan);
    m_hypervisor.script().block(QStringLiteral("storage.createVolume"));
    auto running = runInBackground(*plan);
    ASSERT_TRUE(m_hypervisor.script().waitUntilBlocked(QStringLiteral("storage.createVolume")));
    m_hypervisor.machines().add(QStringLiteral("new"));
    m_hypervisor.script().release(QStringLiteral("storage.createVolume"));
    running.waitForFinished();
    ASSERT_FALSE(running.result());
    EXPECT_EQ(running.result().error().kind, ErrorKind::AlreadyExists);
    EXPECT_TRUE(running.result().error().message.contains(QStringLiteral("“new” was not created")));
    EXPECT_TRUE(volumes().isEmpty());
    EXPECT_EQ(machineCount(), 1);
}

TEST_F(CreationRunTest, VolumeTakenAfterThePlanIsNotTouched)
{
    const auto plan = m_create.plan(emptyRequest());
    ASSERT_TRUE(plan);
    ASSERT_TRUE(m_hypervisor.storage().createVolume(plan->volumes.first()));
    const auto id = m_create.run(*plan, m_progress);
    ASSERT_FALSE(id);
    EXPECT_EQ(id.error().kind, ErrorKind::AlreadyExists);
    EXPECT_EQ(volumes().size(), 1);
    EXPECT_EQ(machineCount(), 0);
}

TEST_F(CreationRunTest, OfManyAtOnceExactlyOneWins)
{
    for (int round = 0; round < 10; ++round) {
        std::atomic<int> winners = 0;
        std::atomic<int> losers = 0;
        std::vector<std::thread> creators;
        for (int creator = 0; creator < 4; ++creator) {
            creators.emplace_back([&] {
                Progress progress;
                auto wish = request(Source::TestMachine);
                wish.name = QStringLiteral("race%1").arg(round);
                const auto plan = m_create.plan(wish);
                const auto id =
                    plan ? m_create.run(*plan, progress) : Result<MachineId>(failure(plan.error()));
                if (id)
                    ++winners;
                else if (id.error().kind == ErrorKind::AlreadyExists)
                    ++losers;
            });
        }
        for (auto &creator : creators)
            creator.join();
        EXPECT_EQ(winners, 1);
        EXPECT_EQ(losers, 3);
        EXPECT_EQ(machineCount(), round + 1);
        EXPECT_EQ(volumes().size(), round + 1);
    }
}

TEST_F(CreationRunTest, LostConnectionKeepsTheRecordForLater)
{
    const auto plan = m_create.plan(request(Source::TestMachine));
    ASSERT_TRUE(plan);
    m_hypervisor.script().block(QStringLiteral("storage.upload"));
    auto running = runInBackground(*plan);
    ASSERT_TRUE(m_hypervisor.script().waitUntilBlocked(QStringLiteral("storage.upload")));
    m_hypervisor.disconnect();
    m_hypervisor.script().release(QStringLiteral("storage.upload"));
    running.waitForFinished();
    ASSERT_FALSE(running.result());
    EXPECT_EQ(running.result().error().kind, ErrorKind::Disconnected);
    EXPECT_FALSE(running.result().error().advice.isEmpty());
    EXPECT_FALSE(journalFiles().isEmpty());

    m_hypervisor.recover();
    ASSERT_TRUE(m_hypervisor.open(m_uri));
    EXPECT_EQ(volumes().size(), 1);
    const auto items = m_unfinished.find(m_uri);
    ASSERT_EQ(items.size(), 1);
    EXPECT_FALSE(items.first().canFinish);
    ASSERT_TRUE(m_unfinished.discard(items.first()));
    EXPECT_TRUE(isUntouched());
}

TEST_F(CreationRunTest, NothingIsMadeWhenItCannotBeNotedDown)
{
    makeFile(QStringLiteral("journal"), "in the way");
    const auto id = create(emptyRequest());
    ASSERT_FALSE(id);
    EXPECT_TRUE(isUntouched());
}

} // namespace
} // namespace innkeeper
