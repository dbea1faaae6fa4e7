// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/ScreenView.h"

#include "tests/fakes/FakeGuestScreens.h"
#include "tests/ui/display/KeyEvents.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMutex>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

using Status = ScreenView::Status;
using fakes::FakeScreen;

class NoGuests : public GuestAccess
{
public:
    Result<UniqueFd> openScreen(const MachineId &, int) override { return gone(); }
    Result<Screenshot> screenshot(const MachineId &) override { return gone(); }
    Result<std::unique_ptr<ConsoleStream>> openConsole(const MachineId &, const QString &) override
    {
        return gone();
    }
    Result<void> sendKeys(const MachineId &, const QList<quint32> &keys) override
    {
        const QMutexLocker lock(&m_mutex);
        m_sent.append(keys);
        return {};
    }
    QList<QList<quint32>> sent()
    {
        const QMutexLocker lock(&m_mutex);
        return m_sent;
    }

private:
    static tl::unexpected<Error> gone()
    {
        return failure(ErrorKind::Disconnected, QStringLiteral("Gone."));
    }
    QMutex m_mutex;
    QList<QList<quint32>> m_sent;
};

class ScreenViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto *layout = new QVBoxLayout(&m_window);
        layout->setContentsMargins({});
        m_before = new QPushButton(QStringLiteral("Before"));
        layout->addWidget(m_before);
        m_view = new ScreenView(m_screens, m_guests, m_pool);
        layout->addWidget(m_view, 1);
        m_window.resize(900, 700);
        m_window.show();
        m_window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }
    static Machine machine(MachineState state = MachineState::Running)
    {
        Machine machine;
        machine.id = MachineId::fromText(u"00000000-0000-4000-8000-000000000001");
        machine.name = QStringLiteral("Gast & <Haus> ü");
        machine.state = state;
        machine.screens = {QStringLiteral("spice")};
        return machine;
    }
    void open()
    {
        m_view->setMachine(machine());
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_view->status() == Status::Open; }));
    }
    FakeScreen &screen() const { return *m_screens.last(); }
    QWidget *canvas() const { return m_view->findChild<QWidget *>(QStringLiteral("screenCanvas")); }
    QString overlay(const char *name) const
    {
        const auto *label = m_view->findChild<QLabel *>(QLatin1String(name));
        return label->isVisible() ? label->text() : QString();
    }
    void click(Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseClick(canvas(), button, {}, canvas()->rect().center());
    }
    void key(QEvent::Type type, quint32 evdev, Qt::KeyboardModifiers modifiers = {},
             int qtKey = Qt::Key_unknown)
    {
        QKeyEvent event = test::keyEvent(type, evdev, modifiers, 0, false, qtKey);
        QWidget *target = QApplication::focusWidget();
        ASSERT_NE(target, nullptr);
        QApplication::sendEvent(target, &event);
    }
    void chord()
    {
        key(QEvent::KeyPress, KEY_LEFTCTRL);
        key(QEvent::KeyPress, KEY_LEFTALT, Qt::ControlModifier);
        key(QEvent::KeyRelease, KEY_LEFTALT, Qt::ControlModifier | Qt::AltModifier);
        key(QEvent::KeyRelease, KEY_LEFTCTRL, Qt::ControlModifier);
    }

    fakes::FakeGuestScreens m_screens;
    NoGuests m_guests;
    QThreadPool m_pool;
    QWidget m_window;
    QPushButton *m_before = nullptr;
    ScreenView *m_view = nullptr;
};

// ── Connection ──

TEST_F(ScreenViewTest, ConnectsOnlyWhileTheMachineIsActive)
{
    QSignalSpy status(m_view, &ScreenView::statusChanged);
    m_view->setMachine(machine(MachineState::Off));
    EXPECT_EQ(m_view->status(), Status::Off);
    EXPECT_EQ(m_screens.created(), 0);
    open();
    EXPECT_EQ(m_screens.created(), 1);
    m_view->setMachine(machine(MachineState::Paused));
    EXPECT_EQ(m_view->status(), Status::Open);
    EXPECT_EQ(m_screens.created(), 1);
    m_view->setMachine(machine(MachineState::Off));
    EXPECT_EQ(m_view->status(), Status::Off);
    open();
    EXPECT_EQ(m_screens.created(), 2);
    EXPECT_GE(status.count(), 4);
}

