// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/WhatStays.h"

#include "ui/widgets/PlainName.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {
struct WhatStaysText
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::WhatStays)
};
} // namespace

QString whatStays(const hardware::PartKind &kind, const hardware::Values &values)
{
    const QString source = plainName(values.value(QStringLiteral("source")));
    const QString folder = plainName(values.value(QStringLiteral("folder")));
    if (kind.key == QLatin1String("disk") && !values.value(QStringLiteral("source")).isEmpty())
        return WhatStaysText::tr("Its image %1 stays where it is.").arg(source);
    if (kind.key == QLatin1String("share") && !values.value(QStringLiteral("folder")).isEmpty())
        return WhatStaysText::tr("The folder %1 stays as it is.").arg(folder);
    return {};
}

QStringList whatStays(const QList<hardware::Change> &dropped)
{
    QStringList sentences;
    for (const hardware::Change &change : dropped) {
        const hardware::PartKind *kind = hardware::partKind(change.part);
        const QString sentence = kind && change.kind == hardware::Change::Kind::Add
                                     ? whatStays(*kind, change.values)
                                     : QString();
        if (!sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences;
}

} // namespace innkeeper
