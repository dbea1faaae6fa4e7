// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/XmlTree.h"
#include "core/xml/writers/Writers.h"

namespace innkeeper::xml {

void writeNetworks(pugi::xml_node devices, const MachineConfig &config)
{
    for (const NetworkConfig &network : config.networks) {
        if (network.kind == NetworkConfig::Kind::None)
            continue;
        const auto interface = add(devices, "interface");
        switch (network.kind) {
        case NetworkConfig::Kind::Network:
            set(interface, "type", "network");
            set(add(interface, "source"), "network", network.source);
            break;
        case NetworkConfig::Kind::Bridge:
            set(interface, "type", "bridge");
            set(add(interface, "source"), "bridge", network.source);
            break;
        case NetworkConfig::Kind::User:
        case NetworkConfig::Kind::None:
            set(interface, "type", "user");
            break;
        }
        if (!network.model.isEmpty())
            set(add(interface, "model"), "type", network.model);
    }
}

} // namespace innkeeper::xml
