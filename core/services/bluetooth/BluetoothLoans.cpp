// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/bluetooth/BluetoothLoans.h"

#include "core/base/Deliver.h"
#include "core/base/Logging.h"
#include "core/base/ReadyFuture.h"
#include "core/usb/UsbGuards.h"

#include <QCoreApplication>
#include <QPromise>

#include <algorithm>
#include <utility>

namespace innkeeper {

namespace {

using State = BluetoothSeat::State;

constexpr std::chrono::milliseconds kGatherPause{200};
/// A keyboard that connects becomes one of the computer's a moment later, and nobody tells.
constexpr std::chrono::seconds kSettledPause{3};

struct BluetoothLoansWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::BluetoothLoans)
};

QFuture<Result<void>> refused(Error why)
{
    return readyFuture<Result<void>>(failure(std::move(why)));
}

void fulfil(const std::shared_ptr<QPromise<Result<void>>> &promise, const Result<void> &outcome)
{
    if (!promise)
        return;
    promise->addResult(outcome);
    promise->finish();
}

Result<void> allowedBy(const QList<UsbGuard> &guards, bool despiteWarnings)
{
    for (const UsbGuard &guard : guards) {
        if (guard.severity == UsbGuard::Severity::Refuse)
            return failure(ErrorKind::Denied, guard.message, guard.advice, guard.id);
        if (!despiteWarnings)
            return failure(ErrorKind::Denied, guard.message,
                           BluetoothLoansWords::tr("It can be lent in spite of that, if you say "
                                                   "so."),
                           guard.id);
    }
    return {};
}

Error cameBack()
{
    return {ErrorKind::Internal,
            BluetoothLoansWords::tr("This computer has its Bluetooth again, because the program "
                                    "that passed it on to the machine ended."),
            BluetoothLoansWords::tr("Lend it again."),
            {}};
}

} // namespace

BluetoothLoans::BluetoothLoans(const Parts &parts, QObject *parent)
    : m_parts(parts)
{
    setParent(parent);
    m_gather.setSingleShot(true);
    m_gather.setInterval(kGatherPause);
    connect(&m_gather, &QTimer::timeout, this, &BluetoothLoans::refresh);
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettledPause);
    connect(&m_settled, &QTimer::timeout, this, &BluetoothLoans::readUse);
    connect(&m_parts.radios, &BluetoothRadios::changed, &m_gather, qOverload<>(&QTimer::start));
    connect(&m_parts.bridge, &BluetoothBridge::ended, this, &BluetoothLoans::missEnded);
    connect(&m_parts.machines, &MachineList::reset, this, &BluetoothLoans::noteMachines);
    connect(&m_parts.machines, &MachineList::added, this, &BluetoothLoans::noteMachine);
    connect(&m_parts.machines, &MachineList::changed, this, &BluetoothLoans::noteMachine);
    connect(&m_parts.machines, &MachineList::removed, this, &BluetoothLoans::missEnded);
}

void BluetoothLoans::start()
{
    if (const auto watching = m_parts.radios.watch(); !watching)
        m_blindness = watching.error();
    refresh();
    noteMachines();
}

std::optional<Error> BluetoothLoans::trouble() const
{
    if (m_blindness)
        return m_blindness;
    if (!m_parts.machines.isLoaded())
        return Error{ErrorKind::Disconnected,
                     BluetoothLoansWords::tr("Bluetooth stays where it is, because the machines of "
                                             "this host cannot be reached."),
                     {},
                     {}};
    return std::nullopt;
}

const BluetoothAdapter *BluetoothLoans::find(const QString &adapter) const
{
    const auto found = std::find_if(m_adapters.cbegin(), m_adapters.cend(),
                                    [&](const BluetoothAdapter &one) { return one.id == adapter; });
    return found == m_adapters.cend() ? nullptr : &*found;
}

