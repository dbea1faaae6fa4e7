// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/UdevBluetoothRadios.h"

#include "core/adapters/udev/DeviceReading.h"
#include "core/adapters/udev/SystemTree.h"
#include "core/base/Handle.h"
#include "core/base/NaturalOrder.h"
#include "core/base/UniqueFd.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

#include <bluetooth/bluetooth.h>
#include <bluetooth/hci.h>
#include <libudev.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace innkeeper::udev {

namespace {

const QLatin1String kAdapterFolder("/sys/class/bluetooth/");

using UdevHandle = Handle<::udev, udev_unref>;
using MonitorHandle = Handle<udev_monitor, udev_monitor_unref>;

/// "AA:BB:CC:DD:EE:FF"; empty where the kernel does not tell. Many kernels do not say it in sysfs.
QString addressOf(const QString &adapter)
{
    const UniqueFd socket(::socket(AF_BLUETOOTH, SOCK_RAW | SOCK_CLOEXEC, BTPROTO_HCI));
    hci_dev_info info{};
    // "hci3" is 3.
    info.dev_id = adapter.mid(int(std::strlen("hci"))).toUShort();
    if (::ioctl(socket.get(), HCIGETDEVINFO, &info) != 0)
        return {};
    QStringList bytes;
    // The last one comes first.
    for (int i = int(sizeof info.bdaddr.b) - 1; i >= 0; --i)
        bytes.append(QStringLiteral("%1").arg(info.bdaddr.b[i], 2, 16, QLatin1Char('0')).toUpper());
    return bytes.join(QLatin1Char(':'));
}

} // namespace

struct UdevBluetoothRadios::Library
{
    UdevHandle udev{udev_new()};
    MonitorHandle monitor;
    std::unique_ptr<QSocketNotifier> notifier;
};

UdevBluetoothRadios::UdevBluetoothRadios(QString root)
    : m_root(std::move(root))
    , m_library(std::make_unique<Library>())
{
}

UdevBluetoothRadios::~UdevBluetoothRadios() = default;

Result<void> UdevBluetoothRadios::watch()
{
    const auto refused = [](int code) {
        return failure(ErrorKind::Internal,
                       tr("This computer does not tell when Bluetooth adapters come or go."), {},
                       QString::fromLocal8Bit(std::strerror(code)));
    };
    m_library->monitor.reset(udev_monitor_new_from_netlink(m_library->udev.get(), "udev"));
    if (!m_library->monitor)
        return refused(errno);
    auto *monitor = m_library->monitor.get();
    int code = udev_monitor_filter_add_match_subsystem_devtype(monitor, "bluetooth", nullptr);
    if (code >= 0)
        code = udev_monitor_enable_receiving(monitor);
    if (code < 0)
        return refused(-code);
    m_library->notifier =
        std::make_unique<QSocketNotifier>(udev_monitor_get_fd(monitor), QSocketNotifier::Read);
    connect(m_library->notifier.get(), &QSocketNotifier::activated, this,
            &UdevBluetoothRadios::receive);
    return {};
}

void UdevBluetoothRadios::receive()
{
    bool isNew = false;
    while (const DeviceHandle event{udev_monitor_receive_device(m_library->monitor.get())})
        isNew = true;
    // Also when events were lost: whoever hears of it lists anew.
    if (isNew || errno == ENOBUFS)
        Q_EMIT changed();
}

QList<BluetoothAdapter> UdevBluetoothRadios::list()
{
    const SystemTree tree(m_root);
    QList<BluetoothAdapter> adapters;
    for (const QString &name : tree.names(kAdapterFolder)) {
        // "hci0:256" is a connection.
        if (name.contains(QLatin1Char(':')))
            continue;
        BluetoothAdapter adapter;
        adapter.id = name;
        adapter.address = addressOf(name);
        adapter.usbPort = usbPortIn(tree.resolved(kAdapterFolder + name));
        adapters.append(adapter);
    }
    std::sort(adapters.begin(), adapters.end(),
              [](const BluetoothAdapter &one, const BluetoothAdapter &other) {
                  return naturalKey(one.id) < naturalKey(other.id);
              });
    return adapters;
}

} // namespace innkeeper::udev
