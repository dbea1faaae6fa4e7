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

bool hasCpuMode(pugi::xml_node root, const char *name)
{
    return isSupported(root.child("cpu").find_child_by_attribute("mode", "name", name));
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
    return support;
}

Result<QStringList> readMachineTypes(const QByteArray &text, const QString &architecture)
{
    pugi::xml_document tree;
    if (auto loaded = xml::load(tree, text, "capabilities"); !loaded)
        return failure(loaded.error());
    QStringList types;
    for (const auto guest : tree.child("capabilities").children("guest")) {
        const auto arch = guest.child("arch");
        if (xml::attributeOf(arch, "name") != architecture)
            continue;
        for (const auto machine : arch.children("machine"))
            types.append(xml::textOf(machine));
    }
    types.removeDuplicates();
    return types;
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
