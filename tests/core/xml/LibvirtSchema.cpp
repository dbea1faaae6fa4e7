// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/xml/LibvirtSchema.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace innkeeper {

QString schemaComplaints(const QMap<QString, QByteArray> &documents, const QString &schema)
{
    const QTemporaryDir folder;
    QStringList arguments{QStringLiteral("--noout"), QStringLiteral("--nonet"),
                          QStringLiteral("--relaxng"),
                          QStringLiteral("/usr/share/libvirt/schemas/%1.rng").arg(schema)};
    int number = 0;
    for (auto it = documents.cbegin(); it != documents.cend(); ++it) {
        // Names of systems have slashes; the number keeps what remains apart.
        const QString safe = it.key().section(u'/', -1).left(60);
        const QString path = folder.filePath(QStringLiteral("%1-%2.xml").arg(++number).arg(safe));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            return QStringLiteral("cannot write ") + path;
        file.close();
        arguments += path;
    }
    QProcess lint;
    lint.start(QStringLiteral("xmllint"), arguments);
    if (!lint.waitForFinished(120'000))
        return QStringLiteral("xmllint: ") + lint.errorString();
    if (lint.exitCode() == 0)
        return {};
    QStringList complaints;
    for (const QString &line : QString::fromUtf8(lint.readAllStandardError()).split(u'\n'))
        if (!line.endsWith(QStringLiteral(" validates")))
            complaints += line;
    return complaints.join(u'\n');
}

} // namespace innkeeper
