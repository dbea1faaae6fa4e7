// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/UsbMoves.h"

#include "core/base/Deliver.h"
#include "core/services/MachineList.h"
#include "core/usb/UsbGuards.h"
#include "ui/devices/UsbTitle.h"
#include "ui/widgets/NoticeArea.h"
#include "ui/widgets/PlainName.h"

#include <QPushButton>

#include <algorithm>
#include <memory>

namespace innkeeper {

static constexpr QLatin1String kFailedTopic("usbFailed");

struct UsbMoves::Batch
{
    qsizetype open = 0;
    QList<UsbMove> done;
    QList<Failed> failed;
    Then then;
};

UsbMoves::UsbMoves(UsbKeeping &usb, const MachineList &machines, NoticeArea &notices,
                   QObject *parent)
    : QObject(parent)
    , m_usb(usb)
    , m_machines(machines)
    , m_notices(notices)
{
}

void UsbMoves::start(const QList<UsbMove> &moves, const Then &then)
{
    auto batch = std::make_shared<Batch>();
    batch->open = moves.size();
    batch->then = then;
    for (const UsbMove &move : moves)
        deliver(m_usb.move(move.device.port, move.wish), this,
                [this, batch, move](const Result<void> &moved) {
                    if (moved)
                        batch->done << move;
                    else if (moved.error().kind != ErrorKind::Cancelled)
                        batch->failed.append({move, moved.error()});
                    if (--batch->open == 0)
                        finish(*batch);
                });
}

void UsbMoves::finish(const Batch &batch)
{
    if (!batch.failed.isEmpty())
        report(batch.failed);
    if (batch.then && !batch.done.isEmpty())
        batch.then(batch.done);
}

bool UsbMoves::isOnlyWarned(const Failed &one) const
{
    if (one.error.kind != ErrorKind::Denied || one.move.wish.despiteWarnings)
        return false;
    const QList<UsbSeat> seats = m_usb.seats();
    return std::any_of(seats.cbegin(), seats.cend(), [&](const UsbSeat &seat) {
        return seat.device.port == one.move.device.port && !seat.guards.isEmpty() &&
               !isRefused(seat.guards);
    });
}

static bool isWorthAnotherTry(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Busy:
    case ErrorKind::Disconnected:
    case ErrorKind::NoSpace:
    case ErrorKind::TimedOut:
    case ErrorKind::Internal:
        return true;
    default:
        return false;
    }
}

QString UsbMoves::titleFor(const QList<Failed> &failed) const
{
    if (failed.size() > 1)
        return tr("%n device(s) were not moved", nullptr, int(failed.size()));
    const UsbMove &move = failed.first().move;
    const QString device = titleOf(move.device);
    if (move.wish.machine.isNull())
        return tr("%1 did not come to this computer").arg(device);
    const auto machine = m_machines.find(move.wish.machine);
    return machine ? tr("%1 was not connected to %2").arg(device, plainName(machine->displayName()))
                   : tr("%1 was not connected").arg(device);
}

void UsbMoves::report(const QList<Failed> &failed)
{
    Error all = failed.first().error;
    if (failed.size() > 1) {
        QStringList lines;
        for (const Failed &one : failed)
            //: A device and why it was not moved
            lines << tr("%1: %2").arg(titleOf(one.move.device), one.error.message);
        all.message = lines.join(QLatin1Char('\n'));
    }
    m_notices.showError(kFailedTopic, titleFor(failed), all);
    const auto all_of = [&failed](auto is) {
        return std::all_of(failed.cbegin(), failed.cend(), is);
    };
    if (all_of([this](const Failed &one) { return isOnlyWarned(one); }))
        offer(tr("Connect &Anyway"), failed, true);
    else if (all_of([](const Failed &one) { return isWorthAnotherTry(one.error); }))
        offer(tr("&Try Again"), failed, false);
}

void UsbMoves::offer(const QString &text, const QList<Failed> &failed, bool despiteWarnings)
{
    QList<UsbMove> again;
    for (const Failed &one : failed) {
        again << one.move;
        again.last().wish.despiteWarnings |= despiteWarnings;
    }
    connect(m_notices.find(kFailedTopic)->addButton(text), &QPushButton::clicked, this,
            [this, again] {
                m_notices.remove(kFailedTopic);
                start(again);
            });
}

} // namespace innkeeper
