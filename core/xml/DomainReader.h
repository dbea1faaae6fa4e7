// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/xml/DomainDocument.h"

#include <pugixml.hpp>

#include <optional>

namespace innkeeper::xml {

/// Of <os>.
[[nodiscard]] Firmware firmwareOf(pugi::xml_node os);
[[nodiscard]] TuningNote readTuning(pugi::xml_node domain);
[[nodiscard]] VirtioNote readVirtioNote(pugi::xml_node domain);
/// Empty: nobody chose one.
[[nodiscard]] QString readIcon(pugi::xml_node domain);
[[nodiscard]] Machine readMachine(pugi::xml_node domain);
[[nodiscard]] QList<DomainDocument::Disk> readDisks(pugi::xml_node domain);
/// 1 without <vcpu>, as in libvirt.
[[nodiscard]] int readVcpus(pugi::xml_node domain);
/// `<memory unit='GiB'>4</memory>`; nothing when it is no amount.
[[nodiscard]] std::optional<Bytes> readAmount(pugi::xml_node element);

} // namespace innkeeper::xml
