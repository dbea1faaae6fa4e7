// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/display/ScreenViewTest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

using Status = ScreenView::Status;
using fakes::FakeScreen;

// ── Keyboard ──

TEST_F(ScreenViewTest, AClickTakesTheKeyboardAndTheChordFreesIt)
{
    open();
    QSignalSpy grabbed(m_view, &ScreenView::grabChanged);
    QSignalSpy hint(m_view, &ScreenView::grabHintShown);
    click();
    EXPECT_TRUE(m_view->isGrabbed());
    EXPECT_EQ(hint.count(), 1);
    EXPECT_TRUE(overlay("screenHint").contains(QStringLiteral("Ctrl")));
    chord();
    EXPECT_FALSE(m_view->isGrabbed());
    EXPECT_EQ(grabbed.count(), 2);
    EXPECT_TRUE(overlay("screenHint").isEmpty());
    click();
    EXPECT_TRUE(m_view->isGrabbed());
    EXPECT_EQ(hint.count(), 1);
}

TEST_F(ScreenViewTest, EveryKeyIsTheGuests)
{
    open();
    click();
    screen().clearLog();
    // Tab would walk on, F11 and Ctrl+N are the window's elsewhere.
    QShortcut shortcut(QKeySequence(Qt::Key_F11), &m_window);
    QSignalSpy activated(&shortcut, &QShortcut::activated);
    key(QEvent::KeyPress, KEY_TAB, {}, Qt::Key_Tab);
    key(QEvent::KeyRelease, KEY_TAB, {}, Qt::Key_Tab);
    QKeyEvent override =
        test::keyEvent(QEvent::ShortcutOverride, KEY_F11, {}, 0, false, Qt::Key_F11);
    override.ignore();
    QApplication::sendEvent(canvas(), &override);
    EXPECT_TRUE(override.isAccepted());
    EXPECT_EQ(activated.count(), 0);
    EXPECT_EQ(screen().log().filter(QStringLiteral("key")),
              (QStringList{QStringLiteral("key f down"), QStringLiteral("key f up")}));
    EXPECT_EQ(QApplication::focusWidget(), canvas());
}

TEST_F(ScreenViewTest, TabWalksThroughAndEnterGoesIn)
{
    open();
    m_before->setFocus();
    QTest::keyClick(m_before, Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), canvas());
    EXPECT_FALSE(m_view->isGrabbed());
    EXPECT_TRUE(overlay("screenHint").contains(QStringLiteral("Enter")));
    QTest::keyClick(canvas(), Qt::Key_Tab);
    EXPECT_NE(QApplication::focusWidget(), canvas());
    canvas()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(canvas(), Qt::Key_Return);
    EXPECT_TRUE(m_view->isGrabbed());
    EXPECT_TRUE(screen().log().filter(QStringLiteral("key")).isEmpty());
}

TEST_F(ScreenViewTest, WhoEntersTypesAtOnce)
{
    open();
    m_before->setFocus(Qt::TabFocusReason);
    m_view->enter();
    EXPECT_TRUE(m_view->isGrabbed());
    EXPECT_EQ(QApplication::focusWidget(), canvas());
    EXPECT_TRUE(overlay("screenHint").contains(QStringLiteral("Ctrl")));
    screen().clearLog();
    // The key that was the window's is still down.
    QKeyEvent held = test::keyEvent(QEvent::KeyPress, KEY_ENTER, {}, 0, true);
    QApplication::sendEvent(canvas(), &held);
    key(QEvent::KeyRelease, KEY_ENTER);
    EXPECT_TRUE(screen().log().filter(QStringLiteral("key")).isEmpty());
    key(QEvent::KeyPress, KEY_A);
    EXPECT_EQ(screen().log().filter(QStringLiteral("key")),
              QStringList{QStringLiteral("key 1e down")});
}

