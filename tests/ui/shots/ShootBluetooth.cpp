// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shots/ShootBluetooth.h"

#include "tests/fakes/FakeBluetooth.h"
#include "tests/fakes/FakeBluetoothLending.h"
#include "tests/ui/shell/ShellWorld.h"
#include "tests/ui/shots/Album.h"

#include <QAbstractButton>
#include <QDialog>
#include <QMenu>
#include <QTabBar>
#include <QTest>

namespace innkeeper::shots {

namespace {

using Kind = BluetoothQuestion::Kind;

void addTo(fakes::FakeBluetooth &bluetooth, const char *name, BluetoothKind kind, bool isPaired,
           bool isConnected = false, std::optional<int> battery = {})
{
    const auto number = int(bluetooth.devices().size());
    BluetoothDevice device;
    device.id = QStringLiteral("hci0/%1").arg(QString::fromUtf8(name));
    device.adapter = QStringLiteral("hci0");
    device.address = QStringLiteral("A4:C1:38:0B:7E:%1").arg(16 + number, 2, 16);
    device.name = QString::fromUtf8(name);
    device.kind = kind;
    device.isPaired = device.isTrusted = isPaired;
    device.isConnected = isConnected;
    device.battery = battery;
    if (!isPaired)
        device.strength = -40 - number;
    bluetooth.addDevice(device);
}

void click(const QWidget &page, const QString &row, const char *button)
{
    const auto *place = page.findChild<QWidget *>(QStringLiteral("row-hci0/") + row);
    if (auto *found = place->findChild<QAbstractButton *>(QLatin1String(button)))
        found->click();
}

void shootPairing(fakes::FakeBluetooth &bluetooth, QWidget &window, QWidget &page, Album &album)
{
    page.findChild<QAbstractButton *>(QStringLiteral("addBluetooth"))->click();
    auto *dialog = page.findChild<QDialog *>(QStringLiteral("addBluetoothDialog"));
    album.shootOver(window, *dialog, QStringLiteral("bluetooth-add"));
    const auto shootQuestion = [&](const char *device, Kind kind, const char *code,
                                   const char *name) {
        bluetooth.askWhenPairing(QStringLiteral("hci0/") + QLatin1String(device),
                                 {kind, {}, QLatin1String(code), 0});
        click(*dialog, QLatin1String(device), "pairButton");
        album.shootOver(window, *dialog, QLatin1String(name));
        bluetooth.cancelPairing();
        QTest::qWait(50); // the list is back
    };
    shootQuestion("Telephone of Ada", Kind::Confirm, "407215", "bluetooth-confirm");
    shootQuestion("Wave Keys", Kind::ShowCode, "098765", "bluetooth-code");
    shootQuestion("Old Mouse", Kind::TypePin, "0000", "bluetooth-pin");
    bluetooth.failWith(
        Error{ErrorKind::TimedOut, QStringLiteral("The device did not answer."),
              QStringLiteral("Turn it on, bring it near, and wake it by a key or a button. A "
                             "device that is connected to another computer or phone does not "
                             "answer."),
              QStringLiteral("org.bluez.Error.ConnectionAttemptFailed: Page Timeout")});
    click(*dialog, QStringLiteral("Old Mouse"), "pairButton");
    album.shootOver(window, *dialog, QStringLiteral("bluetooth-failed"));
    bluetooth.failWith({});
    dialog->close();
}

BluetoothSeat seatOf(const BluetoothAdapter &adapter)
{
    BluetoothSeat seat;
    seat.adapter = adapter.id;
    seat.address = adapter.address;
    return seat;
}

void shootLending(tests::ShellWorld &world, QWidget &page, Album &album)
{
    fakes::FakeBluetooth &bluetooth = world.bluetooth;
    fakes::FakeBluetoothLending &lending = world.lending;
    QWidget &window = *world.window;
    const auto button = [&page](const QString &row, const char *name) {
        auto *place = page.findChild<QWidget *>(row);
        return place->findChild<QAbstractButton *>(QLatin1String(name));
    };
    QList<BluetoothSeat> seats{seatOf(bluetooth.adapters()[0]), seatOf(bluetooth.adapters()[1])};
    seats[0].guards = {{QStringLiteral("bluetooth-input"),
                        UsbGuard::Severity::Warn,
                        QStringLiteral("The keyboard “MX Keys” is connected through it."),
                        QStringLiteral("Have another one at hand."),
                        {}}};
    seats[1].failure = Error{ErrorKind::Internal,
                             QStringLiteral("It came back, because the machine let it go."),
                             {},
                             {}};
    lending.setSeats(seats);
    album.shoot(window, QStringLiteral("bluetooth-failure"));
    button(QStringLiteral("row-hci0"), "adapterLend")->click();
    if (auto *menu = page.findChild<QMenu *>(QStringLiteral("lendMenu"))) {
        // The screen of the offscreen platform is smaller than the window.
        auto *lend = button(QStringLiteral("row-hci0"), "adapterLend");
        menu->move(lend->mapToGlobal(QPoint(0, lend->height())));
        album.shootAt(window, *menu, QStringLiteral("bluetooth-lend-menu"));
        menu->actions().constFirst()->trigger();
        menu->close();
    }
    album.shoot(window, QStringLiteral("bluetooth-lend"));
    page.findChild<QAbstractButton *>(QStringLiteral("noticeClose"))->click();

    const QList<Machine> all = world.list.machines();
    seats[1].failure.reset();
    seats[1].state = BluetoothSeat::State::Lent;
    seats[1].machine = all.constFirst().id;
    bluetooth.removeAdapter(seats[1].adapter);
    lending.setSeats(seats);
    album.shoot(window, QStringLiteral("bluetooth-lent"));
    lending.setSeats({});
}

} // namespace

void shootBluetooth(tests::ShellWorld &world, Album &album)
{
    fakes::FakeBluetooth &bluetooth = world.bluetooth;
    QWidget &window = *world.window;
    world.find<QAbstractButton>("devices")->click();
    world.find<QTabBar>("deviceTabs")->setCurrentIndex(1);
    auto &page = *world.visible<QWidget>("bluetoothPage");
    album.shoot(window, QStringLiteral("bluetooth-none"));
    bluetooth.setTrouble(
        Error{ErrorKind::Disconnected,
              QStringLiteral("This computer's Bluetooth service does not run."),
              QStringLiteral("Install the package “bluez” if it is missing, and start the service "
                             "“bluetooth”."),
              {}});
    album.shoot(window, QStringLiteral("bluetooth-no-service"));
    bluetooth.setTrouble({});
    bluetooth.addAdapter(QStringLiteral("hci0"));
    album.shoot(window, QStringLiteral("bluetooth-unpaired"));
    bluetooth.addAdapter(QStringLiteral("hci1"), false);
    addTo(bluetooth, "MX Keys", BluetoothKind::Keyboard, true, true, 80);
    addTo(bluetooth, "Travel Mouse", BluetoothKind::Mouse, true);
    addTo(bluetooth, "Noise-cancelling headset of the whole family in the living room",
          BluetoothKind::Headset, true, true, 35);
    addTo(bluetooth, "Wave Keys", BluetoothKind::Keyboard, false);
    addTo(bluetooth, "Telephone of Ada", BluetoothKind::Phone, false);
    addTo(bluetooth, "Old Mouse", BluetoothKind::Mouse, false);
    addTo(bluetooth, "[TV] Kitchen", BluetoothKind::Display, false);
    album.shoot(window, QStringLiteral("bluetooth"));
    click(page, QStringLiteral("Travel Mouse"), "deviceForget");
    album.shoot(window, QStringLiteral("bluetooth-forget"));
    page.findChild<QAbstractButton *>(QStringLiteral("noticeClose"))->click();
    shootLending(world, page, album);
    shootPairing(bluetooth, window, page, album);
    world.find<QTabBar>("deviceTabs")->setCurrentIndex(0);
}

} // namespace innkeeper::shots
