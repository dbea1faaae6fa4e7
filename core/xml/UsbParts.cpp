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

QStringList imagesIn(pugi::xml_node devices)
{
    QStringList images;
    const auto add = [&images](pugi::xml_node layer) {
        for (; layer; layer = layer.child("backingStore")) {
            const auto source = layer.child("source");
            for (const char *name : {"file", "dev"}) {
                const QString path = xml::attributeOf(source, name);
                if (path.startsWith(QLatin1Char('/')))
                    images.append(path);
            }
        }
    };
    for (const auto disk : devices.children("disk")) {
        add(disk);
        // What it is being copied to.
        add(disk.child("mirror"));
    }
    return images;
}

} // namespace

UsbParts usbPartsOf(const QString &machineXml)
{
    pugi::xml_document tree;
    if (!xml::load(tree, machineXml.toUtf8(), "domain"))
        return {};
    const auto devices = tree.document_element().child("devices");
    return {hostdevsIn(devices), redirdevsIn(devices), imagesIn(devices)};
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
