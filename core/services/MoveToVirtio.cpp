// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/MoveToVirtio.h"

#include "core/services/MachineDocument.h"
#include "core/services/VolumeCleanup.h"
#include "core/tuning/VirtioMove.h"

#include <QCoreApplication>

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

/// The drivers' disc for an empty drive; nothing when there is none, or it lies in one already.
QList<Change> insertion(const DomainDocument &machine, const QString &image)
{
    std::optional<Part> drive;
    for (const Part &part : partsOf(machine, *hardware::partKind(QStringLiteral("disk")))) {
        const QString source = part.value(QStringLiteral("source"));
        if (source == image)
            return {};
        const bool isDrive = part.value(QStringLiteral("device")) == QLatin1String("cdrom");
        if (!drive && isDrive && source.isEmpty())
            drive = part;
    }
    if (!drive || image.isEmpty())
        return {};
    return {{Change::Kind::Set,
             QStringLiteral("disk"),
             drive->which,
             QStringLiteral("source"),
             QString(),
             image,
             {},
             {}}};
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
                                    // The first names are for the disks that move.
                                    {QStringLiteral("target"), QStringLiteral("vdz")},
                                    {QStringLiteral("serial"), QStringLiteral("virtio-trial")},
                                    {QStringLiteral("readonly"), QStringLiteral("yes")}},
                         .fellows = [note = saved.virtioNote(),
                                     disc = insertion(saved, found->image)](const QString &image) {
                             return disc + virtioNotes(note, {image, false, {}});
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
    const bool isOff = machine->state == MachineState::Off;
    if ((action == Action::Move || action == Action::Return) && !isOff)
        return failure(ErrorKind::Busy,
                       MoveToVirtioWords::tr("“%1” is not shut down, so its disks were left where "
                                             "they are.")
                           .arg(machine->name),
                       MoveToVirtioWords::tr("Shut it down, and try again."));
    const auto saved = readDocument(m_hypervisor.machines(), id, Machines::View::Persistent);
    if (!saved)
        return failure(saved.error());
    const VirtioNote note = saved->virtioNote();
    Order order;
    const auto endTrial = [&] {
        if (state->trial.isEmpty())
            return;
        order.image = note.trial;
        order.changes.append(
            {Change::Kind::Remove, QStringLiteral("disk"), state->trial, {}, {}, {}, {}, {}});
    };
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
        endTrial();
        order.changes += *moves + virtioNotes({note.trial, note.isSeen, {}}, {});
        break;
    }
    case Action::Return:
        order.changes = virtioReturn(*saved);
        break;
    case Action::Keep:
        order.changes = virtioNotes(note, {});
        break;
    case Action::Cancel:
        endTrial();
        order.changes += virtioNotes(note, {});
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
    const auto order = orderFor(id, action, insist);
    if (!order)
        return failure(order.error());
    if (order->trial)
        return AddDisk(m_hypervisor, m_journal).run(id, *order->trial);
    const auto done = ChangeMachine(m_hypervisor).run(id, order->changes);
    if (!done || order->image.isEmpty())
        return done;
    const bool isGone =
        std::all_of(done->steps.begin(), done->steps.end(), [](const ChangePlan::Step &step) {
            return step.isLive || step.change.kind != Change::Kind::Remove;
        });
    // A guest that holds on to it uses the image until it stops.
    if (!isGone)
        return done;
    auto dropped = dropImage(id, order->image);
    return dropped ? done : failure(dropped.error());
}

/// Only what is as small as what we made: the note may be anybody's work.
Result<void> MoveToVirtio::dropImage(const MachineId &id, const QString &image)
{
    const auto volume = m_hypervisor.storage().volumeAt(image);
    if (!volume || volume->capacity != kTrialSize)
        return {};
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
    auto deleted = deleteMadeVolumes(m_hypervisor, {}, record.volumes);
    if (deleted)
        (*entry)->finish();
    return deleted;
}

} // namespace innkeeper
