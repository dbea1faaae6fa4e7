// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/bluez/BluezTree.h"

#include "core/base/HeardText.h"

#include <QDBusArgument>
#include <QFileInfo>

#include <algorithm>

namespace innkeeper::bluez {

namespace {

constexpr auto kRoot = "/org/bluez/";
/// What a name in a list may be long; Bluetooth allows 248 bytes.
constexpr qsizetype kMostName = 100;
constexpr qsizetype kMostAddress = 17;

QString heard(const QVariantMap &properties, const char *name, qsizetype longest)
{
    return heardText(properties.value(QLatin1String(name)).toString(), longest);
}

bool isSet(const QVariantMap &properties, const char *name)
{
    return properties.value(QLatin1String(name)).toBool();
}

/// "…/usb1/1-4/1-4:1.0" is an interface of what is in port 1-4.
QString usbPortOf(const QString &sysfs, const QString &adapter)
{
    const QFileInfo parent(QStringLiteral("%1/class/bluetooth/%2/device").arg(sysfs, adapter));
    const QString name = QFileInfo(parent.canonicalFilePath()).fileName();
    const qsizetype colon = name.indexOf(QLatin1Char(':'));
    return colon > 0 && name.contains(QLatin1Char('-')) ? name.left(colon) : QString();
}

BluetoothDevice deviceFrom(const QString &path, const QVariantMap &properties,
                           const QVariantMap &battery)
{
    BluetoothDevice device;
    device.id = idOf(path);
    device.adapter =
        idOf(properties.value(QStringLiteral("Adapter")).value<QDBusObjectPath>().path());
    device.address = heard(properties, "Address", kMostAddress);
    device.name = heard(properties, "Alias", kMostName);
    // What it is called here while nobody knows its name.
    if (device.name == QString(device.address).replace(QLatin1Char(':'), QLatin1Char('-')))
        device.name.clear();
    device.kind = bluetoothKindFrom(properties.value(QStringLiteral("Icon")).toString());
    device.isPaired = isSet(properties, "Paired");
    device.isTrusted = isSet(properties, "Trusted");
    device.isConnected = isSet(properties, "Connected");
    const QVariant percentage = battery.value(QStringLiteral("Percentage"));
    if (percentage.isValid())
        device.battery = std::clamp(percentage.toInt(), 0, 100);
    const QVariant strength = properties.value(QStringLiteral("RSSI"));
    if (strength.isValid())
        device.strength = strength.toInt();
    return device;
}

} // namespace

QString idOf(const QString &path)
{
    const QString root = QLatin1String(kRoot);
    return path.startsWith(root) ? path.mid(root.size()) : QString();
}

QString pathOf(const QString &id)
{
    return QLatin1String(kRoot) + id;
}

bool BluezTree::read(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage ||
        reply.signature() != QLatin1String("a{oa{sa{sv}}}"))
        return false;
    m_objects = qdbus_cast<QMap<QDBusObjectPath, Interfaces>>(reply.arguments().constFirst());
    return true;
}

void BluezTree::add(const QDBusMessage &interfacesAdded)
{
    if (interfacesAdded.signature() != QLatin1String("oa{sa{sv}}"))
        return;
    const QVariantList arguments = interfacesAdded.arguments();
    Interfaces &object = m_objects[arguments[0].value<QDBusObjectPath>()];
    object.insert(qdbus_cast<Interfaces>(arguments[1]));
}

void BluezTree::remove(const QDBusMessage &interfacesRemoved)
{
    if (interfacesRemoved.signature() != QLatin1String("oas"))
        return;
    const auto path = interfacesRemoved.arguments()[0].value<QDBusObjectPath>();
    const auto object = m_objects.find(path);
    if (object == m_objects.end())
        return;
    for (const QString &name : interfacesRemoved.arguments()[1].toStringList())
        object->remove(name);
    if (object->isEmpty())
        m_objects.erase(object);
}

void BluezTree::change(const QDBusMessage &propertiesChanged)
{
    if (propertiesChanged.signature() != QLatin1String("sa{sv}as"))
        return;
    const auto object = m_objects.find(QDBusObjectPath(propertiesChanged.path()));
    const QVariantList arguments = propertiesChanged.arguments();
    if (object == m_objects.end() || !object->contains(arguments[0].toString()))
        return;
    QVariantMap &properties = (*object)[arguments[0].toString()];
    properties.insert(qdbus_cast<QVariantMap>(arguments[1]));
    for (const QString &name : arguments[2].toStringList())
        properties.remove(name);
}

QList<BluetoothAdapter> BluezTree::adapters(const QString &sysfs) const
{
    QList<BluetoothAdapter> adapters;
    for (auto object = m_objects.cbegin(); object != m_objects.cend(); ++object) {
        const auto properties = object->constFind(QLatin1String(kAdapterInterface));
        if (properties == object->cend())
            continue;
        BluetoothAdapter adapter;
        adapter.id = idOf(object.key().path());
        adapter.address = heard(*properties, "Address", kMostAddress);
        adapter.name = heard(*properties, "Alias", kMostName);
        adapter.isPowered = isSet(*properties, "Powered");
        adapter.isDiscovering = isSet(*properties, "Discovering");
        adapter.usbPort = usbPortOf(sysfs, adapter.id);
        adapters.append(adapter);
    }
    return adapters;
}

QList<BluetoothDevice> BluezTree::devices() const
{
    QList<BluetoothDevice> devices;
    for (auto object = m_objects.cbegin(); object != m_objects.cend(); ++object) {
        const auto properties = object->constFind(QLatin1String(kDeviceInterface));
        if (properties != object->cend())
            devices.append(deviceFrom(object.key().path(), *properties,
                                      object->value(QLatin1String(kBatteryInterface))));
    }
    return devices;
}

} // namespace innkeeper::bluez
