// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shots/ShootPrompts.h"

#include "core/usb/UsbVerdict.h"
#include "tests/ui/shell/ShellWorld.h"
#include "tests/ui/shots/Album.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace innkeeper::shots {

namespace {

struct Sample
{
    const char *vendor;
    const char *product;
    UsbInterface what;
};

UsbSeat askingAbout(const Sample &sample, int socket)
{
    UsbSeat seat;
    seat.device.port = QStringLiteral("1-4.%1").arg(socket);
    seat.device.identity = seat.device.port;
    seat.device.vendorName = QString::fromLatin1(sample.vendor);
    seat.device.productName = QString::fromLatin1(sample.product);
    seat.device.interfaces = {sample.what};
    seat.state = UsbSeat::State::Asking;
    return seat;
}

constexpr UsbClass kStorage{8, 6, 0x50};
constexpr UsbClass kKeyboard{3, 1, 1};
constexpr UsbClass kMouse{3, 1, 2};
constexpr UsbClass kVideo{14, 1, 0};
constexpr UsbClass kSound{1, 1, 0};
constexpr UsbClass kEthernet{2, 6, 0};

UsbSeat stick()
{
    return askingAbout({"SanDisk", "Ultra", {0, kStorage, {}}}, 1);
}

QList<UsbSeat> dock()
{
    return {stick(),
            askingAbout({"Logitech", "K120", {0, kKeyboard, {}}}, 2),
            askingAbout({"Logitech", "M90", {0, kMouse, {}}}, 3),
            askingAbout({"Logitech", "BRIO", {0, kVideo, {}}}, 4),
            askingAbout({"Jabra", "Evolve2 40", {0, kSound, {}}}, 5),
            askingAbout({"Realtek", "USB 10/100/1000 LAN", {0, kEthernet, {}}}, 6)};
}

} // namespace

void shootPrompts(tests::ShellWorld &world, Album &album)
{
    MainWindow &window = *world.window;
    window.showMachine(QStringLiteral("Windows 11"));
    world.usb.setSeats({stick()});
    album.shoot(window, QStringLiteral("usb-question"));
    auto *others = world.visible<QPushButton>("usbOthers");
    const QPoint below = others->mapToGlobal(QPoint(0, others->height()));
    others->menu()->popup(below);
    others->menu()->move(below);
    album.shootAt(window, *others->menu(), QStringLiteral("usb-question-menu"));
    others->menu()->close();
    UsbSeat mounted = stick();
    mounted.guards = {{QStringLiteral("mounted"),
                       UsbGuard::Severity::Warn,
                       QStringLiteral("Files on this disk may be open: it is mounted at "
                                      "/media/marta/ULTRA."),
                       QStringLiteral("Unmount it first, so that all is written that was saved."),
                       {}}};
    world.usb.setSeats({mounted});
    album.shoot(window, QStringLiteral("usb-question-mounted"));
    world.usb.setSeats({});

    world.usb.setSeats(dock());
    album.shoot(window, QStringLiteral("usb-dock"));
    world.usb.setSeats({});

    UsbSeat changed = stick();
    changed.isChanged = true;
    world.usb.setSeats({changed});
    album.shoot(window, QStringLiteral("usb-changed"));

    UsbSeat trial = dock().at(1);
    trial.state = UsbSeat::State::InMachine;
    for (const Machine &machine : world.list.machines()) {
        if (machine.name == QLatin1String("Windows 11"))
            trial.machine = machine.id;
    }
    trial.returnsIn = 12;
    world.usb.setSeats({trial});
    album.shoot(window, QStringLiteral("usb-keep"));
    world.find<QAction>("bringInputBack")->trigger();
    QTest::qWait(100);
    album.shoot(window, QStringLiteral("usb-back"));
    world.usb.failWith(
        Error{ErrorKind::TimedOut,
              QStringLiteral("The device was not attached, because QEMU did not answer in time."),
              QStringLiteral("Try again in a moment."),
              QStringLiteral("internal error: unable to execute QEMU command 'device_add'")});
    world.usb.setSeats({stick()});
    world.visible<QPushButton>("usbFirst")->click();
    QTest::qWait(100);
    album.shoot(window, QStringLiteral("usb-failed"));
    world.usb.failWith({});
    world.usb.setSeats({});

    UsbSeat camera = dock().at(3);
    camera.state = UsbSeat::State::Host;
    camera.failure =
        Error{ErrorKind::Internal,
              QStringLiteral("The device was not attached, because QEMU refused it."),
              QStringLiteral("Unplug it, and plug it in again."),
              QStringLiteral("internal error: unable to execute QEMU command 'device_add'")};
    (void)world.usb.setRules({ruleFor(camera.device, {camera.device}, trial.machine)});
    world.usb.setSeats({camera});
    album.shoot(window, QStringLiteral("usb-rule-failed"));
    (void)world.usb.setRules({});
    world.usb.setSeats({});
}

} // namespace innkeeper::shots
