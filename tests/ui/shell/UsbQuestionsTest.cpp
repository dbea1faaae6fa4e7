// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/UsbPromptsTest.h"

namespace innkeeper::tests {

class UsbQuestionsTest : public UsbPromptsTest
{
};

TEST_F(UsbQuestionsTest, AsksAtOnceAndTakesTheFirstAnswer)
{
    world.usb.setSeats({asking("1-1")});
    ASSERT_TRUE(question()) << "nothing is waited for";
    EXPECT_TRUE(title().contains(QStringLiteral("Cruzer")));
    EXPECT_TRUE(title().contains(QStringLiteral("Storage")));
    EXPECT_EQ(button("usbFirst")->text(), QStringLiteral("alpha"));
    EXPECT_FALSE(button("usbOneByOne"));
    button("usbFirst")->click();
    EXPECT_FALSE(question());
    ASSERT_EQ(world.usb.m_moved.size(), 1);
    const auto &[port, wish] = world.usb.m_moved.first();
    EXPECT_EQ(port, QStringLiteral("1-1"));
    EXPECT_EQ(wish.machine, alpha);
    EXPECT_FALSE(wish.always);
    EXPECT_FALSE(wish.despiteWarnings);
}

TEST_F(UsbQuestionsTest, OffersTheOtherMachinesThatRun)
{
    world.usb.setSeats({asking("1-1")});
    const QList<QAction *> others = button("usbOthers")->menu()->actions();
    ASSERT_EQ(others.size(), 1);
    EXPECT_EQ(others.first()->text(), QStringLiteral("beta"));
    others.first()->trigger();
    ASSERT_EQ(world.usb.m_moved.size(), 1);
    EXPECT_EQ(world.usb.m_moved.first().second.machine, beta);
}

TEST_F(UsbQuestionsTest, OffersTheMachineThatIsLookedAtFirst)
{
    world.usb.setSeats({asking("1-1")});
    world.window->showMachine(QStringLiteral("beta"));
    EXPECT_EQ(button("usbFirst")->text(), QStringLiteral("beta"));
    world.window->showMachine(QStringLiteral("gamma"));
    EXPECT_EQ(button("usbFirst")->text(), QStringLiteral("alpha")) << "that one does not run";
}

TEST_F(UsbQuestionsTest, MakesARuleOfThisComputer)
{
    world.usb.setSeats({asking("1-1")});
    world.visible<QCheckBox>("usbAlways")->setChecked(true);
    button("usbHost")->click();
    ASSERT_EQ(world.usb.m_moved.size(), 1);
    EXPECT_TRUE(world.usb.m_moved.first().second.machine.isNull());
    EXPECT_TRUE(world.usb.m_moved.first().second.always);
    world.usb.setSeats({asking("1-2")});
    EXPECT_FALSE(world.visible<QCheckBox>("usbAlways")->isChecked()) << "said of the other one";
}

TEST_F(UsbQuestionsTest, AsksAboutADockOnce)
{
    QList<UsbSeat> dock;
    for (const char *port : {"1-1", "1-2", "1-3", "1-4", "1-5", "1-6"}) {
        dock << asking(port);
        world.usb.setSeats(dock);
    }
    EXPECT_EQ(world.window->findChildren<Notice *>(QStringLiteral("usbQuestion")).size(), 1);
    EXPECT_TRUE(title().contains(QLatin1Char('6')));
    EXPECT_EQ(boxes().size(), 6);
    world.visible<QCheckBox>("usbBox-1-3")->click();
    button("usbFirst")->click();
    EXPECT_EQ(movedPorts(), words({"1-1", "1-2", "1-4", "1-5", "1-6"}));
    ASSERT_TRUE(question()) << "about the one that was left out";
    EXPECT_TRUE(boxes().isEmpty());
    button("usbHost")->click();
    EXPECT_EQ(movedPorts().last(), QStringLiteral("1-3"));
    EXPECT_FALSE(question());
}

TEST_F(UsbQuestionsTest, AsksOnceAboutADockThatWakesUpSlowly)
{
    QStringList ports = words({"1-6", "1-5", "1-4", "1-3", "1-2", "1-1"});
    QList<UsbSeat> dock;
    QTimer arrivals;
    QObject::connect(&arrivals, &QTimer::timeout, &arrivals, [&] {
        dock << asking(qPrintable(ports.takeLast()));
        world.usb.setSeats(dock);
        if (ports.isEmpty())
            arrivals.stop();
    });
    arrivals.start(std::chrono::milliseconds(250));
    ASSERT_TRUE(QTest::qWaitFor([&] { return question() != nullptr; }));
    EXPECT_EQ(dock.size(), 1) << "the first is asked about at once";
    const QPointer<QPushButton> first = button("usbFirst");
    ASSERT_TRUE(QTest::qWaitFor([&] { return ports.isEmpty(); }));
    EXPECT_EQ(boxes().size(), 6);
    EXPECT_EQ(button("usbFirst"), first.data()) << "it is the same question";
    ASSERT_TRUE(waitApart());
    world.usb.setSeats(dock << asking("1-7"));
    EXPECT_EQ(boxes().size(), 6) << "that one came alone";
}

TEST_F(UsbQuestionsTest, WhatHangsOnANewHubCameWithIt)
{
    UsbSeat hub = asking("1-3", "Dock");
    hub.device.kind = {9, 0, 1};
    hub.state = UsbSeat::State::Host;
    world.usb.setSeats({hub, asking("1-3.1")});
    ASSERT_TRUE(waitApart());
    world.usb.setSeats({hub, asking("1-3.1"), asking("1-3.2.4"), asking("1-31")});
    EXPECT_EQ(boxes(), words({"1-3.1", "1-3.2.4"}));
}

TEST_F(UsbQuestionsTest, LetsWhoAnswersFinish)
{
    world.usb.setSeats({asking("1-1", "One"), asking("1-2")});
    world.visible<QCheckBox>("usbBox-1-2")->click();
    world.usb.setSeats({asking("1-1", "One"), asking("1-2"), asking("1-3")});
    EXPECT_EQ(boxes(), words({"1-1"})) << "a box was clicked";
    world.visible<QCheckBox>("usbBox-1-2")->click();
    press(Qt::Key_F6);
    world.usb.setSeats({asking("1-1", "One"), asking("1-2"), asking("1-3"), asking("1-4")});
    EXPECT_EQ(boxes(), words({"1-1", "1-2"})) << "the keyboard is there";
    EXPECT_TRUE(text(question()).contains(QLatin1Char('2'))) << "these wait";
}

TEST_F(UsbQuestionsTest, NothingTickedIsNoAnswer)
{
    world.usb.setSeats({asking("1-1"), asking("1-2")});
    world.visible<QCheckBox>("usbBox-1-1")->click();
    world.visible<QCheckBox>("usbBox-1-2")->click();
    EXPECT_FALSE(button("usbFirst")->isEnabled());
    EXPECT_FALSE(button("usbHost")->isEnabled());
}

TEST_F(UsbQuestionsTest, TakesOneAfterTheOther)
{
    world.usb.setSeats({asking("1-1", "One"), asking("1-2", "Two")});
    button("usbOneByOne")->click();
    EXPECT_TRUE(title().contains(QStringLiteral("One")));
    button("usbFirst")->click();
    EXPECT_TRUE(title().contains(QStringLiteral("Two")));
    button("usbHost")->click();
    EXPECT_FALSE(question());
    EXPECT_EQ(movedPorts(), words({"1-1", "1-2"}));
}

TEST_F(UsbQuestionsTest, QueuesWhatComesLater)
{
    world.usb.setSeats({asking("1-1", "One")});
    ASSERT_TRUE(waitApart());
    world.usb.setSeats({asking("1-1", "One"), asking("1-2", "Two"), asking("1-3", "Three")});
    EXPECT_TRUE(title().contains(QStringLiteral("One")));
    EXPECT_TRUE(text(question()).contains(QLatin1Char('2')));
    button("usbFirst")->click();
    EXPECT_EQ(boxes(), words({"1-2", "1-3"}));
}

TEST_F(UsbQuestionsTest, DoesNotAskAgainWhatWasClosed)
{
    world.usb.setSeats({asking("1-1")});
    question()->findChild<QAbstractButton *>(QStringLiteral("noticeClose"))->click();
    EXPECT_FALSE(question());
    world.usb.setSeats({asking("1-1")});
    EXPECT_FALSE(question());
    EXPECT_TRUE(world.usb.m_moved.isEmpty()) << "it stays where it is";
    world.usb.setSeats({});
    world.usb.setSeats({asking("1-1")});
    EXPECT_TRUE(question()) << "plugged in anew";
}

TEST_F(UsbQuestionsTest, GoesWhenSomebodyElseAnswered)
{
    UsbSeat seat = asking("1-1");
    world.usb.setSeats({seat});
    ASSERT_TRUE(question());
    seat.state = UsbSeat::State::Host;
    world.usb.setSeats({seat});
    EXPECT_FALSE(question());
}

TEST_F(UsbQuestionsTest, AnotherDeviceInTheSameSocketIsAnotherQuestion)
{
    world.usb.setSeats({asking("1-1", "One")});
    world.visible<QCheckBox>("usbAlways")->setChecked(true);
    UsbSeat other = asking("1-1", "Two");
    other.device.identity = QStringLiteral("other");
    world.usb.setSeats({other});
    EXPECT_TRUE(title().contains(QStringLiteral("Two")));
    EXPECT_FALSE(world.visible<QCheckBox>("usbAlways")->isChecked());
}

TEST_F(UsbQuestionsTest, FollowsMachinesThatStop)
{
    world.usb.setSeats({asking("1-1")});
    world.hypervisor.machines().setState(alpha, MachineState::Off);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return button("usbFirst")->text() == QStringLiteral("beta"); }));
    EXPECT_FALSE(button("usbOthers"));
    world.hypervisor.machines().setState(beta, MachineState::Off);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !question(); })) << "there is nothing to choose";
}

