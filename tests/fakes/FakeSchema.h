// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/DefinitionSchema.h"

#include <QStringList>

namespace innkeeper::fakes {

/// Takes everything but lines with one word.
class FakeSchema : public DefinitionSchema
{
public:
    void refuse(const QString &word) { m_refused = word; }

    [[nodiscard]] Result<QList<XmlComplaint>> check(const QString &xml) override
    {
        QList<XmlComplaint> complaints;
        const QStringList lines = xml.split(QLatin1Char('\n'));
        for (int i = 0; i < lines.size(); ++i) {
            if (!m_refused.isEmpty() && lines[i].contains(m_refused))
                complaints.append({i + 1, QStringLiteral("“%1” does not fit.").arg(m_refused)});
        }
        return complaints;
    }

private:
    QString m_refused;
};

} // namespace innkeeper::fakes
