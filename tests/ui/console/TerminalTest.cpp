// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/Terminal.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <random>

namespace innkeeper {
namespace {

class TerminalTest : public testing::Test
{
protected:
    TerminalTest()
    {
        QObject::connect(&terminal, &Terminal::typed, &terminal,
                         [this](const QByteArray &bytes) { typed += bytes; });
    }
    [[nodiscard]] bool rests() const
    {
        const auto timers = terminal.findChildren<QTimer *>();
        EXPECT_FALSE(timers.isEmpty());
        return std::none_of(timers.begin(), timers.end(),
                            [](const QTimer *timer) { return timer->isActive(); });
    }
    void write(const QByteArray &bytes)
    {
        terminal.write(bytes);
        EXPECT_TRUE(QTest::qWaitFor([this] { return rests(); }, 30000));
    }
    /// A row of the screen.
    QString row(int number) { return line(number).text(0, terminal.size().width()); }
    TerminalLine line(int number) { return terminal.line(terminal.historySize() + number); }
    TerminalStyle styleAt(int column, int number)
    {
        return line(number).cells[size_t(column)].style;
    }
    QByteArray press(int key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {})
    {
        typed.clear();
        terminal.sendKey(QKeyEvent(QEvent::KeyPress, key, modifiers, text));
        return typed;
    }

