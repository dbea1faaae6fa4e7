// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/devices/SomeSeats.h"

#include "tests/core/usb/Sticks.h"

namespace innkeeper::tests {

namespace {

UsbSeat seatAt(const char *port, const char *vendor, const char *product,
               const QList<UsbInterface> &interfaces)
{
    UsbSeat seat;
    seat.device = stickAt(port, port);
    seat.device.serial.clear();
    seat.device.vendorName = QString::fromUtf8(vendor);
    seat.device.productName = QString::fromUtf8(product);
    seat.device.product = quint16(qHash(seat.device.port, 0) & 0xffff);
    seat.device.interfaces = interfaces;
    return seat;
}

} // namespace

UsbSeat stickSeat()
{
    UsbSeat seat;
    seat.device = stickAt("1-1", "4C530001");
    return seat;
}

UsbSeat mountedDiskSeat()
{
    UsbSeat seat = seatAt("1-2", "Samsung", "Portable SSD T7",
                          {{0, {8, 6, 0x50}, QStringLiteral("usb-storage")}});
    seat.guards = {
        {QStringLiteral("mounted"),
         UsbGuard::Severity::Warn,
         QStringLiteral("Files on this disk may be open: it is mounted at /media/marta/Photos."),
         QStringLiteral("Unmount it first, so that all is written that was saved."),
         {QStringLiteral("/media/marta/Photos")}}};
    return seat;
}

UsbSeat keyboardSeat()
{
    UsbSeat seat =
        seatAt("1-3", "Cherry", "Stream Keyboard", {{0, {3, 1, 1}, QStringLiteral("usbhid")}});
    seat.guards = {{QStringLiteral("last-keyboard"),
                    UsbGuard::Severity::Refuse,
                    QStringLiteral("This is the last keyboard of this computer."),
                    QStringLiteral("Connect another keyboard first. In its window, a machine gets "
                                   "what you type anyway."),
                    {}}};
    return seat;
}

UsbSeat cameraSeat()
{
    return seatAt("2-4.1.3", "Logitech, Incorporated",
                  "HD Pro Webcam C920 with Stereo Microphones and Automatic Light Correction, "
                  "Business Edition",
                  {{0, {0x0e, 1, 0}, QStringLiteral("uvcvideo")}});
}

UsbSeat hubSeat()
{
    UsbSeat seat = seatAt("3-1", "VIA Labs", "USB 3.0 Hub", {{0, {9, 0, 0}, {}}});
    seat.device.kind = {9, 0, 0};
    return seat;
}

UsbSeat namelessSeat()
{
    return seatAt("1-5", "", "", {{0, {0xff, 0, 0}, {}}});
}

UsbSeat inMachine(UsbSeat seat, const MachineId &machine, const QString &name)
{
    seat.state = UsbSeat::State::InMachine;
    seat.machine = machine;
    seat.machineName = name;
    seat.isSeen = true;
    return seat;
}

} // namespace innkeeper::tests
