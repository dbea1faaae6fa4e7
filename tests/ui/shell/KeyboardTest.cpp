// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/ShellWorld.h"

#include "ui/create/CreateDialog.h"
#include "ui/machines/MachineListView.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

namespace innkeeper {

using tests::ShellWorld;
using tests::words;

static QString focused()
{
    const QWidget *widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

class KeyboardTest : public testing::Test
{
protected:
    void SetUp() override
    {
        world.add(QStringLiteral("alpha"));
        world.add(QStringLiteral("beta"));
        world.add(QStringLiteral("gamma"), MachineState::Running);
        world.open();
        ASSERT_TRUE(QTest::qWaitForWindowActive(world.window.get()));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget()
                                                    : world.window.get(),
                        key, modifiers);
    }
    QString shown() { return world.find<QLabel>("machineName")->accessibleName(); }

    ShellWorld world;
};

TEST_F(KeyboardTest, FindsAMachineAndStartsItWithoutAMouse)
{
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(focused(), QStringLiteral("search"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("bet"));
    press(Qt::Key_Return);
    EXPECT_EQ(focused(), QStringLiteral("machineList"));
    EXPECT_EQ(shown(), QStringLiteral("beta"));
    press(Qt::Key_Return);
    const auto id = world.hypervisor.machines().idOf(QStringLiteral("beta"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return world.hypervisor.machines().stateOf(*id) == MachineState::Running; }));
}

TEST_F(KeyboardTest, EntersTheScreenOfWhatItStarts)
{
    auto *view = world.find<MachineListView>("machineList");
    view->setFocus();
    press(Qt::Key_End);
    ASSERT_EQ(shown(), QStringLiteral("beta"));
    press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([] { return focused() == QStringLiteral("screenCanvas"); }));
}

TEST_F(KeyboardTest, EntersTheScreenByItsShortcutAndInFullScreen)
{
    auto *view = world.find<MachineListView>("machineList");
    view->setFocus();
    press(Qt::Key_Home);
    ASSERT_EQ(shown(), QStringLiteral("gamma"));
    EXPECT_EQ(focused(), QStringLiteral("machineList"));
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([] { return focused() == QStringLiteral("screenCanvas"); }));
    view->setFocus();
    const auto *fullScreen = world.find<QAction>("fullScreen");
    ASSERT_TRUE(QTest::qWaitFor([&] { return fullScreen->isEnabled(); }));
    press(Qt::Key_F11);
    EXPECT_TRUE(QTest::qWaitFor([] { return focused() == QStringLiteral("screenCanvas"); }))
        << focused().toStdString();
}

TEST_F(KeyboardTest, AnswersAQuestionAndIsBackWhereItWas)
{
    const auto id = *world.hypervisor.machines().idOf(QStringLiteral("gamma"));
    world.find<MachineListView>("machineList")->setFocus();
    press(Qt::Key_Home);
    ASSERT_EQ(shown(), QStringLiteral("gamma"));
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(focused(), QStringLiteral("noticeButton1"));
    press(Qt::Key_Tab);
    press(Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_FALSE(world.visible("confirm"));
    EXPECT_EQ(focused(), QStringLiteral("machineList"));
    EXPECT_EQ(world.hypervisor.machines().stateOf(id), MachineState::Running);

    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return);
    EXPECT_FALSE(world.visible("confirm"));
    EXPECT_EQ(focused(), QStringLiteral("machineList"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return world.hypervisor.machines().stateOf(id) == MachineState::Off; }));
}

TEST_F(KeyboardTest, StepsOverHeadings)
{
    auto *view = world.find<MachineListView>("machineList");
    view->setFocus();
    press(Qt::Key_Home);
    EXPECT_EQ(shown(), QStringLiteral("gamma"));
    press(Qt::Key_Down);
    EXPECT_EQ(shown(), QStringLiteral("alpha"));
    press(Qt::Key_Down);
    EXPECT_EQ(shown(), QStringLiteral("beta"));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(shown(), QStringLiteral("gamma"));
}

TEST_F(KeyboardTest, WalksTheSidebarInTheOrderItReads)
{
    world.find<QLineEdit>("search")->setFocus();
    QStringList walk;
    for (int i = 0; i < 7; ++i) {
        walk << focused();
        press(Qt::Key_Tab);
    }
    EXPECT_EQ(walk, words({"search", "machineList", "newMachine", "devices", "thisComputer",
                           "settings", "connectionBar"}));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(focused(), QStringLiteral("connectionBar"));
}

TEST_F(KeyboardTest, OpensEveryPlaceByItsKeys)
{
    press(Qt::Key_U, Qt::ControlModifier);
    EXPECT_TRUE(world.visible("devicesPage"));
    press(Qt::Key_H, Qt::ControlModifier);
    EXPECT_TRUE(world.visible("hostPage"));
    press(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_TRUE(world.visible("settingsPage"));
    press(Qt::Key_F1);
    auto *help = world.visible<QDialog>("helpDialog");
    ASSERT_TRUE(help);
    QTest::keyClick(help, Qt::Key_Escape);
    press(Qt::Key_N, Qt::ControlModifier);
    auto *create = world.window->findChild<CreateDialog *>();
    ASSERT_TRUE(create);
    EXPECT_TRUE(create->isVisible());
    create->close();
}

TEST_F(KeyboardTest, ChangesTheViewOfAMachine)
{
    world.window->showMachine(QStringLiteral("gamma"));
    auto *tabs = world.find<QTabBar>("machineTabs");
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(tabs->currentIndex(), 1);
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(tabs->currentIndex(), 2);
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(tabs->currentIndex(), 0);
}

} // namespace innkeeper
