// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/devices/DevicesWorld.h"
#include "ui/devices/DeviceRow.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace innkeeper {

using namespace tests;

class DeviceListTest : public DevicesWorld
{
protected:
    void expectMoved(const char *port, const MachineId &machine, bool despite, bool always)
    {
        ASSERT_FALSE(m_world.usb.m_moved.isEmpty());
        const auto &[where, wish] = m_world.usb.m_moved.last();
        EXPECT_EQ(where, QLatin1String(port));
        EXPECT_EQ(wish.machine, machine);
        EXPECT_EQ(wish.despiteWarnings, despite);
        EXPECT_EQ(wish.always, always);
    }
};

TEST_F(DeviceListTest, saysWhatIsThereAndWhoHasIt)
{
    show({stickSeat(), cameraSeat(), hubSeat(), namelessSeat()});
    EXPECT_EQ(textOf("1-1", "name"), QStringLiteral("SanDisk Cruzer Blade"));
    EXPECT_EQ(textOf("1-1", "kind"), QStringLiteral("Storage, in socket 1-1"));
    EXPECT_EQ(textOf("1-1", "where"), QStringLiteral("This computer has it."));
    EXPECT_TRUE(textOf("1-5", "name").startsWith(QStringLiteral("0781:")));
    EXPECT_FALSE(row("3-1"));

    m_world.usb.setSeats({inMachine(stickSeat(), m_alpha, QStringLiteral("alpha"))});
    EXPECT_TRUE(textOf("1-1", "where").contains(QStringLiteral("alpha")));
    EXPECT_FALSE(row("2-4.1.3"));
}

TEST_F(DeviceListTest, connectsByKeyboardAlone)
{
    show({stickSeat()});
    press(row("1-1"), Qt::Key_Return);
    ASSERT_TRUE(menu());
    QTest::keyClick(menu(), Qt::Key_Down);
    QTest::keyClick(menu(), Qt::Key_Return);
    expectMoved("1-1", m_alpha, false, false);
    EXPECT_TRUE(textOf("1-1", "where").contains(QStringLiteral("alpha")));
    EXPECT_EQ(part<QPushButton>("1-1", "connect-1-1")->text(), QStringLiteral("Disconnect"));
    settle("1-1");
    press(row("1-1"), Qt::Key_Delete);
    expectMoved("1-1", {}, false, false);
}

TEST_F(DeviceListTest, connectsAndDisconnectsByMouse)
{
    show({stickSeat()});
    click(part<QPushButton>("1-1", "connect-1-1"));
    ASSERT_TRUE(menu());
    auto *gamma = menu()->findChild<QAction *>(QStringLiteral("connect-gamma"));
    QTest::mouseClick(menu(), Qt::LeftButton, {}, menu()->actionGeometry(gamma).center());
    expectMoved("1-1", m_gamma, false, false);
    settle("1-1");
    click(part<QPushButton>("1-1", "connect-1-1"));
    expectMoved("1-1", {}, false, false);
}

TEST_F(DeviceListTest, aMachineThatIsOffSaysSo)
{
    show({stickSeat()});
    press(row("1-1"), Qt::Key_Return);
    auto *off = menu()->findChild<QAction *>(QStringLiteral("connect-beta"));
    EXPECT_FALSE(off->isEnabled());
    EXPECT_TRUE(off->text().contains(QStringLiteral("off")));
}

TEST_F(DeviceListTest, offersIsolationWithItsPrice)
{
    show({stickSeat()});
    press(row("1-1"), Qt::Key_Return);
    ASSERT_TRUE(menu());
    auto *isolated = menu()->findChild<QMenu *>(QStringLiteral("isolated"));
    ASSERT_TRUE(isolated);
    EXPECT_FALSE(isolated->findChild<QAction *>(QStringLiteral("isolated-beta"))) << "it is off";
    EXPECT_TRUE(isolated->actions().last()->text().contains(QStringLiteral("stutter")));
    menu()->findChild<QAction *>(QStringLiteral("isolated-alpha"))->trigger();
    expectMoved("1-1", m_alpha, false, false);
    EXPECT_TRUE(m_world.usb.m_moved.last().second.isIsolated);

    UsbSeat seat = inMachine(stickSeat(), m_alpha, QStringLiteral("alpha"));
    seat.isIsolated = true;
    m_world.usb.setSeats({seat});
    settle("1-1");
    EXPECT_TRUE(textOf("1-1", "where").contains(QStringLiteral("isolated")));
}

TEST_F(DeviceListTest, alwaysIsARuleAlsoForAMachineThatIsOff)
{
    show({stickSeat()});
    choose("1-1", "always-alpha");
    expectMoved("1-1", m_alpha, false, true);
    m_world.usb.setSeats({stickSeat()});
    settle("1-1");
    choose("1-1", "always-beta");
    EXPECT_EQ(m_world.usb.m_moved.size(), 1);
    ASSERT_EQ(m_world.usb.rules().size(), 1);
    EXPECT_EQ(m_world.usb.rules()[0].machine, m_beta);
    EXPECT_EQ(m_world.usb.rules()[0].match.serial, QStringLiteral("4C530001"));
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return textOf("1-1", "noticeText").contains(QStringLiteral("beta")); }));
}

