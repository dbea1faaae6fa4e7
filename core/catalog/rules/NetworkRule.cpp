// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Rules.h"

namespace innkeeper::catalog {

void chooseNetwork(const Subject &subject, MachineDefaults &defaults)
{
    defaults.config.networks.clear();
    NetworkConfig network;
    network.model = subject.valueOrNone("network");
    if (network.model.isEmpty())
        return;
    // Only the system's libvirt may make bridges.
    if (!subject.host.isSession) {
        network.kind = NetworkConfig::Kind::Network;
        network.source = QStringLiteral("default");
    }
    defaults.config.networks = {network};
}

} // namespace innkeeper::catalog