TEST_F(ScreenViewTest, WhoEntersBeforeItIsOpenIsTakenInLater)
{
    m_view->setMachine(machine());
    m_view->enter();
    EXPECT_FALSE(m_view->isGrabbed());
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_view->status() == Status::Open; }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_view->isGrabbed(); }));
}

TEST_F(ScreenViewTest, WhoWentElsewhereMeanwhileIsLeftThere)
{
    m_view->setMachine(machine());
    m_view->enter();
    m_before->setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_view->status() == Status::Open; }));
    QCoreApplication::processEvents();
    EXPECT_FALSE(m_view->isGrabbed());
    EXPECT_EQ(QApplication::focusWidget(), m_before);
}

TEST_F(ScreenViewTest, NothingStaysPressedBehind)
{
    open();
    click();
    key(QEvent::KeyPress, KEY_LEFTCTRL);
    QTest::mousePress(canvas(), Qt::LeftButton, {}, canvas()->rect().center());
    screen().clearLog();
    m_before->setFocus();
    EXPECT_FALSE(m_view->isGrabbed());
    EXPECT_TRUE(screen().log().contains(QStringLiteral("key 1d up")));
    EXPECT_TRUE(screen().log().contains(QStringLiteral("left up")));
}

TEST_F(ScreenViewTest, LosingTheConnectionFreesTheKeyboard)
{
    open();
    click();
    screen().lose({ErrorKind::Disconnected, QStringLiteral("It broke."), {}, {}});
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_view->status() == Status::Open; }));
    EXPECT_FALSE(m_view->isGrabbed());
}

TEST_F(ScreenViewTest, CombosAreSent)
{
    open();
    screen().clearLog();
    m_view->sendCombo(keyCombos().first());
    EXPECT_EQ(screen().log().size(), 6);
    EXPECT_EQ(screen().log().at(2), QStringLiteral("key 153 down"));
}

// ── Pointer ──

TEST_F(ScreenViewTest, PositionsAreGuestPixels)
{
    open();
    m_view->setScaling(ScreenView::Scaling::Original);
    const QPoint corner((canvas()->width() - 640) / 2, (canvas()->height() - 480) / 2);
    QTest::mouseMove(canvas(), corner + QPoint(10, 20));
    EXPECT_EQ(screen().log().filter(QStringLiteral("to ")).last(), QStringLiteral("to 10,20"));
    QTest::mouseMove(canvas(), corner + QPoint(639, 479));
    EXPECT_EQ(screen().log().filter(QStringLiteral("to ")).last(), QStringLiteral("to 639,479"));
}

TEST_F(ScreenViewTest, EveryButtonArrives)
{
    open();
    for (const auto button :
         {Qt::LeftButton, Qt::MiddleButton, Qt::RightButton, Qt::BackButton, Qt::ForwardButton})
        click(button);
    for (const char *name : {"left", "middle", "right", "side", "extra"}) {
        EXPECT_TRUE(screen().log().contains(QLatin1String(name) + QStringLiteral(" down"))) << name;
        EXPECT_TRUE(screen().log().contains(QLatin1String(name) + QStringLiteral(" up"))) << name;
    }
}

