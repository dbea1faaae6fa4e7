// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/ChangeMachine.h"

#include "core/services/KeptValues.h"
#include "core/services/LiveChange.h"
#include "core/services/MachineDocument.h"
#include "core/services/NewParts.h"
#include "core/tuning/FrozenHardware.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper {

using hardware::Change;
using hardware::differences;

namespace {

struct ChangeMachineWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ChangeMachine)
};

struct Documents
{
    Machine machine;
    DomainDocument saved;
    /// Unset while nothing runs.
    std::optional<DomainDocument> live;
};

/// Unset: nothing runs.
Result<std::optional<DomainDocument>> readLive(Machines &machines, const Machine &machine)
{
    if (!isActive(machine.state))
        return std::nullopt;
    auto live = readDocument(machines, machine.id, Machines::View::Live);
    if (!live)
        return failure(live.error());
    return *std::move(live);
}

Result<Documents> readDocuments(Machines &machines, const MachineId &id)
{
    const auto machine = machines.find(id);
    if (!machine)
        return failure(machine.error());
    auto saved = readDocument(machines, id, Machines::View::Persistent);
    if (!saved)
        return failure(saved.error());
    auto live = readLive(machines, *machine);
    if (!live)
        return failure(live.error());
    return Documents{*machine, *std::move(saved), *std::move(live)};
}

Result<ChangePlan> planFor(const Documents &documents, const QList<Change> &changes,
                           ChangeMachine::When when)
{
    if (auto defined = hasDefinition(documents.machine); !defined)
        return failure(defined.error());
    if (auto allowed = mayChange(documents.saved, changes); !allowed)
        return failure(allowed.error());
    const auto edited = applied(documents.saved, changes);
    if (!edited)
        return failure(edited.error());
    ChangePlan plan;
    plan.before = documents.saved.toXml();
    plan.after = edited->toXml();
    for (const Change &change : changes) {
        const bool isNow = !documents.live ||
                           LiveChange::isSo(change, documents.saved, *documents.live) ||
                           (when == ChangeMachine::When::AtOnce &&
                            LiveChange::isPossible(change, documents.saved, *documents.live));
        plan.steps.append({change, isNow});
    }
    return plan;
}

/// The part of a plan that what runs takes at once.
class LiveRun
{
public:
    /// `before`: as it was before the definition had the changes.
    LiveRun(Hypervisor &hypervisor, const MachineId &id, const Documents &before)
        : m_hypervisor(hypervisor)
        , m_id(id)
        , m_saved(before.saved)
        , m_live(*before.live)
    {
    }

    /// All of it, or nothing. What cannot be done while running is marked so.
    Result<void> make(QList<ChangePlan::Step> &steps)
    {
        const auto defined =
            readDocument(m_hypervisor.machines(), m_id, Machines::View::Persistent);
        if (!defined)
            return failure(defined.error());
        QList<Change> changes;
        for (const ChangePlan::Step &step : std::as_const(steps))
            changes.append(step.change);
        QList<QByteArray> additions = newParts(m_saved, *defined, changes);
        for (ChangePlan::Step &step : steps) {
            const bool isAddition = step.change.kind == Change::Kind::Add;
            const QByteArray device = isAddition ? additions.takeFirst() : leaverOf(step.change);
            // A fellow made it, or it always was.
            if (!step.isLive || LiveChange::isSo(step.change, m_saved, m_live))
                continue;
            if (auto made = make(step, device, fellowsOf(step, steps)); !made) {
                takeBack();
                return made;
            }
        }
        return {};
    }

private:
    struct Made
    {
        Change change;
        DomainDocument live;
        QByteArray device;
    };

    QByteArray leaverOf(const Change &change) const
    {
        const auto part = LiveChange::twin(change, m_saved, m_live);
        return change.kind == Change::Kind::Remove && part
                   ? DomainElements(m_live).xml(part->element)
                   : QByteArray();
    }

    static QList<Change> fellowsOf(const ChangePlan::Step &step,
                                   const QList<ChangePlan::Step> &steps)
    {
        QList<Change> fellows;
        for (const ChangePlan::Step &other : steps)
            if (other.isLive && &other != &step &&
                LiveChange::areFellows(step.change, other.change))
                fellows.append(other.change);
        return fellows;
    }

