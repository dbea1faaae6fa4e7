// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/XmlTree.h"
#include "core/xml/writers/Writers.h"

namespace innkeeper::xml {

namespace {

void writeChannel(pugi::xml_node devices, const char *type, const char *name)
{
    const auto channel = add(devices, "channel");
    set(channel, "type", type);
    const auto target = add(channel, "target");
    set(target, "type", "virtio");
    set(target, "name", name);
}

void writeSerial(pugi::xml_node devices)
{
    const auto serial = add(devices, "serial");
    set(serial, "type", "pty");
    const auto port = add(serial, "target");
    set(port, "type", "isa-serial");
    set(port, "port", 0);
    const auto console = add(devices, "console");
    set(console, "type", "pty");
    const auto target = add(console, "target");
    set(target, "type", "serial");
    set(target, "port", 0);
}

} // namespace

void writeConsoles(pugi::xml_node devices, const MachineConfig &config)
{
    if (config.hasSerial)
        writeSerial(devices);
    if (config.hasGuestAgentChannel)
        writeChannel(devices, "unix", "org.qemu.guest_agent.0");
    if (config.hasSpiceAgentChannel && config.hasSpice)
        writeChannel(devices, "spicevmc", "com.redhat.spice.0");
}

} // namespace innkeeper::xml
