// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/ConsoleView.h"
#include "tests/fakes/FakeHypervisor.h"
#include "tests/ui/create/PageSweep.h"
#include "ui/console/TerminalView.h"
#include "ui/widgets/Notice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

class ConsoleViewTest : public testing::Test
{
protected:
    ConsoleViewTest()
    {
        (void)hypervisor.open(QStringLiteral("qemu:///session"));
        id = hypervisor.machines().add(QStringLiteral("guest"), MachineState::Running);
        view.resize(800, 500);
    }
    void show()
    {
        view.setMachine(*hypervisor.machines().find(id));
        view.show();
        QTest::qWait(20);
    }
    void setState(MachineState state)
    {
        hypervisor.machines().setState(id, state);
        if (!isActive(state))
            hypervisor.guests().closeConsoles(QStringLiteral("The machine stopped."));
        view.setMachine(*hypervisor.machines().find(id));
        QTest::qWait(20);
    }
    TerminalView *terminal()
    {
        for (auto *terminal : view.findChildren<TerminalView *>()) {
            if (terminal->isVisible())
                return terminal;
        }
        return nullptr;
    }
    Notice *notice() { return view.findChild<Notice *>(QStringLiteral("notice")); }

    fakes::FakeHypervisor hypervisor;
    MachineId id;
    ConsoleView view{hypervisor.guests()};
};

TEST_F(ConsoleViewTest, ConnectsWhenItIsShown)
{
    view.setMachine(*hypervisor.machines().find(id));
    EXPECT_EQ(hypervisor.script().count(QStringLiteral("guests.openConsole")), 0);
    show();
    EXPECT_EQ(hypervisor.script().count(QStringLiteral("guests.openConsole")), 1);
    EXPECT_FALSE(notice()->isVisible());
    hypervisor.guests().say(id, "login: ");
    ASSERT_TRUE(QTest::qWaitFor([this] { return view.text().contains(QStringLiteral("login:")); }));
    QTest::keyClicks(terminal(), QStringLiteral("anna"));
    EXPECT_EQ(hypervisor.guests().typed(id), "anna");
}

TEST_F(ConsoleViewTest, ComesBackAfterARestart)
{
    show();
    hypervisor.guests().say(id, "before\r\n");
    ASSERT_TRUE(QTest::qWaitFor([this] { return view.text().contains(QStringLiteral("before")); }));
    setState(MachineState::Off);
    EXPECT_TRUE(notice()->isVisible());
    EXPECT_TRUE(view.text().contains(QStringLiteral("before")));
    setState(MachineState::Running);
    EXPECT_FALSE(notice()->isVisible());
    hypervisor.guests().say(id, "after\r\n");
    ASSERT_TRUE(QTest::qWaitFor([this] { return view.text().contains(QStringLiteral("after")); }));
    EXPECT_TRUE(view.text().contains(QStringLiteral("before")));
    QTest::keyClicks(terminal(), QStringLiteral("x"));
    EXPECT_EQ(hypervisor.guests().typed(id), "x");
}

TEST_F(ConsoleViewTest, OffersToConnectAgainWhenSomebodyTookTheConsole)
{
    show();
    hypervisor.guests().closeConsoles(QStringLiteral("Somebody else took the console."));
    ASSERT_TRUE(QTest::qWaitFor([this] { return notice()->isVisible(); }));
    QTest::mouseClick(view.findChild<QPushButton *>(QStringLiteral("connect-again")),
                      Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !notice()->isVisible(); }));
    hypervisor.guests().say(id, "again");
    EXPECT_TRUE(QTest::qWaitFor([this] { return view.text().contains(QStringLiteral("again")); }));
}

TEST_F(ConsoleViewTest, SaysWhyItCouldNotConnect)
{
    hypervisor.failNext(QStringLiteral("guests.openConsole"),
                        {ErrorKind::Denied, QStringLiteral("You may not."), {}, {}});
    show();
    EXPECT_TRUE(notice()->isVisible());
    QTest::mouseClick(view.findChild<QPushButton *>(QStringLiteral("connect-again")),
                      Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !notice()->isVisible(); }));
}

TEST_F(ConsoleViewTest, OffersEverySerialPort)
{
    Machine machine = *hypervisor.machines().find(id);
    machine.serials = {QStringLiteral("serial0"), QStringLiteral("serial1")};
    hypervisor.machines().put(machine);
    show();
    auto *serials = view.findChild<QComboBox *>(QStringLiteral("serials"));
    ASSERT_TRUE(serials->isVisible());
    EXPECT_EQ(serials->count(), 2);
    TerminalView *first = terminal();
    serials->setCurrentIndex(1);
    EXPECT_NE(terminal(), first);
    EXPECT_EQ(hypervisor.script().count(QStringLiteral("guests.openConsole")), 2);
}

TEST_F(ConsoleViewTest, ExplainsAMachineWithoutSerialPort)
{
    Machine machine = *hypervisor.machines().find(id);
    machine.serials.clear();
    hypervisor.machines().put(machine);
    show();
    EXPECT_TRUE(notice()->isVisible());
    EXPECT_FALSE(terminal());
}

TEST_F(ConsoleViewTest, ForgetsTheLastMachine)
{
    show();
    hypervisor.guests().say(id, "secret");
    ASSERT_TRUE(QTest::qWaitFor([this] { return view.text().contains(QStringLiteral("secret")); }));
    const auto other = hypervisor.machines().add(QStringLiteral("other"), MachineState::Running);
    view.setMachine(*hypervisor.machines().find(other));
    EXPECT_FALSE(view.text().contains(QStringLiteral("secret")));
    view.clear();
    EXPECT_EQ(view.text(), QString());
}

TEST_F(ConsoleViewTest, NamesEverythingAndCutsNothing)
{
    LongTexts longTexts;
    for (const bool isLong : {false, true}) {
        if (isLong)
            QCoreApplication::installTranslator(&longTexts);
        ConsoleView swept(hypervisor.guests());
        swept.resize(700, 400);
        swept.setMachine(*hypervisor.machines().find(id));
        swept.show();
        QTest::qWait(20);
        EXPECT_EQ(unnamedControls(swept).join(u'\n').toStdString(), "");
        EXPECT_EQ(clippedTexts(swept).join(u'\n').toStdString(), "");
    }
    QCoreApplication::removeTranslator(&longTexts);
}

} // namespace
} // namespace innkeeper
