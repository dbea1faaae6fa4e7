// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/UsbTrials.h"

#include "core/base/Deliver.h"
#include "core/services/MachineList.h"
#include "ui/devices/SeatWords.h"
#include "ui/devices/UsbMoves.h"
#include "ui/widgets/NoticeArea.h"
#include "ui/widgets/PlainName.h"

#include <QPushButton>

#include <algorithm>

namespace innkeeper {

static constexpr QLatin1String kTrialTopic("usbTrial");

UsbTrials::UsbTrials(UsbKeeping &usb, const MachineList &machines, UsbMoves &moves,
                     NoticeArea &notices, QObject *parent)
    : QObject(parent)
    , m_usb(usb)
    , m_machines(machines)
    , m_moves(moves)
    , m_notices(notices)
{
    m_tick.setObjectName(QStringLiteral("usbTick"));
    m_tick.setParent(this);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &UsbTrials::countDown);
    connect(&usb, &UsbKeeping::changed, this, &UsbTrials::follow);
    follow();
}

void UsbTrials::follow()
{
    QHash<QString, QDeadlineTimer> ends;
    QList<UsbSeat> trials;
    for (const UsbSeat &seat : m_usb.seats()) {
        if (seat.returnsIn <= 0)
            continue;
        const QString &port = seat.device.port;
        const QDeadlineTimer told(std::chrono::seconds(seat.returnsIn));
        // What is told again may be older than what was told.
        const auto known = m_ends.constFind(port);
        ends.insert(port, known == m_ends.cend() ? told : std::min(*known, told));
        trials << seat;
    }
    m_ends = ends;
    m_closed.removeIf([&ends](const QString &port) { return !ends.contains(port); });
    trials.removeIf([this](const UsbSeat &seat) { return m_closed.contains(seat.device.port); });
    std::stable_sort(trials.begin(), trials.end(),
                     [this](const UsbSeat &one, const UsbSeat &other) {
                         return m_ends[one.device.port] < m_ends[other.device.port];
                     });
    trials.removeIf([machine = trials.isEmpty() ? MachineId() : trials.first().machine](
                        const UsbSeat &seat) { return seat.machine != machine; });
    const auto isSame = [](const UsbSeat &one, const UsbSeat &other) {
        return one.device == other.device && one.machine == other.machine;
    };
    const bool isShown =
        std::equal(trials.cbegin(), trials.cend(), m_shown.cbegin(), m_shown.cend(), isSame);
    m_shown = trials;
    if (!isShown)
        show();
}

void UsbTrials::show()
{
    const bool hasKeyboard = m_notice && m_notice->isAncestorOf(m_notice->window()->focusWidget());
    if (m_shown.isEmpty()) {
        m_tick.stop();
        m_notices.remove(kTrialTopic);
        return;
    }
    m_notice = m_notices.add(kTrialTopic);
    m_notice->setPinned(true);
    const int count = int(m_shown.size());
    m_notice->showMessage(
        Notice::Kind::Information,
        count == 1 ? tr("%1 is now in %2").arg(titleOf(m_shown.first().device), machineName())
                   : tr("%n device(s) are now in %1", nullptr, count).arg(machineName()),
        text());
    offer();
    m_tick.start();
    if (hasKeyboard)
        m_notice->enter();
}

void UsbTrials::offer()
{
    const bool isOne = m_shown.size() == 1;
    connect(m_notice->addButton(isOne ? tr("&Keep It There") : tr("&Keep Them There")),
            &QPushButton::clicked, this, &UsbTrials::keepAll);
    connect(m_notice->addButton(isOne ? tr("&Bring It Back Now") : tr("&Bring Them Back Now")),
            &QPushButton::clicked, this, &UsbTrials::bringAllBack);
    connect(m_notice, &Notice::closed, this, [this] {
        for (const UsbSeat &seat : std::as_const(m_shown))
            m_closed.insert(seat.device.port);
        follow();
    });
}

QString UsbTrials::machineName() const
{
    const UsbSeat &seat = m_shown.first();
    const auto machine = m_machines.find(seat.machine);
    return plainName(machine ? machine->displayName() : seat.machineName);
}

int UsbTrials::secondsLeft() const
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (const UsbSeat &seat : m_shown)
        least = std::min(least, m_ends[seat.device.port].remainingTime());
    constexpr int kSecond = 1000;
    return int((least + kSecond - 1) / kSecond);
}

QString UsbTrials::text() const
{
    const int left = secondsLeft();
    if (left <= 0)
        return tr("This computer takes it back.");
    if (m_shown.size() == 1)
        return tr("It comes back to this computer in %n second(s), unless you keep it there.",
                  nullptr, left);
    return tr("They come back to this computer in %n second(s), unless you keep them there.",
              nullptr, left);
}

void UsbTrials::countDown()
{
    if (m_notice)
        m_notice->setText(text());
}

void UsbTrials::keepAll()
{
    // Another one once the first is told.
    const QList<UsbSeat> seats = m_shown;
    for (const UsbSeat &seat : seats)
        m_closed.insert(seat.device.port);
    for (const UsbSeat &seat : seats)
        deliver(m_usb.keep(seat.device.port), this, [this, seat](const Result<void> &kept) {
            if (kept)
                return;
            // Offered again, as long as there is time.
            m_closed.remove(seat.device.port);
            follow();
            m_notices.showError(QStringLiteral("usbKeepFailed"),
                                tr("%1 does not stay where it is").arg(titleOf(seat.device)),
                                kept.error());
        });
    follow();
}

void UsbTrials::bringAllBack()
{
    QList<UsbMove> moves;
    for (const UsbSeat &seat : std::as_const(m_shown)) {
        m_closed.insert(seat.device.port);
        moves.append({seat.device, {}});
    }
    m_moves.start(moves);
    follow();
}

} // namespace innkeeper
