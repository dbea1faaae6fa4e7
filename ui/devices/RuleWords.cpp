// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/RuleWords.h"

#include "core/usb/UsbKind.h"
#include "ui/widgets/PlainName.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::RuleWords)
};

QString kindTextOf(const UsbRule::Match &match)
{
    const std::optional<UsbKind> kind = usbKindFrom(match.kind);
    return kind ? toText(*kind) : match.kind;
}

/// All that a rule asks for, which other programs may have written.
QString listedMatchOf(const UsbRule::Match &match)
{
    QStringList parts;
    if (!match.id.isEmpty())
        parts << RuleWords::tr("type %1").arg(match.id);
    if (!match.serial.isEmpty())
        parts << RuleWords::tr("serial number %1").arg(plainName(match.serial));
    if (!match.port.isEmpty())
        parts << RuleWords::tr("socket %1").arg(plainName(match.port));
    if (!match.kind.isEmpty())
        parts << RuleWords::tr("kind %1").arg(kindTextOf(match));
    return RuleWords::tr("Devices that have all of: %1").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

QString subjectOf(const UsbRule &rule)
{
    const UsbRule::Match &match = rule.match;
    const QString name = plainName(rule.note.isEmpty() ? match.id : rule.note);
    const bool hasId = !match.id.isEmpty();
    const bool hasSerial = !match.serial.isEmpty();
    const bool hasPort = !match.port.isEmpty();
    const bool hasKind = !match.kind.isEmpty();
    if (hasId && hasSerial && !hasPort && !hasKind)
        return RuleWords::tr("%1 with the serial number %2").arg(name, plainName(match.serial));
    if (hasId && hasPort && !hasSerial && !hasKind)
        return RuleWords::tr("%1 in socket %2").arg(name, plainName(match.port));
    if (hasId && !hasSerial && !hasPort && !hasKind)
        return rule.note.isEmpty() ? RuleWords::tr("Every device of the type %1").arg(name)
                                   : RuleWords::tr("Every device like %1 (%2)").arg(name, match.id);
    if (hasPort && !hasId && !hasSerial && !hasKind)
        return RuleWords::tr("Whatever is plugged into socket %1").arg(plainName(match.port));
    if (hasKind && !hasId && !hasSerial && !hasPort)
        return RuleWords::tr("Every device of this kind: %1").arg(kindTextOf(match));
    return listedMatchOf(match);
}

QString verdictOf(const UsbRule &rule, const QString &machine)
{
    switch (rule.action) {
    case UsbRule::Do::Always:
        break;
    case UsbRule::Do::Ask:
        return RuleWords::tr("You are asked each time it is plugged in.");
    case UsbRule::Do::Never:
        return RuleWords::tr("Stays with this computer; nobody is asked.");
    }
    if (machine.isEmpty())
        return RuleWords::tr("Was to go to a machine that no longer exists.");
    const QString where = plainName(machine);
    if (rule.isIsolated)
        return rule.startsMachine
                   ? RuleWords::tr("Always goes to %1, isolated; it is started if it is off.")
                         .arg(where)
                   : RuleWords::tr("Always goes to %1, isolated.").arg(where);
    return rule.startsMachine
               ? RuleWords::tr("Always goes to %1, which is started if it is off.").arg(where)
               : RuleWords::tr("Always goes to %1.").arg(where);
}

} // namespace innkeeper
