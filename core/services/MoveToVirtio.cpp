// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/MoveToVirtio.h"

#include "core/services/MachineDocument.h"
#include "core/services/VolumeCleanup.h"
#include "core/tuning/VirtioMove.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace innkeeper {

using hardware::Change;
using hardware::Part;
using Step = VirtioState::Step;

namespace {

struct MoveToVirtioWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::MoveToVirtio)
};

/// Too small to be anybody's data.
constexpr Bytes kTrialSize = Bytes::mib(1);

auto refused(const QString &message, const QString &advice)
{
    return failure(ErrorKind::Invalid, message, advice);
}

Result<void> checkNext(const VirtioState &state, MoveToVirtio::Action action,
                       MoveToVirtio::Insist insist)
{
    using Action = MoveToVirtio::Action;
    const bool isInsisting = insist == MoveToVirtio::Insist::Yes;
    const bool isTried = !state.trial.isEmpty();
    const bool isMoved = state.step == Step::Moved;
    switch (action) {
    case Action::Return:
    case Action::Keep:
        return isMoved ? Result<void>()
                       : refused(MoveToVirtioWords::tr("The machine was not moved to virtio."),
                                 MoveToVirtioWords::tr("Nothing was changed."));
    case Action::Cancel:
        return isTried ? Result<void>()
                       : refused(MoveToVirtioWords::tr("No driver is on trial."),
                                 MoveToVirtioWords::tr("Nothing was changed."));
    case Action::Try:
    case Action::Move:
        break;
    }
    if (isMoved)
        return refused(MoveToVirtioWords::tr("The machine was moved to virtio already."),
                       MoveToVirtioWords::tr("Keep the move, or take it back."));
    if (state.changes.isEmpty() && !isTried)
        return refused(
            MoveToVirtioWords::tr("The machine has no emulated disk or network card to move."),
            MoveToVirtioWords::tr("Nothing was changed."));
    if (action == Action::Try && state.step == Step::Seen && !isTried)
        return refused(MoveToVirtioWords::tr("No disk of the machine has to move, so there is "
                                             "nothing to try."),
                       MoveToVirtioWords::tr("Move its network cards at once."));
    if (action == Action::Try && isTried)
        return refused(MoveToVirtioWords::tr("The driver is on trial already, by the disk “%1”.")
                           .arg(state.trial),
                       MoveToVirtioWords::tr("Start the machine, and install the driver in it."));
    if (action == Action::Move && state.step != Step::Seen && !isInsisting)
        return refused(
            MoveToVirtioWords::tr("The guest has not shown yet that it has the driver. Without it, "
                                  "it would not start from a virtio disk."),
            isTried ? MoveToVirtioWords::tr(
                          "Start the machine, install the driver in it, and look again.")
                    : MoveToVirtioWords::tr("Try the driver before."));
    return {};
}

Change sourceOf(const Part &drive, const QString &before, const QString &after)
{
    return hardware::setting(drive.kind->key, drive.which, QStringLiteral("source"), before, after);
}

std::optional<Part> driveWith(const DomainDocument &machine, const QString &image)
{
    for (const Part &part : partsOf(machine, *hardware::partKind(QStringLiteral("disk"))))
        if (part.value(QStringLiteral("device")) == QLatin1String("cdrom") &&
            part.value(QStringLiteral("source")) == image)
            return part;
    return std::nullopt;
}

/// The drivers' disc for an empty drive; nothing when there is none, or it lies in one already.
QList<Change> insertion(const DomainDocument &machine, const QString &image)
{
    const auto drive = driveWith(machine, {});
    if (!drive || image.isEmpty() || driveWith(machine, image))
        return {};
    return {sourceOf(*drive, {}, image)};
}

/// Of the disc that we put in, if it is still there.
QList<Change> ejection(const DomainDocument &machine)
{
    const QString disc = machine.virtioNote().disc;
    const auto drive = disc.isEmpty() ? std::nullopt : driveWith(machine, disc);
    return drive ? QList<Change>{sourceOf(*drive, disc, {})} : QList<Change>();
}

/// From the end of the alphabet: the first names are for the disks that move.
QString freeTrialName(const DomainDocument &machine)
{
    for (QChar letter = u'z'; letter > u'a'; letter = QChar(letter.unicode() - 1)) {
        const QString name = QStringLiteral("vd") + letter;
        if (!findPart(machine, *hardware::partKind(QStringLiteral("disk")), name))
            return name;
    }
    return {};
}

