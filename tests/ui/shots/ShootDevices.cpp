// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shots/ShootDevices.h"

#include "core/usb/UsbVerdict.h"
#include "tests/ui/devices/SomeSeats.h"
#include "tests/ui/shell/ShellWorld.h"
#include "tests/ui/shots/Album.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

namespace innkeeper::shots {

namespace {

using namespace tests;

MachineId machineNamed(ShellWorld &world, const char *name)
{
    for (const Machine &machine : world.list.machines()) {
        if (machine.name == QLatin1String(name))
            return machine.id;
    }
    return {};
}

QList<UsbSeat> everything(ShellWorld &world)
{
    const MachineId windows = machineNamed(world, "Windows 11");
    UsbSeat second = stickSeat();
    second.device.port = QStringLiteral("1-6");
    second.device.identity = QStringLiteral("second");
    second.failure =
        Error{ErrorKind::Internal, QStringLiteral("The machine did not take the device."),
              QStringLiteral("Unplug it, plug it in again, and connect it once more."),
              QStringLiteral("internal error: unable to execute QEMU command 'device_add'")};
    UsbSeat mouse = inMachine(keyboardSeat(), windows, QStringLiteral("Windows 11"));
    mouse.device.port = QStringLiteral("1-7");
    mouse.device.productName = QStringLiteral("Gentix Silent");
    mouse.device.interfaces = {{0, {3, 1, 2}, QStringLiteral("usbfs")}};
    mouse.device.identity = QStringLiteral("mouse");
    mouse.guards.clear();
    mouse.returnsIn = 12;
    UsbSeat moving = inMachine(namelessSeat(), windows, QStringLiteral("Windows 11"));
    moving.state = UsbSeat::State::Attaching;
    return {inMachine(stickSeat(), windows, QStringLiteral("Windows 11")),
            mountedDiskSeat(),
            keyboardSeat(),
            moving,
            second,
            mouse,
            cameraSeat()};
}

QList<UsbRule> someRules(ShellWorld &world)
{
    const UsbDevice stick = stickSeat().device;
    UsbRule camera = ruleFor(cameraSeat().device, {}, machineNamed(world, "Debian"));
    camera.match = {};
    camera.match.id = usbIdOf(cameraSeat().device);
    camera.startsMachine = true;
    UsbRule socket;
    socket.match.port = QStringLiteral("1-4.2");
    socket.action = UsbRule::Do::Always;
    socket.machine = MachineId::create();
    UsbRule keys;
    keys.match.kind = QStringLiteral("security-key");
    keys.action = UsbRule::Do::Never;
    keys.priority = 900;
    return {ruleFor(stick, {stick}, machineNamed(world, "Windows 11")), camera, socket, keys};
}

void shootMenuAndQuestion(ShellWorld &world, Album &album)
{
    QWidget &window = *world.window;
    auto *row = world.visible("device-1-2");
    auto *button = world.visible<QAbstractButton>("connect-1-2");
    button->click();
    if (auto *menu = world.visible<QMenu>("deviceMenu")) {
        // The screen of the offscreen platform is smaller than the window.
        menu->move(button->mapToGlobal(QPoint(0, button->height())));
        album.shootAt(window, *menu, QStringLiteral("devices-menu"));
        if (auto *isolated = menu->findChild<QMenu *>(QStringLiteral("isolated"))) {
            isolated->popup(button->mapToGlobal(QPoint(0, button->height())));
            isolated->move(
                button->mapToGlobal(QPoint(button->width() - isolated->width(), button->height())));
            album.shootAt(window, *isolated, QStringLiteral("devices-isolated"));
            isolated->close();
        }
        for (QAction *action : menu->actions()) {
            if (action->objectName() == QLatin1String("connect-Windows 11"))
                action->trigger();
        }
        menu->close();
    }
    row->setFocus(Qt::TabFocusReason);
    album.shoot(window, QStringLiteral("devices-question"));
    world.visible<QAbstractButton>("noticeButton3")->click();
}

void shootWays(ShellWorld &world, Album &album)
{
    const MachineId windows = machineNamed(world, "Windows 11");
    UsbSeat unmounting = mountedDiskSeat();
    unmounting.state = UsbSeat::State::Unmounting;
    UsbSeat unseen = inMachine(stickSeat(), windows, QStringLiteral("Windows 11"));
    unseen.isSeen = false;
    UsbSeat isolated = inMachine(cameraSeat(), windows, QStringLiteral("Windows 11"));
    isolated.isIsolated = true;
    UsbSeat radio = namelessSeat();
    radio.device.productName = QStringLiteral("Bluetooth Radio");
    radio.device.interfaces = {{0, {0xe0, 1, 1}, QStringLiteral("btusb")}};
    BluetoothSeat loan;
    loan.adapter = QStringLiteral("hci0");
    loan.usbPort = radio.device.port;
    loan.state = BluetoothSeat::State::Lent;
    loan.machine = windows;
    world.lending.setSeats({loan});
    world.usb.setSeats({unmounting, unseen, isolated, radio});
    world.find<QWidget>("device-1-1")
        ->findChild<QTimer *>(QStringLiteral("patience"))
        ->start(std::chrono::milliseconds(0));
    QTest::qWait(100);
    album.shoot(*world.window, QStringLiteral("devices-ways"));
    world.lending.setSeats({});
    world.usb.setSeats(everything(world));
}

void shootRules(ShellWorld &world, Album &album)
{
    QWidget &window = *world.window;
    auto *page = world.visible<QScrollArea>("devicesPage");
    page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
    album.shoot(window, QStringLiteral("devices-rules"));
    world.visible<QAbstractButton>("ruleRemove-2")->click();
    QTest::qWait(100);
    page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
    album.shoot(window, QStringLiteral("devices-rule-removed"));
    world.visible<QAbstractButton>("ruleEdit-1")->click();
    if (auto *dialog = world.visible<QDialog>("ruleDialog")) {
        album.shootOver(window, *dialog, QStringLiteral("devices-rule"));
        auto *scope = world.visible<QComboBox>("ruleScope");
        const int before = scope->currentIndex();
        scope->setCurrentIndex(scope->count() - 1);
        album.shootOver(window, *dialog, QStringLiteral("devices-rule-written"));
        scope->setCurrentIndex(before);
        world.usb.failWith(Error{ErrorKind::NoSpace,
                                 QStringLiteral("The rules could not be written."),
                                 QStringLiteral("Free some space. Nothing was changed."),
                                 QStringLiteral("No space left on device")});
        world.visible<QAbstractButton>("ruleSave")->click();
        QTest::qWait(100);
        album.shootOver(window, *dialog, QStringLiteral("devices-rule-failed"));
        world.usb.failWith({});
        dialog->close();
    }
}

} // namespace

void shootDevices(ShellWorld &world, Album &album)
{
    QWidget &window = *world.window;
    (void)world.usb.setRules({});
    world.usb.setSeats({});
    world.find<QAbstractButton>("devices")->click();
    album.shoot(window, QStringLiteral("devices-empty"));
    world.usb.setTrouble(
        Error{ErrorKind::Disconnected,
              QStringLiteral("The keeper, which looks after USB devices, does not run."),
              QStringLiteral("Start it with \"systemctl start innkeeperd\"."),
              QStringLiteral("org.freedesktop.DBus.Error.ServiceUnknown")});
    album.shoot(window, QStringLiteral("devices-trouble"));
    world.usb.setTrouble({});
    (void)world.usb.setRules(someRules(world));
    world.usb.setSeats(everything(world));
    album.shoot(window, QStringLiteral("devices"));
    shootMenuAndQuestion(world, album);
    shootWays(world, album);
    shootRules(world, album);
    world.usb.setSeats({});
}

} // namespace innkeeper::shots
