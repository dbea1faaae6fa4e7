// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/osinfo/MediaMatch.h"

namespace innkeeper::osinfo {

namespace {

/// How many of its letters stand for themselves and not for a set of others.
int exactness(const QString &pattern)
{
    int letters = 0;
    for (const QChar c : pattern)
        letters += c.isLetterOrNumber() || c == u'_' || c == u' ';
    return letters;
}

} // namespace

int closeness(const MediaPattern &pattern, const IsoImage &image)
{
    if (pattern.volumeSize != 0 && pattern.volumeSize != image.volumeSize)
        return 0;
    int points = 0;
    for (const auto &[of, expression] : pattern.fields) {
        const QString &value = image.*of;
        // Anywhere in the field, as libosinfo does.
        if (value.isEmpty() || !expression.match(value).hasMatch())
            return 0;
        points += 1 + exactness(expression.pattern());
    }
    // A pattern without fields speaks of something else than an image.
    return points > 0 && pattern.volumeSize != 0 ? points + 1 : points;
}

} // namespace innkeeper::osinfo
