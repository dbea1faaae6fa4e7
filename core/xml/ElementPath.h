// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/xml/DomainDocument.h"
#include "core/xml/Place.h"

#include <pugixml.hpp>

namespace innkeeper::xml {

// Ways through a <domain>; null nodes where they end early.

/// The parent of what stands at `path`: "devices" for "devices/disk".
[[nodiscard]] pugi::xml_node parentAt(pugi::xml_node domain, const QByteArray &path);
[[nodiscard]] QByteArray lastNameOf(const QByteArray &path);
[[nodiscard]] pugi::xml_node elementAt(pugi::xml_node domain, const DomainElement &element);
[[nodiscard]] pugi::xml_node childAt(pugi::xml_node parent, const Place::Step &step);

} // namespace innkeeper::xml