TEST_F(ScreenViewTest, ConnectsAgainByItself)
{
    open();
    screen().lose({ErrorKind::Disconnected, QStringLiteral("It broke."), {}, {}});
    EXPECT_EQ(m_view->status(), Status::Lost);
    EXPECT_EQ(overlay("screenStatusTitle"), QStringLiteral("It broke."));
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_view->status() == Status::Open; }));
    EXPECT_EQ(m_screens.created(), 2);
    EXPECT_TRUE(overlay("screenStatusTitle").isEmpty());
}

TEST_F(ScreenViewTest, LeavesTheScreenToWhoKeepsTakingIt)
{
    open();
    for (int loss = 1; loss <= 3; ++loss) {
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_view->status() == Status::Open; }));
        EXPECT_EQ(m_screens.created(), loss);
        screen().lose({ErrorKind::Disconnected, QStringLiteral("It was taken."), {}, {}});
        EXPECT_EQ(m_view->status(), Status::Lost);
    }
    EXPECT_FALSE(QTest::qWaitFor([this] { return m_screens.created() > 3; }, 2500));
    // A person can have it back.
    QTest::mouseClick(m_view->findChild<QPushButton *>(QStringLiteral("screenRetry")),
                      Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_view->status() == Status::Open; }));
    screen().lose({ErrorKind::Disconnected, QStringLiteral("It was taken."), {}, {}});
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_view->status() == Status::Open; }));
}

TEST_F(ScreenViewTest, ConnectsAtOnceWhenAsked)
{
    open();
    screen().lose({ErrorKind::Disconnected, QStringLiteral("It broke."), {}, {}});
    auto *retry = m_view->findChild<QPushButton *>(QStringLiteral("screenRetry"));
    ASSERT_TRUE(retry->isVisible());
    QTest::mouseClick(retry, Qt::LeftButton);
    EXPECT_EQ(m_view->status(), Status::Connecting);
    EXPECT_EQ(m_screens.created(), 2);
}

TEST_F(ScreenViewTest, AnotherMachineIsConnectedAnew)
{
    open();
    Machine other = machine();
    other.id = MachineId::create();
    m_view->setMachine(other);
    EXPECT_EQ(m_view->status(), Status::Connecting);
    EXPECT_EQ(m_screens.created(), 2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_view->status() == Status::Open; }));
}

TEST_F(ScreenViewTest, SaysWhatItCannotShow)
{
    Machine vnc = machine();
    vnc.screens = {QStringLiteral("vnc")};
    m_view->setMachine(vnc);
    EXPECT_EQ(m_view->status(), Status::Unsupported);
    EXPECT_FALSE(overlay("screenStatusTitle").isEmpty());
    // Its keyboard still can be reached.
    m_view->sendKeys({KEY_ENTER});
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_guests.sent().size() == 1; }));

    Machine none = machine();
    none.screens.clear();
    m_view->setMachine(none);
    EXPECT_EQ(m_view->status(), Status::Unsupported);
    EXPECT_FALSE(overlay("screenStatusTitle").isEmpty());
}

TEST_F(ScreenViewTest, TakesTheScreenThatItCanShow)
{
    Machine both = machine();
    both.screens = {QStringLiteral("vnc"), QStringLiteral("spice")};
    m_view->setMachine(both);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_view->status() == Status::Open; }));
}

TEST_F(ScreenViewTest, PausedIsGreyAndNamed)
{
    open();
    const QPoint bar = QPoint(canvas()->width() / 16 + 60, canvas()->height() / 2);
    const QColor bright = canvas()->QWidget::grab().toImage().pixelColor(bar);
    m_view->setMachine(machine(MachineState::Paused));
    EXPECT_FALSE(overlay("screenStatusTitle").isEmpty());
    const QColor dark = canvas()->QWidget::grab().toImage().pixelColor(bar);
    EXPECT_LT(dark.lightness(), bright.lightness());
    m_view->setMachine(machine());
    EXPECT_TRUE(overlay("screenStatusTitle").isEmpty());
    EXPECT_EQ(canvas()->QWidget::grab().toImage().pixelColor(bar), bright);
}

