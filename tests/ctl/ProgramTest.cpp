// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/Bench.h"

#include <QFile>

#include <gmock/gmock.h>

namespace innkeeper::ctl {

namespace {

using testing::HasSubstr;

class ProgramTest : public testing::Test
{
protected:
    ProgramTest() { EXPECT_TRUE(ctl.hypervisor.open(QStringLiteral("qemu:///session"))); }

    Bench ctl;
};

TEST_F(ProgramTest, versionAndHelpNeedNoHost)
{
    ctl.hypervisor.disconnect();
    for (const char *line : {"--version", "--help", "-h", "create --help", "list -h"}) {
        const auto said = ctl(line);
        EXPECT_EQ(said.code, 0) << line;
        EXPECT_FALSE(said.answer.isEmpty()) << line;
    }
    EXPECT_THAT(ctl("start --help").answer.toStdString(), HasSubstr("innkeeperctl start NAME"));
}

TEST_F(ProgramTest, badUsageIsTwo)
{
    for (const char *line :
         {"", "frob", "--frob", "list extra", "start", "create x --memory none",
          "create x --install a --import b", "create x --accelerator fast",
          "create x --install=", "unfinished --finish --clean-up", "create x --cpus 0",
          "create x --disk -5", "profiles a b", "profiles a --os b",
          "create x --test-machine --disk 3", "create x --import a --disk 5"}) {
        const auto said = ctl(line);
        EXPECT_EQ(said.code, 2) << line;
        EXPECT_EQ(said.answer, QString()) << line;
        EXPECT_THAT(said.complaint.toStdString(), testing::StartsWith("innkeeperctl: ")) << line;
    }
    EXPECT_TRUE(ctl.hypervisor.machines().list()->isEmpty());
}

TEST_F(ProgramTest, failuresHaveTheirOwnCodes)
{
    const MachineId id = ctl.hypervisor.machines().add(QStringLiteral("here"));
    EXPECT_EQ(ctl("start nowhere").code, 3);
    EXPECT_EQ(ctl("create here --test-machine").code, 4);
    EXPECT_EQ(ctl("resume here").code, 7);
    ctl.hypervisor.machines().setState(id, MachineState::Running);
    EXPECT_EQ(ctl("delete here").code, 7);
    ctl.hypervisor.failNext(QStringLiteral("machines.pause"),
                            {ErrorKind::Denied, QStringLiteral("No."), {}, {}});
    EXPECT_EQ(ctl("pause here").code, 5);
    ctl.hypervisor.disconnect();
    EXPECT_EQ(ctl("list").code, 6);
}

TEST_F(ProgramTest, aLifeInCommands)
{
    const auto state = [this] { return ctl.hypervisor.machines().list()->at(0).state; };
    ASSERT_EQ(ctl("create m --test-machine").code, 0);
    const std::pair<const char *, MachineState> steps[] = {
        {"start m", MachineState::Running},  {"pause m", MachineState::Paused},
        {"resume m", MachineState::Running}, {"save m", MachineState::Saved},
        {"start m", MachineState::Running},  {"stop m", MachineState::Off},
    };
    for (const auto &[line, expected] : steps) {
        const auto said = ctl(line);
        EXPECT_EQ(said.code, 0) << line << said.complaint.toStdString();
        EXPECT_EQ(said.answer, QString()) << "silence is success";
        EXPECT_EQ(state(), expected) << line;
    }
    EXPECT_EQ(ctl("delete m").code, 0);
    EXPECT_TRUE(ctl.hypervisor.machines().list()->isEmpty());
}

TEST_F(ProgramTest, listAnswersPeopleScriptsAndCompletion)
{
    ctl.hypervisor.machines().add(QStringLiteral("b"), MachineState::Running);
    ctl.hypervisor.machines().add(QStringLiteral("a&<>"));
    const QStringList lines = ctl("list").answer.split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_THAT(lines[1].toStdString(), testing::StartsWith("a&<>"));
    EXPECT_THAT(lines[2].toStdString(), HasSubstr("running"));
    EXPECT_EQ(ctl("list --names").answer, QStringLiteral("a&<>\nb\n"));
    const QJsonArray json = ctl("list --json").json().array();
    ASSERT_EQ(json.size(), 2);
    EXPECT_EQ(json[1][QStringLiteral("state")].toString(), QStringLiteral("running"));
    EXPECT_FALSE(json[1][QStringLiteral("id")].toString().isEmpty());
}

TEST_F(ProgramTest, anEmptyListIsNoFailure)
{
    const auto said = ctl("list");
    EXPECT_EQ(said.code, 0);
    EXPECT_EQ(said.answer, QString());
    EXPECT_EQ(ctl("list --json").json().array().size(), 0);
    EXPECT_TRUE(ctl("list --json").json().isArray());
}

TEST_F(ProgramTest, showTakesNameOrUuid)
{
    const MachineId id = ctl.hypervisor.machines().add(QStringLiteral("m"));
    const auto byName = ctl("show m --json");
    const auto byUuid = ctl.run({QStringLiteral("show"), id.toText(), QStringLiteral("--json"),
                                 QStringLiteral("-c"), QStringLiteral("qemu:///session")});
    EXPECT_EQ(byName.code, 0);
    EXPECT_EQ(byName.answer, byUuid.answer);
    EXPECT_TRUE(byName.json()[QStringLiteral("disks")].isArray());
    EXPECT_THAT(ctl("show m --xml").answer.toStdString(), HasSubstr("<domain"));
    EXPECT_THAT(ctl("show m").answer.toStdString(), HasSubstr(id.toText().toStdString()));
}

TEST_F(ProgramTest, printXmlCreatesNothing)
{
    const auto said = ctl("create m --test-machine --memory 48 --print-xml");
    EXPECT_EQ(said.code, 0);
    EXPECT_THAT(said.answer.toStdString(), HasSubstr("<name>m</name>"));
    EXPECT_TRUE(ctl.hypervisor.machines().list()->isEmpty());
    EXPECT_EQ(ctl.hypervisor.script().count(QStringLiteral("storage.createVolume")), 0);
}

TEST_F(ProgramTest, createAnswersInJson)
{
    const auto said = ctl("create m --test-machine --start --json");
    ASSERT_EQ(said.code, 0) << said.complaint.toStdString();
    EXPECT_EQ(said.json()[QStringLiteral("name")].toString(), QStringLiteral("m"));
    EXPECT_TRUE(said.json()[QStringLiteral("started")].toBool());
    EXPECT_FALSE(said.json()[QStringLiteral("remarks")].toArray().isEmpty()) << "KVM is silent";
    EXPECT_EQ(said.complaint, QString());
}

TEST_F(ProgramTest, deleteTellsWhatWentAndWhatStayed)
{
    ASSERT_EQ(ctl("create m --test-machine").code, 0);
    ASSERT_EQ(ctl("create n --test-machine").code, 0);
    ctl.hypervisor.machines().setSnapshotCount(*ctl.hypervisor.machines().idOf(QStringLiteral("n")),
                                               2);
    const auto kept = ctl("delete m --keep-disks --json");
    EXPECT_EQ(kept.json()[QStringLiteral("keptDisks")].toArray().size(), 1);
    const auto gone = ctl("delete n --json");
    EXPECT_EQ(gone.json()[QStringLiteral("deletedDisks")].toArray().size(), 1);
    EXPECT_EQ(gone.json()[QStringLiteral("snapshots")].toInt(), 2);
    EXPECT_EQ(ctl.hypervisor.storage().volumes(QStringLiteral("default"))->size(), 1);
}

TEST_F(ProgramTest, screenshotsAreWholeOrNotThere)
{
    const MachineId id = ctl.hypervisor.machines().add(QStringLiteral("m"), MachineState::Running);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("ü \"x\".png"));
    const QStringList words{
        QStringLiteral("screenshot"), QStringLiteral("m"),  file,
        QStringLiteral("--json"),     QStringLiteral("-c"), QStringLiteral("qemu:///session")};
    ctl.hypervisor.guests().setScreenshot(id, "junk");
    EXPECT_EQ(ctl.run(words).code, 1);
    EXPECT_FALSE(QFile::exists(file));
    ctl.hypervisor.guests().setScreenshot(id, "P6 1 1 255\nabc");
    EXPECT_EQ(ctl.run(words).json()[QStringLiteral("width")].toInt(), 1);
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().startsWith("\x89PNG"));
    EXPECT_EQ(ctl("screenshot m /nowhere/x.png").code, 1);
    ctl.hypervisor.machines().setState(id, MachineState::Off);
    EXPECT_EQ(ctl("screenshot m x.png").code, 7);
}

