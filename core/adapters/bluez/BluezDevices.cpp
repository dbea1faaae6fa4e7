// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/bluez/BluezDevices.h"

#include "core/adapters/bluez/BluezError.h"
#include "core/adapters/bluez/Pairing.h"
#include "core/base/ReadyFuture.h"

#include <QDBusObjectPath>
#include <QPromise>

#include <algorithm>
#include <memory>
#include <utility>

namespace innkeeper::bluez {

using namespace std::chrono_literals;

BluezDevices::BluezDevices(QString sysfs, QObject *parent)
    : m_sysfs(std::move(sysfs))
{
    setParent(parent);
    m_settling.setSingleShot(true);
    m_settling.setInterval(40ms);
    connect(&m_settling, &QTimer::timeout, this, &BluezDevices::settle);
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &BluezDevices::readAll);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { lose(noServiceError()); });
}

BluezDevices::~BluezDevices() = default;

void BluezDevices::start(const QDBusConnection &bus)
{
    m_caller.setBus(bus);
    if (!bus.isConnected()) {
        lose(noBusError(bus.lastError().message()));
        return;
    }
    m_watcher.setConnection(bus);
    m_watcher.addWatchedService(QLatin1String(kService));
    const auto hear = [this](const QString &path, const char *interface, const char *signal,
                             const char *slot) {
        m_caller.bus().connect(QLatin1String(kService), path, QLatin1String(interface),
                               QLatin1String(signal), this, slot);
    };
    const QString root = QStringLiteral("/");
    hear(root, kObjectManagerInterface, "InterfacesAdded", SLOT(added(QDBusMessage)));
    hear(root, kObjectManagerInterface, "InterfacesRemoved", SLOT(removed(QDBusMessage)));
    hear({}, kPropertiesInterface, "PropertiesChanged", SLOT(altered(QDBusMessage)));
    readAll();
}

void BluezDevices::readAll()
{
    m_caller.call(QStringLiteral("/"), kObjectManagerInterface, "GetManagedObjects", {},
                  [this](const QDBusMessage &reply) { take(reply); });
}

void BluezDevices::take(const QDBusMessage &reply)
{
    if (!m_tree.read(reply)) {
        lose(errorFrom(reply));
        return;
    }
    m_owner = reply.service();
    const bool isNews = !m_isKnown || m_trouble;
    m_isKnown = true;
    m_trouble.reset();
    m_adapters = m_tree.adapters(m_sysfs);
    m_devices = m_tree.devices();
    lookWithAll();
    if (isNews)
        Q_EMIT changed();
}

void BluezDevices::lose(const Error &why)
{
    m_settling.stop();
    m_tree.clear();
    m_adapters.clear();
    m_devices.clear();
    m_lookers.clear();
    m_owner.clear();
    m_trouble = why;
    m_isKnown = true;
    Q_EMIT changed();
}

void BluezDevices::added(const QDBusMessage &signal)
{
    m_tree.add(signal);
    settleSoon();
}

void BluezDevices::removed(const QDBusMessage &signal)
{
    m_tree.remove(signal);
    settleSoon();
}

void BluezDevices::altered(const QDBusMessage &signal)
{
    m_tree.change(signal);
    settleSoon();
}

void BluezDevices::settleSoon()
{
    if (!m_settling.isActive())
        m_settling.start();
}

void BluezDevices::settle()
{
    if (m_owner.isEmpty())
        return;
    const auto adapters = m_tree.adapters(m_sysfs);
    const auto devices = m_tree.devices();
    if (adapters == m_adapters && devices == m_devices)
        return;
    m_adapters = adapters;
    m_devices = devices;
    lookWithAll();
    Q_EMIT changed();
}

