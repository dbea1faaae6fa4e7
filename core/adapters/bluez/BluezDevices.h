// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/bluez/BluezCaller.h"
#include "core/adapters/bluez/BluezTree.h"
#include "core/ports/BluetoothDevices.h"

#include <QDBusServiceWatcher>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace innkeeper::bluez {

class Pairing;

/// BlueZ, asked over the bus. That it is not installed, does not run or ends is trouble() and no
/// more; when it comes back all is as before. Main thread; nothing blocks.
class BluezDevices : public BluetoothDevices
{
    Q_OBJECT

public:
    /// `sysfs`: the kernel's tree.
    explicit BluezDevices(QString sysfs = QStringLiteral("/sys"), QObject *parent = nullptr);
    ~BluezDevices() override;

    /// Asks for everything; changed() follows. Once.
    void start(const QDBusConnection &bus);

    [[nodiscard]] bool isKnown() const override { return m_isKnown; }
    [[nodiscard]] std::optional<Error> trouble() const override { return m_trouble; }
    [[nodiscard]] QList<BluetoothAdapter> adapters() const override { return m_adapters; }
    [[nodiscard]] QList<BluetoothDevice> devices() const override { return m_devices; }
    [[nodiscard]] QFuture<Result<void>> setPowered(const QString &adapter, bool isOn) override;
    [[nodiscard]] QFuture<Result<void>> discover(bool isWanted) override;
    [[nodiscard]] QFuture<Result<void>> pair(const QString &device) override;
    void cancelPairing() override;
    [[nodiscard]] QFuture<Result<void>> connectTo(const QString &device) override;
    [[nodiscard]] QFuture<Result<void>> disconnectFrom(const QString &device) override;
    [[nodiscard]] QFuture<Result<void>> setTrusted(const QString &device, bool isOn) override;
    [[nodiscard]] QFuture<Result<void>> forget(const QString &device) override;
    [[nodiscard]] std::optional<BluetoothQuestion> question() const override;
    void answer(bool isYes, const QString &code = {}) override;

private Q_SLOTS:
    void added(const QDBusMessage &signal);
    void removed(const QDBusMessage &signal);
    void altered(const QDBusMessage &signal);

private:
    void readAll();
    void take(const QDBusMessage &reply);
    void lose(const Error &why);
    /// What the tree says now is what there is.
    void settle();
    void settleSoon();
    void lookWithAll();
    [[nodiscard]] QFuture<Result<void>> setProperty(const QString &id, const char *interface,
                                                    const char *property, bool isOn);

    QString m_sysfs;
    BluezCaller m_caller;
    QDBusServiceWatcher m_watcher;
    /// In a crowd devices are heard many times a second.
    QTimer m_settling;
    BluezTree m_tree;
    QList<BluetoothAdapter> m_adapters;
    QList<BluetoothDevice> m_devices;
    std::optional<Error> m_trouble;
    /// bluetoothd's unique name; empty: it is not there, or was not asked yet.
    QString m_owner;
    QPointer<Pairing> m_pairing;
    bool m_isKnown = false;
    bool m_isLooking = false;
    /// Adapters that were told to look for devices by us.
    QSet<QString> m_lookers;
};

} // namespace innkeeper::bluez