/// A guest that does not let a disk go uses it until it stops.
bool holdsOn(const ChangePlan &done)
{
    return std::any_of(done.steps.begin(), done.steps.end(), [](const ChangePlan::Step &step) {
        return !step.isLive && step.change.kind == Change::Kind::Remove;
    });
}

/// Notes are nothing that a running machine has, and so nothing that is dropped.
QList<Change> takenBack(const QList<Change> &changes)
{
    QList<Change> notes;
    for (Change change : changes) {
        if (!isNote(change))
            continue;
        const QString before = change.before.value_or(QString());
        change.before = std::exchange(change.after, before);
        notes.append(change);
    }
    return notes;
}

Error stillHeld(const Machine &machine)
{
    return {ErrorKind::Busy,
            MoveToVirtioWords::tr("The guest holds on to the disk on trial, so “%1” kept it.")
                .arg(machine.name),
            MoveToVirtioWords::tr("Shut it down, and try again."),
            {}};
}

/// The way back is noted by the move itself.
VirtioNote noteBefore(VirtioNote note)
{
    note.undo.clear();
    return note;
}

} // namespace

/// What an action comes to.
struct MoveToVirtio::Order
{
    QList<Change> changes;
    /// Set: a disk is added, with `changes`.
    std::optional<AddDisk::Wish> trial;
    /// Of the disk on trial that goes.
    QString image;
};

MoveToVirtio::MoveToVirtio(Hypervisor &hypervisor, OsDatabase &systems,
                           const ProfileLibrary &profiles, OperationJournal &journal)
    : m_hypervisor(hypervisor)
    , m_systems(systems)
    , m_profiles(profiles)
    , m_journal(journal)
{
}

Result<VirtioState> MoveToVirtio::state(const MachineId &id)
{
    return readVirtioState(m_hypervisor, id);
}

Result<VirtioState> MoveToVirtio::watch(const MachineId &id)
{
    auto seen = state(id);
    if (!seen || seen->step != Step::Seen || seen->trial.isEmpty())
        return seen;
    const auto saved = readDocument(m_hypervisor.machines(), id, Machines::View::Persistent);
    if (!saved || saved->virtioNote().isSeen)
        return seen;
    VirtioNote after = saved->virtioNote();
    after.isSeen = true;
    static_cast<void>(
        ChangeMachine(m_hypervisor)
            .run(id, virtioNotes(saved->virtioNote(), after), ChangeMachine::When::NextStart));
    return seen;
}

Result<VirtioDrivers> MoveToVirtio::drivers(const VirtioState &state)
{
    return virtioDriversOf(state.osId, m_systems, m_hypervisor.host(), m_profiles);
}

Result<AddDisk::Wish> MoveToVirtio::trialOf(const VirtioState &state, const DomainDocument &saved,
                                            Insist insist)
{
    const auto found = drivers(state);
    if (!found)
        return failure(found.error());
    if (found->origin == VirtioDrivers::Origin::None && insist == Insist::No)
        return refused(
            MoveToVirtioWords::tr("No virtio drivers are known for %1.").arg(found->system),
            MoveToVirtioWords::tr("If you have some, insist on trying."));
    return AddDisk::Wish{.size = kTrialSize,
                         .values = {{QStringLiteral("device"), QStringLiteral("disk")},
                                    {QStringLiteral("bus"), QStringLiteral("virtio")},
                                    {QStringLiteral("target"), freeTrialName(saved)},
                                    {QStringLiteral("serial"), QStringLiteral("virtio-trial")},
                                    {QStringLiteral("readonly"), QStringLiteral("yes")}},
                         .fellows = [note = saved.virtioNote(),
                                     disc = insertion(saved, found->image)](const QString &image) {
                             VirtioNote begun;
                             begun.trial = image;
                             begun.disc = disc.isEmpty() ? QString() : disc.first().after;
                             return disc + virtioNotes(note, begun);
                         }};
}

