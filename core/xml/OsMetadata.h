// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <pugixml.hpp>

namespace innkeeper::xml {

inline constexpr char kOsinfoNamespace[] = "http://libosinfo.org/xmlns/libvirt/domain/1.0";

/// What virt-install, GNOME Boxes and we note in <metadata>: which operating system a machine
/// runs. Prefixes are found by their namespace; null nodes where there is none.
[[nodiscard]] pugi::xml_node osinfoOf(pugi::xml_node domain);
[[nodiscard]] pugi::xml_node osElementOf(pugi::xml_node domain);
/// A whole `<libosinfo:libosinfo>`.
[[nodiscard]] QByteArray osinfoElement(const QString &osId);

} // namespace innkeeper::xml
