// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Rules.h"

namespace innkeeper::catalog {

namespace {

QString cardModelOf(const Subject &subject)
{
    switch (subject.era) {
    case Era::Dos:
        return QStringLiteral("ne2k_pci"); // every packet driver collection has it
    case Era::Windows9x:
    case Era::WindowsNt:
        return QStringLiteral("pcnet"); // on their installation disks
    case Era::Windows2000:
    case Era::WindowsXp:
        // osinfo-db lists e1000 for XP, but XP's own driver does not know the one QEMU emulates.
        return QStringLiteral("rtl8139");
    case Era::Old:
    case Era::Windows:
    case Era::Modern:
        break;
    }
    if (subject.has(kVirtioNet) || subject.has(kVirtioNet10))
        return QStringLiteral("virtio");
    if (subject.has(kE1000e))
        return QStringLiteral("e1000e");
    if (subject.has(kE1000) || isModern(subject.era))
        return QStringLiteral("e1000");
    return QStringLiteral("rtl8139");
}

} // namespace

void chooseNetwork(const Subject &subject, MachineDefaults &defaults)
{
    NetworkConfig network;
    network.model = cardModelOf(subject);
    // Only the system's libvirt may make bridges.
    if (!subject.host.isSession) {
        network.kind = NetworkConfig::Kind::Network;
        network.source = QStringLiteral("default");
    }
    defaults.config.networks = {network};
}

} // namespace innkeeper::catalog
