// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/RowAccessible.h"

#include "ui/devices/DeviceRow.h"
#include "ui/devices/RuleRow.h"

#include <QAccessibleWidget>

namespace innkeeper {

static QAccessibleInterface *makeRowInterface(const QString &, QObject *object)
{
    const bool isRow = qobject_cast<DeviceRow *>(object) || qobject_cast<RuleRow *>(object);
    return isRow ? new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::ListItem)
                 : nullptr;
}

void installRowAccessibility()
{
    QAccessible::removeFactory(&makeRowInterface);
    QAccessible::installFactory(&makeRowInterface);
}

} // namespace innkeeper
