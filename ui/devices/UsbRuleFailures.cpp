// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/UsbRuleFailures.h"

#include "core/ports/UsbKeeping.h"
#include "core/services/MachineList.h"
#include "core/usb/UsbVerdict.h"
#include "ui/devices/SeatWords.h"
#include "ui/devices/UsbMoves.h"
#include "ui/widgets/NoticeArea.h"
#include "ui/widgets/PlainName.h"

namespace innkeeper {

static QString topicOf(const QString &port)
{
    return QStringLiteral("usbRule-") + port;
}

UsbRuleFailures::UsbRuleFailures(UsbKeeping &usb, const MachineList &machines, UsbMoves &moves,
                                 NoticeArea &notices, QObject *parent)
    : QObject(parent)
    , m_usb(usb)
    , m_machines(machines)
    , m_notices(notices)
{
    connect(&usb, &UsbKeeping::changed, this, &UsbRuleFailures::follow);
    connect(&moves, &UsbMoves::began, this, &UsbRuleFailures::note);
    follow();
}

void UsbRuleFailures::note(const QList<UsbMove> &moves)
{
    for (const UsbMove &move : moves)
        m_ordered.insert(move.device.identity);
}

void UsbRuleFailures::follow()
{
    QHash<QString, QString> told;
    QSet<QString> shown;
    QSet<QString> there;
    for (const UsbSeat &seat : m_usb.seats()) {
        const QString &identity = seat.device.identity;
        const QString &port = seat.device.port;
        there.insert(identity);
        if (seat.state == UsbSeat::State::InMachine)
            continue;
        // Until it worked, or is unplugged.
        if (const auto known = m_told.constFind(identity); known != m_told.cend())
            told.insert(identity, *known);
        if (m_ordered.contains(identity) ||
            verdictFor(seat.device, m_usb.rules()).action != UsbRule::Do::Always)
            continue;
        // Tried again, whoever reads it need not lose it.
        const bool isTriedAgain = seat.state == UsbSeat::State::Attaching && m_shown.contains(port);
        if (seat.failure || isTriedAgain)
            shown.insert(port);
        if (!seat.failure || told.value(identity) == seat.failure->message)
            continue;
        told.insert(identity, seat.failure->message);
        say(seat);
    }
    m_told = told;
    m_ordered.intersect(there);
    for (const QString &port : m_shown - shown)
        m_notices.remove(topicOf(port));
    m_shown = shown;
}

void UsbRuleFailures::say(const UsbSeat &seat)
{
    const auto machine = m_machines.find(verdictFor(seat.device, m_usb.rules()).machine);
    const QString device = titleOf(seat.device);
    m_notices.showError(topicOf(seat.device.port),
                        machine ? tr("%1 was not connected to %2, as its rule says")
                                      .arg(device, plainName(machine->displayName()))
                                : tr("%1 was not connected, as its rule says").arg(device),
                        *seat.failure);
}

} // namespace innkeeper