    Result<void> make(ChangePlan::Step &step, const QByteArray &device,
                      const QList<Change> &fellows)
    {
        // libvirt defined something else than was asked for: nobody knows what to plug in.
        if (step.change.kind == Change::Kind::Add && device.isEmpty()) {
            step.isLive = false;
            return {};
        }
        const LiveChange change(step.change, m_live, device, fellows);
        if (auto done = change.make(m_hypervisor.liveHardware(), m_id); !done) {
            if (done.error().kind != ErrorKind::Unsupported)
                return done;
            step.isLive = false;
            return {};
        }
        const DomainDocument before = m_live;
        m_made.append({step.change, before, device});
        Machines &machines = m_hypervisor.machines();
        const auto after = machines.find(m_id).and_then(
            [&machines](const Machine &machine) { return readLive(machines, machine); });
        if (!after)
            return failure(after.error());
        if (!*after)
            return failure(ErrorKind::Invalid,
                           ChangeMachineWords::tr("The machine stopped meanwhile."));
        m_live = **after;
        if (step.change.kind == Change::Kind::Add)
            if (const QByteArray plugged = newParts(before, m_live, {step.change}).first();
                !plugged.isEmpty())
                m_made.last().device = plugged;
        step.isLive = !isStillHeld(step.change, device) && hasCome(step.change);
        if (!step.isLive)
            m_made.removeLast();
        return {};
    }

    /// A guest may hold on to what it was asked to give back.
    bool isStillHeld(const Change &change, const QByteArray &device) const
    {
        if (change.kind == Change::Kind::Remove)
            return elementTexts(m_live, *hardware::partKind(change.part)).contains(device);
        return change.kind == Change::Kind::Set &&
               fieldOf(change)->live == hardware::Field::Live::Vcpus &&
               vcpusOr(change.after) !=
                   vcpusOr(DomainElements(m_live).value({}, Place("vcpu/@current")));
    }

    /// Where nothing is said, all that the machine may have are plugged in.
    int vcpusOr(const QString &number) const
    {
        return number.isEmpty() ? m_live.machine().vcpus : number.toInt();
    }

    /// libvirt may take an update and leave out what it cannot change while it runs.
    bool hasCome(const Change &change) const
    {
        if (change.kind != Change::Kind::Set)
            return true;
        const hardware::Field *field = fieldOf(change);
        return field->live != hardware::Field::Live::Device ||
               LiveChange::isSo(change, m_saved, m_live);
    }

    void takeBack()
    {
        while (!m_made.isEmpty()) {
            const Made last = m_made.takeLast();
            LiveChange(last.change, last.live, last.device).undo(m_hypervisor.liveHardware(), m_id);
        }
    }

    Hypervisor &m_hypervisor;
    const MachineId m_id;
    const DomainDocument m_saved;
    DomainDocument m_live;
    QList<Made> m_made;
};

/// What libvirt made of the plan has all that was asked for.
Result<void> wasKept(Machines &machines, const MachineId &id, const QList<Change> &changes,
                     const DomainDocument &before, const ChangePlan &plan)
{
    const auto defined = readDocument(machines, id, Machines::View::Persistent);
    if (!defined)
        return failure(defined.error());
    return checkKept(changes, before, *DomainDocument::parse(plan.after), *defined);
}

/// A part that comes back may find its place on the bus taken.
QList<Change> withoutPlaces(QList<Change> changes)
{
    for (Change &change : changes) {
        const hardware::PartKind *kind = hardware::partKind(change.part);
        if (change.kind != Change::Kind::Add || change.xml.isEmpty() || !kind)
            continue;
        change.xml = withoutAddress(*kind, change.xml);
    }
    return changes;
}

bool isSame(const Change &a, const Change &b)
{
    return a.part == b.part && a.which == b.which && a.field == b.field;
}

/// An image is never read in another one's format, and the memory as it runs has the modules that
/// run.
bool belongTogether(const Change &a, const Change &b)
{
    const QStringList image{QStringLiteral("source"), QStringLiteral("format")};
    if (a.part == QLatin1String("memory") && a.field == QLatin1String("size"))
        return b.part == QLatin1String("memory-module");
    return a.part == QLatin1String("disk") && a.part == b.part && a.which == b.which &&
           image.contains(a.field) && image.contains(b.field);
}

} // namespace