TEST_F(DeviceListTest, asksBeforeItCosts)
{
    show({mountedDiskSeat()});
    EXPECT_TRUE(textOf("1-2", "guard").contains(QStringLiteral("/media/marta/Photos")));
    choose("1-2", "connect-alpha");
    EXPECT_TRUE(m_world.usb.m_moved.isEmpty());
    EXPECT_TRUE(textOf("1-2", "noticeText").contains(QStringLiteral("Unmount it first")));
    // Enter right away is no yes.
    QTest::keyClick(m_world.window->focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(m_world.usb.m_moved.isEmpty());
    EXPECT_EQ(m_world.window->focusWidget(), row("1-2"));

    choose("1-2", "connect-alpha");
    EXPECT_TRUE(part<QPushButton>("1-2", "noticeButton1")->isDefault());
    click(part<QPushButton>("1-2", "noticeButton2"));
    expectMoved("1-2", m_alpha, true, false);
    EXPECT_FALSE(m_world.usb.m_moved.last().second.unmounts);
    EXPECT_EQ(textOf("1-2", "guard"), QString());
}

TEST_F(DeviceListTest, whatIsRefusedSaysWhyAndCannotBeDone)
{
    show({keyboardSeat()});
    EXPECT_TRUE(textOf("1-3", "guard").contains(QStringLiteral("last keyboard")));
    EXPECT_FALSE(part<QPushButton>("1-3", "connect-1-3")->isEnabled());
    press(row("1-3"), Qt::Key_Return);
    ASSERT_TRUE(menu());
    EXPECT_FALSE(menu()->findChild<QAction *>(QStringLiteral("connect-alpha")));
    EXPECT_FALSE(menu()->findChild<QAction *>(QStringLiteral("always-alpha")));
}

TEST_F(DeviceListTest, tellsWhatFailed)
{
    show({stickSeat()});
    m_world.usb.failWith(Error{ErrorKind::Internal, QStringLiteral("QEMU did not take it."),
                               QStringLiteral("Plug it in again."), QStringLiteral("raw words")});
    choose("1-1", "connect-alpha");
    ASSERT_TRUE(QTest::qWaitFor([this] { return !textOf("1-1", "noticeTitle").isEmpty(); }));
    EXPECT_TRUE(textOf("1-1", "noticeText").contains(QStringLiteral("QEMU did not take it.")));
    EXPECT_TRUE(part<QPushButton>("1-1", "noticeFold")->isVisible());
    settle("1-1");
}

TEST_F(DeviceListTest, tellsWhatFailedBeforeAnybodyLooked)
{
    UsbSeat failed = stickSeat();
    failed.failure = Error{ErrorKind::Internal, QStringLiteral("It went away."), {}, {}};
    show({failed});
    EXPECT_EQ(textOf("1-1", "failure"), QStringLiteral("It went away."));
    m_world.usb.setSeats({stickSeat()});
    EXPECT_EQ(textOf("1-1", "failure"), QString());
}

TEST_F(DeviceListTest, whileItIsOnItsWayNothingElseCanBeAsked)
{
    UsbSeat leaving = inMachine(stickSeat(), MachineId::create(), QStringLiteral("elsewhere"));
    leaving.state = UsbSeat::State::Attaching;
    show({leaving});
    EXPECT_TRUE(textOf("1-1", "where").contains(QStringLiteral("elsewhere")));
    EXPECT_FALSE(part<QPushButton>("1-1", "connect-1-1")->isEnabled());
    press(row("1-1"), Qt::Key_Delete);
    press(row("1-1"), Qt::Key_Return);
    EXPECT_FALSE(menu());
    EXPECT_TRUE(m_world.usb.m_moved.isEmpty());
}

TEST_F(DeviceListTest, aKeyboardOnTrialCanBeKept)
{
    show({});
    UsbSeat trial = inMachine(keyboardSeat(), m_alpha, QStringLiteral("alpha"));
    trial.returnsIn = 15;
    m_world.usb.setSeats({trial});
    EXPECT_TRUE(textOf("1-3", "returns").contains(QStringLiteral("15")));
    // Nobody tells the window of each second.
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return textOf("1-3", "returns").contains(QStringLiteral("13")); }, 4000));
    m_world.usb.setSeats({trial});
    EXPECT_FALSE(textOf("1-3", "returns").contains(QStringLiteral("15")));
    click(part<QPushButton>("1-3", "keep-1-3"));
    EXPECT_EQ(m_world.usb.m_kept, QStringList{QStringLiteral("1-3")});
    trial.returnsIn = 0;
    m_world.usb.setSeats({trial});
    EXPECT_EQ(textOf("1-3", "returns"), QString());
}

