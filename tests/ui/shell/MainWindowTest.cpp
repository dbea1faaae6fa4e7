// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/UiSweep.h"
#include "tests/ui/shell/ShellWorld.h"

#include "ui/create/CreateDialog.h"
#include "ui/machines/MachineListView.h"
#include "ui/widgets/NoticeArea.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace innkeeper {

using tests::ShellWorld;

class MainWindowTest : public testing::Test
{
protected:
    QAction *action(const char *name) { return world.find<QAction>(name); }
    Notice *notice(const char *topic) { return world.visible<Notice>(topic); }
    QPushButton *noticeButton(Notice *notice, int number)
    {
        return notice->findChild<QPushButton *>(QStringLiteral("noticeButton%1").arg(number));
    }
    QString shownState() { return world.find<QLabel>("machineState")->accessibleName(); }
    MachineState stateOf(const MachineId &id) { return world.hypervisor.machines().stateOf(id); }
    bool becomes(const MachineId &id, MachineState state)
    {
        return QTest::qWaitFor([&] { return stateOf(id) == state; });
    }

    ShellWorld world;
};

TEST_F(MainWindowTest, TeachesWhenThereIsNothing)
{
    world.open();
    EXPECT_TRUE(QTest::qWaitFor([&] { return world.visible("welcomePage") != nullptr; }));
    // A machine made elsewhere ends that.
    world.add(QStringLiteral("first"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return world.visible("choosePage") != nullptr; }));
}

TEST_F(MainWindowTest, ShowsAStateChangeMadeElsewhere)
{
    const MachineId id = world.add(QStringLiteral("one"));
    world.open().showMachine(QStringLiteral("one"));
    EXPECT_EQ(shownState(), QStringLiteral("off"));
    EXPECT_TRUE(action("start")->isEnabled());
    world.hypervisor.machines().setState(id, MachineState::Running);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shownState() == QStringLiteral("running"); }, 1000));
    EXPECT_FALSE(action("start")->isEnabled());
    EXPECT_TRUE(action("shutDown")->isEnabled());
    EXPECT_FALSE(action("delete")->isEnabled());
    EXPECT_TRUE(QTest::qWaitFor([&] { return world.visible("screenView") != nullptr; }));
}

TEST_F(MainWindowTest, RunsALifeByItsShortcuts)
{
    const MachineId id = world.add(QStringLiteral("one"));
    MainWindow &window = world.open();
    window.showMachine(QStringLiteral("one"));
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers, const char *name) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return action(name)->isEnabled(); })) << name;
        QTest::keyClick(&window, key, modifiers);
    };
    press(Qt::Key_R, Qt::ControlModifier, "start");
    EXPECT_TRUE(becomes(id, MachineState::Running));
    press(Qt::Key_P, Qt::ControlModifier, "pause");
    EXPECT_TRUE(becomes(id, MachineState::Paused));
    press(Qt::Key_P, Qt::ControlModifier, "resume");
    EXPECT_TRUE(becomes(id, MachineState::Running));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier, "save");
    EXPECT_TRUE(becomes(id, MachineState::Saved));
    press(Qt::Key_R, Qt::ControlModifier, "start");
    EXPECT_TRUE(becomes(id, MachineState::Running));
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier, "shutDown");
    EXPECT_TRUE(becomes(id, MachineState::Off));
}

TEST_F(MainWindowTest, AsksBeforePullingThePlug)
{
    const MachineId id = world.add(QStringLiteral("one"), MachineState::Running);
    MainWindow &window = world.open();
    window.showMachine(QStringLiteral("one"));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(notice("confirm"));
    EXPECT_EQ(stateOf(id), MachineState::Running);
    noticeButton(notice("confirm"), 2)->click();
    EXPECT_FALSE(notice("confirm"));
    EXPECT_EQ(stateOf(id), MachineState::Running);

    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    noticeButton(notice("confirm"), 1)->click();
    EXPECT_TRUE(becomes(id, MachineState::Off));
}

