// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/UsbHostdev.h"

#include "core/xml/XmlTree.h"

namespace innkeeper {

QString usbHostdevXml(const UsbHostdev &device)
{
    pugi::xml_document tree;
    const auto element = xml::add(tree.root(), "hostdev");
    xml::set(element, "mode", "subsystem");
    xml::set(element, "type", "usb");
    xml::set(element, "managed", "yes");
    const auto source = xml::add(element, "source");
    // A machine that was saved with it can be restored without it.
    xml::set(source, "startupPolicy", "optional");
    const auto address = xml::add(source, "address");
    xml::set(address, "bus", device.bus);
    xml::set(address, "device", device.number);
    if (!device.alias.isEmpty())
        xml::set(xml::add(element, "alias"), "name", device.alias);
    return QString::fromUtf8(xml::format(tree));
}

} // namespace innkeeper