TEST_F(DeviceListTest, whoHasTheKeyboardKeepsIt)
{
    show({stickSeat(), keyboardSeat()});
    auto *button = part<QPushButton>("1-1", "connect-1-1");
    button->setFocus(Qt::TabFocusReason);
    m_world.usb.setSeats({stickSeat(), mountedDiskSeat(), keyboardSeat(), cameraSeat()});
    EXPECT_TRUE(button->hasFocus());
    // From top to bottom, also over rows that came between.
    QTest::keyClick(m_world.window.get(), Qt::Key_Tab);
    EXPECT_EQ(m_world.window->focusWidget(), row("1-2"));
    press(row("1-2"), Qt::Key_Down);
    EXPECT_EQ(m_world.window->focusWidget(), row("1-3"));
    m_world.usb.setSeats({stickSeat(), mountedDiskSeat(), cameraSeat()});
    EXPECT_EQ(m_world.window->focusWidget(), row("2-4.1.3"));
    press(row("2-4.1.3"), Qt::Key_Up);
    EXPECT_EQ(m_world.window->focusWidget(), row("1-2"));
}

TEST_F(DeviceListTest, whatOneReadsStaysInPlace)
{
    QList<UsbSeat> many;
    for (int i = 1; i <= 30; ++i) {
        UsbSeat seat = stickSeat();
        seat.device.port = QStringLiteral("1-%1").arg(i);
        many << seat;
    }
    show(many);
    auto *bar = m_world.visible<QAbstractScrollArea>("devicesPage")->verticalScrollBar();
    ASSERT_TRUE(QTest::qWaitFor([bar] { return bar->maximum() > 500; }));
    bar->setValue(400);
    many[3] = inMachine(many[3], m_alpha, QStringLiteral("alpha"));
    m_world.usb.setSeats(many);
    QTest::qWait(50);
    EXPECT_EQ(bar->value(), 400);
}

TEST_F(DeviceListTest, anotherDeviceInTheSameSocketStartsAfresh)
{
    show({mountedDiskSeat()});
    choose("1-2", "connect-alpha");
    EXPECT_FALSE(textOf("1-2", "noticeTitle").isEmpty());
    UsbSeat other = mountedDiskSeat();
    other.device.identity = QStringLiteral("another");
    m_world.usb.setSeats({other});
    EXPECT_TRUE(textOf("1-2", "noticeTitle").isEmpty());
}

TEST_F(DeviceListTest, namesCannotPretendToBeSomethingElse)
{
    UsbSeat liar = stickSeat();
    liar.device.productName = QStringLiteral("<b>SanDisk</b>\n\u202eyou can trust me");
    show({liar});
    EXPECT_EQ(part<QLabel>("1-1", "name")->textFormat(), Qt::PlainText);
    EXPECT_FALSE(textOf("1-1", "name").contains(QChar(0x202e)));
    EXPECT_FALSE(textOf("1-1", "name").contains(QLatin1Char('\n')));
}

TEST_F(DeviceListTest, screenReadersKnowThatItIsAList)
{
    show({mountedDiskSeat()});
    const QAccessibleInterface *item = QAccessible::queryAccessibleInterface(row("1-2"));
    EXPECT_EQ(item->role(), QAccessible::ListItem);
    EXPECT_TRUE(item->text(QAccessible::Name).contains(QStringLiteral("This computer has it.")));
    EXPECT_TRUE(item->text(QAccessible::Description).contains(QStringLiteral("Unmount it first")));
}

TEST_F(DeviceListTest, isPulledAwayFromItsPlace)
{
    show({stickSeat(), keyboardSeat()});
    for (const char *port : {"1-1", "1-3"}) {
        auto *pulled = qobject_cast<DeviceRow *>(row(port));
        // Nobody drags in a test.
        pulled->disconnect(SIGNAL(dragWanted()));
        const QSignalSpy wanted(pulled, &DeviceRow::dragWanted);
        QTest::mousePress(pulled, Qt::LeftButton, {}, QPoint(40, 20));
        for (const int x : {41, 80, 120}) {
            QMouseEvent move(QEvent::MouseMove, QPointF(x, 20), pulled->mapToGlobal(QPointF(x, 20)),
                             Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(pulled, &move);
        }
        QTest::mouseRelease(pulled, Qt::LeftButton, {}, QPoint(120, 20));
        // The last keyboard stays.
        EXPECT_EQ(wanted.size(), QLatin1String(port) == QLatin1String("1-1") ? 1 : 0);
    }
}

TEST_F(DeviceListTest, nothingAndTroubleAreSaidPlainly)
{
    show({});
    EXPECT_TRUE(m_world.visible("noDevices"));
    EXPECT_TRUE(m_world.visible("addRule"));
    m_world.usb.setTrouble(Error{ErrorKind::Disconnected,
                                 QStringLiteral("No keeper runs."),
                                 QStringLiteral("Install it."),
                                 {}});
    EXPECT_FALSE(m_world.visible("noDevices"));
    EXPECT_FALSE(m_world.visible("addRule"));
    auto *words = m_world.visible<QLabel>("noticeText");
    ASSERT_TRUE(words);
    EXPECT_TRUE(words->text().contains(QStringLiteral("Install it.")));
    m_world.usb.setTrouble({});
    EXPECT_TRUE(m_world.visible("noDevices"));
    EXPECT_FALSE(m_world.visible("noticeText"));
}

} // namespace innkeeper
