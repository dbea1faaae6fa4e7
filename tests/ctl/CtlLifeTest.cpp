// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/Ctl.h"

#include <QFile>

namespace innkeeper {

namespace {

using CtlLife = Ctl;

TEST_F(CtlLife, aTestMachineFromBirthToDeath)
{
    const QString name = QStringLiteral("try");
    succeed({QStringLiteral("create"), name, QStringLiteral("--test-machine"),
             QStringLiteral("--accelerator"), QStringLiteral("tcg"), QStringLiteral("--start")});
    const auto list = run({QStringLiteral("list"), QStringLiteral("--json")}).json().array();
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list[0][QStringLiteral("name")].toString(), name);
    EXPECT_EQ(list[0][QStringLiteral("state")].toString(), QStringLiteral("running"));
    EXPECT_EQ(list[0][QStringLiteral("accelerator")].toString(), QStringLiteral("tcg"));

    EXPECT_EQ(run({QStringLiteral("delete"), name}).code, 7) << "it runs";
    EXPECT_EQ(run({QStringLiteral("create"), name, QStringLiteral("--test-machine")}).code, 4);

    for (const auto &[command, expected] :
         {std::pair("pause", "paused"), std::pair("resume", "running"), std::pair("save", "saved"),
          std::pair("start", "running"), std::pair("stop", "off")}) {
        succeed({QString::fromLatin1(command), name});
        EXPECT_EQ(state(name), QString::fromLatin1(expected)) << command;
    }
    EXPECT_EQ(volumes().size(), 1);
    succeed({QStringLiteral("delete"), name});
    EXPECT_EQ(volumes(), QStringList());
    EXPECT_EQ(run({QStringLiteral("show"), name}).code, 3);
}

TEST_F(CtlLife, theScreenBecomesAPicture)
{
    const QString name = QStringLiteral("screen");
    succeed({QStringLiteral("create"), name, QStringLiteral("--test-machine"),
             QStringLiteral("--accelerator"), QStringLiteral("tcg"), QStringLiteral("--start")});
    const QString file = m_folder.filePath(QStringLiteral("bild „ü“.png"));
    const auto said = run({QStringLiteral("screenshot"), name, file, QStringLiteral("--json")});
    ASSERT_EQ(said.code, 0) << said.complaint.toStdString();
    EXPECT_GT(said.json()[QStringLiteral("width")].toInt(), 0);
    QFile picture(file);
    ASSERT_TRUE(picture.open(QIODevice::ReadOnly));
    EXPECT_TRUE(picture.readAll().startsWith("\x89PNG\r\n\x1a\n"));
    EXPECT_TRUE(run({QStringLiteral("screenshot"), name, QStringLiteral("-")})
                    .answer.startsWith("\x89PNG\r\n\x1a\n"));
}

TEST_F(CtlLife, disksAreKeptWhenAsked)
{
    succeed({QStringLiteral("create"), QStringLiteral("k"), QStringLiteral("--test-machine")});
    const auto said = run({QStringLiteral("delete"), QStringLiteral("k"),
                           QStringLiteral("--keep-disks"), QStringLiteral("--json")});
    ASSERT_EQ(said.code, 0);
    const auto kept = said.json()[QStringLiteral("keptDisks")].toArray();
    ASSERT_EQ(kept.size(), 1);
    EXPECT_TRUE(QFile::remove(kept[0].toString()));
}

TEST_F(CtlLife, theCheckUpReallyTries)
{
    const auto said = run({QStringLiteral("check"), QStringLiteral("--json")});
    EXPECT_EQ(said.code, 0) << said.answer.toStdString();
    bool hasTcg = false;
    for (const QJsonValue &finding : said.json()[QStringLiteral("findings")].toArray()) {
        if (finding[QStringLiteral("id")].toString() == QLatin1String("tcg"))
            hasTcg = finding[QStringLiteral("severity")].toString() == QLatin1String("good");
    }
    EXPECT_TRUE(hasTcg);
}

TEST_F(CtlLife, anotherHostThatIsNotThere)
{
    QProcess process;
    process.start(QStringLiteral(INNKEEPERCTL),
                  {QStringLiteral("-c"), QStringLiteral("qemu+unix:///session?socket=/nowhere"),
                   QStringLiteral("list")});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 6);
    EXPECT_TRUE(process.readAllStandardError().startsWith("innkeeperctl: "));
}

} // namespace

} // namespace innkeeper
