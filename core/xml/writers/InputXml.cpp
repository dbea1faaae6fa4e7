// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/XmlTree.h"
#include "core/xml/writers/Writers.h"

namespace innkeeper::xml {

namespace {

void writeInput(pugi::xml_node devices, const char *type, const char *bus)
{
    const auto input = add(devices, "input");
    set(input, "type", type);
    set(input, "bus", bus);
}

} // namespace

void writeInputs(pugi::xml_node devices, const MachineConfig &config)
{
    // The PS/2 keyboard and mouse of every PC need no word.
    if (config.hasVirtioInput)
        writeInput(devices, "keyboard", "virtio");
    if (!config.hasTablet)
        return;
    if (config.hasVirtioInput)
        writeInput(devices, "tablet", "virtio");
    else if (!config.usbController.isEmpty())
        writeInput(devices, "tablet", "usb");
}

} // namespace innkeeper::xml
