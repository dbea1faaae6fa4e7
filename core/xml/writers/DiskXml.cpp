// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/XmlTree.h"
#include "core/xml/writers/Writers.h"

#include <QMap>

namespace innkeeper::xml {

namespace {

const char *deviceWord(DiskConfig::Device device)
{
    switch (device) {
    case DiskConfig::Device::Cdrom:
        return "cdrom";
    case DiskConfig::Device::Floppy:
        return "floppy";
    case DiskConfig::Device::Disk:
        break;
    }
    return "disk";
}

QString prefixOf(const QString &bus)
{
    if (bus == QLatin1String("virtio"))
        return QStringLiteral("vd");
    if (bus == QLatin1String("ide"))
        return QStringLiteral("hd");
    if (bus == QLatin1String("fdc"))
        return QStringLiteral("fd");
    return QStringLiteral("sd");
}

/// 0: "a", 25: "z", 26: "aa", as Linux names disks.
QString letters(int index)
{
    QString text;
    for (++index; index > 0; index = (index - 1) / 26)
        text.prepend(QChar(u'a' + (index - 1) % 26));
    return text;
}

/// A device node of the host, given to the guest as a whole.
bool isBlockDevice(const QString &path)
{
    return path.startsWith(QLatin1String("/dev/")) && !path.startsWith(QLatin1String("/dev/shm/"));
}

void writeDisk(pugi::xml_node devices, const DiskConfig &disk, const QString &target)
{
    const bool isBlock = isBlockDevice(disk.source);
    const auto element = add(devices, "disk");
    set(element, "type", isBlock ? "block" : "file");
    set(element, "device", deviceWord(disk.device));

    const auto driver = add(element, "driver");
    set(driver, "name", "qemu");
    // Without a type QEMU would guess from the content, which the guest controls.
    set(driver, "type", disk.format.isEmpty() ? QStringLiteral("raw") : disk.format);
    if (disk.discard)
        set(driver, "discard", "unmap");
    if (!disk.source.isEmpty())
        set(add(element, "source"), isBlock ? "dev" : "file", disk.source);

    const auto place = add(element, "target");
    set(place, "dev", target);
    set(place, "bus", disk.bus);
    if (disk.isReadOnly || disk.device == DiskConfig::Device::Cdrom)
        add(element, "readonly");
    if (disk.bootOrder > 0)
        set(add(element, "boot"), "order", disk.bootOrder);
}

} // namespace

void writeDisks(pugi::xml_node devices, const MachineConfig &config)
{
    QMap<QString, int> used;
    bool hasScsi = false;
    for (const DiskConfig &disk : config.disks) {
        const QString prefix = prefixOf(disk.bus);
        writeDisk(devices, disk, prefix + letters(used[prefix]++));
        hasScsi |= disk.bus == QLatin1String("scsi");
    }
    if (hasScsi) {
        const auto controller = add(devices, "controller");
        set(controller, "type", "scsi");
        set(controller, "index", 0);
        set(controller, "model", "virtio-scsi");
    }
}

} // namespace innkeeper::xml
