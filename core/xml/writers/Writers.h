// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/MachineConfig.h"

#include <pugixml.hpp>

namespace innkeeper::xml {

// One family of hardware each, in libvirt's words (https://libvirt.org/formatdomain.html).

// Children of <domain>.
void writeIdentity(pugi::xml_node domain, const MachineConfig &config);
void writeBoot(pugi::xml_node domain, const MachineConfig &config);
void writeFeatures(pugi::xml_node domain, const MachineConfig &config);
void writeCpu(pugi::xml_node domain, const MachineConfig &config);
void writeClock(pugi::xml_node domain, const MachineConfig &config);
void writePower(pugi::xml_node domain, const MachineConfig &config);

// Children of <devices>.
void writeDisks(pugi::xml_node devices, const MachineConfig &config);
void writeControllers(pugi::xml_node devices, const MachineConfig &config);
void writeNetworks(pugi::xml_node devices, const MachineConfig &config);
void writeConsoles(pugi::xml_node devices, const MachineConfig &config);
void writeInputs(pugi::xml_node devices, const MachineConfig &config);
void writeTpm(pugi::xml_node devices, const MachineConfig &config);
void writeDisplay(pugi::xml_node devices, const MachineConfig &config);
void writeUsbFilter(pugi::xml_node devices, const MachineConfig &config);
void writeWatchdog(pugi::xml_node devices, const MachineConfig &config);
void writeBalloonAndRng(pugi::xml_node devices, const MachineConfig &config);

} // namespace innkeeper::xml
