// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/PlainName.h"

namespace innkeeper {

static constexpr qsizetype kLongest = 160;

QString plainLine(const QString &name)
{
    QString line;
    for (const QChar sign : name) {
        if (line.size() >= kLongest) {
            line += QChar(0x2026);
            break;
        }
        if (sign.isSpace())
            line += QLatin1Char(' ');
        else if (sign.isPrint() || sign.isSurrogate() || sign.category() == QChar::Other_PrivateUse)
            line += sign;
    }
    return line;
}

QString plainName(const QString &name)
{
    return QChar(0x2068) + plainLine(name) + QChar(0x2069);
}

} // namespace innkeeper