TEST_F(MainWindowTest, SaysQuietlyWhatDidNotHappen)
{
    world.add(QStringLiteral("one"));
    world.open().showMachine(QStringLiteral("one"));
    world.hypervisor.failNext(QStringLiteral("machines.start"),
                              {ErrorKind::NoSpace, QStringLiteral("The disk is full."),
                               QStringLiteral("Free some space."), QStringLiteral("ENOSPC")});
    action("start")->trigger();
    EXPECT_FALSE(action("start")->isEnabled()) << "busy";
    ASSERT_TRUE(QTest::qWaitFor([&] { return notice("action") != nullptr; }));
    EXPECT_TRUE(notice("action")->title().contains(QStringLiteral("one")));
    EXPECT_TRUE(action("start")->isEnabled());
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    EXPECT_TRUE(notice("action")->isVisibleTo(world.window.get()));
}

TEST_F(MainWindowTest, LetsAGuestThatDoesNotListenBeForcedOff)
{
    const MachineId id = world.add(QStringLiteral("one"), MachineState::Running);
    world.open().showMachine(QStringLiteral("one"));
    world.hypervisor.script().block(QStringLiteral("machines.shutdown"));
    action("shutDown")->trigger();
    EXPECT_FALSE(action("pause")->isEnabled());
    EXPECT_TRUE(action("forceOff")->isEnabled());
    world.hypervisor.script().release(QStringLiteral("machines.shutdown"));
    EXPECT_TRUE(becomes(id, MachineState::Off));
}

TEST_F(MainWindowTest, LosesTheConnectionAndGetsItBack)
{
    world.add(QStringLiteral("one"), MachineState::Running);
    world.open().showMachine(QStringLiteral("one"));
    world.hypervisor.disconnect(QStringLiteral("The service ended."));
    ASSERT_TRUE(QTest::qWaitFor([&] { return world.visible("retry") != nullptr; }));
    EXPECT_FALSE(action("shutDown")->isEnabled());

    world.hypervisor.recover();
    if (auto *retry = world.visible<QPushButton>("retry"))
        retry->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return world.visible("machinePage") != nullptr; }));
    EXPECT_EQ(world.find<QLabel>("machineName")->accessibleName(), QStringLiteral("one"));
    EXPECT_TRUE(action("shutDown")->isEnabled());
}

TEST_F(MainWindowTest, ReturnsToTheMachineOfLastTime)
{
    world.add(QStringLiteral("one"));
    world.add(QStringLiteral("two"));
    world.open().showMachine(QStringLiteral("two"));
    world.window->resize(760, 640);
    world.window->close();
    world.closeWindow();
    world.open();
    EXPECT_TRUE(QTest::qWaitFor([&] { return world.visible("machinePage") != nullptr; }));
    EXPECT_EQ(world.find<QLabel>("machineName")->accessibleName(), QStringLiteral("two"));
    EXPECT_EQ(world.window->size(), QSize(760, 640));
}

TEST_F(MainWindowTest, SaysThatThereIsNoSuchMachine)
{
    world.add(QStringLiteral("one"));
    world.window = std::make_unique<MainWindow>(world.services(), world.preferences);
    world.window->show();
    world.window->showMachine(QStringLiteral("<two>"));
    EXPECT_FALSE(notice("missing")) << "nobody knows yet";
    world.link.open(QStringLiteral("qemu:///session"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return notice("missing") != nullptr; }));
    EXPECT_TRUE(notice("missing")->title().contains(QStringLiteral("<two>")));
    // It comes after all.
    world.add(QStringLiteral("<two>"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return notice("missing") == nullptr; }));
    EXPECT_EQ(world.find<QLabel>("machineName")->accessibleName(), QStringLiteral("<two>"));
}

TEST_F(MainWindowTest, StaysWhereOneIsWhenAMachineChanges)
{
    const MachineId id = world.add(QStringLiteral("one"));
    world.open().showMachine(QStringLiteral("one"));
    world.find("machineList")->setFocus();
    action("goToSettings")->trigger();
    ASSERT_TRUE(world.visible("settingsPage"));
    world.hypervisor.machines().setState(id, MachineState::Running);
    ASSERT_TRUE(QTest::qWaitFor([&] { return action("shutDown")->isEnabled(); }));
    EXPECT_TRUE(world.visible("settingsPage"));
}