TEST_F(UsbQuestionsTest, AsksAloneAboutADeviceThatIsNotWhatItWas)
{
    UsbSeat changed = asking("1-2", "Two");
    changed.isChanged = true;
    world.usb.setSeats({asking("1-1", "One"), changed, asking("1-3", "Three")});
    EXPECT_EQ(boxes(), words({"1-1", "1-3"}));
    button("usbHost")->click();
    EXPECT_TRUE(title().contains(QStringLiteral("Two")));
    EXPECT_TRUE(text(question()).contains(QStringLiteral("pretends")));
}

TEST_F(UsbQuestionsTest, WarnsBeforeItHandsOverInSpiteOfIt)
{
    UsbSeat seat = asking("1-1");
    world.usb.setSeats({seat});
    QPushButton *first = button("usbFirst");
    // Mounted by the desktop, a moment later.
    seat.guards = {{QStringLiteral("mounted"),
                    UsbGuard::Severity::Warn,
                    QStringLiteral("It is mounted."),
                    QStringLiteral("Unmount it."),
                    {}}};
    world.usb.setSeats({seat});
    EXPECT_EQ(button("usbFirst"), first) << "not another one under the pointer";
    EXPECT_TRUE(text(question()).contains(QStringLiteral("It is mounted.")));
    first->click();
    ASSERT_EQ(world.usb.m_moved.size(), 1);
    EXPECT_TRUE(world.usb.m_moved.first().second.despiteWarnings);
    EXPECT_TRUE(world.usb.m_moved.first().second.unmounts) << "and nothing is lost";
}

