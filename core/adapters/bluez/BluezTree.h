// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/BluetoothAdapter.h"
#include "core/model/BluetoothDevice.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QList>
#include <QMap>
#include <QVariantMap>

namespace innkeeper::bluez {

inline constexpr auto kService = "org.bluez";
inline constexpr auto kAdapterInterface = "org.bluez.Adapter1";
inline constexpr auto kDeviceInterface = "org.bluez.Device1";
inline constexpr auto kBatteryInterface = "org.bluez.Battery1";
inline constexpr auto kPropertiesInterface = "org.freedesktop.DBus.Properties";
inline constexpr auto kObjectManagerInterface = "org.freedesktop.DBus.ObjectManager";

/// bluetoothd's objects as its ObjectManager tells of them: all at once, then what is different.
/// A signal came after what was told before it, so this is what it knows, exactly.
class BluezTree
{
public:
    /// The answer to GetManagedObjects. False: it is none.
    [[nodiscard]] bool read(const QDBusMessage &reply);
    void clear() { m_objects.clear(); }

    // Signals. What they do not tell in the form they should is not taken.
    void add(const QDBusMessage &interfacesAdded);
    void remove(const QDBusMessage &interfacesRemoved);
    void change(const QDBusMessage &propertiesChanged);

    /// By id. `sysfs`: where the kernel tells which port each hangs on; "/sys".
    [[nodiscard]] QList<BluetoothAdapter> adapters(const QString &sysfs) const;
    [[nodiscard]] QList<BluetoothDevice> devices() const;

private:
    using Interfaces = QMap<QString, QVariantMap>;

    QMap<QDBusObjectPath, Interfaces> m_objects;
};

/// Between ids and paths: "hci0/dev_AA_BB…" is what follows "/org/bluez/".
[[nodiscard]] QString idOf(const QString &path);
[[nodiscard]] QString pathOf(const QString &id);

} // namespace innkeeper::bluez
