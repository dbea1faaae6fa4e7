// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/VirtioState.h"

#include "core/services/MachineDocument.h"
#include "core/tuning/VirtioMove.h"

#include <algorithm>

namespace innkeeper {

using hardware::Change;
using Step = VirtioState::Step;

namespace {

/// Empty: no disk has that image.
QString targetWith(const DomainDocument &machine, const QString &image)
{
    for (const hardware::Part &part : partsOf(machine, *hardware::partKind(QStringLiteral("disk"))))
        if (!image.isEmpty() && part.value(QStringLiteral("source")) == image)
            return part.which;
    return {};
}

bool hasDisk(const QList<Change> &changes)
{
    return std::any_of(changes.begin(), changes.end(),
                       [](const Change &change) { return change.part == QLatin1String("disk"); });
}

/// SeaBIOS reads the first hard disk, and UEFI what stands in the boot order; this one is neither.
/// Whoever reads it is the guest's own driver.
Result<bool> isRead(Hypervisor &hypervisor, const MachineId &id, const QString &image)
{
    const auto live = readDocument(hypervisor.machines(), id, Machines::View::Live);
    if (!live)
        return failure(live.error());
    const QString target = targetWith(*live, image);
    if (target.isEmpty())
        return false;
    const auto reads = hypervisor.liveHardware().diskReads(id, target);
    if (!reads)
        return failure(reads.error());
    return *reads > 0;
}

Result<void> look(VirtioState &state, const DomainDocument &saved, bool isQemu)
{
    const VirtioNote note = saved.virtioNote();
    if (!note.undo.isEmpty()) {
        state.step = Step::Moved;
        state.changes = virtioReturn(saved);
    } else if (isQemu) {
        const auto moves = virtioMove(saved);
        if (!moves)
            return failure(moves.error());
        state.changes = *moves;
        state.trial = targetWith(saved, note.trial);
        if (!state.trial.isEmpty())
            state.step = note.isSeen ? Step::Seen : Step::Trying;
        else if (!state.changes.isEmpty())
            state.step = hasDisk(state.changes) ? Step::Ready : Step::Seen;
    }
    if (state.trial.isEmpty())
        state.leftImage = note.trial;
    state.changes.removeIf(hardware::isNote);
    return {};
}

} // namespace

Result<VirtioState> readVirtioState(Hypervisor &hypervisor, const MachineId &id)
{
    const auto machine = hypervisor.machines().find(id);
    if (!machine)
        return failure(machine.error());
    const auto saved = readDocument(hypervisor.machines(), id, Machines::View::Persistent);
    if (!saved)
        return failure(saved.error());
    VirtioState state;
    state.isRunning = isActive(machine->state);
    state.osId = saved->machine().osId;
    if (auto looked = look(state, *saved, machine->accelerator != Accelerator::Other); !looked)
        return failure(looked.error());
    if (state.step != Step::Trying || !state.isRunning)
        return state;
    const auto read = isRead(hypervisor, id, saved->virtioNote().trial);
    if (!read)
        return failure(read.error());
    if (*read)
        state.step = Step::Seen;
    return state;
}

} // namespace innkeeper
