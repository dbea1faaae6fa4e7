// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/VolumeNames.h"

namespace innkeeper {

namespace {

/// File names end at 255 bytes, and pools on old file systems much earlier.
constexpr qsizetype kMaxBytes = 100;

bool isPlain(char32_t sign)
{
    return QChar::isLetterOrNumber(sign) || QChar::isMark(sign) || sign == U'.' || sign == U'_' ||
           sign == U'-' || sign == U'+';
}

QString plainStem(const QString &name)
{
    QString stem;
    qsizetype bytes = 0;
    for (const char32_t sign : name.toUcs4()) {
        // A row of awkward signs becomes one dash; none stands in front, where dots hide files and
        // dashes look like options.
        const bool isDash = !isPlain(sign) || sign == U'-' || (stem.isEmpty() && sign == U'.');
        if (isDash && (stem.isEmpty() || stem.endsWith(u'-')))
            continue;
        const QString piece = isDash ? QStringLiteral("-") : QString::fromUcs4(&sign, 1);
        bytes += piece.toUtf8().size();
        if (bytes > kMaxBytes)
            break;
        stem += piece;
    }
    while (stem.endsWith(u'-'))
        stem.chop(1);
    return stem.isEmpty() ? QStringLiteral("machine") : stem;
}

} // namespace

QString volumeName(const QString &machineName, const QString &suffix, const QStringList &taken)
{
    const QString stem = plainStem(machineName);
    QString name = stem + suffix;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = stem + u'-' + QString::number(number) + suffix;
    return name;
}

} // namespace innkeeper
