// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Output.h"

#include "app/ctl/ProgressLine.h"
#include "tests/ctl/Bench.h"

#include <gmock/gmock.h>

namespace innkeeper::ctl {

namespace {

TEST(OutputTest, namesCannotPlayWithTheTerminal)
{
    const QString hostile = QStringLiteral("a\n\x1b[2Jb\u202etxt\u0085c\x7f");
    const QString clean = printable(hostile);
    for (const QChar letter : clean)
        EXPECT_TRUE(letter.isPrint() || letter == QChar(QChar::ReplacementCharacter));
    EXPECT_EQ(clean.size(), hostile.size());
    EXPECT_EQ(printable(QStringLiteral("Büro „&<>“ 日本")), QStringLiteral("Büro „&<>“ 日本"));
}

TEST(OutputTest, columnsStandBelowEachOther)
{
    Paper paper;
    Output output(paper.file(), stderr);
    output.table({{QStringLiteral("NAME"), QStringLiteral("STATE")},
                  {QStringLiteral("x"), QStringLiteral("off")},
                  {QStringLiteral("longer one"), QStringLiteral("running")}});
    EXPECT_EQ(paper.text(), QStringLiteral("NAME        STATE\n"
                                           "x           off\n"
                                           "longer one  running\n"));
}

TEST(OutputTest, paragraphsAreWrapped)
{
    Paper paper;
    Output output(paper.file(), stderr);
    output.paragraph(QStringLiteral("word ").repeated(40), 10);
    const QStringList lines = paper.text().split(u'\n', Qt::SkipEmptyParts);
    EXPECT_GT(lines.size(), 1);
    for (const QString &line : lines) {
        EXPECT_LE(line.size(), 80);
        EXPECT_TRUE(line.startsWith(QString(10, u' ') + QStringLiteral("word")));
    }
}

TEST(OutputTest, errorsSayWhatAndWhatToDo)
{
    Paper paper;
    Output output(stdout, paper.file());
    output.error({ErrorKind::Busy, QStringLiteral("It did not go."), QStringLiteral("Wait."),
                  QStringLiteral("raw\nwords")});
    EXPECT_EQ(paper.text(),
              QStringLiteral("innkeeperctl: It did not go.\n  Wait.\n  (raw words)\n"));
}

TEST(OutputTest, aFullDiskIsNoticed)
{
    std::FILE *full = std::fopen("/dev/full", "w");
    ASSERT_TRUE(full);
    Output output(full, stderr);
    output.line(QStringLiteral("answer"));
    EXPECT_FALSE(output.flush());
    std::fclose(full);
}

TEST(ProgressLineTest, fitsTheTerminal)
{
    Progress progress;
    progress.setStep(QStringLiteral("Copying the disk image"));
    EXPECT_EQ(ProgressLine::text(progress, 80), QStringLiteral("Copying the disk image"));
    progress.setFraction(0.5);
    EXPECT_EQ(ProgressLine::text(progress, 80),
              QStringLiteral("[############            ]  50 % Copying the disk image"));
    for (int columns = 1; columns < 60; ++columns)
        EXPECT_LT(displayWidth(ProgressLine::text(progress, columns)), columns);
}

TEST(ProgressLineTest, isSilentOnAnythingButATerminal)
{
    Paper paper;
    {
        std::FILE *file = std::tmpfile();
        Progress progress;
        progress.setStep(QStringLiteral("step"));
        {
            const ProgressLine line(file, progress);
            std::this_thread::sleep_for(std::chrono::milliseconds(250));
        }
        EXPECT_EQ(std::ftell(file), 0);
        std::fclose(file);
    }
}

} // namespace

} // namespace innkeeper::ctl
