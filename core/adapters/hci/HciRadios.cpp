// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/hci/HciRadios.h"

#include "core/adapters/hci/HciSocket.h"
#include "core/adapters/udev/SystemTree.h"
#include "core/base/Handle.h"
#include "core/base/NaturalOrder.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

#include <libudev.h>

namespace innkeeper::hci {

namespace {

const QLatin1String kAdapters("/sys/class/bluetooth/");

using UdevHandle = Handle<::udev, udev_unref>;
using MonitorHandle = Handle<udev_monitor, udev_monitor_unref>;
using DeviceHandle = Handle<udev_device, udev_device_unref>;

} // namespace

struct HciRadios::Library
{
    UdevHandle udev{udev_new()};
    MonitorHandle monitor;
    std::unique_ptr<QSocketNotifier> notifier;
};

HciRadios::HciRadios(QString root)
    : m_root(std::move(root))
    , m_library(std::make_unique<Library>())
{
}

HciRadios::~HciRadios() = default;

Result<void> HciRadios::watch()
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
    connect(m_library->notifier.get(), &QSocketNotifier::activated, this, &HciRadios::receive);
    return {};
}

void HciRadios::receive()
{
    bool isNew = false;
    while (const DeviceHandle event{udev_monitor_receive_device(m_library->monitor.get())})
        isNew = true;
    // Also when events were lost: whoever hears of it lists anew.
    if (isNew || errno == ENOBUFS)
        Q_EMIT changed();
}

QList<BluetoothAdapter> HciRadios::list()
{
    const udev::SystemTree tree(m_root);
    QList<BluetoothAdapter> adapters;
    for (const QString &name : tree.names(kAdapters)) {
        // "hci0:256" is a connection.
        if (name.contains(QLatin1Char(':')))
            continue;
        BluetoothAdapter adapter;
        adapter.id = name;
        adapter.address = addressOf(name);
        adapter.usbPort = udev::usbPortIn(tree.resolved(kAdapters + name));
        adapters.append(adapter);
    }
    std::sort(adapters.begin(), adapters.end(),
              [](const BluetoothAdapter &one, const BluetoothAdapter &other) {
                  return naturalKey(one.id) < naturalKey(other.id);
              });
    return adapters;
}

} // namespace innkeeper::hci
