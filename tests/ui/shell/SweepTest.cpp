// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/ShellWorld.h"

#include "tests/support/PseudoTranslator.h"
#include "tests/support/UiSweep.h"
#include "tests/ui/devices/SomeSeats.h"
#include "ui/create/CreateDialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

namespace innkeeper {

using namespace tests;

static testing::AssertionResult isClean(const QStringList &faults)
{
    if (faults.isEmpty())
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << qPrintable(faults.join(QLatin1Char('\n')));
}

/// Every place of the window and every dialog, each in turn given to `look`.
class SweepTest : public testing::Test
{
protected:
    template <class Look>
    void visitAll(Look judge)
    {
        // Layouts are done when control returns to the event loop.
        const auto settled = [judge](const char *place, const QWidget &page) {
            QTest::qWait(50);
            judge(place, page);
        };
        const auto &look = settled;
        visitEmpty(settled);
        ShellWorld world;
        world.add(QStringLiteral("alpha"), MachineState::Running);
        world.add(QStringLiteral("beta"));
        world.add(QStringLiteral("gamma"), MachineState::Saved);
        MainWindow &window = world.open();
        visitMachines(world, look);
        visitDevices(world, look);
        world.find<QAbstractButton>("thisComputer")->click();
        QTest::qWait(300);
        look("this computer", window);
        world.find<QAbstractButton>("settings")->click();
        look("settings", window);
        world.find<QAbstractButton>("connectionBar")->click();
        look("connection", *world.visible("connectionPopover"));
        world.visible("connectionPopover")->close();
        visitDialogs(world, look);
        world.hypervisor.disconnect(QStringLiteral("alpha"));
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return world.link.state() == HostLink::State::Waiting; }));
        window.showMachine(QStringLiteral("alpha"));
        look("disconnected", window);
    }

    template <class Look>
    void visitEmpty(Look look)
    {
        ShellWorld world;
        look("welcome", world.open());
    }

    template <class Look>
    void visitMachines(ShellWorld &world, Look look)
    {
        MainWindow &window = *world.window;
        window.showMachine(QStringLiteral("alpha"));
        QTest::qWait(200);
        look("running", window);
        for (const int tab : {1, 2}) {
            world.find<QTabBar>("machineTabs")->setCurrentIndex(tab);
            QTest::qWait(300);
            look(tab == 1 ? "details" : "console", window);
        }
        world.find<QTabBar>("machineTabs")->setCurrentIndex(0);
        world.find<QAction>("forceOff")->trigger();
        look("confirmation", window);
        window.showMachine(QStringLiteral("beta"));
        look("off", window);
        window.showMachine(QStringLiteral("gamma"));
        look("saved", window);
        world.find<QLineEdit>("search")->setText(QStringLiteral("nothing"));
        look("nothing found", window);
        world.find<QLineEdit>("search")->clear();
    }

    template <class Look>
    void visitDevices(ShellWorld &world, Look look)
    {
        MainWindow &window = *world.window;
        world.find<QAbstractButton>("devices")->click();
        look("no devices", window);
        UsbSeat trial = inMachine(cameraSeat(), MachineId::create(), QStringLiteral("alpha"));
        trial.returnsIn = 15;
        world.usb.setSeats({stickSeat(), mountedDiskSeat(), keyboardSeat(), trial});
        UsbRule rule;
        rule.match.kind = QStringLiteral("storage");
        (void)world.usb.setRules({rule, rule});
        look("devices", window);
        world.visible<QAbstractButton>("addRule")->click();
        look("rule", *world.visible("ruleDialog"));
        world.visible("ruleDialog")->close();
        world.usb.setTrouble(Error{ErrorKind::Disconnected, QStringLiteral("test"), {}, {}});
        look("no keeper", window);
        world.usb.setTrouble({});
    }

    template <class Look>
    void visitDialogs(ShellWorld &world, Look look)
    {
        MainWindow &window = *world.window;
        world.find<QAction>("help")->trigger();
        look("help", *world.visible("helpDialog"));
        world.visible("helpDialog")->close();
        window.showMachine(QStringLiteral("beta"));
        world.find<QAction>("delete")->trigger();
        QTest::qWait(300);
        look("delete", *world.visible("deleteDialog"));
        world.visible("deleteDialog")->close();
        world.find<QAbstractButton>("newMachine")->click();
        auto *create = window.findChild<CreateDialog *>();
        QTest::qWait(300);
        look("create", *create);
        create->close();
        QTest::qWait(50);
    }
};

TEST_F(SweepTest, EveryControlHasANameAndCanBeReached)
{
    visitAll([](const char *place, const QWidget &page) {
        EXPECT_TRUE(isClean(unnamedControls(page))) << place;
        EXPECT_TRUE(isClean(unreachableControls(page))) << place;
    });
}

TEST_F(SweepTest, NoWordIsClipped)
{
    visitAll([](const char *place, const QWidget &page) {
        // A page that was just opened is laid out a moment later.
        (void)QTest::qWaitFor([&] { return clippedTexts(page).isEmpty(); });
        EXPECT_TRUE(isClean(clippedTexts(page))) << place;
    });
}

TEST_F(SweepTest, EveryWordIsTranslatedAndLongerWordsFit)
{
    const PseudoTranslator longer;
    const auto isData = [](const QString &text) {
        static const QStringList data{
            QStringLiteral("alpha"),     QStringLiteral("beta"),    QStringLiteral("gamma"),
            QStringLiteral("qemu"),      QStringLiteral("test"),    QStringLiteral("/var/lib"),
            QStringLiteral("QEMU"),      QStringLiteral("KVM"),     QStringLiteral("serial"),
            QStringLiteral("MiB"),       QStringLiteral("GiB"),     QStringLiteral("KiB"),
            QStringLiteral("Debian"),    QStringLiteral("Windows"), QStringLiteral("Ctrl"),
            QStringLiteral("Innkeeper"), QStringLiteral("virtio"),  QStringLiteral("x86_64"),
            QStringLiteral("SanDisk"),   QStringLiteral("Samsung"), QStringLiteral("Cherry"),
            QStringLiteral("Logitech"),  QStringLiteral("marta"),   QStringLiteral("keyboard")};
        static const QRegularExpression sign(
            QStringLiteral("^(F[0-9]+|[0-9a-f]{8}-[0-9a-f-]{27}|inn|libvirt [0-9.]+)$"));
        if (sign.match(text).hasMatch())
            return true;
        for (const QString &word : data) {
            if (text.contains(word))
                return true;
        }
        return false;
    };
    visitAll([&](const char *place, const QWidget &page) {
        EXPECT_TRUE(isClean(untranslatedTexts(page, isData))) << place;
        // A page that was just opened is laid out a moment later.
        (void)QTest::qWaitFor([&] { return clippedTexts(page).isEmpty(); });
        EXPECT_TRUE(isClean(clippedTexts(page))) << place;
    });
}

} // namespace innkeeper