TEST_F(ScreenViewTest, FineWheelsAddUp)
{
    open();
    click();
    screen().clearLog();
    const QPointF at = canvas()->rect().center();
    const auto turn = [&](int angle) {
        QWheelEvent event(at, canvas()->mapToGlobal(at), {}, {0, angle}, {}, {}, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(canvas(), &event);
    };
    for (int i = 0; i < 7; ++i)
        turn(15);
    EXPECT_TRUE(screen().log().isEmpty());
    turn(15);
    EXPECT_EQ(screen().log(), QStringList{QStringLiteral("wheel 1")});
    turn(-240);
    EXPECT_EQ(screen().log().last(), QStringLiteral("wheel -2"));
}

TEST_F(ScreenViewTest, MovementsNeedTheCaptureAndTheChordEndsIt)
{
    open();
    screen().setPointerIsAbsolute(false);
    const QPoint centre = canvas()->rect().center();
    QTest::mouseMove(canvas(), centre + QPoint(5, 5));
    EXPECT_TRUE(screen().log().filter(QStringLiteral("by")).isEmpty());
    // The first click only captures.
    click();
    EXPECT_FALSE(screen().log().contains(QStringLiteral("left down")));
    EXPECT_EQ(QWidget::mouseGrabber(), canvas());
    EXPECT_EQ(canvas()->cursor().shape(), Qt::BlankCursor);
    QTest::mouseMove(canvas(), centre + QPoint(1, 1));
    QTest::mouseMove(canvas(), centre + QPoint(4, -2));
    EXPECT_EQ(screen().log().filter(QStringLiteral("by")).last(), QStringLiteral("by 3,-3"));
    click();
    EXPECT_TRUE(screen().log().contains(QStringLiteral("left down")));
    chord();
    EXPECT_EQ(QWidget::mouseGrabber(), nullptr);
    EXPECT_NE(canvas()->cursor().shape(), Qt::BlankCursor);
}

TEST_F(ScreenViewTest, TheGuestsPointerIsOurs)
{
    open();
    GuestScreen::Pointer pointer;
    pointer.size = {16, 16};
    pointer.pixels = QByteArray(16 * 16 * 4, char(0xff));
    pointer.hotSpot = {3, 5};
    m_view->setScaling(ScreenView::Scaling::Original);
    screen().setPointer(pointer);
    EXPECT_EQ(canvas()->cursor().hotSpot(), QPoint(3, 5));
    EXPECT_EQ(canvas()->cursor().pixmap().size(), QSize(16, 16));
    // Too few pixels for its size: from a guest anything may come.
    pointer.size = {1000, 1000};
    screen().setPointer(pointer);
    EXPECT_EQ(canvas()->cursor().shape(), Qt::ArrowCursor);
    pointer.isVisible = false;
    screen().setPointer(pointer);
    EXPECT_EQ(canvas()->cursor().shape(), Qt::BlankCursor);
}

// ── Clipboard and sound ──

TEST_F(ScreenViewTest, TextIsOfferedOnlyToAGuestInUse)
{
    open();
    QGuiApplication::clipboard()->setText(QStringLiteral("private"));
    EXPECT_TRUE(screen().log().filter(QStringLiteral("text")).isEmpty());
    click();
    EXPECT_EQ(screen().log().filter(QStringLiteral("text")),
              QStringList{QStringLiteral("text private")});
    QGuiApplication::clipboard()->setText(QStringLiteral("second"));
    EXPECT_EQ(screen().log().filter(QStringLiteral("text")).last(), QStringLiteral("text second"));
}

TEST_F(ScreenViewTest, TextComesOnlyFromAGuestInUse)
{
    open();
    QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
    screen().copyText(QStringLiteral("uninvited"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("mine"));
    click();
    screen().clearLog();
    screen().copyText(QStringLiteral("wanted"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("wanted"));
    // What came from there does not go back.
    EXPECT_TRUE(screen().log().filter(QStringLiteral("text")).isEmpty());
}

TEST_F(ScreenViewTest, ClipboardCanBeKeptApart)
{
    open();
    QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
    m_view->setClipboardShared(false);
    click();
    screen().copyText(QStringLiteral("theirs"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("mine"));
    EXPECT_FALSE(screen().log().contains(QStringLiteral("text mine")));
    m_view->setClipboardShared(true);
    EXPECT_TRUE(screen().log().contains(QStringLiteral("text mine")));
}

TEST_F(ScreenViewTest, MuteHoldsOverConnections)
{
    open();
    m_view->setMuted(true);
    EXPECT_EQ(screen().log().last(), QStringLiteral("mute on"));
    screen().lose({ErrorKind::Disconnected, QStringLiteral("It broke."), {}, {}});
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_view->status() == Status::Open; }));
    EXPECT_TRUE(screen().log().contains(QStringLiteral("mute on")));
}

} // namespace
} // namespace innkeeper
