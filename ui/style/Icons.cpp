// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/Icons.h"

#include "ui/style/SymbolicIcon.h"

namespace innkeeper::style {

QIcon icon(const QString &name)
{
    return QIcon(new SymbolicIcon(name));
}

} // namespace innkeeper::style
