// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/XmlTree.h"
#include "core/xml/writers/Writers.h"

namespace innkeeper::xml {

namespace {

/// Paravirtual interfaces that Windows knows; an idle Windows wakes the host far less with them.
/// All of them exist since Linux 4.20 and QEMU 4.1.
void writeHyperv(pugi::xml_node features)
{
    const auto hyperv = add(features, "hyperv");
    set(hyperv, "mode", "custom");
    for (const char *name : {"relaxed", "vapic", "spinlocks", "vpindex", "runtime", "synic",
                             "stimer", "frequencies", "tlbflush", "ipi"}) {
        const auto enlightenment = add(hyperv, name);
        set(enlightenment, "state", "on");
        if (qstrcmp(name, "spinlocks") == 0)
            set(enlightenment, "retries", 8191);
    }
}

} // namespace

void writeFeatures(pugi::xml_node domain, const MachineConfig &config)
{
    const auto features = add(domain, "features");
    add(features, "acpi");
    add(features, "apic");
    // QEMU refuses them without KVM.
    if (config.hasHypervEnlightenments && config.accelerator == Accelerator::Kvm)
        writeHyperv(features);
    // VMware's mouse port, which some guests prefer to the tablet and then lose the pointer.
    set(add(features, "vmport"), "state", "off");
    // Keeps the guest from rewriting the variables that Secure Boot trusts.
    if (config.firmware == Firmware::UefiSecureBoot)
        set(add(features, "smm"), "state", "on");
}

} // namespace innkeeper::xml
