// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/osinfo/MediaMatch.h"

#include <QRegularExpression>

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
    const std::pair<const QString &, const QString &> fields[] = {
        {pattern.volumeId, image.volumeId},
        {pattern.systemId, image.systemId},
        {pattern.publisherId, image.publisherId},
        {pattern.applicationId, image.applicationId},
    };
    if (pattern.volumeSize != 0 && pattern.volumeSize != image.volumeSize)
        return 0;
    int points = 0;
    for (const auto &[expression, value] : fields) {
        if (expression.isEmpty())
            continue;
        // Anywhere in the field, as libosinfo does.
        if (value.isEmpty() || !QRegularExpression(expression).match(value).hasMatch())
            return 0;
        points += 1 + exactness(expression);
    }
    // A pattern without fields speaks of something else than an image.
    return points > 0 && pattern.volumeSize != 0 ? points + 1 : points;
}

} // namespace innkeeper::osinfo
