// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/Ctl.h"

#include <QFile>

namespace innkeeper {

namespace {

class CtlNames : public Ctl, public testing::WithParamInterface<const char *>
{
};

/// Everything that a shell, XML or a terminal might stumble over.
TEST_P(CtlNames, arePlainNames)
{
    const QString name = QString::fromUtf8(GetParam());
    succeed({QStringLiteral("create"), QStringLiteral("--test-machine"),
             QStringLiteral("--accelerator=tcg"), QStringLiteral("--"), name});
    const auto list = run({QStringLiteral("list"), QStringLiteral("--json")}).json().array();
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list[0][QStringLiteral("name")].toString(), name);
    EXPECT_EQ(run({QStringLiteral("show"), QStringLiteral("--json"), QStringLiteral("--"), name})
                  .json()[QStringLiteral("name")]
                  .toString(),
              name);
    succeed({QStringLiteral("delete"), QStringLiteral("--"), name});
}

INSTANTIATE_TEST_SUITE_P(Hostile, CtlNames,
                         testing::Values("$(reboot)", "--json", "a 'b' \"c\" `d`",
                                         "Büro & <Söhne> ]]>", "100 % %s %n \\n", "שלום עולם",
                                         "机器 🏨", "; rm -rf ~"));

TEST_F(Ctl, impossibleNamesAreRefusedWithReason)
{
    for (const QString &name : {QString(), QStringLiteral("two\nlines"), QStringLiteral("a/b"),
                                QString(10 * 1024, u'x'), QStringLiteral("bell\a")}) {
        const auto said = run({QStringLiteral("create"), name, QStringLiteral("--test-machine")});
        EXPECT_NE(said.code, 0) << name.left(20).toStdString();
        EXPECT_TRUE(said.complaint.startsWith("innkeeperctl: ")) << said.complaint.toStdString();
        EXPECT_FALSE(said.complaint.contains('\a'));
    }
    EXPECT_EQ(run({QStringLiteral("list"), QStringLiteral("--json")}).json().array().size(), 0);
}

TEST_F(Ctl, badImagesAreRefusedWithReason)
{
    const QString empty = m_folder.filePath(QStringLiteral("empty.iso"));
    ASSERT_TRUE(QFile(empty).open(QIODevice::WriteOnly));
    for (const QString &image :
         {empty, m_folder.filePath(QStringLiteral("missing.iso")), m_folder.path()}) {
        for (const char *option : {"--install", "--import"}) {
            const auto said = run({QStringLiteral("create"), QStringLiteral("bad"),
                                   QString::fromLatin1(option), image});
            EXPECT_NE(said.code, 0) << option << ' ' << image.toStdString();
            EXPECT_NE(said.code, 2);
            EXPECT_TRUE(said.complaint.contains(image.section(u'/', -1).toUtf8()))
                << said.complaint.toStdString();
        }
    }
    EXPECT_EQ(volumes(), QStringList());
}

} // namespace

} // namespace innkeeper
