// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/PseudoTranslator.h"
#include "tests/support/UiSweep.h"
#include "tests/ui/display/KeyEvents.h"
#include "tests/ui/shell/UsbPromptsTest.h"

#include <QAction>

namespace innkeeper::tests {

class UsbTrialsTest : public UsbPromptsTest
{
protected:
    Notice *trial() { return world.visible<Notice>("usbTrial"); }
    Notice *failed() { return world.visible<Notice>("usbFailed"); }
    bool isTicking()
    {
        return world.window->findChild<QTimer *>(QStringLiteral("usbTick"))->isActive();
    }
    /// Left Ctrl and left Alt, alone.
    static void pressChord()
    {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            for (const quint32 key : {KEY_LEFTCTRL, KEY_LEFTALT}) {
                QKeyEvent event = test::keyEvent(type, key);
                QApplication::sendEvent(QApplication::focusWidget(), &event);
            }
        }
    }
};

TEST_F(UsbTrialsTest, CountsDownAndKeeps)
{
    EXPECT_FALSE(isTicking());
    world.usb.setSeats({keyboardIn(alpha, "1-1", 15)});
    ASSERT_TRUE(trial());
    EXPECT_TRUE(trial()->title().contains(QStringLiteral("Keys")));
    EXPECT_TRUE(trial()->title().contains(QStringLiteral("alpha")));
    EXPECT_TRUE(text(trial()).contains(QStringLiteral("15")));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return text(trial()).contains(QStringLiteral("14")); }, 5000));
    // Told again by something that happened elsewhere: it does not begin anew.
    world.usb.setSeats({keyboardIn(alpha, "1-1", 15), asking("1-2")});
    EXPECT_FALSE(text(trial()).contains(QStringLiteral("15")));
    noticeButton("usbTrial", 1)->click();
    EXPECT_EQ(world.usb.m_kept, words({"1-1"}));
    EXPECT_FALSE(trial());
    EXPECT_FALSE(isTicking());
}

TEST_F(UsbTrialsTest, BringsBackAtOnce)
{
    world.usb.setSeats({keyboardIn(alpha, "1-1", 15), keyboardIn(alpha, "1-2", 15)});
    EXPECT_TRUE(trial()->title().contains(QLatin1Char('2')));
    noticeButton("usbTrial", 2)->click();
    EXPECT_EQ(movedPorts(), words({"1-1", "1-2"}));
    EXPECT_TRUE(world.usb.m_moved.first().second.machine.isNull());
    EXPECT_FALSE(trial());
}

TEST_F(UsbTrialsTest, GoesWhenItCameBack)
{
    world.usb.setSeats({keyboardIn(alpha, "1-1", 15)});
    UsbSeat back = keyboardIn({}, "1-1");
    back.state = UsbSeat::State::Host;
    world.usb.setSeats({back});
    EXPECT_FALSE(trial());
    EXPECT_FALSE(isTicking());
    world.usb.setSeats({keyboardIn(beta, "1-1", 15)});
    EXPECT_TRUE(text(trial()).contains(QStringLiteral("15"))) << "another trial";
}

TEST_F(UsbTrialsTest, ClosedIsLeftToItself)
{
    world.usb.setSeats({keyboardIn(alpha, "1-1", 15)});
    trial()->findChild<QAbstractButton *>(QStringLiteral("noticeClose"))->click();
    world.usb.setSeats({keyboardIn(alpha, "1-1", 14)});
    EXPECT_FALSE(trial());
    EXPECT_FALSE(isTicking());
    EXPECT_TRUE(world.usb.m_kept.isEmpty());
    EXPECT_TRUE(world.usb.m_moved.isEmpty());
}

