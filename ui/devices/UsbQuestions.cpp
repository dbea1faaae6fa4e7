// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/UsbQuestions.h"

#include "core/base/NaturalOrder.h"
#include "core/services/MachineList.h"
#include "core/usb/UsbGuards.h"
#include "core/usb/UsbKind.h"
#include "ui/devices/SeatWords.h"
#include "ui/devices/UsbMoves.h"
#include "ui/widgets/NoticeArea.h"

#include <algorithm>
#include <utility>

namespace innkeeper {

// A dock's devices come one after the other, as its hubs wake up. Those of one that sleeps deeply
// are known by their hub.
static constexpr std::chrono::seconds kTogether{1};
static constexpr std::chrono::seconds kMostTogether{4};
static constexpr std::chrono::seconds kHubIsNew{15};
static constexpr QLatin1String kQuestionTopic("usbQuestion");

UsbQuestions::Words UsbQuestions::wordsFor(const QList<UsbSeat> &seats, int waiting)
{
    Words words;
    QStringList lines;
    const UsbSeat &first = seats.first();
    const bool isOne = seats.size() == 1;
    if (isOne && first.isChanged) {
        words.kind = Notice::Kind::Warning;
        words.title = tr("%1 is not what it was").arg(titleOf(first.device));
        lines << tr("A rule says where it belongs, but the device says something else of itself "
                    "now than when the rule was made. It may be another one that pretends.");
    } else if (isOne) {
        words.title = tr("%1 was plugged in").arg(titleOf(first.device));
    } else {
        words.title = tr("%n device(s) were plugged in", nullptr, int(seats.size()));
    }
    for (const UsbSeat &seat : seats) {
        for (const UsbGuard &guard : seat.guards) {
            words.kind = Notice::Kind::Warning;
            //: A device and what speaks against handing it over
            lines << (isOne ? guard.message
                            : tr("%1: %2").arg(titleOf(seat.device), guard.message));
            if (guard.id == QLatin1String("mounted"))
                lines << tr("It is written and unmounted before a machine gets it.");
            else if (!guard.advice.isEmpty())
                lines << guard.advice;
        }
    }
    lines << (isOne ? tr("Where does it belong?") : tr("Where do they belong?"));
    if (waiting > 0)
        lines << tr("%n more device(s) wait for an answer.", nullptr, waiting);
    words.text = lines.join(QLatin1Char('\n'));
    return words;
}

UsbQuestions::UsbQuestions(UsbKeeping &usb, const MachineList &machines, UsbMoves &moves,
                           NoticeArea &notices, QObject *parent)
    : QObject(parent)
    , m_usb(usb)
    , m_machines(machines)
    , m_moves(moves)
    , m_notices(notices)
{
    m_gather.setObjectName(QStringLiteral("usbGather"));
    m_gather.setParent(this);
    m_gather.setSingleShot(true);
    connect(&usb, &UsbKeeping::changed, this, &UsbQuestions::follow);
    connect(&machines, &MachineList::reset, this, &UsbQuestions::follow);
    connect(&machines, &MachineList::added, this, &UsbQuestions::follow);
    connect(&machines, &MachineList::changed, this, &UsbQuestions::follow);
    connect(&machines, &MachineList::removed, this, &UsbQuestions::follow);
    followHubs();
    // Who comes by now does not know since when they are there.
    for (QDeadlineTimer &isNew : m_hubs)
        isNew = QDeadlineTimer();
    follow();
}

void UsbQuestions::setFocused(const MachineId &machine)
{
    if (m_focused == machine)
        return;
    m_focused = machine;
    follow();
}

QList<UsbSeat> UsbQuestions::asking() const
{
    QList<UsbSeat> asking = m_usb.seats();
    asking.removeIf([](const UsbSeat &seat) {
        return seat.state != UsbSeat::State::Asking || isRefused(seat.guards);
    });
    return asking;
}

QList<UsbQuestion::Target> UsbQuestions::targets() const
{
    QList<UsbQuestion::Target> targets;
    for (const Machine &machine : m_machines.machines()) {
        if (isActive(machine.state))
            targets.append({machine.id, machine.displayName()});
    }
    std::sort(targets.begin(), targets.end(), [this](const auto &one, const auto &other) {
        if ((one.machine == m_focused) != (other.machine == m_focused))
            return one.machine == m_focused;
        const QByteArray key = naturalKey(one.name);
        const QByteArray otherKey = naturalKey(other.name);
        return key != otherKey ? key < otherKey : one.machine.toText() < other.machine.toText();
    });
    return targets;
}

void UsbQuestions::followHubs()
{
    const auto before = std::exchange(m_hubs, {});
    for (const UsbSeat &seat : m_usb.seats()) {
        const QString &port = seat.device.port;
        if (kindOf(seat.device) == UsbKind::Hub)
            m_hubs.insert(port, before.value(port, QDeadlineTimer(kHubIsNew)));
    }
}

bool UsbQuestions::mayJoin(const QString &port) const
{
    // Nothing grows under a pointer or a finger that is about to answer.
    const bool isHeld = !m_question || m_question->isTouched() || m_notice->underMouse() ||
                        m_notice->isAncestorOf(m_notice->window()->focusWidget());
    if (isHeld || m_gather.isActive())
        return !isHeld;
    for (auto hub = m_hubs.cbegin(); hub != m_hubs.cend(); ++hub) {
        if (!hub->hasExpired() && port.startsWith(hub.key() + QLatin1Char('.')))
            return true;
    }
    return false;
}

void UsbQuestions::gatherOn()
{
    m_gather.start(std::min<std::chrono::milliseconds>(
        kTogether, std::chrono::milliseconds(m_gatherEnd.remainingTime())));
}

void UsbQuestions::follow()
{
    followHubs();
    const QList<UsbQuestion::Target> where = targets();
    // Where nothing runs there is nothing to ask.
    QList<UsbSeat> seats = where.isEmpty() ? QList<UsbSeat>() : asking();
    const qsizetype before = m_queue.current().size();
    m_queue.update(seats, [this](const QString &port) { return mayJoin(port); });
    const QStringList &current = m_queue.current();
    if (current.isEmpty()) {
        m_gather.stop();
        m_question.clear();
        m_notices.remove(kQuestionTopic);
        return;
    }
    seats.removeIf([&current](const UsbSeat &seat) { return !current.contains(seat.device.port); });
    std::sort(seats.begin(), seats.end(), [&current](const UsbSeat &one, const UsbSeat &other) {
        return current.indexOf(one.device.port) < current.indexOf(other.device.port);
    });
    const Words words = wordsFor(seats, m_queue.waiting());
    const bool isNew = !m_question || m_number != m_queue.number();
    const bool hasKeyboard =
        isNew && m_notice && m_notice->isAncestorOf(m_notice->window()->focusWidget());
    if (!isNew && current.size() > before)
        gatherOn();
    if (isNew) {
        ask(words);
    } else if (words != m_words) {
        m_notice->setWords(words.kind, words.title, words.text);
        m_notice->announce();
    }
    m_words = words;
    m_question->setSeats(seats);
    m_question->setTargets(where);
    // Whoever answers by keyboard goes on with the next.
    if (hasKeyboard)
        m_notice->enter();
}

void UsbQuestions::ask(const Words &words)
{
    m_notice = m_notices.add(kQuestionTopic);
    m_notice->setPinned(true);
    m_notice->showMessage(words.kind, words.title, words.text);
    m_number = m_queue.number();
    m_question = new UsbQuestion;
    m_notice->setBody(m_question);
    connect(m_question, &UsbQuestion::answered, this, &UsbQuestions::answer);
    connect(m_question, &UsbQuestion::oneByOneWanted, this, [this] {
        m_queue.takeOneByOne();
        follow();
    });
    connect(m_notice, &Notice::closed, this, [this] {
        m_queue.close();
        follow();
    });
    m_gatherEnd = QDeadlineTimer(kMostTogether);
    gatherOn();
}

void UsbQuestions::answer(const MachineId &machine)
{
    const QStringList ports = m_question->ticked();
    QList<UsbMove> moves;
    for (const UsbSeat &seat : asking()) {
        if (!ports.contains(seat.device.port))
            continue;
        // They were read: they stand above the answer.
        const bool isWarned = !machine.isNull() && !seat.guards.isEmpty();
        UsbKeeping::Wish wish{machine, isWarned, m_question->isAlways()};
        wish.unmounts = isWarned && isMounted(seat.guards);
        moves.append({seat.device, wish});
    }
    m_queue.drop(ports);
    follow();
    m_moves.start(moves);
}

} // namespace innkeeper
