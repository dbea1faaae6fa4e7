// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tuning/Tuning.h"

#include "core/tuning/TuningUndo.h"
#include "core/tuning/rules/Rules.h"

#include <QCoreApplication>

namespace innkeeper {

using hardware::Change;

namespace {

struct TuningWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::Tuning)
};

QList<Change> rulesFor(Intent intent, const DomainDocument &machine, const TuningFacts &facts)
{
    switch (intent) {
    case Intent::Fastest:
        return tuning::fastest(machine, facts);
    case Intent::Quiet:
        return tuning::quiet(machine, facts);
    case Intent::Frozen:
        return tuning::frozen(machine, facts);
    case Intent::Balanced:
        break;
    }
    return {};
}

} // namespace

std::optional<Intent> intentOf(const DomainDocument &machine)
{
    const QString key = machine.tuning().intent;
    return key.isEmpty() ? Intent::Balanced : intentFrom(key);
}

Result<QList<Change>> tuningChanges(const DomainDocument &machine, Intent intent,
                                    const TuningFacts &facts)
{
    if (machine.machine().accelerator == Accelerator::Other)
        return failure(ErrorKind::Unsupported,
                       TuningWords::tr("Only machines of QEMU and KVM can be tuned."));
    const TuningNote noted = machine.tuning();
    const auto balanced = hardware::applied(machine, tuning::undoChanges(noted.undo, machine));
    if (!balanced)
        return failure(balanced.error());
    const auto tuned = hardware::applied(*balanced, rulesFor(intent, *balanced, facts));
    if (!tuned)
        return failure(tuned.error());
    QList<Change> changes = tuning::settingsBetween(machine, *tuned);
    const QString before = noted.intent.isEmpty() ? keyOf(Intent::Balanced) : noted.intent;
    if (before != keyOf(intent))
        changes.append(tuning::noteChange("tuning", before, keyOf(intent)));
    const QString undo = tuning::undoText(tuning::settingsBetween(*balanced, *tuned));
    if (undo != noted.undo && intent != Intent::Balanced)
        changes.append(tuning::noteChange("tuning-undo", noted.undo, undo));
    return changes;
}

} // namespace innkeeper
