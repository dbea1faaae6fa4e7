// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/MachineConfig.h"
#include "core/xml/DomainDocument.h"
#include "core/xml/DomainReader.h"
#include "core/xml/XmlTree.h"

namespace innkeeper {

namespace xml {

Firmware firmwareOf(pugi::xml_node os)
{
    const auto loader = os.child("loader");
    const bool isUefi = xml::attributeOf(os, "firmware") == QLatin1String("efi") ||
                        xml::attributeOf(loader, "type") == QLatin1String("pflash");
    if (!isUefi)
        return Firmware::Bios;
    const bool isSecure = xml::attributeOf(loader, "secure") == QLatin1String("yes");
    for (const auto feature : os.child("firmware").children("feature"))
        if (xml::attributeOf(feature, "name") == QLatin1String("secure-boot") &&
            xml::attributeOf(feature, "enabled") == QLatin1String("yes"))
            return Firmware::UefiSecureBoot;
    return isSecure ? Firmware::UefiSecureBoot : Firmware::Uefi;
}

} // namespace xml

namespace {

DomainDocument::Network networkOf(pugi::xml_node interface)
{
    DomainDocument::Network network;
    network.type = xml::attributeOf(interface, "type");
    network.model = xml::attributeOf(interface.child("model"), "type");
    network.mac = xml::attributeOf(interface.child("mac"), "address");
    const auto source = interface.child("source");
    for (const char *name : {"network", "bridge", "dev"})
        if (network.source.isEmpty())
            network.source = xml::attributeOf(source, name);
    return network;
}

} // namespace

DomainDocument::Hardware DomainDocument::hardware() const
{
    pugi::xml_document tree;
    if (!xml::load(tree, m_text, "domain"))
        return {};
    const auto domain = tree.document_element();
    const auto os = domain.child("os");
    const auto devices = domain.child("devices");
    Hardware hardware;
    hardware.architecture = xml::attributeOf(os.child("type"), "arch");
    hardware.machineType = xml::attributeOf(os.child("type"), "machine");
    hardware.firmware = xml::firmwareOf(os);
    hardware.tpmVersion = xml::attributeOf(devices.child("tpm").child("backend"), "version");
    for (const auto interface : devices.children("interface"))
        hardware.networks += networkOf(interface);
    for (const auto video : devices.children("video"))
        hardware.videoModels += xml::attributeOf(video.child("model"), "type");
    return hardware;
}

} // namespace innkeeper