TEST_F(UsbQuestionsTest, DoesNotAskAboutWhatMayNotLeave)
{
    UsbSeat seat = asking("1-1");
    seat.guards = {{QStringLiteral("root-disk"), UsbGuard::Severity::Refuse, {}, {}, {}}};
    world.usb.setSeats({seat});
    EXPECT_FALSE(question());
}

TEST_F(UsbQuestionsTest, LeavesTheKeyboardWhereItIs)
{
    press(Qt::Key_1, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([] { return focused() == QStringLiteral("screenCanvas"); }));
    world.usb.setSeats({asking("1-1"), asking("1-2")});
    ASSERT_TRUE(question());
    EXPECT_EQ(focused(), QStringLiteral("screenCanvas"));
    QTest::mouseClick(world.visible("usbBox-1-2"), Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_EQ(boxes(), words({"1-1"}));
    QTest::mouseClick(button("usbFirst"), Qt::LeftButton);
    EXPECT_EQ(movedPorts(), words({"1-1"}));
    EXPECT_EQ(focused(), QStringLiteral("screenCanvas"));
}

TEST_F(UsbQuestionsTest, IsAnsweredWithoutAMouse)
{
    world.find("machineList")->setFocus();
    world.usb.setSeats({asking("1-1", "One")});
    ASSERT_TRUE(waitApart());
    world.usb.setSeats({asking("1-1", "One"), asking("1-2", "Two")});
    press(Qt::Key_F6);
    EXPECT_EQ(focused(), QStringLiteral("usbFirst"));
    press(Qt::Key_Return);
    EXPECT_EQ(movedPorts(), words({"1-1"}));
    EXPECT_EQ(focused(), QStringLiteral("usbFirst")) << "of the next question";
    press(Qt::Key_F6);
    EXPECT_EQ(focused(), QStringLiteral("machineList"));
    press(Qt::Key_F6);
    press(Qt::Key_Escape);
    EXPECT_FALSE(question());
    EXPECT_EQ(focused(), QStringLiteral("machineList"));
    EXPECT_EQ(movedPorts(), words({"1-1"}));
}

TEST_F(UsbQuestionsTest, IsNotPushedOutByOtherNotices)
{
    world.usb.setSeats({asking("1-1")});
    auto *area = world.window->findChild<NoticeArea *>();
    for (const char *topic : {"a", "b", "c", "d"})
        area->add(QLatin1String(topic))->showMessage(Notice::Kind::Good, QLatin1String(topic));
    EXPECT_TRUE(question());
}

} // namespace innkeeper::tests