TEST_F(ProgramTest, profilesAreListedAndExplained)
{
    ctl.hypervisor.disconnect();
    EXPECT_THAT(ctl("profiles").answer.toStdString(), HasSubstr("windows-11"));
    EXPECT_GT(ctl("profiles --json").json().array().size(), 20);
    const auto shown = ctl("profiles windows-11").answer.toStdString();
    EXPECT_THAT(shown, HasSubstr("tpm: 2.0\n    Source: Microsoft"));
    EXPECT_THAT(shown, HasSubstr("Inherited from windows-10"));
    EXPECT_THAT(shown, HasSubstr("(with KVM)"));
    EXPECT_EQ(ctl("profiles --os win11").answer.toStdString(), shown);
    EXPECT_EQ(ctl("profiles nothing").code, 3);
    EXPECT_EQ(ctl("profiles --os nothing").code, 3);
    EXPECT_EQ(ctl("profiles --os reactos --json").json()[QStringLiteral("id")].toString(),
              QStringLiteral("reactos"));
    for (const QJsonValue &rule :
         ctl("profiles linux --json").json()[QStringLiteral("rules")].toArray())
        EXPECT_FALSE(rule[QStringLiteral("source")].toString().isEmpty());
}

TEST_F(ProgramTest, brokenProfilesAreToldOf)
{
    ctl.writeData(QStringLiteral("innkeeper/profiles/mine.xml"),
                  "<profile id='mine' name='\033[31mMine'><match short-id='win11'/></profile>");
    ctl.writeData(QStringLiteral("innkeeper/profiles/ok.xml"),
                  "<profile id='ok' name='&#x202e;Ok'/>");
    const auto said = ctl("profiles");
    EXPECT_EQ(said.code, 0);
    EXPECT_THAT(said.complaint.toStdString(), HasSubstr("mine.xml"));
    EXPECT_THAT(said.answer.toStdString(), HasSubstr("ok.xml"));
    EXPECT_FALSE(said.answer.contains(QChar(0x202E)));
    EXPECT_THAT(ctl("create x --os ok --print-xml").complaint.toStdString(), HasSubstr("mine.xml"));
}