Result<Machine> BluetoothLoans::borrower(const QString &adapter, const Loan &loan) const
{
    if (const auto problem = trouble())
        return failure(*problem);
    if (find(adapter) == nullptr)
        return failure(ErrorKind::NotFound,
                       BluetoothLoansWords::tr("Nothing was lent, because this computer has no "
                                               "such Bluetooth adapter."));
    auto machine = m_parts.machines.find(loan.machine);
    if (!machine)
        return failure(ErrorKind::NotFound,
                       BluetoothLoansWords::tr("The Bluetooth adapter was not lent, because that "
                                               "machine no longer exists."));
    if (!isActive(machine->state))
        return failure(ErrorKind::Invalid,
                       BluetoothLoansWords::tr("The Bluetooth adapter was not lent, because “%1” "
                                               "does not run.")
                           .arg(machine->displayName()),
                       BluetoothLoansWords::tr("Start the machine first."));
    return *std::move(machine);
}

QFuture<Result<void>> BluetoothLoans::lend(const QString &adapter, const Loan &loan)
{
    const auto machine = borrower(adapter, loan);
    if (!machine)
        return refused(machine.error());
    const auto standing = m_loans.constFind(adapter);
    const bool isLent = standing != m_loans.cend();
    if (isLent && standing->state == State::Lent && standing->lent.machine == machine->id)
        return readyFuture(Result<void>());
    if (isLent && standing->state != State::Lent)
        return refused({ErrorKind::Busy,
                        BluetoothLoansWords::tr("The Bluetooth adapter was not lent, because it is "
                                                "on its way already."),
                        BluetoothLoansWords::tr("Try it again in a moment."),
                        {}});
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    begin(lentFrom(machine->id, *find(adapter)), loan.despiteWarnings, promise);
    return promise->future();
}

void BluetoothLoans::begin(const LentAdapter &lent, bool despiteWarnings, const Promise &promise,
                           bool isStray)
{
    const auto *adapter = find(lent.adapter);
    const auto before = m_loans.constFind(lent.adapter);
    const bool isLent = before != m_loans.cend();
    /// What a machine has for it.
    std::optional<LentAdapter> from;
    if (isLent)
        from = before->lent;
    else if (isStray)
        from = lent;
    m_failures.remove(lent.adapter);
    m_loans.insert(lent.adapter, {lent, State::Lending});
    seatAll();
    const auto work = [parts = m_parts, lent, despiteWarnings, isLent, from,
                       adapter = *adapter]() -> Result<void> {
        if (from) {
            const auto free = takeAdapterBack(parts.hypervisor, parts.bridge, *from);
            if (!free)
                return free;
        }
        // What is lent already is missed by nobody here.
        const auto guards =
            isLent ? QList<UsbGuard>() : guardsForLending(adapter, parts.host.read({}));
        if (const auto allowed = allowedBy(guards, despiteWarnings); !allowed)
            return allowed;
        return lendAdapter(parts.hypervisor, parts.bridge, lent);
    };
    deliver(runOn(m_parts.pool, work), this, [=, this](const Result<void> &outcome) {
        if (outcome) {
            m_loans.insert(lent.adapter, {lent, State::Lent});
            m_leftovers.removeAll(lent);
        } else {
            qCInfo(lcServices).noquote() << outcome.error().message << outcome.error().detail;
            m_loans.remove(lent.adapter);
            m_failures.insert(lent.adapter, outcome.error());
            noteLeftover(from.value_or(lent));
        }
        m_gather.start();
        seatAll();
        fulfil(promise, outcome);
        // It may have ended while nobody knew that it had begun.
        missEnded();
    });
}

QFuture<Result<void>> BluetoothLoans::takeBack(const QString &adapter)
{
    const auto standing = m_loans.constFind(adapter);
    if (standing == m_loans.cend() || standing->state != State::Lent)
        return refused({ErrorKind::NotFound,
                        BluetoothLoansWords::tr("Nothing was done, because that Bluetooth adapter "
                                                "is not lent."),
                        {},
                        {}});
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    giveBack(standing->lent, std::nullopt, promise);
    return promise->future();
}

void BluetoothLoans::giveBack(const LentAdapter &lent, const std::optional<Error> &why,
                              const Promise &promise)
{
    m_loans.insert(lent.adapter, {lent, State::Returning});
    seatAll();
    const auto work = [parts = m_parts, lent] {
        return takeAdapterBack(parts.hypervisor, parts.bridge, lent);
    };
    deliver(runOn(m_parts.pool, work), this,
            [this, lent, why, promise](const Result<void> &outcome) {
                m_loans.remove(lent.adapter);
                // One that was unplugged is not there to have failed.
                if (why && find(lent.adapter) != nullptr)
                    m_failures.insert(lent.adapter, *why);
                if (!outcome) {
                    qCWarning(lcServices).noquote()
                        << outcome.error().message << outcome.error().detail;
                    noteLeftover(lent);
                }
                m_gather.start();
                seatAll();
                fulfil(promise, outcome);
            });
}