    Terminal terminal;
    QByteArray typed;
};

TEST_F(TerminalTest, ShowsTextAndMovesItsCursor)
{
    write("hello\r\nworld\x1b[1;3HX");
    EXPECT_EQ(row(0), QStringLiteral("heXlo"));
    EXPECT_EQ(row(1), QStringLiteral("world"));
    EXPECT_EQ(terminal.cursor(), QPoint(3, 0));
    write("\x1b[?25l");
    EXPECT_FALSE(terminal.isCursorVisible());
    write("\x1b[2J");
    EXPECT_EQ(row(0), QString());
}

TEST_F(TerminalTest, KeepsStyles)
{
    write("\x1b[1;31mB\x1b[0;4mU\x1b[0;7mR\x1b[0;38;5;200mP\x1b[0;38;2;1;2;3mT\x1b[0;3;9mI");
    EXPECT_TRUE(styleAt(0, 0).bold);
    EXPECT_EQ(styleAt(0, 0).foreground, (TerminalColor{TerminalColor::Kind::Indexed, 1, 0, 0}));
    EXPECT_TRUE(styleAt(1, 0).underline);
    EXPECT_EQ(styleAt(1, 0).foreground, TerminalColor{});
    EXPECT_TRUE(styleAt(2, 0).reverse);
    EXPECT_EQ(styleAt(3, 0).foreground, (TerminalColor{TerminalColor::Kind::Indexed, 200, 0, 0}));
    EXPECT_EQ(styleAt(4, 0).foreground, (TerminalColor{TerminalColor::Kind::Rgb, 1, 2, 3}));
    EXPECT_TRUE(styleAt(5, 0).italic && styleAt(5, 0).strikeOut);
}

TEST_F(TerminalTest, ShowsWideAndCombinedCharacters)
{
    const QString text = QStringLiteral("漢a\u0301é");
    const QByteArray bytes = text.toUtf8();
    // Characters come in pieces as serial lines like it.
    for (const char byte : bytes)
        write(QByteArray(1, byte));
    EXPECT_EQ(row(0), text);
    EXPECT_EQ(line(0).cells[0].width, 2);
    EXPECT_EQ(line(0).cells[1].width, 0);
    EXPECT_EQ(line(0).text(2), QStringLiteral("a\u0301"));
    EXPECT_EQ(terminal.cursor().x(), 4);
}

TEST_F(TerminalTest, KeepsWhatScrollsOut)
{
    for (int number = 0; number < 30; ++number)
        write(QByteArray::number(number) + "\r\n");
    EXPECT_EQ(terminal.historySize(), 7);
    EXPECT_EQ(terminal.line(0).text(0, 80), QStringLiteral("0"));
    EXPECT_EQ(terminal.line(6).text(0, 80), QStringLiteral("6"));
    EXPECT_EQ(row(0), QStringLiteral("7"));
}

TEST_F(TerminalTest, LeavesTheAlternateScreenAsItWas)
{
    write("before\x1b[?1049h\x1b[Hinside\x1b[?1049l");
    EXPECT_EQ(row(0), QStringLiteral("before"));
    EXPECT_EQ(terminal.historySize(), 0);
}

TEST_F(TerminalTest, ResizesBothWays)
{
    for (int number = 0; number < 40; ++number)
        write("line " + QByteArray::number(number) + "\r\n");
    terminal.resize({40, 10});
    EXPECT_EQ(terminal.size(), QSize(40, 10));
    EXPECT_EQ(row(8), QStringLiteral("line 39"));
    terminal.resize({100, 45});
    EXPECT_TRUE(terminal.text().contains(QStringLiteral("line 0\n")));
    EXPECT_TRUE(terminal.text().contains(QStringLiteral("line 39\n")));
    terminal.resize({100000, 100000});
    EXPECT_EQ(terminal.size(), Terminal::kMaxSize);
    terminal.resize({0, -3});
    EXPECT_EQ(terminal.size(), QSize(2, 1));
}

TEST_F(TerminalTest, HistoryIsBounded)
{
    QByteArray many;
    for (int number = 0; number < Terminal::kMaxHistory + 500; ++number)
        many += QByteArray::number(number) + "\r\n";
    write(many);
    EXPECT_EQ(terminal.historySize(), Terminal::kMaxHistory);
    EXPECT_GT(terminal.forgottenLines(), 400);
}

TEST_F(TerminalTest, IgnoresTitlesAndClipboard)
{
    const QByteArray tricks[] = {"\x1b]0;title\x07", "\x1b]52;c;aGVsbG8=\x07", "\x1b]0;title\x1b\\",
                                 "\x1bP$qm\x1b\\",   "\x1b_private\x1b\\",     "\x1b^message\x1b\\",
                                 "\x1bXstring\x1b\\"};
    for (const QByteArray &trick : tricks) {
        write("a" + trick + "b");
        EXPECT_EQ(row(0), QStringLiteral("ab")) << trick.toHex().toStdString();
        write("\x1b[2J\x1b[H");
    }
    EXPECT_EQ(typed, QByteArray());
}

TEST_F(TerminalTest, CountsOnlyAsFarAsAScreenGoes)
{
    // Each of these kept libvterm busy for minutes.
    for (const char command : {'b', '@', 'P', 'L', 'M', 'S', 'T', 'X', 'A', 'I', 'Z'})
        write(QByteArray("x\x1b[999999999") + command);
    write("\x1b[2J\x1b[1;1Hdone");
    EXPECT_TRUE(QTest::qWaitFor([this] { return row(0) == QStringLiteral("done"); }, 20000));
    write("\x1b[?2004h");
    terminal.paste(QStringLiteral("x"));
    EXPECT_TRUE(typed.contains("[200~"));
}

TEST_F(TerminalTest, RepeatsAWideCharacterAcrossTheMargin)
{
    // libvterm 0.1 wrote the right half of the last one behind the line, and into nothing.
    terminal.resize({5, 3});
    write("漢\x1b[4b");
    EXPECT_EQ(row(0), QStringLiteral("漢漢"));
    EXPECT_EQ(row(2), QStringLiteral("漢"));
    // With nothing to repeat it repeated for ever.
    terminal.reset();
    write("\x1b[5bx");
    EXPECT_EQ(row(0), QStringLiteral("x"));
}

TEST_F(TerminalTest, ManyNumbersStayWithinBounds)
{
    write("\x1b[" + QByteArray("1;").repeated(500) + "1m\x1b[0mx");
    EXPECT_EQ(row(0), QStringLiteral("x"));
    EXPECT_FALSE(styleAt(0, 0).bold);
}

TEST_F(TerminalTest, StaysOnAScreenThatShrank)
{
    terminal.resize({80, 40});
    write("\x1b[39;79H\x1b"
          "7\x1b[30;40r");
    terminal.resize({10, 5});
    write("\x1b"
          "8x\x1bH\x1b[L\x1b[S");
    EXPECT_LT(terminal.cursor().x(), 10);
    EXPECT_LT(terminal.cursor().y(), 5);
    write("\x1b[5;10H\x1b"
          "8");
    EXPECT_EQ(terminal.cursor(), QPoint(9, 4));

    // More lines scroll out than stand above the cursor.
    terminal.reset();
    terminal.resize({10, 40});
    write(QByteArray("line\r\n").repeated(39) + "last\x1b[H");
    terminal.resize({10, 5});
    EXPECT_EQ(terminal.cursor(), QPoint(0, 0));
    write("here");
    EXPECT_EQ(row(0), QStringLiteral("here"));
}

TEST_F(TerminalTest, AnEndlessTitleCostsNothing)
{
    write("\x1b]0;");
    for (int piece = 0; piece < 64; ++piece)
        write(QByteArray(64 << 10, 'x'));
    write("\x18"
          "after");
    EXPECT_EQ(row(0), QStringLiteral("after"));
}

TEST_F(TerminalTest, AnswersQuestionsButNotWithoutEnd)
{
    write("\x1b[6n");
    EXPECT_EQ(typed, QByteArray("\x1b[1;1R"));
    typed.clear();
    QByteArray many;
    for (int i = 0; i < 20000; ++i)
        many += "\x1b[c";
    write(many);
    EXPECT_GT(typed.size(), 0);
    EXPECT_LE(typed.size(), 4096);
}

TEST_F(TerminalTest, SendsKeysAsXtermDoes)
{
    EXPECT_EQ(press(Qt::Key_A, {}, QStringLiteral("a")), "a");
    EXPECT_EQ(press(Qt::Key_Adiaeresis, {}, QStringLiteral("ä")), "\xc3\xa4");
    EXPECT_EQ(press(Qt::Key_Return), "\r");
    EXPECT_EQ(press(Qt::Key_Return, Qt::ControlModifier), "\r");
    EXPECT_EQ(press(Qt::Key_Backspace), "\x7f");
    EXPECT_EQ(press(Qt::Key_Tab), "\t");
    EXPECT_EQ(press(Qt::Key_Backtab, Qt::ShiftModifier), "\x1b[Z");
    EXPECT_EQ(press(Qt::Key_Escape), "\x1b");
    EXPECT_EQ(press(Qt::Key_Up), "\x1b[A");
    EXPECT_EQ(press(Qt::Key_Right, Qt::ControlModifier), "\x1b[1;5C");
    EXPECT_EQ(press(Qt::Key_F1), "\x1bOP");
    EXPECT_EQ(press(Qt::Key_F12), "\x1b[24~");
    EXPECT_EQ(press(Qt::Key_Delete), "\x1b[3~");
    EXPECT_EQ(press(Qt::Key_C, Qt::ControlModifier), "\x03");
    EXPECT_EQ(press(Qt::Key_I, Qt::ControlModifier), "\t");
    EXPECT_EQ(press(Qt::Key_Space, Qt::ControlModifier), QByteArray(1, '\0'));
    EXPECT_EQ(press(Qt::Key_BracketRight, Qt::ControlModifier), "\x1d");
    EXPECT_EQ(press(Qt::Key_B, Qt::AltModifier, QStringLiteral("b")), "\x1b"
                                                                      "b");
    EXPECT_EQ(press(Qt::Key_5, Qt::KeypadModifier, QStringLiteral("5")), "5");
    EXPECT_EQ(press(Qt::Key_Shift, Qt::ShiftModifier), "");
}

TEST_F(TerminalTest, FollowsApplicationCursorKeys)
{
    write("\x1b[?1h");
    EXPECT_EQ(press(Qt::Key_Up), "\x1bOA");
}

TEST_F(TerminalTest, PastesOnlyText)
{
    terminal.paste(QStringLiteral("one\r\ntwo\n\nthree\x1b[201~\x03\u009bend"));
    EXPECT_EQ(typed, "one\rtwo\r\rthree[201~end");
    typed.clear();
    write("\x1b[?2004h");
    terminal.paste(QStringLiteral("text"));
    EXPECT_EQ(typed, "\x1b[200~text\x1b[201~");
}

TEST_F(TerminalTest, SurvivesRandomBytes)
{
    std::mt19937 random(20240229);
    const QByteArray spice[] = {"\x1b[",
                                "\x1b]",
                                "\x1bP",
                                "999999999",
                                ";",
                                "\x1b[?1049h",
                                "\x1b[4294967295b",
                                "\x1b#8",
                                "\xf0\x9f\x98\x80",
                                "\xcc\x81",
                                "\x1b[100000;100000H",
                                "\x1b[2;1r",
                                "\x1b[?6h",
                                "\x1b[65535L",
                                "\x1b[65535P",
                                "\x1b[65535@",
                                "\x1b[65535S",
                                "\x1b[65535T",
                                "\x1b[?1049l",
                                "\x1b"
                                "c",
                                "\x1b[?69h",
                                "\x1b[5;10s",
                                "\x1b[100;1s",
                                "\x1b[3b",
                                "\x1b"
                                "7",
                                "\x1b"
                                "8",
                                "\x1b#6",
                                "\x1bH",
                                "\x1bM",
                                "\x1b[4h",
                                "\x1b[?7l",
                                "\x1b[20;70r",
                                "\x1b[1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18;19m",
                                "\x1b[38",
                                "\xe3\x82\x99",
                                "\xc2\x9b",
                                "\x0e",
                                "\x1b)0",
                                "\n",
                                "\t"};
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes;
        for (int piece = 0; piece < 40; ++piece) {
            if (random() % 3 == 0)
                bytes += spice[random() % std::size(spice)];
            else
                bytes += char(random() % 256);
        }
        terminal.write(bytes);
        if (round % 20 == 0) {
            QTest::qWait(0);
            terminal.resize({int(random() % 200), int(random() % 80)});
        }
    }
    terminal.resize({80, 24});
    terminal.write("\x18\x1b"
                   "cstill alive");
    ASSERT_TRUE(QTest::qWaitFor([this] { return row(0) == QStringLiteral("still alive"); }, 20000));
    EXPECT_LE(terminal.historySize(), Terminal::kMaxHistory);
    EXPECT_GE(terminal.cursor().x(), 0);
    EXPECT_LE(terminal.cursor().x(), terminal.size().width());
    for (int index = 0; index < terminal.lineCount(); ++index)
        ASSERT_LE(int(terminal.line(index).cells.size()), Terminal::kMaxSize.width());
}

TEST_F(TerminalTest, AFloodLeavesTheProgramResponsive)
{
    QByteArray flood;
    while (flood.size() < (10 << 20))
        flood += QByteArray::number(flood.size()) + " the quick brown fox jumps over the dog\r\n";
    flood += "the end";
    int turns = 0;
    QTimer ticking;
    QObject::connect(&ticking, &QTimer::timeout, &terminal, [&turns] { ++turns; });
    ticking.start(0);
    terminal.write(flood);
    ASSERT_TRUE(QTest::qWaitFor([this] { return rests(); }, 30000));
    EXPECT_TRUE(row(terminal.size().height() - 1).endsWith(QStringLiteral("the end")));
    // Other events had their turn many times in between.
    EXPECT_GT(turns, 5);
    EXPECT_LE(terminal.historySize(), Terminal::kMaxHistory);
}

TEST_F(TerminalTest, SaysWhatItSkipped)
{
    terminal.write(QByteArray(Terminal::kMaxPending + 10, 'z'));
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return terminal.text().contains(QStringLiteral("skipped")); }, 30000));
}

TEST_F(TerminalTest, RestsWhenNothingComes)
{
    write("done");
    EXPECT_TRUE(rests());
}

} // namespace
} // namespace innkeeper
