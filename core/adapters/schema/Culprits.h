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

/// Each is a validation of the whole document, some hundredths of a second. Enough to tell several
/// wrong devices among dozens; where everything would have to be tried it takes minutes.
constexpr int kMostQuestions = 200;

/// libxml2 blames an interleave's surroundings ("devices"), because it cannot tell which of the
/// many alternatives was meant. So: what is the least that, left out, makes the rest valid? Asks
/// `isValid` once for each child on the way down, and at most kMostQuestions times in all: then it
/// is the least that is known so far. `document` is as before afterwards.
[[nodiscard]] QList<Culprit> findCulprits(xmlDoc &document, const std::function<bool()> &isValid);

} // namespace innkeeper::schema