Result<MoveToVirtio::Order> MoveToVirtio::orderFor(const MachineId &id, Action action,
                                                   Insist insist)
{
    const auto state = this->state(id);
    if (!state)
        return failure(state.error());
    if (auto isNext = checkNext(*state, action, insist); !isNext)
        return failure(isNext.error());
    const auto machine = m_hypervisor.machines().find(id);
    if (!machine)
        return failure(machine.error());
    const bool isOff =
        machine->state == MachineState::Off || machine->state == MachineState::Crashed;
    const bool needsOff = action == Action::Move || action == Action::Return;
    // What lies on disk goes on with the disks that it knows.
    const bool isSaved = machine->state == MachineState::Saved && action != Action::Keep;
    if ((needsOff && !isOff) || isSaved)
        return failure(ErrorKind::Busy,
                       MoveToVirtioWords::tr("“%1” is not shut down, so its disks were left where "
                                             "they are.")
                           .arg(machine->name),
                       MoveToVirtioWords::tr("Shut it down, and try again."));
    const auto saved = readDocument(m_hypervisor.machines(), id, Machines::View::Persistent);
    if (!saved)
        return failure(saved.error());
    const auto snapshots = m_hypervisor.machines().snapshotCount(id);
    if (!snapshots)
        return failure(snapshots.error());
    const VirtioNote note = saved->virtioNote();
    // What is over needs no note but of the image that stays.
    VirtioNote over;
    if (*snapshots > 0)
        over.trial = note.trial;
    Order order;
    if (*snapshots == 0)
        order.image = note.trial;
    if (!state->trial.isEmpty())
        order.changes.append(
            {Change::Kind::Remove, QStringLiteral("disk"), state->trial, {}, {}, {}, {}, {}});
    switch (action) {
    case Action::Try: {
        const auto wish = trialOf(*state, *saved, insist);
        if (!wish)
            return failure(wish.error());
        order.trial = *wish;
        break;
    }
    case Action::Move: {
        const auto moves = virtioMove(*saved);
        if (!moves)
            return failure(moves.error());
        // The disc may be needed for the cards' driver.
        over.disc = note.disc;
        order.changes += *moves + virtioNotes(noteBefore(note), over);
        break;
    }
    case Action::Return:
        order.changes = virtioReturn(*saved) + ejection(*saved);
        order.changes += virtioNotes(noteBefore(note), over);
        break;
    case Action::Keep:
        order.changes = ejection(*saved) + virtioNotes(note, over);
        break;
    case Action::Cancel:
        order.changes += ejection(*saved) + virtioNotes(note, over);
        break;
    }
    return order;
}

Result<ChangePlan> MoveToVirtio::plan(const MachineId &id, Action action, Insist insist)
{
    const auto order = orderFor(id, action, insist);
    if (!order)
        return failure(order.error());
    if (order->trial)
        return AddDisk(m_hypervisor, m_journal).plan(id, *order->trial);
    return ChangeMachine(m_hypervisor).plan(id, order->changes);
}

Result<ChangePlan> MoveToVirtio::run(const MachineId &id, Action action, Insist insist)
{
    if (auto watched = watch(id); !watched)
        return failure(watched.error());
    const auto order = orderFor(id, action, insist);
    if (!order)
        return failure(order.error());
    if (order->trial)
        return AddDisk(m_hypervisor, m_journal).run(id, *order->trial);
    if (!order->image.isEmpty())
        return endTrial(id, *order);
    return ChangeMachine(m_hypervisor).run(id, order->changes);
}

/// The image goes last, and is known to the journal until then. Only what is as small as what we
/// made: the note may be anybody's work.
Result<ChangePlan> MoveToVirtio::endTrial(const MachineId &id, const Order &order)
{
    ChangeMachine change(m_hypervisor);
    const auto volume = m_hypervisor.storage().volumeAt(order.image);
    if (!volume || volume->capacity != kTrialSize)
        return change.run(id, order.changes);
    const auto machine = m_hypervisor.machines().find(id);
    const auto host = m_hypervisor.host().facts();
    if (!machine || !host)
        return failure(machine ? host.error() : machine.error());
    OperationJournal::Record record;
    record.kind = OperationJournal::Record::Kind::AddDisk;
    record.uri = host->uri;
    record.machine = id;
    record.machineName = machine->name;
    record.volumes = {{.pool = volume->pool,
                       .name = volume->name,
                       .path = volume->path,
                       .format = volume->format,
                       .capacity = volume->capacity,
                       .isMade = true}};
    const auto entry = m_journal.begin(record);
    if (!entry)
        return failure(entry.error());
    auto done = change.run(id, order.changes);
    if (done && holdsOn(*done)) {
        auto kept = change.drop(id, order.changes).and_then([&]() -> Result<void> {
            const auto noted = change.run(id, takenBack(order.changes));
            return noted ? Result<void>() : failure(noted.error());
        });
        done = failure(kept ? stillHeld(*machine) : kept.error());
    }
    if (done)
        if (auto deleted = deleteMadeVolumes(m_hypervisor, {}, record.volumes); !deleted)
            return failure(deleted.error()); // the record stays, and tells of it
    (*entry)->finish();
    return done;
}

} // namespace innkeeper
