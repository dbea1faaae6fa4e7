// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/DomainReader.h"

#include "core/xml/AmountText.h"
#include "core/xml/OsMetadata.h"
#include "core/xml/XmlTree.h"

#include <cstring>

namespace innkeeper::xml {

namespace {

Accelerator readAccelerator(const QString &domainType)
{
    if (domainType == QLatin1String("kvm"))
        return Accelerator::Kvm;
    if (domainType == QLatin1String("qemu"))
        return Accelerator::Tcg;
    return Accelerator::Other;
}

/// The element's name without its prefix is `localName` and the prefix means `uri`.
bool isPty(pugi::xml_node port)
{
    return std::strcmp(port.attribute("type").value(), "pty") == 0;
}

/// What virDomainOpenConsole takes: aliases. A machine that is off has none in its XML yet, but
/// libvirt always gives the same ones.
QStringList readSerials(pugi::xml_node devices)
{
    const auto aliasOf = [](pugi::xml_node port, const char *prefix, int index) {
        const QString alias = attributeOf(port.child("alias"), "name");
        return alias.isEmpty() ? QLatin1String(prefix) + QString::number(index) : alias;
    };
    QStringList serials;
    int index = 0;
    for (const auto serial : devices.children("serial")) {
        if (isPty(serial))
            serials += aliasOf(serial, "serial", index);
        ++index;
    }
    index = 0;
    for (const auto console : devices.children("console")) {
        // The first console mirrors the first serial port unless it says otherwise.
        const auto target = attributeOf(console.child("target"), "type");
        const bool isMirror = index == 0 && devices.child("serial") &&
                              (target.isEmpty() || target == QLatin1String("serial"));
        if (isPty(console) && !isMirror)
            serials += aliasOf(console, "console", index);
        ++index;
    }
    serials.removeDuplicates();
    return serials;
}

QString readSource(pugi::xml_node source, const QString &type)
{
    if (type == QLatin1String("block"))
        return attributeOf(source, "dev");
    if (type == QLatin1String("dir"))
        return attributeOf(source, "dir");
    if (type == QLatin1String("volume") && source.attribute("volume"))
        return attributeOf(source, "pool") + u'/' + attributeOf(source, "volume");
    if (type == QLatin1String("network"))
        return attributeOf(source, "name");
    if (type == QLatin1String("vhostuser") || type == QLatin1String("vhostvdpa"))
        return attributeOf(source, source.attribute("path") ? "path" : "dev");
    return attributeOf(source, "file");
}

QString orElse(const QString &value, const char *fallback)
{
    return value.isEmpty() ? QString::fromLatin1(fallback) : value;
}

} // namespace

std::optional<Bytes> readAmount(pugi::xml_node element)
{
    bool isNumber = false;
    const quint64 count = textOf(element).trimmed().toULongLong(&isNumber);
    const quint64 unit = bytesInUnit(attributeOf(element, "unit"));
    quint64 bytes = 0;
    if (!isNumber || unit == 0 || __builtin_mul_overflow(count, unit, &bytes))
        return std::nullopt;
    return Bytes(bytes);
}

int readVcpus(pugi::xml_node domain)
{
    const auto element = domain.child("vcpu");
    return element ? textOf(element).trimmed().toInt() : 1;
}

Machine readMachine(pugi::xml_node domain)
{
    Machine machine;
    machine.id = MachineId::fromText(textOf(domain.child("uuid")).trimmed());
    machine.name = textOf(domain.child("name"));
    machine.title = textOf(domain.child("title"));
    machine.description = textOf(domain.child("description"));
    machine.osId = attributeOf(osElementOf(domain), "id");
    machine.icon = readIcon(domain);
    machine.accelerator = readAccelerator(attributeOf(domain, "type"));
    machine.memory = readAmount(domain.child("memory")).value_or(Bytes());
    machine.vcpus = readVcpus(domain);

    const auto devices = domain.child("devices");
    for (const auto graphics : devices.children("graphics"))
        machine.screens += attributeOf(graphics, "type");
    machine.serials = readSerials(devices);
    for (const auto channel : devices.children("channel"))
        if (attributeOf(channel.child("target"), "name") == QLatin1String("org.qemu.guest_agent.0"))
            machine.hasGuestAgent = true;
    return machine;
}

QList<DomainDocument::Disk> readDisks(pugi::xml_node domain)
{
    QList<DomainDocument::Disk> disks;
    for (const auto element : domain.child("devices").children("disk")) {
        DomainDocument::Disk disk;
        disk.device = orElse(attributeOf(element, "device"), "disk");
        disk.type = orElse(attributeOf(element, "type"), "file");
        disk.source = readSource(element.child("source"), disk.type);
        disk.target = attributeOf(element.child("target"), "dev");
        disk.bus = attributeOf(element.child("target"), "bus");
        disk.isReadOnly = bool(element.child("readonly"));
        disk.isShareable = bool(element.child("shareable"));
        disks += disk;
    }
    return disks;
}

} // namespace innkeeper::xml