TEST_F(MainWindowTest, KeepsAnImageUntilThereIsAHost)
{
    QFile image(world.path(QStringLiteral("a b.iso")));
    ASSERT_TRUE(image.open(QIODevice::WriteOnly));
    image.write(QByteArray(70000, 'x'));
    image.close();
    world.hypervisor.script().block(QStringLiteral("hypervisor.open"));
    world.window = std::make_unique<MainWindow>(world.services(), world.preferences);
    world.window->show();
    world.window->openImage(image.fileName());
    EXPECT_FALSE(action("create")->isEnabled());
    EXPECT_FALSE(world.window->findChild<CreateDialog *>());
    world.hypervisor.script().release(QStringLiteral("hypervisor.open"));
    world.link.open(QStringLiteral("qemu:///session"));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return world.window->findChild<CreateDialog *>() != nullptr; }));
}

TEST_F(MainWindowTest, ClipsNothingWhenItIsAsSmallAsCanBe)
{
    world.add(QStringLiteral("one"), MachineState::Running);
    world.add(QStringLiteral("two"));
    MainWindow &window = world.open();
    auto *tabs = world.find<QTabBar>("machineTabs");
    for (const char *name : {"one", "two"}) {
        window.showMachine(QString::fromLatin1(name));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(50); // laid out
            window.resize(1, 1);
            QTest::qWait(50);
            // A page that was just read is laid out a moment later.
            (void)QTest::qWaitFor([&] { return tests::clippedTexts(window).isEmpty(); });
            EXPECT_GE(tabs->width(), tabs->sizeHint().width()) << name << tab;
            EXPECT_EQ(tests::clippedTexts(window), QStringList()) << name << tab;
            EXPECT_LE(window.width(), 1000) << name << tab;
        }
    }
}

TEST_F(MainWindowTest, HasAConsoleOnlyWhereThereIsOne)
{
    const MachineId id = world.add(QStringLiteral("one"), MachineState::Running);
    world.open().showMachine(QStringLiteral("one"));
    auto *tabs = world.find<QTabBar>("machineTabs");
    EXPECT_TRUE(tabs->isTabVisible(2));
    tabs->setCurrentIndex(2);
    Machine bare = *world.list.find(id);
    bare.serials.clear();
    world.hypervisor.machines().put(bare);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !tabs->isTabVisible(2); }));
    EXPECT_EQ(tabs->currentIndex(), 0);
}

TEST_F(MainWindowTest, FillsTheScreenAndComesBack)
{
    const MachineId id = world.add(QStringLiteral("one"), MachineState::Running);
    MainWindow &window = world.open();
    window.showMachine(QStringLiteral("one"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return action("fullScreen")->isEnabled(); }));
    QTest::keyClick(&window, Qt::Key_F11);
    EXPECT_TRUE(window.isFullScreen());
    EXPECT_FALSE(world.find("sidebar")->isVisible());
    EXPECT_FALSE(world.find("machineTabs")->isVisible());
    EXPECT_TRUE(world.visible("fullScreenBar"));
    QTest::keyClick(&window, Qt::Key_F11);
    EXPECT_FALSE(window.isFullScreen());
    EXPECT_TRUE(world.find("sidebar")->isVisible());

    QTest::keyClick(&window, Qt::Key_F11);
    world.hypervisor.machines().setState(id, MachineState::Off);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window.isFullScreen(); })) << "nothing to be full of";
}

TEST_F(MainWindowTest, KeepsTheBarOfFullScreenInTheMiddleAndOffTheHint)
{
    world.add(QStringLiteral("one"), MachineState::Running);
    MainWindow &window = world.open();
    window.showMachine(QStringLiteral("one"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return action("fullScreen")->isEnabled(); }));
    QTest::keyClick(&window, Qt::Key_F11);
    const QWidget *bar = world.visible("fullScreenBar");
    ASSERT_TRUE(bar);
    // The greeting goes on while the window grows.
    window.resize(1400, 900);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar->y() == 0; }));
    EXPECT_NEAR(bar->geometry().center().x(), window.rect().center().x(), 1);
    const QWidget *hint = world.visible("screenHint");
    ASSERT_TRUE(hint);
    const QRect words(hint->mapTo(&window, QPoint()), hint->size());
    EXPECT_FALSE(bar->geometry().intersects(words));
    EXPECT_TRUE(window.rect().contains(words));
}

