// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/HostUseReading.h"

#include "core/adapters/udev/BlockDevices.h"
#include "core/adapters/udev/DefaultRoutes.h"
#include "core/adapters/udev/HostInputs.h"

#include <QSet>

#include <utility>

namespace innkeeper::udev {

namespace {

using Kind = UsbPortUse::Kind;

/// By the Filesystem Hierarchy Standard 3.0, and where the loaders of today have their files.
Kind kindOf(const QString &mountPoint)
{
    static const QSet<QString> system = {QStringLiteral("/"),     QStringLiteral("/usr"),
                                         QStringLiteral("/var"),  QStringLiteral("/etc"),
                                         QStringLiteral("/home"), QStringLiteral("/opt"),
                                         QStringLiteral("/nix"),  QStringLiteral("/nix/store")};
    static const QSet<QString> boot = {QStringLiteral("/boot"), QStringLiteral("/boot/efi"),
                                       QStringLiteral("/boot/firmware"), QStringLiteral("/efi")};
    if (system.contains(mountPoint))
        return Kind::Root;
    return boot.contains(mountPoint) ? Kind::Boot : Kind::Mounted;
}

class StorageUses
{
public:
    explicit StorageUses(const SystemTree &tree)
        : m_tree(tree)
        , m_mounts(tree.lines(QStringLiteral("/proc/self/mountinfo")))
        , m_devices(tree, m_mounts)
    {
    }

    [[nodiscard]] QList<UsbPortUse> read(const QStringList &images)
    {
        for (const Mount &mount : m_mounts.all())
            add(m_devices.under(mount), kindOf(mount.mountPoint), mount.mountPoint);
        // Below a line of headings.
        for (const QByteArray &line : m_tree.lines(QStringLiteral("/proc/swaps")).mid(1)) {
            const QString area = unescaped(line.simplified().split(' ').first());
            add(m_devices.underFile(area), Kind::Swap, area);
        }
        for (const QString &image : images)
            add(m_devices.underFile(image), Kind::MachineImage, image);
        for (const QString &device : m_devices.all())
            for (const QString &holder : m_devices.holdersOf(device))
                add({device}, Kind::Held, holder);
        return std::move(m_uses);
    }

private:
    void add(const QStringList &devices, Kind kind, const QString &name)
    {
        for (const QString &port : m_devices.portsOf(devices))
            if (const UsbPortUse use{port, kind, name}; !m_uses.contains(use))
                m_uses.append(use);
    }

    const SystemTree &m_tree;
    MountTable m_mounts;
    BlockDevices m_devices;
    QList<UsbPortUse> m_uses;
};

void readDrivers(const SystemTree &tree, HostUse &use)
{
    const auto folder = QStringLiteral("/sys/bus/usb/devices/");
    for (const QString &name : tree.names(folder)) {
        const QString driver = tree.resolved(folder + name + QStringLiteral("/driver"));
        if (!name.contains(u':') || driver.isEmpty())
            continue;
        // Of interfaces; "usbfs" stands for any program.
        const bool isProgram = driver.endsWith(QStringLiteral("/usbfs"));
        (isProgram ? use.claimed : use.driven).insert(name.section(u':', 0, 0));
    }
}

} // namespace

HostUseReading::HostUseReading(QString root)
    : m_root(std::move(root))
{
}

HostUse HostUseReading::read(const QStringList &images) const
{
    const SystemTree tree(m_root);
    HostUse use;
    use.ports = StorageUses(tree).read(images) + readDefaultRoutes(tree);
    use.inputs = readHostInputs(tree);
    readDrivers(tree, use);
    return use;
}

} // namespace innkeeper::udev
