// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace innkeeper {

// Our own element of <metadata> that says which picture stands for a machine; for those who change
// it in what runs (virDomainSetMetadata).

inline constexpr char kLookName[] = "look";
inline constexpr char kLookPrefix[] = "innkeeper-look";
inline constexpr char kLookNamespace[] = "urn:x-innkeeper:look:1";

/// Without prefix and namespace, as libvirt wants it; empty for no icon. Any thread.
[[nodiscard]] QByteArray lookElement(const QString &icon);

} // namespace innkeeper
