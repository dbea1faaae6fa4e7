// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/OutputFilter.h"

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

std::string passed(const QByteArray &output)
{
    return OutputFilter().pass(output).toStdString();
}

TEST(OutputFilterTest, LeavesOrdinaryOutputAlone)
{
    for (const char *ordinary :
         {"plain text", "\r\n\t\b\x07", "Grüße, 漢字 😀", "\x1b[2J\x1b[1;1H", "\x1b[0;38;2;1;2;3m",
          "\x1b[4:3m", "\x1b[?25l", "\x1b[?1049h", "\x1b(0\x0eq\x0f", "\x1b[6n", "\x1b[>c",
          "\x1b[3 q", "\x1b[1\"q", "\x1b[?2004$p", "\x1bM", "\x1b=", "\x1b#8", "\x1b[3;20r"})
        EXPECT_EQ(passed(ordinary), ordinary);
}

TEST(OutputFilterTest, WaitsForTheRest)
{
    const QByteArray whole = "ü\x1b[1;31mé\x1b]0;title\x1b\\x";
    OutputFilter filter;
    QByteArray kept;
    for (const char byte : whole)
        kept += filter.pass(QByteArray(1, byte));
    EXPECT_EQ(kept.toStdString(), "ü\x1b[1;31méx");
}

TEST(OutputFilterTest, KeepsNumbersFewAndSmall)
{
    EXPECT_EQ(passed("\x1b[4294967295L"), "\x1b[4294L");
    const QByteArray many = "\x1b[" + QByteArray("1;").repeated(5000) + "1m";
    EXPECT_EQ(passed(many), "\x1b[" + QByteArray("1;").repeated(12).toStdString() + "1m");
    EXPECT_EQ(passed("\x1b[" + QByteArray(1 << 20, ':') + "H").size(), 15u);
}

TEST(OutputFilterTest, SetsModesOneByOne)
{
    EXPECT_EQ(passed("\x1b[?1;25;h"), "\x1b[?1h\x1b[?25h");
    EXPECT_EQ(passed("\x1b[4;20l"), "\x1b[4l\x1b[20l");
    EXPECT_EQ(passed("\x1b[?7;0069h"), "\x1b[?7h");
}

TEST(OutputFilterTest, DropsWhatNobodyNeeds)
{
    for (const char *trick : {"\x1b]52;c;aGVsbG8=\x07",
                              "\x1bP$qm\x1b\\",
                              "\x1b_x\x1b\\",
                              "\x1b^x\x1b\\",
                              "\x1bXx\x1b\\",
                              "\x1b#3",
                              "\x1b#6",
                              "\x1b[5;10s",
                              "\x1b[2'}",
                              "\x1b[?>1h",
                              "\x1b[1?h",
                              "\x1b[1 2q",
                              "\x1b[ \"q",
                              "\x1bN",
                              "\x1b%G",
                              "\x1b G",
                              "\x1b(((0",
                              "\x7f",
                              "\x01\x1e",
                              "\xc2\x9b"})
        EXPECT_EQ(passed(trick + QByteArray("!")), "!") << QByteArray(trick).toHex().toStdString();
}

TEST(OutputFilterTest, WritesRepetitionsOut)
{
    EXPECT_EQ(passed("ab\x1b[3b"), "abbbb");
    EXPECT_EQ(passed("漢\x1b[b"), "漢漢");
    EXPECT_EQ(passed("\x1b[3b"), "");
    EXPECT_EQ(passed("x\x1b[99999b").size(), 501u);
}

TEST(OutputFilterTest, BoundsMarksOnOneCharacter)
{
    const QByteArray marks = QByteArray("\xcc\x81").repeated(1000);
    EXPECT_EQ(passed("e" + marks + "f"), "e" + marks.first(10).toStdString() + "f");
    OutputFilter filter;
    qsizetype kept = 0;
    for (int piece = 0; piece < 100; ++piece)
        kept += filter.pass(marks + "\x1b[m").size() - 3;
    EXPECT_EQ(kept, 10);
}

TEST(OutputFilterTest, MakesInvalidTextValid)
{
    EXPECT_EQ(passed("a\xff\xc3z"), "a\uFFFD\uFFFDz");
    EXPECT_EQ(passed("\x1b[1\xc3\xa9"), "é");
    EXPECT_EQ(passed("\x1b\xc3\xa9"), "é");
}

TEST(OutputFilterTest, ControlsCountWithinASequence)
{
    EXPECT_EQ(passed("\x1b[1\n2A"), "\n\x1b[12A");
    EXPECT_EQ(passed("\x1b[1\x18"
                     "2A"),
              "2A");
    EXPECT_EQ(passed("\x1b[1\x1b[2A"), "\x1b[2A");
}

} // namespace
} // namespace innkeeper
