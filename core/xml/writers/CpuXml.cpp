// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/XmlTree.h"
#include "core/xml/writers/Writers.h"

namespace innkeeper::xml {

namespace {

void writeMode(pugi::xml_node cpu, const QString &mode)
{
    if (mode == QLatin1String("host-passthrough") || mode == QLatin1String("maximum")) {
        set(cpu, "mode", mode);
        set(cpu, "check", "none");
        set(cpu, "migratable", "on");
    } else if (mode == QLatin1String("host-model")) {
        set(cpu, "mode", mode);
        set(cpu, "check", "partial");
    } else if (!mode.isEmpty()) {
        set(cpu, "mode", "custom");
        set(cpu, "match", "exact");
        // An old model's forgotten features must not keep a machine from starting.
        set(cpu, "check", "none");
        set(add(cpu, "model", mode), "fallback", "forbid");
    }
}

} // namespace

void writeCpu(pugi::xml_node domain, const MachineConfig &config)
{
    const auto cpu = add(domain, "cpu");
    writeMode(cpu, config.cpuMode);
    // One socket: Windows editions count sockets, and libvirt's default is one per CPU.
    const auto topology = add(cpu, "topology");
    set(topology, "sockets", 1);
    set(topology, "cores", config.vcpus);
    set(topology, "threads", 1);
}

} // namespace innkeeper::xml