void BluetoothLoans::missEnded()
{
    const auto loans = m_loans;
    for (auto loan = loans.cbegin(); loan != loans.cend(); ++loan) {
        if (loan->state != State::Lent || m_parts.bridge.adapterOf(bluetoothAliasFor(loan->lent)))
            continue;
        const auto machine = m_parts.machines.find(loan->lent.machine);
        const bool runs = machine && isActive(machine->state);
        // A machine that is off took its part along, and nothing went wrong.
        giveBack(loan->lent, runs ? std::optional(cameBack()) : std::nullopt, {});
    }
}

void BluetoothLoans::noteMachines()
{
    QList<MachineId> running;
    for (const Machine &machine : m_parts.machines.machines()) {
        if (isActive(machine.state))
            running.append(machine.id);
    }
    lendStrays(running);
    seatAll();
}

void BluetoothLoans::noteMachine(const Machine &machine)
{
    if (isActive(machine.state)) {
        const bool isBorrower =
            std::any_of(m_loans.cbegin(), m_loans.cend(),
                        [&](const Standing &one) { return one.lent.machine == machine.id; });
        if (!isBorrower)
            lendStrays({machine.id});
        return;
    }
    m_leftovers.removeIf([&](const LentAdapter &one) { return one.machine == machine.id; });
    missEnded();
}

void BluetoothLoans::noteLeftover(const LentAdapter &lent)
{
    if (!m_leftovers.contains(lent))
        m_leftovers.append(lent);
}

// A machine that has such a part counts on it; but it goes without when the host needs the adapter,
// somebody has taken it back, or it is another adapter by now.
void BluetoothLoans::lendStrays(const QList<MachineId> &running)
{
    if (running.isEmpty())
        return;
    deliver(runOn(m_parts.pool,
                  [parts = m_parts, running] {
                      return strayAdapters(parts.hypervisor, parts.bridge, running);
                  }),
            this, [this](const QList<LentAdapter> &strays) {
                for (const LentAdapter &stray : strays) {
                    if (m_loans.contains(stray.adapter))
                        continue;
                    const auto *adapter = find(stray.adapter);
                    if (adapter == nullptr || !mayBe(stray, *adapter) ||
                        m_leftovers.contains(stray))
                        giveBack(stray, std::nullopt, {});
                    else
                        begin(stray, true, {}, true);
                }
            });
}

void BluetoothLoans::refresh()
{
    m_adapters = m_parts.radios.list();
    m_failures.removeIf([this](const auto &one) { return find(one.key()) == nullptr; });
    seatAll();
    readUse();
    m_settled.start();
}

void BluetoothLoans::readUse()
{
    if (m_adapters.isEmpty())
        return;
    deliver(runOn(m_parts.pool, [parts = m_parts] { return parts.host.read({}); }), this,
            [this](const HostUse &use) {
                m_use = use;
                seatAll();
            });
}

void BluetoothLoans::seatAll()
{
    QList<BluetoothSeat> seats;
    for (const BluetoothAdapter &adapter : std::as_const(m_adapters)) {
        BluetoothSeat seat;
        seat.adapter = adapter.id;
        seat.address = adapter.address;
        seat.usbPort = adapter.usbPort;
        if (const auto loan = m_loans.constFind(adapter.id); loan != m_loans.cend()) {
            seat.state = loan->state;
            seat.machine = loan->lent.machine;
            if (const auto machine = m_parts.machines.find(loan->lent.machine))
                seat.machineName = machine->displayName();
        } else {
            seat.guards = guardsForLending(adapter, m_use);
        }
        if (const auto failed = m_failures.constFind(adapter.id); failed != m_failures.cend())
            seat.failure = *failed;
        seats.append(seat);
    }
    if (seats == m_seats && trouble() == m_told)
        return;
    m_seats = seats;
    m_told = trouble();
    Q_EMIT changed();
}

} // namespace innkeeper
