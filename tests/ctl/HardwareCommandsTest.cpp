// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/Bench.h"

#include <gmock/gmock.h>

namespace innkeeper::ctl {

namespace {

using testing::HasSubstr;
using testing::Not;

class HardwareCommandsTest : public testing::Test
{
protected:
    HardwareCommandsTest()
    {
        EXPECT_TRUE(ctl.hypervisor.open(QStringLiteral("qemu:///session")));
        id = ctl.hypervisor.machines().add(QStringLiteral("inn"));
    }
    QString saved() { return *ctl.hypervisor.machines().xml(id, Machines::View::Persistent); }

    Bench ctl;
    MachineId id;
};

TEST_F(HardwareCommandsTest, aDryRunShowsTheDifferenceAndChangesNothing)
{
    const QString before = saved();
    const auto said = ctl("set inn clock.base=localtime --dry-run");
    EXPECT_EQ(said.code, 0) << said.complaint.toStdString();
    EXPECT_THAT(said.answer.toStdString(), HasSubstr("+"));
    EXPECT_THAT(said.answer.toStdString(), HasSubstr("localtime"));
    EXPECT_EQ(saved(), before);
    EXPECT_EQ(ctl("set inn clock.base=localtime").code, 0);
    EXPECT_TRUE(saved().contains(QStringLiteral("localtime")));
}

TEST_F(HardwareCommandsTest, everyLineOfHardwareIsOneThatSetTakes)
{
    const QString before = saved();
    for (const QString &line : ctl("hardware inn").answer.split(u'\n', Qt::SkipEmptyParts)) {
        const auto said = ctl.run({QStringLiteral("set"), QStringLiteral("inn"), line});
        const bool isFixed = line.startsWith(QLatin1String("machine.name")) ||
                             line.startsWith(QLatin1String("machine.uuid"));
        EXPECT_EQ(said.code == 0, !isFixed) << line.toStdString() << said.complaint.toStdString();
    }
    EXPECT_EQ(saved(), before);
}

TEST_F(HardwareCommandsTest, partsComeAndGo)
{
    EXPECT_EQ(ctl("add inn network model=e1000e mac=52:54:00:01:02:03").code, 0);
    EXPECT_TRUE(saved().contains(QStringLiteral("52:54:00:01:02:03")));
    EXPECT_EQ(ctl("set inn network.52:54:00:01:02:03.link=down").code, 0);
    EXPECT_EQ(ctl("remove inn network.52:54:00:01:02:03").code, 0);
    EXPECT_FALSE(saved().contains(QStringLiteral("52:54:00:01:02:03")));
    EXPECT_EQ(ctl("remove inn network.0").code, 3);
}

TEST_F(HardwareCommandsTest, aNewDiskHasItsImage)
{
    const auto said = ctl("add inn disk --size 1 bus=virtio --json");
    ASSERT_EQ(said.code, 0) << said.complaint.toStdString();
    EXPECT_TRUE(saved().contains(QStringLiteral("vda")));
    EXPECT_EQ(ctl.hypervisor.storage().volumes(QStringLiteral("default"))->size(), 1);
    // A refusal leaves no image.
    ctl.hypervisor.failNext(QStringLiteral("machines.define"),
                            {ErrorKind::Invalid, QStringLiteral("No."), {}, {}});
    EXPECT_NE(ctl("add inn disk --size 1 bus=virtio").code, 0);
    EXPECT_EQ(ctl.hypervisor.storage().volumes(QStringLiteral("default"))->size(), 1);
}

TEST_F(HardwareCommandsTest, disksGrow)
{
    ASSERT_EQ(ctl("add inn disk --size 1 bus=virtio").code, 0);
    const auto size = [this] {
        return ctl.hypervisor.storage().volumes(QStringLiteral("default"))->first().capacity;
    };
    const auto planned = ctl("grow inn vda 3 --dry-run");
    EXPECT_EQ(planned.code, 0) << planned.complaint.toStdString();
    EXPECT_THAT(planned.answer.toStdString(), HasSubstr(Bytes::gib(3).toText().toStdString()));
    EXPECT_EQ(size(), Bytes::gib(1));
    const auto json = ctl("grow inn disk.vda 3 --json").json().object();
    EXPECT_EQ(json.value(QStringLiteral("before")).toInteger(), qint64(Bytes::gib(1).count()));
    EXPECT_EQ(json.value(QStringLiteral("size")).toInteger(), qint64(Bytes::gib(3).count()));
    EXPECT_EQ(size(), Bytes::gib(3));
    EXPECT_EQ(ctl("grow inn vda 3584MiB").code, 0);
    EXPECT_EQ(size(), Bytes::mib(3584));
    // Neither smaller, nor a disk that is not there, nor no size.
    for (const char *line : {"grow inn vda 1", "grow inn vda 1 --dry-run"})
        EXPECT_EQ(ctl(line).code, 1) << line;
    // Bytes were meant.
    EXPECT_THAT(ctl("grow inn vda 1073741825").complaint.toStdString(), HasSubstr("counts GiB"));
    EXPECT_THAT(ctl("grow inn vda 3PiB").complaint.toStdString(), Not(HasSubstr("counts GiB")));
    EXPECT_EQ(size(), Bytes::mib(3584));
    EXPECT_EQ(ctl("grow inn vdb 9").code, 3);
    EXPECT_EQ(ctl("grow inn 0 9").code, 3);
    for (const QString &word : {QString(), QStringLiteral("much"), QStringLiteral("0")})
        EXPECT_EQ(
            ctl.run({QStringLiteral("grow"), QStringLiteral("inn"), QStringLiteral("vda"), word})
                .code,
            2)
            << word.toStdString();
    EXPECT_EQ(size(), Bytes::mib(3584));
}

TEST_F(HardwareCommandsTest, mediaInDrivesDoNotGrow)
{
    ctl.hypervisor.storage().addVolume({QStringLiteral("default"), QStringLiteral("a.iso"),
                                        QStringLiteral("/a.iso"), QStringLiteral("raw"),
                                        Bytes::gib(1), Bytes::gib(1)});
    ASSERT_EQ(ctl("add inn disk device=cdrom bus=sata source=/a.iso target=sda").code, 0);
    const auto said = ctl("grow inn sda 3");
    EXPECT_EQ(said.code, 1);
    EXPECT_THAT(said.complaint.toStdString(), HasSubstr("sda"));
    EXPECT_EQ(ctl.hypervisor.storage().volumeAt(QStringLiteral("/a.iso"))->capacity, Bytes::gib(1));
}

TEST_F(HardwareCommandsTest, anIconIsASettingLikeOthers)
{
    const QString before = saved();
    EXPECT_EQ(ctl("set inn machine.icon=terminal").code, 0);
    EXPECT_EQ(ctl.hypervisor.machines().find(id)->icon, QStringLiteral("terminal"));
    EXPECT_THAT(ctl("hardware inn").answer.toStdString(), HasSubstr("machine.icon=terminal"));
    EXPECT_EQ(ctl("set inn machine.icon=zeppelin").code, 2);
    EXPECT_EQ(ctl("set inn machine.icon=system").code, 0);
    EXPECT_EQ(saved(), before);
}

TEST_F(HardwareCommandsTest, tuningIsListedAndTakenBack)
{
    const QString before = saved();
    EXPECT_EQ(ctl("tune inn").answer, QStringLiteral("balanced\n"));
    const auto listed = ctl("tune inn quiet --dry-run");
    EXPECT_EQ(listed.code, 0) << listed.complaint.toStdString();
    EXPECT_EQ(saved(), before);
    const auto said = ctl("tune inn quiet");
    EXPECT_EQ(said.code, 0) << said.complaint.toStdString();
    EXPECT_FALSE(said.answer.isEmpty());
    EXPECT_TRUE(listed.answer.startsWith(said.answer));
    EXPECT_EQ(ctl("tune inn").answer, QStringLiteral("quiet\n"));
    EXPECT_THAT(ctl("tune inn quiet").complaint.toStdString(), HasSubstr("Nothing"));
    EXPECT_EQ(ctl("tune inn balanced").code, 0);
    EXPECT_EQ(saved(), before);
    EXPECT_EQ(ctl("tune inn faster").code, 2);
}

TEST_F(HardwareCommandsTest, frozenHardwareStaysAsItIs)
{
    ASSERT_EQ(ctl("tune inn frozen").code, 0);
    const QString before = saved();
    const auto said = ctl("set inn clock.hpet=no");
    EXPECT_NE(said.code, 0);
    EXPECT_THAT(said.complaint.toStdString(), HasSubstr("frozen"));
    EXPECT_NE(ctl("set inn machine.tuning=balanced").code, 0);
    EXPECT_NE(ctl("add inn tpm").code, 0);
    EXPECT_EQ(saved(), before);
    EXPECT_EQ(ctl("set inn machine.title=Oldie").code, 0);
    EXPECT_EQ(ctl("tune inn balanced").code, 0);
    EXPECT_EQ(ctl("set inn clock.hpet=no").code, 0);
}

TEST_F(HardwareCommandsTest, aSystemMovesToVirtioStepByStep)
{
    ctl.hypervisor.machines().editSaved(id, [](DomainDocument &document) -> Result<void> {
        document.addElement("devices/disk",
                            "<disk type='file' device='disk'><source file='/old.img'/>"
                            "<target dev='sdx' bus='sata'/></disk>");
        return {};
    });
    const QString before = saved();
    const auto step = [this] {
        return ctl("virtio inn --json").json().object().value(QStringLiteral("step")).toString();
    };
    EXPECT_EQ(step(), QStringLiteral("ready"));
    EXPECT_THAT(ctl("virtio inn try --dry-run").answer.toStdString(), HasSubstr("+"));
    EXPECT_EQ(saved(), before);
    EXPECT_EQ(ctl("virtio inn try").code, 0);
    EXPECT_EQ(step(), QStringLiteral("trying"));
    EXPECT_THAT(ctl("virtio inn move").complaint.toStdString(), HasSubstr("driver"));
    ASSERT_TRUE(ctl.hypervisor.machines().start(id));
    ctl.hypervisor.liveHardware().setGuestsRead(true);
    EXPECT_EQ(step(), QStringLiteral("seen"));
    EXPECT_THAT(ctl("virtio inn move").complaint.toStdString(), HasSubstr("Shut it down"));
    ASSERT_TRUE(ctl.hypervisor.machines().forceOff(id));
    const auto said = ctl("virtio inn move");
    EXPECT_EQ(said.code, 0) << said.complaint.toStdString();
    EXPECT_THAT(said.answer.toStdString(), HasSubstr("virtio"));
    EXPECT_EQ(step(), QStringLiteral("moved"));
    EXPECT_EQ(ctl("virtio inn back").code, 0);
    EXPECT_EQ(saved(), before);
    EXPECT_EQ(ctl("virtio inn move --insist").code, 0);
    EXPECT_EQ(ctl("virtio inn keep").code, 0);
    EXPECT_EQ(step(), QStringLiteral("nothing"));
    EXPECT_EQ(ctl("virtio inn jump").code, 2);
}

TEST_F(HardwareCommandsTest, badUsageIsTwoAndSaysWhatThereIs)
{
    for (const char *line :
         {"set inn memory", "set inn memory.size=much", "set inn nothing.x=1",
          "set inn memory.colour=red", "add inn nothing", "add inn tpm --size 3",
          "add inn network colour=red", "remove inn nothing", "settings nothing"}) {
        const auto said = ctl(line);
        EXPECT_EQ(said.code, 2) << line;
        EXPECT_THAT(said.complaint.toStdString(), testing::StartsWith("innkeeperctl: ")) << line;
    }
}

TEST_F(HardwareCommandsTest, waitingChangesAreShownAndDropped)
{
    ctl.hypervisor.machines().setState(id, MachineState::Running);
    const auto said = ctl("set inn clock.base=localtime");
    EXPECT_THAT(said.complaint.toStdString(), HasSubstr("shut down"));
    EXPECT_EQ(ctl("pending inn --json").json().array().size(), 1);
    EXPECT_EQ(ctl("pending inn --drop").code, 0);
    EXPECT_EQ(ctl("pending inn --json").json().array().size(), 0);
}

TEST_F(HardwareCommandsTest, whatOnlyRunsIsNotMadeToLast)
{
    const MachineId guest = ctl.hypervisor.machines().addTransient(QStringLiteral("guest"));
    ctl.hypervisor.script().clearLog();
    EXPECT_EQ(ctl("pending guest --drop").code, 0);
    const auto said = ctl("set guest clock.base=localtime");
    EXPECT_NE(said.code, 0);
    EXPECT_THAT(said.complaint.toStdString(), HasSubstr("guest"));
    EXPECT_EQ(ctl.hypervisor.script().count(QStringLiteral("machines.define")), 0);
    EXPECT_FALSE(ctl.hypervisor.machines().find(guest)->isPersistent);
}

TEST_F(HardwareCommandsTest, onlyWhatIsOffIsRenamed)
{
    ctl.hypervisor.machines().setState(id, MachineState::Running);
    EXPECT_EQ(ctl("rename inn tavern").code, 7);
    ctl.hypervisor.machines().setState(id, MachineState::Off);
    EXPECT_EQ(ctl("rename inn tavern").code, 0);
    EXPECT_EQ(ctl.hypervisor.machines().find(id)->name, QStringLiteral("tavern"));
}

} // namespace

} // namespace innkeeper::ctl
