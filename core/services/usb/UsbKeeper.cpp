// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/usb/UsbKeeper.h"

#include "core/base/Deliver.h"
#include "core/usb/UsbGuards.h"
#include "core/usb/UsbKind.h"
#include "core/usb/UsbVerdict.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace innkeeper {

namespace {

constexpr std::chrono::seconds kRetryPause{1};
// No event tells when an emulator claims a device: Linux 6.1 sends none for usbfs.
constexpr std::chrono::milliseconds kLastSight = std::chrono::minutes{1};
constexpr std::chrono::milliseconds kEventPause{100};

struct UsbKeeperWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::UsbKeeper)
};

} // namespace

UsbKeeper::UsbKeeper(const Parts &parts, QObject *parent)
    : m_parts(parts)
    , m_returns(parts.patience)
    , m_attempts(parts.firstPause)
{
    setParent(parent);
    m_gather.setSingleShot(true);
    connect(&m_gather, &QTimer::timeout, this, &UsbKeeper::survey);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &UsbKeeper::lookAgain);
    connect(&m_returns, &UsbReturns::due, this, &UsbKeeper::takeBack);
    // Later, because orders under way change rules, and whoever hears of it may give orders.
    connect(
        &m_parts.rules, &UsbRuleStore::changed, this,
        [this] {
            m_attempts.forgetAll();
            lookAgain();
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
    connect(&m_parts.machines, &MachineList::reset, this, &UsbKeeper::lookAgain);
    connect(&m_parts.machines, &MachineList::added, this, &UsbKeeper::noteMachine);
    connect(&m_parts.machines, &MachineList::changed, this, &UsbKeeper::noteMachine);
    connect(&m_parts.machines, &MachineList::removed, this, &UsbKeeper::lookAgain);
    // Devices that other programs attach or detach are events of the machine, too. MachineList may
    // look first: a machine that stops is offered nothing any more.
    m_events.setSingleShot(true);
    m_events.setInterval(kEventPause);
    connect(&m_events, &QTimer::timeout, this, &UsbKeeper::lookAgain);
    connect(&m_parts.hypervisor, &Hypervisor::machineChanged, this, [this] {
        if (!m_events.isActive())
            m_events.start();
    });
    connect(&m_parts.isolation, &UsbIsolation::ended, this, &UsbKeeper::lookAgain);
    connect(&m_parts.isolation, &UsbIsolation::taken, this, &UsbKeeper::lookAgain);
    connect(&m_parts.devices, &UsbDevices::arrived, this, &UsbKeeper::welcome);
    connect(&m_parts.devices, &UsbDevices::changed, this, &UsbKeeper::update);
    connect(&m_parts.devices, &UsbDevices::left, this, &UsbKeeper::farewell);
}

void UsbKeeper::start()
{
    if (const auto watching = m_parts.devices.watch(); !watching)
        m_blindness = watching.error();
    const auto devices = m_parts.devices.list();
    if (!devices)
        m_blindness = devices.error();
    else
        for (const UsbDevice &device : *devices)
            m_devices.insert(device.port, device);
    m_parts.holds.noteTwins(m_devices.values());
    if (m_parts.holds.begin())
        m_firstGuests = {m_devices.keyBegin(), m_devices.keyEnd()};
    lookAgain();
}

void UsbKeeper::noteFurtherUses(const QList<UsbPortUse> &uses)
{
    if (uses == m_furtherUses)
        return;
    m_survey.hostUse.ports.removeIf(
        [this](const UsbPortUse &one) { return m_furtherUses.contains(one); });
    m_survey.hostUse.ports += uses;
    m_furtherUses = uses;
    // Whoever hears of both sees both change.
    if (!m_isWorking)
        seatAll({});
    lookAgain();
}

std::optional<Error> UsbKeeper::trouble() const
{
    if (m_blindness)
        return m_blindness;
    if (m_trouble)
        return m_trouble;
    if (const auto &rules = m_parts.rules.rules(); !rules)
        return rules.error();
    return std::nullopt;
}

void UsbKeeper::welcome(const UsbDevice &device)
{
    update(device);
    m_parts.holds.noteTwins(m_devices.values());
    m_attempts.forget(device);
    m_arrivals.insert(device.port);
}

void UsbKeeper::update(const UsbDevice &device)
{
    m_devices.insert(device.port, device);
    m_isSurveyOld = true;
    lookAgain();
}

void UsbKeeper::farewell(const QString &port)
{
    const UsbDevice device = m_devices.take(port);
    // "This computer" was said of what was plugged in then.
    if (const auto *hold = holdOn(device, m_parts.holds.all());
        hold != nullptr && hold->machine.isNull())
        m_parts.holds.forget(device);
    m_arrivals.remove(port);
    m_asking.remove(port);
    m_returns.end(port);
    m_attempts.forget(device);
    lookAgain();
}

void UsbKeeper::noteMachine(const Machine &machine)
{
    // What failed may work in another state.
    m_attempts.forget(machine.id);
    lookAgain();
}

void UsbKeeper::lookAgain()
{
    if (m_isWorking)
        m_mustLookAgain = true;
    else
        m_gather.start();
}

void UsbKeeper::survey()
{
    if (!m_parts.machines.isLoaded()) {
        m_survey = {};
        giveUp({ErrorKind::Disconnected,
                UsbKeeperWords::tr("Devices stay where they are, because the machines of this host "
                                   "cannot be reached."),
                {},
                {}});
        return;
    }
    m_isWorking = true;
    m_mustLookAgain = false;
    m_isSurveyOld = false;
    const bool isDiskThere = std::any_of(m_devices.cbegin(), m_devices.cend(), hasMassStorage);
    deliver(runOn(m_parts.pool,
                  [parts = m_parts, machines = m_parts.machines.machines(), isDiskThere] {
                      return surveyUsb(parts.hypervisor, parts.isolation, parts.host, machines,
                                       isDiskThere ? Images::Read : Images::Ignored);
                  }),
            this, [this](const Result<UsbSurvey> &survey) { settle(survey); });
}

void UsbKeeper::giveUp(const Error &why)
{
    m_trouble = why;
    m_orders.failAll(why);
    seatAll({});
}

void UsbKeeper::settle(const Result<UsbSurvey> &survey)
{
    m_isWorking = false;
    // Of a device that came meanwhile nobody knows yet whether the host needs it.
    if (m_isSurveyOld) {
        lookAgain();
        return;
    }
    if (!survey) {
        giveUp(survey.error());
        // No event may tell that it works again.
        m_retry.start(kRetryPause);
        if (m_mustLookAgain)
            lookAgain();
        return;
    }
    m_trouble.reset();
    m_survey = *survey;
    m_survey.hostUse.ports += m_furtherUses;
    for (const UsbDevice &device : std::as_const(m_devices)) {
        if (assignmentOf(device, m_survey.assignments))
            m_survey.hostUse = withoutDevice(m_survey.hostUse, device.port);
    }
    admit();
    giveToHost(m_loans.ended(situation(), m_survey.hostUse.driven), m_parts.isolation,
               m_parts.pool);
    const auto now = situation();
    const auto steps = m_attempts.openOf(stepsFor(now));
    askWhereTo(now);
    watchTrials();
    if (steps.isEmpty()) {
        finishOrders(now);
        seatAll({});
        if (m_mustLookAgain)
            lookAgain();
        else if (const auto pause = m_attempts.pause())
            m_retry.start(*pause);
        else
            waitForGuests();
        return;
    }
    seatAll(steps);
    run(steps);
}

// Often at first: a system that runs takes a moment; one that has to boot first takes longer.
void UsbKeeper::waitForGuests()
{
    const bool isAnyUnused = std::any_of(m_seats.cbegin(), m_seats.cend(), [](const UsbSeat &seat) {
        return seat.state == UsbSeat::State::InMachine && !seat.isIsolated && !seat.isSeen;
    });
    if (!isAnyUnused)
        return;
    m_retry.start(m_sightPause);
    m_sightPause = std::min(2 * m_sightPause, kLastSight);
}

void UsbKeeper::askWhereTo(const UsbSituation &now)
{
    const auto isOpen = [&](const QString &port) {
        return wishFor(m_devices.value(port), now).to == UsbWish::To::Open;
    };
    m_firstGuests.clear();
    m_asking.removeIf([&](const QString &port) { return !isOpen(port); });
    QSet<QString> doubtful = std::exchange(m_arrivals, {});
    // A rule would have had it: whenever it came, and whichever keeper saw it.
    for (const UsbDevice &device : now.devices) {
        if (wishFor(device, now).isChanged)
            doubtful.insert(device.port);
    }
    for (const QString &port : std::as_const(doubtful)) {
        if (isOpen(port) && !now.running.isEmpty() && !now.refused.contains(port))
            m_asking.insert(port);
    }
}

// Found in what was said and not remembered, so that the next keeper takes it up again.
void UsbKeeper::watchTrials()
{
    for (const UsbDevice &device : std::as_const(m_devices)) {
        const auto *hold = holdOn(device, m_parts.holds.all());
        if (hold != nullptr && hold->isOnTrial && assignmentOf(device, m_survey.assignments))
            m_returns.begin(device.port);
    }
}

void UsbKeeper::run(const QList<UsbStep> &steps)
{
    m_isWorking = true;
    m_sightPause = kFirstSight;
    deliver(
        runOn(m_parts.pool, [parts = m_parts,
                             steps] { return perform(parts.hypervisor, parts.isolation, steps); }),
        this, [this, steps](const QList<Result<void>> &outcomes) {
            for (int i = 0; i < steps.size(); ++i)
                m_attempts.note(steps[i], outcomes[i]);
            m_isWorking = false;
            lookAgain();
        });
}

UsbSituation UsbKeeper::situation() const
{
    UsbSituation now;
    now.devices = m_devices.values();
    now.assignments = m_survey.assignments;
    for (const Machine &machine : m_parts.machines.machines()) {
        if (isActive(machine.state))
            now.running.insert(machine.id);
    }
    now.rules = rules();
    now.holds = m_parts.holds.all();
    now.arrivals = m_arrivals + m_firstGuests;
    now.moved = m_orders.ports();
    now.loose = m_loans.loose();
    const auto bold = m_orders.boldPorts();
    // Of two last keyboards only one may go.
    HostUse left = m_survey.hostUse;
    for (const UsbDevice &device : now.devices) {
        const auto guards = guardsFor(device, left);
        if (isRefused(guards) || (endangersFiles(guards) && !bold.contains(device.port)))
            now.refused.insert(device.port);
        else if (isLeaving(device, now))
            left = withoutDevice(left, device.port);
    }
    return now;
}

UsbScene UsbKeeper::sceneOf(const UsbSituation &now) const
{
    return {now,
            m_survey.hostUse,
            m_asking,
            m_attempts,
            m_returns,
            m_parts.machines,
            m_orders.unmounting()};
}

void UsbKeeper::seatAll(const QList<UsbStep> &underWay)
{
    const auto now = situation();
    const auto scene = sceneOf(now);
    QList<UsbSeat> seats;
    for (const UsbDevice &device : now.devices)
        seats.append(seatOf(device, scene, underWay));
    const bool wasKnown = std::exchange(m_isKnown, m_parts.machines.isLoaded());
    const bool isNew = wasKnown != m_isKnown || seats != m_seats || trouble() != m_told;
    m_seats = seats;
    m_told = trouble();
    if (isNew)
        Q_EMIT changed();
}

} // namespace innkeeper
