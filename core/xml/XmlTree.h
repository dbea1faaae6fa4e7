// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <pugixml.hpp>

namespace innkeeper::xml {

/// Parses UTF-8 without resolving anything: no entities beyond XML's five, no outside files.
/// Fails with Invalid on what is not one well-formed `rootName` element, and on any document type
/// definition, which libvirt never writes.
[[nodiscard]] Result<void> load(pugi::xml_document &tree, const QByteArray &utf8,
                                const char *rootName);

[[nodiscard]] QString textOf(pugi::xml_node element);
[[nodiscard]] QString attributeOf(pugi::xml_node element, const char *name);
/// Null when there is none.
[[nodiscard]] pugi::xml_node lastElementOf(pugi::xml_node parent);

// Writing: each returns the new element.
pugi::xml_node add(pugi::xml_node parent, const char *name);
pugi::xml_node add(pugi::xml_node parent, const char *name, const QString &text);
void set(pugi::xml_node element, const char *attribute, const QString &value);
void set(pugi::xml_node element, const char *attribute, const char *value);
void set(pugi::xml_node element, const char *attribute, int value);
/// As libvirt formats: two spaces, single quotes.
[[nodiscard]] QByteArray format(const pugi::xml_document &tree);

} // namespace innkeeper::xml
