// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/MachineName.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

QString plainName(const OperatingSystem &system)
{
    QString name = system.name;
    if (name.startsWith(QLatin1String("Microsoft ")))
        name = name.mid(int(qstrlen("Microsoft ")));
    name = name.replace(u'/', u'-').simplified();
    if (system.id.isEmpty() || !validateMachineName(name))
        return QCoreApplication::translate("MachineName", "New machine");
    return name;
}

} // namespace

QString machineNameFor(const OperatingSystem &system, const QStringList &existingNames)
{
    const QString base = plainName(system);
    QString name = base;
    // Names that differ in capitals only are a trap.
    for (int number = 2; existingNames.contains(name, Qt::CaseInsensitive); ++number)
        name = QStringLiteral("%1 %2").arg(base, QString::number(number));
    return name;
}

} // namespace innkeeper