QList<Change> waitingChanges(const DomainDocument &saved, const DomainDocument &live)
{
    const QList<Change> waiting = differences(live, saved);
    // A tuning that changes nothing has nothing to wait for.
    return std::all_of(waiting.begin(), waiting.end(), hardware::isNote) ? QList<Change>()
                                                                         : waiting;
}

ChangeMachine::ChangeMachine(Hypervisor &hypervisor, QString lockFolder)
    : m_hypervisor(hypervisor)
    , m_lockFolder(std::move(lockFolder))
{
}

Result<ChangePlan> ChangeMachine::plan(const MachineId &id, const QList<Change> &changes, When when)
{
    const auto documents = readDocuments(m_hypervisor.machines(), id);
    if (!documents)
        return failure(documents.error());
    return planFor(*documents, changes, when);
}

// The definition first: libvirt judges it whole, and it can be put back as it was.
Result<ChangePlan> ChangeMachine::run(const MachineId &id, const QList<Change> &changes, When when)
{
    const auto lock = ChangeLock::take(m_lockFolder, id);
    if (!lock)
        return failure(lock.error());
    Machines &machines = m_hypervisor.machines();
    const auto documents = readDocuments(machines, id);
    if (!documents)
        return failure(documents.error());
    auto plan = planFor(*documents, changes, when);
    if (!plan)
        return plan;
    const bool isOther = plan->after != plan->before;
    if (isOther) {
        if (auto defined = machines.define(plan->after); !defined)
            return failure(defined.error());
    }
    const auto putBack = [&] {
        const auto restored = isOther ? machines.define(plan->before) : Result<MachineId>(id);
        return restored ? Result<void>() : failure(restored.error());
    };
    if (isOther) {
        if (auto kept = wasKept(machines, id, changes, documents->saved, *plan); !kept) {
            const auto restored = putBack();
            return failure(restored ? kept.error() : restored.error());
        }
    }
    if (!documents->live)
        return plan;
    auto made = LiveRun(m_hypervisor, id, *documents).make(plan->steps);
    if (made)
        return plan;
    if (auto restored = putBack(); !restored)
        return failure(restored.error());
    Error error = made.error();
    if (error.advice.isEmpty())
        error.advice = ChangeMachineWords::tr(
            "Nothing was changed. It can be changed for the next start instead.");
    error.mayWait = error.kind != ErrorKind::Disconnected;
    return failure(error);
}

Result<QList<Change>> ChangeMachine::pending(const MachineId &id)
{
    const auto documents = readDocuments(m_hypervisor.machines(), id);
    if (!documents)
        return failure(documents.error());
    if (!documents->live)
        return QList<Change>();
    return waitingChanges(documents->saved, *documents->live);
}

Result<void> ChangeMachine::drop(const MachineId &id, const QList<Change> &changes)
{
    const auto lock = ChangeLock::take(m_lockFolder, id);
    if (!lock)
        return failure(lock.error());
    Machines &machines = m_hypervisor.machines();
    const auto documents = readDocuments(machines, id);
    if (!documents)
        return failure(documents.error());
    if (!documents->live)
        return {};
    QList<Change> back;
    for (const Change &change : differences(documents->saved, *documents->live))
        if (std::any_of(changes.begin(), changes.end(), [&change](const Change &each) {
                return isSame(each, change) || belongTogether(each, change);
            }))
            back.append(change);
    if (back.isEmpty())
        return {};
    if (auto allowed = mayChange(documents->saved, back); !allowed)
        return allowed;
    const auto define = [&](const QList<Change> &wanted) -> Result<void> {
        auto restored = applied(documents->saved, wanted);
        if (!restored)
            return failure(restored.error());
        if (std::any_of(wanted.begin(), wanted.end(), hardware::isNote))
            if (auto noted = restored->setTuning(documents->live->tuning()); !noted)
                return noted;
        const auto defined = machines.define(restored->toXml());
        return defined ? Result<void>() : failure(defined.error());
    };
    const Result<void> dropped = define(back);
    return dropped ? dropped : define(withoutPlaces(back));
}

} // namespace innkeeper
