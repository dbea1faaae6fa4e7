// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/MachineListModel.h"

#include "tests/ui/shell/ShellWorld.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace innkeeper {

using tests::ShellWorld;
using tests::words;

class MachineListModelTest : public testing::Test
{
protected:
    void open()
    {
        world.link.open(QStringLiteral("qemu:///session"));
        ASSERT_TRUE(QTest::qWaitFor([this] { return world.list.isLoaded(); }));
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            const bool heading = index.data(MachineListModel::IsHeadingRole).toBool();
            texts << (heading ? QStringLiteral("# ") : QString()) + index.data().toString();
        }
        return texts;
    }
    [[nodiscard]] bool becomes(const QStringList &wanted)
    {
        const bool did = QTest::qWaitFor([&] { return rows() == wanted; });
        EXPECT_EQ(rows(), wanted);
        return did;
    }

    ShellWorld world;
    ThumbnailStore thumbnails{world.thumbnails, world.pool};
    OsNames names{world.systems, world.pool};
    MachineListModel model{world.list, world.sampler, thumbnails, world.actions, names};
    // Checks every signal of the model for consistency while the tests run.
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(MachineListModelTest, GroupsByStateAndSortsAsPeopleCount)
{
    world.add(QStringLiteral("vm10"));
    world.add(QStringLiteral("vm2"));
    world.add(QStringLiteral("Web"), MachineState::Running);
    world.add(QStringLiteral("archive"), MachineState::Saved);
    open();
    EXPECT_EQ(rows(), words({"# Running", "Web", "# Saved", "archive", "# Off", "vm2", "vm10"}));
}

TEST_F(MachineListModelTest, MovesAMachineWithItsState)
{
    const MachineId id = world.add(QStringLiteral("b"));
    world.add(QStringLiteral("a"));
    world.add(QStringLiteral("c"));
    open();
    const QPersistentModelIndex row = model.indexOf(id);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    world.hypervisor.machines().setState(id, MachineState::Running);
    ASSERT_TRUE(becomes(words({"# Running", "b", "# Off", "a", "c"})));
    EXPECT_EQ(row.data(MachineListModel::IdRole).value<MachineId>(), id) << "selection would go";
    world.hypervisor.machines().setState(id, MachineState::Off);
    ASSERT_TRUE(becomes(words({"# Off", "a", "b", "c"})));
    EXPECT_TRUE(row.isValid());
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(MachineListModelTest, FollowsMachinesThatComeAndGo)
{
    open();
    EXPECT_TRUE(rows().isEmpty());
    const MachineId id = world.add(QStringLiteral("new"));
    ASSERT_TRUE(becomes(words({"# Off", "new"})));
    world.hypervisor.machines().remove(id);
    ASSERT_TRUE(becomes(words({})));
}

TEST_F(MachineListModelTest, SearchesNamesTitlesAndSystems)
{
    world.add(QStringLiteral("mail"), MachineState::Off,
              QStringLiteral("http://debian.org/debian/12"));
    world.add(QStringLiteral("games"), MachineState::Off,
              QStringLiteral("http://microsoft.com/win/xp"));
    open();
    model.setSearch(QStringLiteral("MA"));
    EXPECT_TRUE(becomes(words({"# Off", "mail"})));
    model.setSearch(QStringLiteral("windows xp"));
    EXPECT_TRUE(becomes(words({"# Off", "games"})));
    model.setSearch(QStringLiteral("nothing like it"));
    EXPECT_TRUE(becomes(words({})));
    // What is filtered out may change and still not appear.
    const MachineId hidden = world.add(QStringLiteral("later"), MachineState::Running);
    ASSERT_TRUE(QTest::qWaitFor([&] { return world.list.find(hidden).has_value(); }));
    EXPECT_TRUE(rows().isEmpty());
    model.setSearch({});
    EXPECT_TRUE(becomes(words({"# Running", "later", "# Off", "games", "mail"})));
}

TEST_F(MachineListModelTest, ShowsHostileNamesInOneLine)
{
    Machine machine;
    machine.id = MachineId::create();
    machine.name = QStringLiteral("a\nb\u202e$(reboot)<b>\x07") + QString(10000, u'x');
    world.hypervisor.machines().put(machine);
    open();
    const QString shown = model.index(1).data().toString();
    EXPECT_TRUE(shown.startsWith(QStringLiteral("a b$(reboot)<b>xxx"))) << qPrintable(shown);
    EXPECT_LT(shown.size(), 200);
}

TEST_F(MachineListModelTest, StaysConsistentUnderAStormOfChanges)
{
    QList<MachineId> ids;
    for (int i = 0; i < 40; ++i)
        ids << world.add(QStringLiteral("m%1").arg(i));
    open();
    auto *random = QRandomGenerator::global();
    const QList<MachineState> states{MachineState::Off, MachineState::Running, MachineState::Paused,
                                     MachineState::Saved, MachineState::Crashed};
    for (int round = 0; round < 20; ++round) {
        for (int i = 0; i < 10; ++i)
            world.hypervisor.machines().setState(ids.at(random->bounded(int(ids.size()))),
                                                 states.at(random->bounded(int(states.size()))));
        if (round % 5 == 0)
            model.setSearch(round % 2 ? QStringLiteral("m1") : QString());
        QTest::qWait(35);
    }
    model.setSearch({});
    const auto isTrue = [&] {
        int machines = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const Machine shown = model.machine(model.index(row));
            if (shown.id.isNull())
                continue;
            ++machines;
            if (shown.state != world.hypervisor.machines().stateOf(shown.id))
                return false;
        }
        return machines == 40;
    };
    EXPECT_TRUE(QTest::qWaitFor(isTrue));
}

TEST_F(MachineListModelTest, TellsOnlyOfLoadsThatLookDifferent)
{
    const MachineId id = world.add(QStringLiteral("busy"), MachineState::Running);
    open();
    world.sampler.setInterval(std::chrono::milliseconds(20));
    world.hypervisor.machines().setUsage(id, std::chrono::seconds(1), Bytes::mib(512));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    world.sampler.watch({id});
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return model.indexOf(id).data(MachineListModel::MemoryTextRole).toString() ==
               Bytes::mib(512).toText();
    }));
    QSignalSpy samples(&world.sampler, &UsageSampler::sampled);
    ASSERT_TRUE(QTest::qWaitFor([&] { return samples.count() >= 2; }));
    changes.clear();
    ASSERT_TRUE(QTest::qWaitFor([&] { return samples.count() >= 6; }));
    EXPECT_EQ(changes.count(), 0) << "the same numbers again need no painting";
    EXPECT_EQ(model.indexOf(id).data(MachineListModel::CpuTextRole).toString(),
              QStringLiteral("0 %"));
}

} // namespace innkeeper
