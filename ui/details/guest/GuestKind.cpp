// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/guest/GuestKind.h"

#include <QCoreApplication>

namespace innkeeper {

const hardware::PartKind &guestKind()
{
    static const hardware::PartKind kind{
        .key = QStringLiteral("guest"),
        .name = QT_TRANSLATE_NOOP("Hardware", "Inside the guest"),
        .summary = QT_TRANSLATE_NOOP("Hardware", "What the system that runs there tells"),
        .icon = QStringLiteral("information"),
        .group = hardware::PartKind::Group::Machine,
    };
    return kind;
}

hardware::Part guestPart()
{
    return {&guestKind(), {}, {}, {}};
}

} // namespace innkeeper
