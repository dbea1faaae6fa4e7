// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/Icons.h"

#include "ui/style/SymbolicIcon.h"

namespace innkeeper::style {

QIcon icon(const QString &name)
{
    return QIcon(new SymbolicIcon(name));
}

QIcon applicationIcon()
{
    return SymbolicIcon::rendered(QStringLiteral("innkeeper"), Qt::black, 64);
}

} // namespace innkeeper::style
