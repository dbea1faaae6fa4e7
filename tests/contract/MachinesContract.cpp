// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/HypervisorContract.h"

namespace innkeeper::contract {

TEST_P(HypervisorContract, FindsWhatWasDefined)
{
    const MachineId id = MachineId::create();
    const auto defined = machines().define(definition(QStringLiteral("inn"), id));
    ASSERT_TRUE(succeeded(defined));
    EXPECT_EQ(*defined, id);

    const auto found = machines().find(id);
    ASSERT_TRUE(succeeded(found));
    EXPECT_EQ(found->name, QStringLiteral("inn"));
    EXPECT_EQ(found->state, MachineState::Off);
    EXPECT_EQ(found->memory, Bytes::mib(32));
    EXPECT_EQ(found->vcpus, 1);
    EXPECT_TRUE(found->isPersistent);
    EXPECT_FALSE(found->startsWithHost);
    EXPECT_EQ(found->screens, QStringList{QStringLiteral("spice")});

    const auto list = machines().list();
    ASSERT_TRUE(succeeded(list));
    EXPECT_EQ(*list, QList<Machine>{*found});
    EXPECT_EQ(machines().idOf(QStringLiteral("inn")).value_or(MachineId()), id);
    EXPECT_EQ(machines().idOf(id.toText()).value_or(MachineId()), id);
    const auto xml = machines().xml(id, Machines::View::Persistent);
    ASSERT_TRUE(succeeded(xml));
    EXPECT_TRUE(xml->contains(QStringLiteral("<name>inn</name>")));
}

TEST_P(HypervisorContract, CountsNoSnapshotsOfANewMachine)
{
    const MachineId id = defineMachine(QStringLiteral("fresh"));
    EXPECT_EQ(machines().snapshotCount(id).value_or(-1), 0);
}

TEST_P(HypervisorContract, GivesAnIdToAMachineThatHasNone)
{
    const auto id = machines().define(definition(QStringLiteral("no id")));
    ASSERT_TRUE(succeeded(id));
    EXPECT_FALSE(id->isNull());
    EXPECT_TRUE(succeeded(machines().find(*id)));
}

TEST_P(HypervisorContract, SaysNotFoundForMachinesThatAreNot)
{
    const MachineId id = MachineId::create();
    EXPECT_EQ(kindOf(machines().find(id)), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(machines().idOf(QStringLiteral("nobody"))), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(machines().idOf(id.toText())), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(machines().xml(id, Machines::View::Live)), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(machines().snapshotCount(id)), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(machines().start(id)), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(machines().undefine(id)), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(hypervisor().guests().screenshot(id)), ErrorKind::NotFound);
}

TEST_P(HypervisorContract, RefusesANameThatIsTaken)
{
    const MachineId first = defineMachine(QStringLiteral("taken"));
    EXPECT_EQ(kindOf(machines().define(definition(QStringLiteral("taken"), MachineId::create()))),
              ErrorKind::AlreadyExists);
    EXPECT_EQ(machines().idOf(QStringLiteral("taken")).value_or(MachineId()), first);
}

TEST_P(HypervisorContract, ChangesTheDefinitionOfTheSameMachine)
{
    const MachineId id = defineMachine(QStringLiteral("grows"));
    ASSERT_TRUE(succeeded(machines().define(definition(QStringLiteral("grows"), id, 48))));
    EXPECT_EQ(machines().find(id)->memory, Bytes::mib(48));
    EXPECT_EQ(machines().list()->size(), 1);
}

TEST_P(HypervisorContract, KeepsAPasswordWhenTheDefinitionIsDefinedAgain)
{
    const QString with = definition(QStringLiteral("guarded"))
                             .replace(QStringLiteral("<graphics type='spice'>"),
                                      QStringLiteral("<graphics type='spice' passwd='let me in'>"));
    const auto id = machines().define(with);
    ASSERT_TRUE(succeeded(id));
    for (int i = 0; i < 2; ++i) {
        const auto xml = machines().xml(*id, Machines::View::Persistent);
        ASSERT_TRUE(succeeded(xml));
        EXPECT_TRUE(xml->contains(QStringLiteral("let me in"))) << i << xml->toStdString();
        ASSERT_TRUE(succeeded(machines().define(*xml)));
    }
}

TEST_P(HypervisorContract, RefusesWhatIsNoDefinition)
{
    for (const QString &xml :
         {QString(), QStringLiteral("nonsense"), QStringLiteral("<domain"),
          QStringLiteral("<network><name>x</name></network>"), definition(QString())})
        EXPECT_EQ(kindOf(machines().define(xml)), ErrorKind::Invalid) << xml.toStdString();
    EXPECT_TRUE(machines().list()->isEmpty());
}

TEST_P(HypervisorContract, KeepsHostileNamesAsTheyAre)
{
    for (const QString &name :
         {QStringLiteral("$(reboot)"), QStringLiteral("`id`; rm -rf ~"),
          QStringLiteral("Büro & <Söhne> \"1\" 'x'"), QStringLiteral("مرحبا يا"),
          QStringLiteral("\u202Egnp.exe"), QStringLiteral("--help"), QStringLiteral("%s%n")}) {
        const auto id = machines().define(definition(name));
        ASSERT_TRUE(succeeded(id)) << name.toStdString();
        EXPECT_EQ(machines().find(*id)->name, name);
        EXPECT_EQ(machines().idOf(name).value_or(MachineId()), *id);
        EXPECT_TRUE(succeeded(machines().start(*id))) << name.toStdString();
        EXPECT_TRUE(succeeded(machines().forceOff(*id)));
        EXPECT_TRUE(succeeded(machines().undefine(*id)));
    }
}

/// libvirtd cuts names after 20 bytes for its folders; one without a UTF-8 locale (libvirt starts a
/// session's so) may cut a letter apart, and then cannot talk to QEMU.
TEST_P(HypervisorContract, StartsOrExplainsANameThatIsCutApart)
{
    const MachineId id = defineMachine(QStringLiteral("مرحبا بالعالم"));
    const auto started = machines().start(id);
    if (!started) {
        EXPECT_EQ(kindOf(started), ErrorKind::Invalid);
        EXPECT_FALSE(started.error().advice.isEmpty());
    }
    EXPECT_EQ(stateOf(id), started ? MachineState::Running : MachineState::Off);
}

TEST_P(HypervisorContract, RefusesNamesThatNoFileCanHave)
{
    EXPECT_EQ(kindOf(machines().define(definition(QStringLiteral("a\nb")))), ErrorKind::Invalid);
    EXPECT_EQ(kindOf(machines().define(definition(QStringLiteral("../../etc/passwd")))),
              ErrorKind::Invalid);
    EXPECT_TRUE(machines().list()->isEmpty());
}

TEST_P(HypervisorContract, TakesOrRefusesAVeryLongNameWhole)
{
    const QString name(10'000, u'x');
    const auto id = machines().define(definition(name));
    if (id) {
        EXPECT_EQ(machines().find(*id)->name, name);
    } else {
        EXPECT_EQ(kindOf(id), ErrorKind::Invalid);
    }
    EXPECT_EQ(machines().list()->size(), id ? 1 : 0);
}

TEST_P(HypervisorContract, LeadsAMachineThroughItsLife)
{
    const MachineId id = startMachine(QStringLiteral("lively"));
    EXPECT_EQ(stateOf(id), MachineState::Running);
    EXPECT_EQ(kindOf(machines().start(id)), ErrorKind::Invalid);
    ASSERT_TRUE(succeeded(machines().pause(id)));
    EXPECT_EQ(stateOf(id), MachineState::Paused);
    EXPECT_EQ(machines().list()->first().state, MachineState::Paused);
    ASSERT_TRUE(succeeded(machines().resume(id)));
    EXPECT_EQ(stateOf(id), MachineState::Running);
    ASSERT_TRUE(succeeded(machines().forceOff(id)));
    EXPECT_EQ(stateOf(id), MachineState::Off);
    EXPECT_EQ(kindOf(machines().forceOff(id)), ErrorKind::Invalid);
    EXPECT_EQ(kindOf(machines().pause(id)), ErrorKind::Invalid);
}

TEST_P(HypervisorContract, AsksTheGuestToShutDownAndRestart)
{
    const MachineId id = startMachine(QStringLiteral("polite"));
    EXPECT_TRUE(succeeded(machines().restart(id)));
    EXPECT_TRUE(succeeded(machines().shutdown(id)));
}

TEST_P(HypervisorContract, SavesMemoryAndContinues)
{
    const MachineId id = startMachine(QStringLiteral("sleepy"));
    ASSERT_TRUE(succeeded(machines().save(id)));
    EXPECT_EQ(stateOf(id), MachineState::Saved);
    EXPECT_EQ(machines().list()->first().state, MachineState::Saved);
    ASSERT_TRUE(succeeded(machines().start(id)));
    EXPECT_EQ(stateOf(id), MachineState::Running);
    ASSERT_TRUE(succeeded(machines().save(id)));
    ASSERT_TRUE(succeeded(machines().discardSaved(id)));
    EXPECT_EQ(stateOf(id), MachineState::Off);
}

TEST_P(HypervisorContract, DeletesASavedMachineWithItsMemory)
{
    const MachineId id = startMachine(QStringLiteral("saved"));
    ASSERT_TRUE(succeeded(machines().save(id)));
    ASSERT_TRUE(succeeded(machines().undefine(id)));
    EXPECT_EQ(kindOf(machines().find(id)), ErrorKind::NotFound);
}

TEST_P(HypervisorContract, DeletesNoRunningMachine)
{
    const MachineId id = startMachine(QStringLiteral("busy"));
    EXPECT_EQ(kindOf(machines().undefine(id)), ErrorKind::Busy);
    EXPECT_EQ(stateOf(id), MachineState::Running);
    EXPECT_TRUE(machines().find(id)->isPersistent);
}

TEST_P(HypervisorContract, MeasuresOnlyMachinesThatRun)
{
    const MachineId runs = startMachine(QStringLiteral("runs"));
    const MachineId off = defineMachine(QStringLiteral("off"));
    const auto usage = machines().usage({off, MachineId::create(), runs});
    ASSERT_TRUE(succeeded(usage));
    ASSERT_EQ(usage->size(), 1);
    EXPECT_EQ(usage->first().id, runs);
    EXPECT_GT(usage->first().memory, Bytes());
    EXPECT_TRUE(machines().usage({})->isEmpty());
    // The same handles once more, after the machine is gone.
    ASSERT_TRUE(succeeded(machines().forceOff(runs)));
    ASSERT_TRUE(succeeded(machines().undefine(runs)));
    const auto later = machines().usage({off, runs});
    ASSERT_TRUE(succeeded(later));
    EXPECT_TRUE(later->isEmpty());
}

} // namespace innkeeper::contract
