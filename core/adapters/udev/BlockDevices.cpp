// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/BlockDevices.h"

#include <QDir>

namespace innkeeper::udev {

namespace {

const QLatin1String kBlocks("/sys/class/block/");
const QLatin1String kDev("/dev/");

QString parentOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

/// Of an overlay: the folders that it shows.
QStringList layersOf(const Mount &mount)
{
    QStringList layers;
    for (const QString &option : mount.options)
        if (option.startsWith(QLatin1String("lowerdir=")) ||
            option.startsWith(QLatin1String("upperdir=")))
            layers += option.section(u'=', 1).split(u':', Qt::SkipEmptyParts);
    return layers;
}

} // namespace

BlockDevices::BlockDevices(const SystemTree &tree, const MountTable &mounts)
    : m_tree(tree)
    , m_mounts(mounts)
{
}

QStringList BlockDevices::all() const
{
    QStringList devices;
    for (const QString &name : m_tree.names(kBlocks))
        devices.append(m_tree.resolved(kBlocks + name));
    return devices;
}

QString BlockDevices::named(const QString &path) const
{
    if (!path.startsWith(kDev))
        return {};
    const QString target = m_tree.resolved(path);
    QString name = (target.startsWith(kDev) ? target : path).mid(kDev.size());
    // As sysfs writes "cciss/c0d0".
    name.replace(u'/', u'!');
    if (const QString device = m_tree.resolved(kBlocks + name); !device.isEmpty())
        return device;
    const QByteArray mapped = path.section(u'/', -1).toUtf8();
    for (const QString &one : m_tree.names(kBlocks))
        if (one.startsWith(QLatin1String("dm-")) &&
            m_tree.text(kBlocks + one + QLatin1String("/dm/name")) == mapped)
            return m_tree.resolved(kBlocks + one);
    return {};
}

QStringList BlockDevices::siblings(const QString &device) const
{
    const QLatin1String systems("/sys/fs/btrfs/");
    const QString name = device.section(u'/', -1);
    for (const QString &one : m_tree.names(systems)) {
        const QString folder = systems + one + QLatin1String("/devices/");
        const QStringList names = m_tree.names(folder);
        if (!names.contains(name))
            continue;
        QStringList devices;
        for (const QString &sibling : names)
            devices.append(m_tree.resolved(folder + sibling));
        return devices;
    }
    return {device};
}

QStringList BlockDevices::poolMembers(const QString &pool) const
{
    QStringList members;
    for (const QString &device : all()) {
        const auto number = QString::fromLatin1(m_tree.text(device + QLatin1String("/dev")));
        const auto noted = m_tree.udevProperties(u'b' + number);
        if (noted.value("ID_FS_TYPE") == "zfs_member" &&
            noted.value("ID_FS_LABEL") == pool.toUtf8())
            members.append(device);
    }
    return members;
}

QStringList BlockDevices::under(const Mount &mount) const
{
    if (!mount.number.startsWith(QLatin1String("0:")))
        return {m_tree.resolved(QLatin1String("/sys/dev/block/") + mount.number)};
    if (mount.type == QLatin1String("zfs"))
        return poolMembers(mount.source.section(u'/', 0, 0));
    QStringList devices;
    if (mount.type == QLatin1String("overlay")) {
        for (const QString &layer : layersOf(mount)) {
            const auto below = m_mounts.mountOf(layer);
            // One that lies on itself would never end.
            if (below && below->type != QLatin1String("overlay"))
                devices += under(*below);
        }
        return devices;
    }
    // bcachefs names all its disks, with colons between them.
    for (const QString &source : mount.source.split(u':'))
        if (const QString device = named(source); !device.isEmpty())
            devices +=
                mount.type == QLatin1String("btrfs") ? siblings(device) : QStringList{device};
    return devices;
}

QStringList BlockDevices::underFile(const QString &path) const
{
    const QString target = m_tree.resolved(path);
    const QString file = target.isEmpty() ? QDir::cleanPath(path) : target;
    if (const QString device = named(file); !device.isEmpty())
        return {device};
    const auto mount = m_mounts.mountOf(file);
    return mount ? under(*mount) : QStringList();
}

void BlockDevices::descend(const QString &device, QSet<QString> &seen) const
{
    if (device.isEmpty() || seen.contains(device))
        return;
    seen.insert(device);
    if (!m_tree.text(device + QLatin1String("/partition")).isEmpty())
        descend(parentOf(device), seen);
    const QString slaves = device + QLatin1String("/slaves/");
    for (const QString &slave : m_tree.names(slaves))
        descend(m_tree.resolved(slaves + slave), seen);
    // Among the slaves of a bcache are only its caches; this leads to the disk itself.
    if (const QString cached = m_tree.resolved(device + QLatin1String("/bcache"));
        !cached.isEmpty())
        descend(parentOf(cached), seen);
    const QByteArray file = m_tree.text(device + QLatin1String("/loop/backing_file"));
    if (!file.isEmpty())
        for (const QString &below : underFile(QString::fromLocal8Bit(file)))
            descend(below, seen);
}

QStringList BlockDevices::portsOf(const QStringList &devices) const
{
    QSet<QString> seen;
    for (const QString &device : devices)
        descend(device, seen);
    QStringList ports;
    for (const QString &device : std::as_const(seen))
        if (const QString port = usbPortIn(device); !port.isEmpty() && !ports.contains(port))
            ports.append(port);
    ports.sort();
    return ports;
}

QStringList BlockDevices::holdersOf(const QString &device) const
{
    QStringList holders;
    for (const QString &name : m_tree.names(device + QLatin1String("/holders"))) {
        const QByteArray mapped = m_tree.text(kBlocks + name + QLatin1String("/dm/name"));
        holders.append(mapped.isEmpty() ? name : QString::fromUtf8(mapped));
    }
    return holders;
}

} // namespace innkeeper::udev
