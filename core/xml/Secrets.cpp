// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/Secrets.h"

#include <QRegularExpression>

namespace innkeeper {

QString withoutSecrets(const QString &xml)
{
    static const QRegularExpression kPassword(
        QStringLiteral("(<graphics\\b(?:[^>\"']|\"[^\"]*\"|'[^']*')*?)"
                       "\\s+passwd\\s*=\\s*(?:\"[^\"]*\"|'[^']*')"));
    return QString(xml).replace(kPassword, QStringLiteral("\\1"));
}

} // namespace innkeeper
