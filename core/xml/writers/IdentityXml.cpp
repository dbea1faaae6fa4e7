// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/OsMetadata.h"
#include "core/xml/XmlTree.h"
#include "core/xml/writers/Writers.h"

namespace innkeeper::xml {

namespace {

/// Marks machines that Innkeeper made. An experimental URN: it belongs to no registry and is
/// nobody's web address.
constexpr char kMachineNamespace[] = "urn:x-innkeeper:machine:1";

const char *domainType(Accelerator accelerator)
{
    switch (accelerator) {
    case Accelerator::Kvm:
        return "kvm";
    case Accelerator::Tcg:
        return "qemu";
    case Accelerator::Other:
        break;
    }
    // Of the rest only libvirt's test driver takes new machines from us.
    return "test";
}

void writeMetadata(pugi::xml_node domain, const MachineConfig &config)
{
    const auto metadata = add(domain, "metadata");
    if (!config.osId.isEmpty()) {
        const auto libosinfo = add(metadata, "libosinfo:libosinfo");
        set(libosinfo, "xmlns:libosinfo", kOsinfoNamespace);
        set(add(libosinfo, "libosinfo:os"), "id", config.osId);
    }
    set(add(metadata, "innkeeper:machine"), "xmlns:innkeeper", kMachineNamespace);
}

} // namespace

void writeIdentity(pugi::xml_node domain, const MachineConfig &config)
{
    set(domain, "type", domainType(config.accelerator));
    add(domain, "name", config.name);
    if (!config.id.isNull())
        add(domain, "uuid", config.id.toText());
    if (!config.title.isEmpty())
        add(domain, "title", config.title);
    if (!config.description.isEmpty())
        add(domain, "description", config.description);
    writeMetadata(domain, config);
    for (const char *name : {"memory", "currentMemory"})
        set(add(domain, name, QString::number(config.memory.toKib())), "unit", "KiB");
    set(add(domain, "vcpu", QString::number(config.vcpus)), "placement", "static");
}

} // namespace innkeeper::xml
