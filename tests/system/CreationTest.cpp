// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/system/SessionInn.h"

#include <QStandardPaths>

#include <sys/stat.h>
#include <thread>

namespace innkeeper {
namespace {

using Source = CreateRequest::Source;

class CreationTest : public SessionInn
{
protected:
    [[nodiscard]] QString pathOf(const QString &volume)
    {
        return m_hypervisor.storage().ensureDefaultPool()->path + u'/' + volume;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    static void qemuImg(const QStringList &arguments)
    {
        QProcess program;
        program.start(QStringLiteral("qemu-img"), arguments);
        ASSERT_TRUE(program.waitForFinished());
        ASSERT_EQ(program.exitCode(), 0) << program.readAllStandardError().constData();
    }
    /// Does `act` in another thread as soon as some of the image is copied.
    Result<MachineId> runAndDuringCopy(const CreateRequest &wish, const std::function<void()> &act)
    {
        const auto plan = m_create.plan(wish);
        if (!plan)
            return failure(plan.error());
        Progress progress;
        m_progressing = &progress;
        std::atomic<bool> done = false;
        std::thread other([&] {
            while (!done && progress.fraction() < 0.02)
                std::this_thread::yield();
            if (!done)
                act();
        });
        auto id = m_create.run(*plan, progress);
        done = true;
        other.join();
        return id;
    }
    Progress *m_progressing = nullptr;
};

TEST_F(CreationTest, TestMachineRunsAndGoes)
{
    auto wish = request(QStringLiteral("Probe 'ä' & <b>"), Source::TestMachine);
    wish.start = true;
    const auto id = create(wish);
    ASSERT_TRUE(id) << id.error().message.toStdString() << id.error().detail.toStdString();
    const auto machine = m_hypervisor.machines().find(*id);
    ASSERT_TRUE(machine);
    EXPECT_EQ(machine->state, MachineState::Running);
    EXPECT_EQ(machine->name, wish.name);
    EXPECT_EQ(machine->accelerator, Accelerator::Tcg);
    EXPECT_EQ(machine->memory, Bytes::mib(64));
    EXPECT_EQ(machine->serials.size(), 1);
    EXPECT_TRUE(records().isEmpty());

    auto deletion = m_delete.plan(*id);
    ASSERT_TRUE(deletion);
    EXPECT_EQ(m_delete.run(*deletion, false, m_progress).error().kind, ErrorKind::Busy);
    ASSERT_TRUE(m_hypervisor.machines().forceOff(*id));
    deletion = m_delete.plan(*id);
    ASSERT_EQ(deletion->disks.size(), 1);
    EXPECT_TRUE(deletion->disks[0].keptBecause.isEmpty());
    ASSERT_TRUE(m_delete.run(*deletion, false, m_progress));
    EXPECT_TRUE(isUntouched());
    EXPECT_TRUE(records().isEmpty());
}

TEST_F(CreationTest, ImportedImageIsTheSameToTheByte)
{
    const QString source = m_place.filePath(QStringLiteral("so \"ürce\".qcow2"));
    qemuImg({QStringLiteral("convert"), QStringLiteral("-O"), QStringLiteral("qcow2"),
             makeDisk(QStringLiteral("raw.img"), 3 << 20), source});
    const auto id = create(request(QStringLiteral("a"), Source::Import, source));
    ASSERT_TRUE(id) << id.error().message.toStdString() << id.error().detail.toStdString();
    EXPECT_EQ(contentOf(pathOf(QStringLiteral("a.qcow2"))), contentOf(source));
    const auto volume = m_hypervisor.storage().volumes(QStringLiteral("default"));
    ASSERT_EQ(volume->size(), 1);
    EXPECT_EQ(volume->first().format, QStringLiteral("qcow2"));
    EXPECT_EQ(volume->first().capacity, Bytes::mib(3));
}

TEST_F(CreationTest, PreallocatedDiskOccupiesItsSize)
{
    auto wish = request(QStringLiteral("a"), Source::Empty);
    wish.diskSize = Bytes::mib(16);
    wish.preallocateDisk = true;
    ASSERT_TRUE(create(wish));
    struct stat facts = {};
    ASSERT_EQ(::stat(QFile::encodeName(pathOf(QStringLiteral("a.qcow2"))).constData(), &facts), 0);
    EXPECT_GE(facts.st_blocks * 512, 16 << 20);
}

TEST_F(CreationTest, HostileNamesSurviveToTheLetter)
{
    const QStringList names{QStringLiteral("$(reboot)"), QStringLiteral("`id`;rm -rf *"),
                            QStringLiteral("\"'&<>]]>"), QStringLiteral("مرحبا"),
                            QStringLiteral("--help"),    QStringLiteral("%s%n%1"),
                            QStringLiteral("a\\b\\n"),   QStringLiteral("😀"),
                            QStringLiteral("-"),         QString(200, u'x'),
                            QStringLiteral("a.b..c"),    QStringLiteral("name with  spaces"),
                            QString(66, QChar(0x20AC)),  QStringLiteral("#hash?query=1")};
    for (const QString &name : names) {
        auto wish = request(name, Source::TestMachine);
        wish.start = true;
        const auto id = create(wish);
        ASSERT_TRUE(id) << name.toStdString() << id.error().detail.toStdString();
        EXPECT_EQ(m_hypervisor.machines().find(*id)->displayName(), name);
        EXPECT_EQ(m_hypervisor.machines().idOf(name), *id);
        EXPECT_EQ(create(wish).error().kind, ErrorKind::AlreadyExists);
        ASSERT_TRUE(m_hypervisor.machines().forceOff(*id));
        const auto deletion = m_delete.plan(*id);
        ASSERT_TRUE(deletion);
        EXPECT_TRUE(m_delete.run(*deletion, false, m_progress));
        EXPECT_TRUE(isUntouched()) << name.toStdString();
    }
}

TEST_F(CreationTest, OfTwoProcessesExactlyOneWins)
{
    for (int round = 0; round < 5; ++round) {
        const QString name = QStringLiteral("race %1").arg(round);
        std::array<QProcess, 2> creators;
        for (QProcess &creator : creators)
            creator.start(runner(), {name});
        QList<int> codes;
        for (QProcess &creator : creators) {
            ASSERT_TRUE(creator.waitForFinished());
            codes << creator.exitCode();
        }
        std::sort(codes.begin(), codes.end());
        EXPECT_EQ(codes, (QList<int>{0, 2})) << creators[0].readAllStandardError().constData()
                                             << creators[1].readAllStandardError().constData();
        EXPECT_EQ(machines().size(), round + 1);
        EXPECT_EQ(volumes().size(), round + 1);
    }
    EXPECT_TRUE(records().isEmpty());
}

TEST_F(CreationTest, ImageThatVanishesWhileItIsCopied)
{
    const QString image = makeDisk(QStringLiteral("d.img"), 48 << 20);
    const auto id = runAndDuringCopy(request(QStringLiteral("a"), Source::Import, image),
                                     [&] { EXPECT_TRUE(QFile::remove(image)); });
    ASSERT_FALSE(id);
    EXPECT_EQ(id.error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(isUntouched());
    EXPECT_TRUE(records().isEmpty());
}

TEST_F(CreationTest, ImageThatShrinksWhileItIsCopied)
{
    const QString image = makeDisk(QStringLiteral("d.img"), 48 << 20);
    const auto id = runAndDuringCopy(request(QStringLiteral("a"), Source::Import, image),
                                     [&] { EXPECT_TRUE(QFile::resize(image, 1 << 20)); });
    ASSERT_FALSE(id);
    EXPECT_EQ(id.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(isUntouched());
}

TEST_F(CreationTest, CancelWhileItIsCopied)
{
    const QString image = makeDisk(QStringLiteral("d.img"), 48 << 20);
    const auto id = runAndDuringCopy(request(QStringLiteral("a"), Source::Import, image),
                                     [&] { m_progressing->cancel(); });
    ASSERT_FALSE(id);
    EXPECT_EQ(id.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(isUntouched());
    EXPECT_TRUE(records().isEmpty());
}

TEST_F(CreationTest, MoreThanTheHostHasIsRefused)
{
    const auto facts = m_hypervisor.host().facts();
    auto wish = request(QStringLiteral("a"), Source::Empty);
    wish.memory = Bytes(facts->memoryTotal.count() + Bytes::mib(1).count());
    EXPECT_EQ(create(wish).error().kind, ErrorKind::Invalid);
    wish.memory.reset();
    wish.vcpus = 100'000;
    EXPECT_EQ(create(wish).error().kind, ErrorKind::Invalid);
    wish.vcpus.reset();
    wish.diskSize = Bytes::gib(1 << 20);
    wish.preallocateDisk = true;
    EXPECT_EQ(create(wish).error().kind, ErrorKind::NoSpace);
    EXPECT_TRUE(isUntouched());
}

TEST_F(CreationTest, DiskUnderAnotherMachinesLayerIsKept)
{
    const auto base = create([&] {
        auto wish = request(QStringLiteral("base"), Source::Empty);
        wish.diskSize = Bytes::mib(8);
        return wish;
    }());
    ASSERT_TRUE(base);
    const QString layer = pathOf(QStringLiteral("layer.qcow2"));
    qemuImg({QStringLiteral("create"), QStringLiteral("-f"), QStringLiteral("qcow2"),
             QStringLiteral("-F"), QStringLiteral("qcow2"), QStringLiteral("-b"),
             pathOf(QStringLiteral("base.qcow2")), layer});
    auto wish = request(QStringLiteral("above"), Source::Import, layer);
    wish.importInPlace = true;
    ASSERT_TRUE(create(wish));

    const auto plan = m_delete.plan(*base);
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->disks.size(), 1);
    EXPECT_TRUE(plan->disks[0].keptBecause.contains(QStringLiteral("above")))
        << plan->disks[0].keptBecause.toStdString();
    ASSERT_TRUE(m_delete.run(*plan, false, m_progress));
    EXPECT_TRUE(QFile::exists(pathOf(QStringLiteral("base.qcow2"))));

    // libvirt itself says what lies below.
    const auto volumes = m_hypervisor.storage().volumes(QStringLiteral("default"));
    ASSERT_TRUE(volumes);
    for (const auto &volume : *volumes) {
        if (volume.path == layer) {
            EXPECT_EQ(volume.backingPath, pathOf(QStringLiteral("base.qcow2")));
        }
    }
}

} // namespace
} // namespace innkeeper