TEST_F(UsbTrialsTest, TheChordTwiceBringsKeyboardsBack)
{
    UsbSeat stick = keyboardIn(alpha, "1-3");
    stick.device = stickAt("1-3", "stick");
    world.usb.setSeats({keyboardIn(alpha, "1-1"), keyboardIn(beta, "1-2"), stick});
    press(Qt::Key_1, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([] { return focused() == QStringLiteral("screenCanvas"); }));
    pressChord();
    EXPECT_TRUE(world.usb.m_moved.isEmpty()) << "once only frees the screen";
    pressChord();
    EXPECT_EQ(movedPorts(), words({"1-1", "1-2"})) << "the stick stays";
    EXPECT_TRUE(world.usb.m_moved.first().second.machine.isNull());
    ASSERT_TRUE(QTest::qWaitFor([&] { return noticeButton("usbInputReturn", 1) != nullptr; }));
    EXPECT_FALSE(world.find<QAction>("bringInputBack")->isEnabled()) << "none is away";
    noticeButton("usbInputReturn", 1)->click();
    ASSERT_EQ(world.usb.m_moved.size(), 4);
    EXPECT_EQ(world.usb.m_moved.at(2).second.machine, alpha);
    EXPECT_EQ(world.usb.m_moved.at(3).second.machine, beta);
    EXPECT_FALSE(world.visible("usbInputReturn"));
}

TEST_F(UsbTrialsTest, TheChordTwiceBringsBluetoothBack)
{
    UsbSeat dongle = keyboardIn(alpha, "1-1");
    dongle.device.interfaces = {{0, {0xe0, 1, 1}, QStringLiteral("usbfs")}};
    world.usb.setSeats({dongle});
    BluetoothSeat lent;
    lent.adapter = QStringLiteral("hci0");
    lent.state = BluetoothSeat::State::Lent;
    lent.machine = beta;
    lent.machineName = QStringLiteral("beta");
    world.lending.setSeats({lent});
    press(Qt::Key_1, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([] { return focused() == QStringLiteral("screenCanvas"); }));
    pressChord();
    pressChord();
    EXPECT_EQ(movedPorts(), words({"1-1"}));
    EXPECT_EQ(world.lending.m_takenBack, words({"hci0"}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return noticeButton("bluetoothReturnhci0", 1) != nullptr; }));
    noticeButton("bluetoothReturnhci0", 1)->click();
    ASSERT_EQ(world.lending.m_lent.size(), 1);
    EXPECT_EQ(world.lending.m_lent[0].second.machine, beta);
}

TEST_F(UsbTrialsTest, OffersToKeepAgainWhatWasNotKept)
{
    world.usb.setSeats({keyboardIn(alpha, "1-1", 15)});
    world.usb.failWith(Error{ErrorKind::Denied, QStringLiteral("You may not."), {}, {}});
    noticeButton("usbTrial", 1)->click();
    EXPECT_FALSE(trial());
    ASSERT_TRUE(QTest::qWaitFor([&] { return world.visible("usbKeepFailed") != nullptr; }));
    EXPECT_TRUE(trial());
}

TEST_F(UsbTrialsTest, IsThereInFullScreen)
{
    press(Qt::Key_1, Qt::ControlModifier);
    auto *fullScreen = world.find<QAction>("fullScreen");
    ASSERT_TRUE(QTest::qWaitFor([&] { return fullScreen->isEnabled(); }));
    fullScreen->trigger();
    EXPECT_FALSE(world.visible("bringInputBackBar"));
    world.usb.setSeats({asking("1-1"), keyboardIn(alpha, "1-2", 15)});
    EXPECT_TRUE(question());
    EXPECT_TRUE(trial());
    EXPECT_TRUE(world.visible("bringInputBackBar"));
    pressChord();
    press(Qt::Key_F6);
    EXPECT_TRUE(focused().startsWith(QLatin1String("noticeButton"))) << focused().toStdString();
    press(Qt::Key_Return);
    EXPECT_EQ(world.usb.m_kept, words({"1-2"}));
    EXPECT_EQ(focused(), QStringLiteral("screenCanvas"));
    fullScreen->trigger();
}