QFuture<Result<void>> BluezDevices::setProperty(const QString &id, const char *interface,
                                                const char *property, bool isOn)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_caller.set(pathOf(id), interface, property, isOn, [promise](const QDBusMessage &reply) {
        promise->addResult(outcomeOf(reply));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> BluezDevices::setPowered(const QString &adapter, bool isOn)
{
    return setProperty(adapter, kAdapterInterface, "Powered", isOn);
}

QFuture<Result<void>> BluezDevices::discover(bool isWanted)
{
    m_isLooking = isWanted;
    if (!isWanted) {
        for (const QString &id : std::exchange(m_lookers, {}))
            m_caller.call(pathOf(id), kAdapterInterface, "StopDiscovery", {},
                          [](const QDBusMessage & /*reply*/) {});
        return readyFuture<Result<void>>({});
    }
    if (m_trouble)
        return readyFuture<Result<void>>(failure(*m_trouble));
    lookWithAll();
    const bool isAnyOn = std::any_of(m_adapters.cbegin(), m_adapters.cend(),
                                     [](const BluetoothAdapter &one) { return one.isPowered; });
    if (!isAnyOn)
        return readyFuture<Result<void>>(failure(ErrorKind::NotFound,
                                                 tr("No Bluetooth adapter is on."),
                                                 tr("Turn one on, or plug one in.")));
    return readyFuture<Result<void>>({});
}

void BluezDevices::lookWithAll()
{
    for (const BluetoothAdapter &adapter : std::as_const(m_adapters)) {
        if (!adapter.isPowered)
            m_lookers.remove(adapter.id);
        else if (m_isLooking && !m_lookers.contains(adapter.id)) {
            m_lookers.insert(adapter.id);
            m_caller.call(pathOf(adapter.id), kAdapterInterface, "StartDiscovery", {},
                          [this, id = adapter.id](const QDBusMessage &reply) {
                              // It may be about to turn off, or on: tried again when it has.
                              if (!outcomeOf(reply))
                                  m_lookers.remove(id);
                          });
        }
    }
    const auto isGone = [this](const QString &id) {
        return std::none_of(m_adapters.cbegin(), m_adapters.cend(),
                            [&id](const BluetoothAdapter &one) { return one.id == id; });
    };
    m_lookers.removeIf(isGone);
}

QFuture<Result<void>> BluezDevices::pair(const QString &device)
{
    if (m_trouble)
        return readyFuture<Result<void>>(failure(*m_trouble));
    if (m_pairing)
        return readyFuture<Result<void>>(failure(ErrorKind::Busy,
                                                 tr("Another device is being paired just now."),
                                                 tr("Finish that first, or give it up.")));
    m_pairing = new Pairing(m_caller, device, m_owner, this);
    connect(m_pairing, &Pairing::questionChanged, this, &BluezDevices::questionChanged);
    connect(m_pairing, &Pairing::finished, this, [this, pairing = m_pairing.data()] {
        const bool isAsked = pairing->question().has_value();
        pairing->deleteLater();
        m_pairing = nullptr;
        settle();
        if (isAsked)
            Q_EMIT questionChanged();
    });
    return m_pairing->run();
}

void BluezDevices::cancelPairing()
{
    if (m_pairing)
        m_pairing->cancel();
}

QFuture<Result<void>> BluezDevices::connectTo(const QString &device)
{
    return m_caller.order(pathOf(device), kDeviceInterface, "Connect");
}

QFuture<Result<void>> BluezDevices::disconnectFrom(const QString &device)
{
    return m_caller.order(pathOf(device), kDeviceInterface, "Disconnect");
}

QFuture<Result<void>> BluezDevices::setTrusted(const QString &device, bool isOn)
{
    return setProperty(device, kDeviceInterface, "Trusted", isOn);
}

QFuture<Result<void>> BluezDevices::forget(const QString &device)
{
    const QString adapter = device.section(QLatin1Char('/'), 0, 0);
    return m_caller.order(pathOf(adapter), kAdapterInterface, "RemoveDevice",
                          {QVariant::fromValue(QDBusObjectPath(pathOf(device)))});
}

std::optional<BluetoothQuestion> BluezDevices::question() const
{
    return m_pairing ? m_pairing->question() : std::nullopt;
}

void BluezDevices::answer(bool isYes, const QString &code)
{
    if (m_pairing)
        m_pairing->answer(isYes, code);
}

} // namespace innkeeper::bluez