// ── Picture ──

TEST_F(ScreenViewTest, ScreenshotIsTheGuestsPicture)
{
    EXPECT_TRUE(m_view->takeScreenshot().isNull());
    open();
    const QImage shot = m_view->takeScreenshot();
    EXPECT_EQ(shot.size(), QSize(640, 480));
    EXPECT_EQ(shot.pixel(0, 0), qRgb(255, 255, 255));
    screen().paint(QRect(0, 0, 10, 10), 0x123456);
    EXPECT_EQ(shot.pixel(0, 0), qRgb(255, 255, 255));
    EXPECT_EQ(m_view->takeScreenshot().pixel(5, 5), qRgb(0x12, 0x34, 0x56));
}

TEST_F(ScreenViewTest, OriginalShowsEveryPixel)
{
    open();
    m_view->setScaling(ScreenView::Scaling::Original);
    const QImage shown = canvas()->QWidget::grab().toImage();
    const QPoint corner((shown.width() - 640) / 2, (shown.height() - 480) / 2);
    EXPECT_EQ(shown.copy(QRect(corner, QSize(640, 480))).convertToFormat(QImage::Format_RGB32),
              m_view->takeScreenshot());
}

TEST_F(ScreenViewTest, OnlyWhatChangedIsPaintedAgain)
{
    open();
    m_view->setScaling(ScreenView::Scaling::Original);
    struct Watcher : QObject
    {
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                painted += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
        QRegion painted;
    } watcher;
    canvas()->installEventFilter(&watcher);
    canvas()->update();
    ASSERT_TRUE(QTest::qWaitFor([&] { return watcher.painted == canvas()->rect(); }));
    watcher.painted = {};
    screen().paint(QRect(100, 100, 20, 10), 0xff0000);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !watcher.painted.isEmpty(); }));
    EXPECT_LE(watcher.painted.boundingRect().width(), 22);
    EXPECT_LE(watcher.painted.boundingRect().height(), 12);
}

TEST_F(ScreenViewTest, LargerGuestsScroll)
{
    m_screens.setSize({1920, 1200});
    open();
    EXPECT_LE(canvas()->width(), m_view->width());
    m_view->setScaling(ScreenView::Scaling::Original);
    EXPECT_GE(canvas()->width(), 1920);
    m_view->setScaling(ScreenView::Scaling::Fit);
    EXPECT_TRUE(QTest::qWaitFor([this] { return canvas()->width() <= m_view->width(); }));
}

TEST_F(ScreenViewTest, ResolutionFollowsTheView)
{
    open();
    screen().setHasAgent(true);
    m_view->setFollowsWindow(true);
    m_window.resize(1000, 800);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_view->guestSize() == m_view->size(); }));
    m_view->setFollowsWindow(false);
    const QSize before = m_view->guestSize();
    m_window.resize(800, 600);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_view->width() == 800; }));
    EXPECT_EQ(m_view->guestSize(), before);
}

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

// ── Accessibility ──

TEST_F(ScreenViewTest, HasANameForScreenReaders)
{
    open();
    const auto *interface = QAccessible::queryAccessibleInterface(canvas());
    EXPECT_TRUE(interface->text(QAccessible::Name).contains(machine().name));
    EXPECT_TRUE(interface->text(QAccessible::Description).contains(QStringLiteral("Ctrl")));
    for (const auto *child : m_view->findChildren<QAbstractButton *>())
        EXPECT_FALSE(child->accessibleName().isEmpty());
}

TEST_F(ScreenViewTest, CanGoAtAnyMoment)
{
    m_view->setMachine(machine());
    delete m_view;
    m_view = new ScreenView(m_screens, m_guests, m_pool, &m_window);
    m_view->show();
    open();
    click();
    delete m_view;
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_screens.last() == nullptr; }));
}

} // namespace
} // namespace innkeeper
