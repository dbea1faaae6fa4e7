// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/HeardText.h"

#include <QList>

namespace innkeeper {

QString heardText(const QString &said, qsizetype longest)
{
    QString text;
    for (const char32_t sign : said.left(2 * longest).toUcs4()) {
        const QString shown = QChar::isSpace(sign)   ? QStringLiteral(" ")
                              : QChar::isPrint(sign) ? QString::fromUcs4(&sign, 1)
                                                     : QString();
        if (text.size() + shown.size() > longest)
            break;
        text += shown;
    }
    return text.trimmed();
}

} // namespace innkeeper
