// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/UsbParts.h"

#include "core/xml/DiskImages.h"
#include "core/xml/XmlTree.h"

namespace innkeeper {

namespace {

QList<UsbHostdev> hostdevsIn(pugi::xml_node devices)
{
    QList<UsbHostdev> found;
    for (const auto element : devices.children("hostdev")) {
        if (xml::attributeOf(element, "type") != QLatin1String("usb"))
            continue;
        const auto address = element.child("source").child("address");
        found.append({address.attribute("bus").as_int(), address.attribute("device").as_int(),
                      xml::attributeOf(element.child("alias"), "name")});
    }
    return found;
}

QList<UsbRedirdev> redirdevsIn(pugi::xml_node devices)
{
    QList<UsbRedirdev> found;
    for (const auto element : devices.children("redirdev"))
        found.append({xml::attributeOf(element.child("alias"), "name"),
                      xml::attributeOf(element.child("source"), "path")});
    return found;
}

/// What a machine needs of the host's disks.
class NeededFiles
{
public:
    explicit NeededFiles(UsbParts &parts)
        : m_parts(parts)
    {
    }

    void addAll(pugi::xml_node domain)
    {
        const auto devices = domain.child("devices");
        for (const auto disk : devices.children("disk")) {
            addLayers(disk);
            // What it is being copied to.
            addLayers(disk.child("mirror"));
        }
        for (const auto shared : devices.children("filesystem"))
            addSource(shared.child("source"));
        const auto system = domain.child("os");
        for (const char *name : {"loader", "nvram", "kernel", "initrd"})
            addPath(QString::fromUtf8(system.child(name).text().get()).trimmed());
        addSource(system.child("nvram").child("source"));
    }

private:
    void addLayers(pugi::xml_node layer)
    {
        for (; layer; layer = layer.child("backingStore")) {
            const auto source = layer.child("source");
            addSource(source);
            if (const QString volume = xml::attributeOf(source, "volume"); !volume.isEmpty())
                m_parts.volumes.append({xml::attributeOf(source, "pool"), volume});
        }
    }
    void addSource(pugi::xml_node source)
    {
        for (const char *name : {"file", "dev", "dir"})
            addPath(xml::attributeOf(source, name));
    }
    void addPath(const QString &path)
    {
        if (path.startsWith(QLatin1Char('/')))
            m_parts.images.append(path);
    }

    UsbParts &m_parts;
};

} // namespace

UsbParts usbPartsOf(const QString &machineXml)
{
    pugi::xml_document tree;
    if (!xml::load(tree, machineXml.toUtf8(), "domain"))
        return {};
    const auto devices = tree.document_element().child("devices");
    UsbParts parts{hostdevsIn(devices), redirdevsIn(devices), {}, {}};
    NeededFiles(parts).addAll(tree.document_element());
    return parts;
}

QList<UsbHostdev> usbHostdevsOf(const QString &machineXml)
{
    return usbPartsOf(machineXml).hostdevs;
}

QList<UsbRedirdev> usbRedirdevsOf(const QString &machineXml)
{
    return usbPartsOf(machineXml).redirdevs;
}

QStringList diskImagesOf(const QString &machineXml)
{
    return usbPartsOf(machineXml).images;
}

} // namespace innkeeper
