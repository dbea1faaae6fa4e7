// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/UsbRedirdev.h"

#include "core/xml/XmlTree.h"

namespace innkeeper {

QString usbRedirdevXml(const UsbRedirdev &device)
{
    pugi::xml_document tree;
    const auto element = xml::add(tree.root(), "redirdev");
    xml::set(element, "bus", "usb");
    xml::set(element, "type", "unix");
    const auto source = xml::add(element, "source");
    xml::set(source, "mode", "connect");
    xml::set(source, "path", device.socket);
    // Else a machine that was saved with it does not start while nobody serves the socket. Seconds.
    const auto reconnect = xml::add(source, "reconnect");
    xml::set(reconnect, "enabled", "yes");
    xml::set(reconnect, "timeout", "1");
    xml::set(xml::add(element, "alias"), "name", device.alias);
    return QString::fromUtf8(xml::format(tree));
}

qint64 emulatorUserOf(const QString &machineXml)
{
    constexpr qint64 kUnknown = -1;
    pugi::xml_document tree;
    if (!xml::load(tree, machineXml.toUtf8(), "domain"))
        return kUnknown;
    for (const auto element : tree.document_element().children("seclabel")) {
        if (xml::attributeOf(element, "model") != QLatin1String("dac"))
            continue;
        // "+64055:+108", while it runs
        const QString user =
            QString::fromUtf8(element.child_value("label")).section(QLatin1Char(':'), 0, 0);
        bool isNumber = false;
        const qint64 number = user.mid(1).toUInt(&isNumber);
        if (user.startsWith(QLatin1Char('+')) && isNumber)
            return number;
    }
    return kUnknown;
}

} // namespace innkeeper
