// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/UsbMoves.h"

#include "core/base/Deliver.h"
#include "core/services/MachineList.h"
#include "core/usb/UsbGuards.h"
#include "ui/devices/SeatWords.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainName.h"

#include <QPushButton>

#include <algorithm>
#include <memory>
#include <utility>

namespace innkeeper {

struct UsbMoves::Batch
{
    QList<UsbMove> moves;
    qsizetype open = 0;
    QList<UsbMove> done;
    QList<Failed> failed;
    Then then;
};

UsbMoves::UsbMoves(UsbKeeping &usb, const MachineList &machines, NoticeFor noticeFor,
                   QObject *parent)
    : QObject(parent)
    , m_usb(usb)
    , m_machines(machines)
    , m_noticeFor(std::move(noticeFor))
{
}

void UsbMoves::start(const QList<UsbMove> &moves, const Then &then)
{
    auto batch = std::make_shared<Batch>();
    batch->moves = moves;
    batch->open = moves.size();
    batch->then = then;
    Q_EMIT began(moves);
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
    Q_EMIT ended(batch.moves, batch.done);
    if (!batch.failed.isEmpty())
        report(batch.failed, batch.then);
    if (batch.then && !batch.done.isEmpty())
        batch.then(batch.done);
}

QList<UsbGuard> UsbMoves::guardsOf(const Failed &one) const
{
    for (const UsbSeat &seat : m_usb.seats()) {
        if (seat.device.port == one.move.device.port)
            return seat.guards;
    }
    return {};
}

bool UsbMoves::isOnlyWarned(const Failed &one) const
{
    const QList<UsbGuard> guards = guardsOf(one);
    return one.error.kind == ErrorKind::Denied && !one.move.wish.despiteWarnings &&
           !guards.isEmpty() && !isRefused(guards);
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

void UsbMoves::report(const QList<Failed> &failed, const Then &then)
{
    QList<UsbMove> moves;
    for (const Failed &one : failed)
        moves << one.move;
    Notice *notice = m_noticeFor(moves);
    if (!notice)
        return;
    Error all = failed.first().error;
    if (failed.size() > 1) {
        QStringList lines;
        for (const Failed &one : failed)
            //: A device and why it was not moved
            lines << tr("%1: %2").arg(titleOf(one.move.device), one.error.message);
        all.message = lines.join(QLatin1Char('\n'));
    }
    notice->showError(titleFor(failed), all);
    const auto all_of = [&failed](auto is) {
        return std::all_of(failed.cbegin(), failed.cend(), is);
    };
    if (all_of([this](const Failed &one) { return isOnlyWarned(one) && isMounted(guardsOf(one)); }))
        offer(*notice, tr("&Unmount and Connect"), failed, then, [](UsbKeeping::Wish &wish) {
            wish.unmounts = true;
            wish.despiteWarnings = true;
        });
    if (all_of([this](const Failed &one) { return isOnlyWarned(one); }))
        offer(*notice, tr("Connect &Anyway"), failed, then,
              [](UsbKeeping::Wish &wish) { wish.despiteWarnings = true; });
    else if (all_of([](const Failed &one) { return isWorthAnotherTry(one.error); }))
        offer(*notice, tr("&Try Again"), failed, then, [](UsbKeeping::Wish &) {});
}

void UsbMoves::offer(Notice &notice, const QString &text, const QList<Failed> &failed,
                     const Then &then, const std::function<void(UsbKeeping::Wish &)> &change)
{
    QList<UsbMove> again;
    for (const Failed &one : failed) {
        again << one.move;
        change(again.last().wish);
    }
    connect(notice.addButton(text), &QPushButton::clicked, this, [this, &notice, again, then] {
        notice.dismiss();
        start(again, then);
    });
}

} // namespace innkeeper