TEST_F(UsbTrialsTest, OtherKeysBetweenAreNoChord)
{
    world.usb.setSeats({keyboardIn(alpha, "1-1")});
    world.find("machineList")->setFocus();
    pressChord();
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        for (const quint32 key : {KEY_LEFTCTRL, KEY_LEFTALT, KEY_DELETE}) {
            QKeyEvent event = test::keyEvent(type, key);
            QApplication::sendEvent(QApplication::focusWidget(), &event);
        }
    }
    EXPECT_TRUE(world.usb.m_moved.isEmpty());
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(movedPorts(), words({"1-1"})) << "by its shortcut";
}

TEST_F(UsbTrialsTest, TriesAgainWhatFailed)
{
    world.usb.failWith(Error{ErrorKind::TimedOut, QStringLiteral("It took too long."), {}, {}});
    world.usb.setSeats({asking("1-1")});
    button("usbFirst")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed() != nullptr; }));
    EXPECT_TRUE(failed()->title().contains(QStringLiteral("alpha")));
    EXPECT_TRUE(text(failed()).contains(QStringLiteral("It took too long.")));
    EXPECT_FALSE(question()) << "asked once";
    world.usb.failWith({});
    noticeButton("usbFailed", 1)->click();
    EXPECT_FALSE(failed());
    EXPECT_EQ(movedPorts(), words({"1-1", "1-1"}));
    EXPECT_EQ(world.usb.m_moved.last().second.machine, alpha);
}

TEST_F(UsbTrialsTest, TellsOfSeveralFailuresOnce)
{
    world.usb.failWith(Error{ErrorKind::NotFound, QStringLiteral("Nothing is there."), {}, {}});
    world.usb.setSeats({asking("1-1", "One"), asking("1-2", "Two")});
    button("usbFirst")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed() != nullptr; }));
    EXPECT_TRUE(text(failed()).contains(QStringLiteral("One")));
    EXPECT_TRUE(text(failed()).contains(QStringLiteral("Two")));
    EXPECT_FALSE(noticeButton("usbFailed", 1)) << "a second try would not help";
}

TEST_F(UsbTrialsTest, AWarningThatCameTooLateCanBeOverruled)
{
    UsbSeat seat = asking("1-1");
    world.usb.failWith(Error{ErrorKind::Denied, QStringLiteral("It is mounted."), {}, {}});
    world.usb.setSeats({seat});
    button("usbFirst")->click();
    seat.guards = {{QStringLiteral("mounted"),
                    UsbGuard::Severity::Warn,
                    QStringLiteral("It is mounted."),
                    {},
                    {}}};
    world.usb.setSeats({seat});
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed() != nullptr; }));
    world.usb.failWith({});
    noticeButton("usbFailed", 1)->click();
    EXPECT_TRUE(world.usb.m_moved.last().second.despiteWarnings);
}

TEST_F(UsbTrialsTest, EveryControlHasANameCanBeReachedAndFits)
{
    const PseudoTranslator longer;
    UsbSeat wordy = asking("1-1");
    wordy.device.productName = QString(150, QLatin1Char('m'));
    wordy.guards = {{QStringLiteral("mounted"),
                     UsbGuard::Severity::Warn,
                     QStringLiteral("It is mounted."),
                     QStringLiteral("Unmount it."),
                     {}}};
    world.usb.setSeats({wordy, asking("1-2"), keyboardIn(alpha, "1-3", 15)});
    ASSERT_TRUE(question());
    QTest::qWait(50);
    EXPECT_EQ(unnamedControls(*world.window), QStringList());
    EXPECT_EQ(unreachableControls(*world.window), QStringList());
    (void)QTest::qWaitFor([&] { return clippedTexts(*world.window).isEmpty(); }, 1000);
    EXPECT_EQ(clippedTexts(*world.window), QStringList());
}

} // namespace innkeeper::tests
