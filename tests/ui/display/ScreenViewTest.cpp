// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/display/ScreenViewTest.h"

#include <QAccessible>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

using Status = ScreenView::Status;
using fakes::FakeScreen;

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

TEST_F(ScreenViewTest, PutsAPlateUnderWordsOnABrightPicture)
{
    open();
    screen().paint(QRect(0, 0, 640, 480), 0xffffff);
    m_view->setMachine(machine(MachineState::Paused));
    const auto *title = m_view->findChild<QLabel *>(QStringLiteral("screenStatusTitle"));
    QTest::qWait(0); // laid out
    const QRect words(title->mapTo(m_view, QPoint()), title->size());
    const QImage seen = m_view->grab().toImage();
    EXPECT_LT(seen.pixelColor(words.center().x(), words.top() - 4).lightness(), 64);
    EXPECT_GT(seen.pixelColor(100, words.top() - 4).lightness(), 64) << "only there";
}

TEST_F(ScreenViewTest, LeavesNothingOfALostPicture)
{
    open();
    screen().lose({ErrorKind::Disconnected, QStringLiteral("It broke."), {}, {}});
    QImage seen(canvas()->size(), QImage::Format_RGB32);
    seen.fill(Qt::white); // what was shown before
    canvas()->render(&seen);
    EXPECT_LT(seen.pixelColor(seen.rect().center()).lightness(), 64);
    EXPECT_LT(seen.pixelColor(0, 0).lightness(), 64);
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
