// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/DomainCapabilities.h"

#include "core/xml/XmlTree.h"

#include <cstring>

namespace innkeeper::libvirt {

namespace {

bool isSupported(pugi::xml_node element)
{
    return std::strcmp(element.attribute("supported").value(), "yes") == 0;
}

/// The <value>s of <enum name='…'>; none when the device itself is not supported.
QStringList values(pugi::xml_node device, const char *name)
{
    QStringList found;
    if (!isSupported(device))
        return found;
    for (const auto element : device.find_child_by_attribute("enum", "name", name).children())
        found.append(xml::textOf(element));
    return found;
}

pugi::xml_node cpuMode(pugi::xml_node root, const char *name)
{
    return root.child("cpu").find_child_by_attribute("mode", "name", name);
}

bool hasCpuMode(pugi::xml_node root, const char *name)
{
    return isSupported(cpuMode(root, name));
}

QStringList usableCpuModels(pugi::xml_node root)
{
    QStringList names;
    for (const auto model : cpuMode(root, "custom").children("model"))
        if (xml::attributeOf(model, "usable") == QLatin1String("yes"))
            names.append(xml::textOf(model));
    return names;
}

QStringList tpmVersions(pugi::xml_node tpm)
{
    if (!values(tpm, "backendModel").contains(QStringLiteral("emulator")))
        return {};
    const QStringList versions = values(tpm, "backendVersion");
    // Before libvirt 8.10 swtpm's versions were not told; it has always had this one.
    return versions.isEmpty() ? QStringList{QStringLiteral("2.0")} : versions;
}

Accelerator acceleratorFrom(const QString &domainType)
{
    if (domainType == QStringLiteral("kvm"))
        return Accelerator::Kvm;
    return domainType == QStringLiteral("qemu") ? Accelerator::Tcg : Accelerator::Other;
}

} // namespace

Result<GuestSupport> readDomainCapabilities(const QByteArray &text)
{
    pugi::xml_document tree;
    if (auto loaded = xml::load(tree, text, "domainCapabilities"); !loaded)
        return failure(loaded.error());
    const auto root = tree.child("domainCapabilities");
    const auto os = root.child("os");
    const auto loader = os.child("loader");
    const auto devices = root.child("devices");

    GuestSupport support;
    support.accelerator = acceleratorFrom(xml::textOf(root.child("domain")));
    support.architecture = xml::textOf(root.child("arch"));
    support.emulator = xml::textOf(root.child("path"));
    support.maxVcpus = root.child("vcpu").attribute("max").as_int(1);
    support.hasUefi = values(os, "firmware").contains(QStringLiteral("efi"));
    support.hasSecureBoot =
        support.hasUefi && values(loader, "secure").contains(QStringLiteral("yes"));
    support.tpmVersions = tpmVersions(devices.child("tpm"));
    support.videoModels = values(devices.child("video"), "modelType");
    support.graphics = values(devices.child("graphics"), "type");
    support.diskBuses = values(devices.child("disk"), "bus");
    support.hasHostPassthrough = hasCpuMode(root, "host-passthrough");
    support.hasHostModel = hasCpuMode(root, "host-model");
    support.cpuModels = usableCpuModels(root);
    const QString nearest = xml::textOf(cpuMode(root, "host-model").child("model"));
    if (support.cpuModels.contains(nearest))
        support.hostModelName = nearest;
    return support;
}

Result<void> readMachineTypes(const QByteArray &text, GuestSupport &support)
{
    pugi::xml_document tree;
    if (auto loaded = xml::load(tree, text, "capabilities"); !loaded)
        return failure(loaded.error());
    for (const auto guest : tree.child("capabilities").children("guest")) {
        const auto arch = guest.child("arch");
        if (xml::attributeOf(arch, "name") != support.architecture)
            continue;
        for (const auto machine : arch.children("machine")) {
            const QString name = xml::textOf(machine);
            support.machineTypes.append(name);
            if (const QString pinned = xml::attributeOf(machine, "canonical"); !pinned.isEmpty())
                support.pinnedMachineTypes.insert(name, pinned);
            if (xml::attributeOf(machine, "deprecated") == QLatin1String("yes"))
                support.deprecatedMachineTypes.append(name);
        }
    }
    support.machineTypes.removeDuplicates();
    support.deprecatedMachineTypes.removeDuplicates();
    return {};
}

QString readCpuModel(const QByteArray &text)
{
    pugi::xml_document tree;
    if (!xml::load(tree, text, "capabilities"))
        return {};
    const auto cpu = tree.child("capabilities").child("host").child("cpu");
    return xml::textOf(cpu.child("model"));
}

} // namespace innkeeper::libvirt
