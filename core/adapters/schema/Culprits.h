// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <libxml/tree.h>

#include <QByteArray>
#include <QList>

#include <functional>

namespace innkeeper::schema {

/// The innermost element that keeps a document from being valid, or an attribute of it.
struct Culprit
{
    int line = 0;
    QByteArray element;
    /// Empty: the element itself, or something it lacks.
    QByteArray attribute;
};

/// libxml2 blames an interleave's surroundings ("devices"), because it cannot tell which of the
/// many alternatives was meant. So: what is the least that, left out, makes the rest valid? Asks
/// `isValid` once for each child on the way down. `document` is as before afterwards.
[[nodiscard]] QList<Culprit> findCulprits(xmlDoc &document, const std::function<bool()> &isValid);

} // namespace innkeeper::schema
