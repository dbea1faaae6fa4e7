// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/VirtioState.h"

#include "core/services/ChangeMachine.h"
#include "core/services/MachineDocument.h"
#include "core/tuning/VirtioMove.h"

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

/// Firmware starts from other disks and does not read this one; whoever does is the guest's own
/// driver.
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
            state.step = Step::Ready;
    }
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
    const VirtioNote note = saved->virtioNote();
    const auto read = isRead(hypervisor, id, note.trial);
    if (!read)
        return failure(read.error());
    if (!*read)
        return state;
    state.step = Step::Seen;
    const auto noted = ChangeMachine(hypervisor)
                           .run(id, virtioNotes(note, {note.trial, true, note.undo}),
                                ChangeMachine::When::NextStart);
    return noted ? Result<VirtioState>(state) : failure(noted.error());
}

} // namespace innkeeper