TEST_F(MainWindowTest, DeletesWhatWasShownBefore)
{
    const MachineId id = world.add(QStringLiteral("one"));
    MainWindow &window = world.open();
    window.showMachine(QStringLiteral("one"));
    QTest::keyClick(&window, Qt::Key_Delete, Qt::ControlModifier);
    auto *dialog = world.visible<QDialog>("deleteDialog");
    ASSERT_TRUE(dialog);
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("deleteButton"));
    EXPECT_FALSE(button->isEnabled()) << "before it is known what goes";
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }));
    EXPECT_FALSE(button->isDefault()) << "Enter must not destroy";
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(world.hypervisor.machines().contains(id));

    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Delete, Qt::ControlModifier);
    dialog = world.visible<QDialog>("deleteDialog");
    ASSERT_TRUE(dialog);
    button = dialog->findChild<QPushButton *>(QStringLiteral("deleteButton"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }));
    button->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !world.hypervisor.machines().contains(id); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return world.visible("welcomePage") != nullptr; }));
}

TEST_F(MainWindowTest, OffersToCleanUpWhatAnEarlierRunLeft)
{
    OperationJournal::Record record;
    record.kind = OperationJournal::Record::Kind::Create;
    record.uri = QStringLiteral("qemu:///session");
    record.machine = MachineId::create();
    record.machineName = QStringLiteral("half");
    {
        // Gone without finishing, as after kill -9.
        const auto entry = world.journal.begin(record);
        ASSERT_TRUE(entry);
    }
    world.hypervisor.host().setUri(record.uri);
    world.open();
    const QByteArray topic = "unfinished-" + record.machine.toText().toLatin1();
    ASSERT_TRUE(QTest::qWaitFor([&] { return notice(topic.constData()) != nullptr; }));
    noticeButton(notice(topic.constData()), 1)->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return notice(topic.constData()) == nullptr; }));
    EXPECT_TRUE(world.journal.leftBehind(record.uri).isEmpty());
}

TEST_F(MainWindowTest, LooksOnlyAtRowsInSight)
{
    for (int i = 0; i < 1000; ++i)
        world.add(QStringLiteral("machine %1").arg(i), MachineState::Running);
    world.sampler.setInterval(std::chrono::milliseconds(30));
    MainWindow &window = world.open();
    window.resize(1280, 800);
    auto *view = world.find<MachineListView>("machineList");
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->model()->rowCount() == 1001; }));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return world.hypervisor.script().count(QStringLiteral("machines.usage")) > 1; }));
    EXPECT_LT(view->visibleMachines().size(), 20);
    EXPECT_GT(view->visibleMachines().size(), 3);

    // Scrolled: others are looked at.
    const MachineId first = view->visibleMachines().first().id;
    view->scrollToBottom();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const QList<Machine> seen = view->visibleMachines();
        return !seen.isEmpty() && seen.first().id != first;
    }));

    // Nothing at all while nobody can see it.
    window.hide();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return world.sampler.isIdle() && world.thumbnails.isIdle(); }));
    window.show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !world.sampler.isIdle(); }));
}

TEST_F(MainWindowTest, RestsWithOnePausedMachine)
{
    world.add(QStringLiteral("one"), MachineState::Paused);
    world.open();
    // One picture, then nothing ticks.
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return world.hypervisor.script().count(QStringLiteral("guests.screenshot")) == 1 &&
               world.thumbnails.isIdle() && world.sampler.isIdle();
    }));
    EXPECT_EQ(world.hypervisor.script().count(QStringLiteral("machines.usage")), 0);
}

TEST_F(MainWindowTest, SaysWhichConnectionAndWhatItCannotDo)
{
    MainWindow &window = world.open();
    window.setConnectionRemark(QStringLiteral("Because of this."));
    auto *bar = world.find<QAbstractButton>("connectionBar");
    EXPECT_TRUE(bar->isVisible());
    EXPECT_TRUE(bar->accessibleDescription().contains(QStringLiteral("qemu:///session")));
    bar->click();
    auto *popover = world.visible("connectionPopover");
    ASSERT_TRUE(popover);
    bool found = false;
    for (const QLabel *label : popover->findChildren<QLabel *>())
        found = found || label->text() == QStringLiteral("Because of this.");
    EXPECT_TRUE(found);
    popover->close();
}

} // namespace innkeeper
