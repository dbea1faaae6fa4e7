// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <pugixml.hpp>

namespace innkeeper::xml {

// <metadata>: one element of each namespace, whose prefix libvirt leaves to whoever wrote it
// (https://libvirt.org/formatdomain.html#general-metadata).

/// Null when there is none.
[[nodiscard]] pugi::xml_node childInNamespace(pugi::xml_node parent, const char *localName,
                                              const char *uri);
/// Of <metadata>.
[[nodiscard]] pugi::xml_node metadataOf(pugi::xml_node domain, const char *localName,
                                        const char *uri);

// Edits of `text`, of which `domain` is the tree; that is void afterwards.

/// Invalid: the definition has no name yet.
[[nodiscard]] Result<void> addMetadata(QByteArray &text, pugi::xml_node domain,
                                       const QByteArray &element);
/// Takes <metadata> with it when nothing else is in there.
void removeMetadata(QByteArray &text, pugi::xml_node element);

/// `element` instead of `old`, which may be null; an empty one removes it. Fails as addMetadata().
[[nodiscard]] Result<void> putMetadata(QByteArray &text, pugi::xml_node domain, pugi::xml_node old,
                                       const QByteArray &element);

} // namespace innkeeper::xml
