// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/UdevUsbDevices.h"

#include "core/adapters/udev/DeviceReading.h"
#include "core/base/Logging.h"
#include "core/base/NaturalOrder.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <map>

namespace innkeeper::udev {

namespace {

using UdevHandle = Handle<::udev, udev_unref>;
using MonitorHandle = Handle<udev_monitor, udev_monitor_unref>;
using EnumerateHandle = Handle<udev_enumerate, udev_enumerate_unref>;

/// Some thousand messages; the kernel counts what it holds, not what it might.
constexpr int kRoomForMessages = 8 * 1024 * 1024;
/// Then others have their turn, however much is being plugged in.
constexpr int kMessagesAtOnce = 32;

bool isDevice(udev_device *device)
{
    const char *type = udev_device_get_devtype(device);
    return type && std::strcmp(type, "usb_device") == 0;
}

int numberIn(udev_device *event)
{
    return QByteArray(udev_device_get_property_value(event, "DEVNUM")).toInt();
}

int numberNow(udev_device *device)
{
    return QByteArray(udev_device_get_sysattr_value(device, "devnum")).toInt();
}

QString portOf(udev_device *device)
{
    return QString::fromUtf8(udev_device_get_sysname(device));
}

QString systemText(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

} // namespace

struct UdevUsbDevices::Library
{
    UdevHandle udev{udev_new()};
    MonitorHandle monitor;
    std::unique_ptr<QSocketNotifier> notifier;
    std::map<QString, DeviceHandle> touched; ///< by port: to be read again
};

UdevUsbDevices::UdevUsbDevices()
    : m_library(std::make_unique<Library>())
{
}

UdevUsbDevices::~UdevUsbDevices() = default;

Result<void> UdevUsbDevices::watch()
{
    if (m_library->notifier)
        return {};
    const auto refused = [](int code) {
        return failure(ErrorKind::Internal,
                       tr("This computer does not tell when USB devices are plugged in."),
                       tr("Reload the list of devices by hand."), systemText(code));
    };
    MonitorHandle monitor(udev_monitor_new_from_netlink(m_library->udev.get(), "udev"));
    if (!monitor)
        return refused(errno);
    int code = udev_monitor_filter_add_match_subsystem_devtype(monitor.get(), "usb", nullptr);
    if (code >= 0)
        code = udev_monitor_enable_receiving(monitor.get());
    if (code < 0)
        return refused(-code);
    // More than the system lets everybody have is for root alone.
    udev_monitor_set_receive_buffer_size(monitor.get(), kRoomForMessages);

    const auto present = readings();
    if (!present)
        return failure(present.error());
    // Who watches lists, too: what is there already is no news.
    [[maybe_unused]] const QList<News> known = m_known.readAll(*present);
    m_library->notifier = std::make_unique<QSocketNotifier>(udev_monitor_get_fd(monitor.get()),
                                                            QSocketNotifier::Read);
    m_library->monitor = std::move(monitor);
    connect(m_library->notifier.get(), &QSocketNotifier::activated, this, &UdevUsbDevices::receive);
    return {};
}

Result<QList<UsbDevice>> UdevUsbDevices::list()
{
    const auto present = readings();
    if (!present)
        return failure(present.error());
    QList<UsbDevice> devices;
    for (const Reading &one : *present)
        devices.append(one.device);
    std::sort(devices.begin(), devices.end(), [](const UsbDevice &one, const UsbDevice &other) {
        return naturalKey(one.port) < naturalKey(other.port);
    });
    return devices;
}

void UdevUsbDevices::receive()
{
    for (int count = 0; count < kMessagesAtOnce; ++count) {
        errno = 0;
        const DeviceHandle event(udev_monitor_receive_device(m_library->monitor.get()));
        if (event) {
            take(event.get());
            continue;
        }
        if (errno == EINTR)
            continue;
        if (errno != ENOBUFS)
            break;
        qCInfo(lcUsb) << "messages of udev were lost: all devices are read again";
        if (const auto present = readings())
            tell(m_known.readAll(*present));
    }
    readTouched();
}

void UdevUsbDevices::take(udev_device *event)
{
    if (!isDevice(event)) {
        if (udev_device *device =
                udev_device_get_parent_with_subsystem_devtype(event, "usb", "usb_device"))
            m_library->touched.insert_or_assign(portOf(device),
                                                DeviceHandle(udev_device_ref(device)));
        return;
    }
    const QString port = portOf(event);
    const int number = numberIn(event);
    const QByteArray action = udev_device_get_action(event);
    if (action == "remove") {
        m_library->touched.erase(port);
        tell(m_known.gone(port, number));
        return;
    }
    // Else it went, or another one came: the messages that say so are on their way.
    if (numberNow(event) != number)
        return;
    if (const auto read = readDevice(event); read && read->number == number) {
        m_library->touched.erase(port);
        tell(m_known.read({*read, action == "bind"}));
    }
}

// Each of a device's interfaces tells what happens to it: one reading serves for all.
void UdevUsbDevices::readTouched()
{
    for (const auto &[port, device] : std::exchange(m_library->touched, {}))
        if (const auto read = readDevice(device.get()))
            tell(m_known.read({*read, false}));
}

void UdevUsbDevices::tell(const QList<News> &news)
{
    for (const News &one : news) {
        switch (one.kind) {
        case News::Kind::Left:
            Q_EMIT left(one.device.port);
            break;
        case News::Kind::Arrived:
            Q_EMIT arrived(one.device);
            break;
        case News::Kind::Changed:
            Q_EMIT changed(one.device);
            break;
        }
    }
}

Result<QList<Reading>> UdevUsbDevices::readings()
{
    const EnumerateHandle all(udev_enumerate_new(m_library->udev.get()));
    int code = -ENOMEM;
    if (all) {
        udev_enumerate_add_match_subsystem(all.get(), "usb");
        udev_enumerate_add_match_property(all.get(), "DEVTYPE", "usb_device");
        code = udev_enumerate_scan_devices(all.get());
    }
    if (code < 0)
        return failure(ErrorKind::Internal, tr("The USB devices could not be listed."), {},
                       systemText(-code));
    QList<Reading> found;
    udev_list_entry *entry = nullptr;
    udev_list_entry_foreach(entry, udev_enumerate_get_list_entry(all.get()))
    {
        const DeviceHandle device(
            udev_device_new_from_syspath(m_library->udev.get(), udev_list_entry_get_name(entry)));
        if (!device)
            continue;
        if (const auto read = readDevice(device.get()))
            found.append({*read, isBound(device.get())});
    }
    return found;
}

} // namespace innkeeper::udev
