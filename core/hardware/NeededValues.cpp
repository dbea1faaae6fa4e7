// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/NeededValues.h"

#include <QHash>

namespace innkeeper::hardware {

QStringList wordsThatNeed(const PartKind &kind, const Field &field)
{
    // Elsewhere libvirt finds a value itself: a pty's path, a channel's socket.
    static const QStringList leadsToPath{QStringLiteral("file"), QStringLiteral("dev"),
                                         QStringLiteral("pipe"), QStringLiteral("unix")};
    static const QHash<QString, QStringList> known{
        {QStringLiteral("network.source"),
         {QStringLiteral("network"), QStringLiteral("bridge"), QStringLiteral("direct")}},
        {QStringLiteral("input.device"), {QStringLiteral("evdev")}},
        {QStringLiteral("serial.path"), leadsToPath},
        {QStringLiteral("parallel.path"), leadsToPath},
        {QStringLiteral("console.path"), leadsToPath},
        {QStringLiteral("clock.timezone"), {QStringLiteral("timezone")}},
        {QStringLiteral("hyperv.spinlock-retries"), {QStringLiteral("on")}}};
    return known.value(kind.key + u'.' + field.key);
}

} // namespace innkeeper::hardware
