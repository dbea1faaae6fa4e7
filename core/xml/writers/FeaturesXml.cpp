// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/XmlTree.h"
#include "core/xml/writers/Writers.h"

namespace innkeeper::xml {

namespace {

void writeHyperv(pugi::xml_node features, const QStringList &enlightenments)
{
    const auto hyperv = add(features, "hyperv");
    set(hyperv, "mode", "custom");
    for (const QString &name : enlightenments) {
        const auto enlightenment = add(hyperv, name.toLatin1().constData());
        set(enlightenment, "state", "on");
        if (name == QLatin1String("spinlocks"))
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
    if (!config.enlightenments.isEmpty() && config.accelerator == Accelerator::Kvm)
        writeHyperv(features, config.enlightenments);
    // VMware's mouse port, which some guests prefer to the tablet and then lose the pointer.
    set(add(features, "vmport"), "state", "off");
    // Keeps the guest from rewriting the variables that Secure Boot trusts.
    if (config.firmware == Firmware::UefiSecureBoot)
        set(add(features, "smm"), "state", "on");
}

} // namespace innkeeper::xml