TEST_F(ProgramTest, aProfileStandsForAnUnlistedSystem)
{
    const auto said = ctl("create old --os reactos --print-xml");
    EXPECT_EQ(said.code, 0) << said.complaint.toStdString();
    EXPECT_THAT(said.answer.toStdString(), HasSubstr("rtl8139"));
    EXPECT_THAT(said.answer.toStdString(), testing::Not(HasSubstr("libosinfo:os")));
}

TEST_F(ProgramTest, memoryThatKeepsASystemFromStartingIsRemarked)
{
    const auto complaint = [this](const char *line) { return ctl(line).complaint.toStdString(); };
    EXPECT_THAT(complaint("create x --os windows-9x --memory 1024 --print-xml"),
                HasSubstr("512 MiB"));
    EXPECT_THAT(complaint("create x --os windows-9x --memory 512 --print-xml"),
                testing::Not(HasSubstr("512 MiB")));
    EXPECT_THAT(complaint("create x --os windows-10 --memory 1024 --print-xml"),
                testing::Not(HasSubstr("may not start")));
}

TEST_F(ProgramTest, driversAreAddedWhereTheyAreOfUse)
{
    EXPECT_EQ(ctl("create x --os win11 --drivers --print-xml").code, 3) << "there are none";
    ctl.writeData(QStringLiteral("virtio-win/virtio-win.iso"), "drivers");
    const auto said = ctl("create x --os win11 --drivers --print-xml");
    EXPECT_EQ(said.code, 0) << said.complaint.toStdString();
    EXPECT_EQ(said.answer.count(QStringLiteral("virtio-win.iso")), 1);
    EXPECT_FALSE(ctl("create x --os win11 --print-xml").answer.contains(u"virtio-win"))
        << "unasked";
    EXPECT_NE(ctl("create x --os debian12 --drivers --print-xml").code, 0);
}

TEST_F(ProgramTest, osListSearches)
{
    EXPECT_THAT(ctl("os-list DEBIAN").answer.toStdString(), HasSubstr("debian12"));
    EXPECT_THAT(ctl("os-list DEBIAN").answer.toStdString(), testing::Not(HasSubstr("win11")));
    EXPECT_EQ(ctl("os-list frob").code, 3);
    EXPECT_EQ(ctl("os-list --json frob").json().array().size(), 0);
    EXPECT_GT(ctl("os-list --json").json().array().size(), 3);
    EXPECT_FALSE(ctl.hypervisor.script().calls().contains(QStringLiteral("machines.list")));
}

TEST_F(ProgramTest, checkSpeaksEvenWithoutAHost)
{
    ctl.hypervisor.disconnect();
    const auto said = ctl("check");
    EXPECT_EQ(said.code, 1);
    EXPECT_THAT(said.answer.toStdString(), HasSubstr("PROBLEM"));
    const auto json = ctl("check --json");
    EXPECT_EQ(json.json()[QStringLiteral("worst")].toString(), QStringLiteral("problem"));
    EXPECT_FALSE(json.json()[QStringLiteral("findings")].toArray().isEmpty());
}

TEST_F(ProgramTest, checkRetriesWhenAsked)
{
    (void)ctl("check");
    EXPECT_EQ(ctl.trial.runs(Accelerator::Kvm), 1);
    (void)ctl("check");
    EXPECT_EQ(ctl.trial.runs(Accelerator::Kvm), 1);
    (void)ctl("check --retry");
    EXPECT_EQ(ctl.trial.runs(Accelerator::Kvm), 2);
}

TEST_F(ProgramTest, aNameThatLooksLikeAnOptionIsAName)
{
    ctl.hypervisor.machines().add(QStringLiteral("--json"));
    EXPECT_EQ(ctl("start -- --json").code, 0);
    EXPECT_EQ(ctl("start --json").code, 2);
}

} // namespace

} // namespace innkeeper::ctl
