// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/TerminalView.h"
#include "ui/console/TerminalAccessible.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPaintEvent>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

class PaintWatch : public QObject
{
public:
    QRegion painted;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

class TerminalViewTest : public testing::Test
{
protected:
    TerminalViewTest()
    {
        view.resize(800, 500);
        view.setConnected(true);
        view.show();
        view.activateWindow();
        view.setFocus();
        (void)QTest::qWaitForWindowActive(&view);
        QTest::qWait(20);
        QObject::connect(&terminal, &Terminal::typed, &terminal,
                         [this](const QByteArray &bytes) { typed += bytes; });
    }
    void write(const QByteArray &bytes)
    {
        terminal.write(bytes);
        (void)QTest::qWaitFor(
            [this] {
                const auto timers = terminal.findChildren<QTimer *>();
                return std::none_of(timers.begin(), timers.end(),
                                    [](const QTimer *timer) { return timer->isActive(); });
            },
            30000);
        QTest::qWait(20);
    }
    QPoint at(int column, int row) { return view.cellRect({column, row}).center(); }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    }

    Terminal terminal;
    TerminalView view{terminal};
    QByteArray typed;
};

TEST_F(TerminalViewTest, FitsTheTerminalToItself)
{
    const QSize before = terminal.size();
    view.resize(1200, 800);
    QTest::qWait(20);
    EXPECT_GT(terminal.size().width(), before.width());
    EXPECT_GT(terminal.size().height(), before.height());
}

TEST_F(TerminalViewTest, RepaintsOnlyWhatChanged)
{
    write("\x1b[10;10H");
    PaintWatch watch;
    view.viewport()->installEventFilter(&watch);
    write("x");
    EXPECT_FALSE(watch.painted.isEmpty());
    EXPECT_LT(watch.painted.boundingRect().width(), 60);
    EXPECT_LT(watch.painted.boundingRect().height(), 60);
}

TEST_F(TerminalViewTest, DrawsInTheColoursOfTheGuest)
{
    write("\x1b[48;2;200;30;40m \x1b[0m");
    const QImage image = view.viewport()->grab().toImage();
    EXPECT_EQ(image.pixelColor(at(0, 0)), QColor(200, 30, 40));
    EXPECT_EQ(image.pixelColor(at(5, 5)), view.palette().color(QPalette::Base));
}

TEST_F(TerminalViewTest, SendsWhatIsTyped)
{
    QTest::keyClicks(&view, QStringLiteral("ls"));
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(typed, "ls\r\t\x03");
    EXPECT_TRUE(view.hasFocus());
}

TEST_F(TerminalViewTest, KeepsEveryKeyButTheWayOut)
{
    const auto takes = [this](int key, Qt::KeyboardModifiers modifiers) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
        event.ignore();
        QApplication::sendEvent(&view, &event);
        return event.isAccepted();
    };
    EXPECT_TRUE(takes(Qt::Key_C, Qt::ControlModifier));
    EXPECT_TRUE(takes(Qt::Key_F1, {}));
    EXPECT_TRUE(takes(Qt::Key_F11, {}));
    EXPECT_FALSE(takes(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier));
    typed.clear();
    QTest::keyClick(&view, Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_TRUE(typed.isEmpty());
}

TEST_F(TerminalViewTest, SendsNothingWhileNotConnected)
{
    view.setConnected(false);
    QTest::keyClicks(&view, QStringLiteral("ls"));
    QApplication::clipboard()->setText(QStringLiteral("paste"));
    view.paste();
    EXPECT_EQ(typed, QByteArray());
}

TEST_F(TerminalViewTest, CopiesWhatIsMarked)
{
    write("hello world\r\nsecond line\r\n");
    drag(view.cellRect({6, 0}).topLeft() + QPoint(1, 4),
         view.cellRect({6, 1}).topLeft() + QPoint(1, 4));
    EXPECT_EQ(view.selectedText(), QStringLiteral("world\nsecond"));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("world\nsecond"));
    EXPECT_EQ(typed, QByteArray());
}

TEST_F(TerminalViewTest, MarksWordsByDoubleClick)
{
    write("see /etc/fstab, please");
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at(8, 0));
    EXPECT_EQ(view.selectedText(), QStringLiteral("/etc/fstab"));
}

TEST_F(TerminalViewTest, KeepsTheMarkOnItsTextWhenLinesScroll)
{
    write("marked\r\n");
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at(2, 0));
    QByteArray more;
    for (int line = 0; line < Terminal::kMaxHistory - 10; ++line)
        more += "more\r\n";
    write(more);
    EXPECT_EQ(view.selectedText(), QStringLiteral("marked"));
}

TEST_F(TerminalViewTest, Pastes)
{
    QApplication::clipboard()->setText(QStringLiteral("uname -a\n"));
    QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(typed, "uname -a\r");
}

TEST_F(TerminalViewTest, StaysWhereSomebodyReads)
{
    QByteArray lines;
    for (int line = 0; line < 200; ++line)
        lines += QByteArray::number(line) + "\r\n";
    write(lines);
    QScrollBar *bar = view.verticalScrollBar();
    EXPECT_EQ(bar->value(), bar->maximum());
    bar->setValue(20);
    write("more\r\nand more\r\n");
    EXPECT_EQ(bar->value(), 20);
    QTest::keyClick(&view, Qt::Key_A);
    EXPECT_EQ(bar->value(), bar->maximum());
}

TEST_F(TerminalViewTest, CanBeReadAloud)
{
    installTerminalAccessibility();
    Terminal other;
    TerminalView read(other);
    read.setAccessibleName(QStringLiteral("Console"));
    other.write("login: ");
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&read);
    ASSERT_TRUE(accessible);
    EXPECT_EQ(accessible->role(), QAccessible::Terminal);
    EXPECT_EQ(accessible->text(QAccessible::Name), QStringLiteral("Console"));
    EXPECT_EQ(accessible->text(QAccessible::Value), QStringLiteral("login:"));
}

} // namespace
} // namespace innkeeper
