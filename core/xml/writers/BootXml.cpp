// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/XmlTree.h"
#include "core/xml/writers/Writers.h"

namespace innkeeper::xml {

namespace {

void writeFirmwareFeature(pugi::xml_node firmware, const char *name, bool isEnabled)
{
    const auto feature = add(firmware, "feature");
    set(feature, "enabled", isEnabled ? "yes" : "no");
    set(feature, "name", name);
}

} // namespace

void writeBoot(pugi::xml_node domain, const MachineConfig &config)
{
    const auto os = add(domain, "os");
    const auto type = add(os, "type", QStringLiteral("hvm"));
    if (!config.architecture.isEmpty())
        set(type, "arch", config.architecture);
    if (!config.chipset.isEmpty())
        set(type, "machine", config.chipset);
    if (config.firmware == Firmware::Bios)
        return;

    // libvirt finds the build on the host. Both features are always said: by itself it may choose
    // one with enrolled keys, which boots nothing unsigned.
    set(os, "firmware", "efi");
    const bool isSecure = config.firmware == Firmware::UefiSecureBoot;
    const auto firmware = add(os, "firmware");
    writeFirmwareFeature(firmware, "enrolled-keys", isSecure);
    writeFirmwareFeature(firmware, "secure-boot", isSecure);
    if (isSecure)
        set(add(os, "loader"), "secure", "yes");
}

} // namespace innkeeper::xml
