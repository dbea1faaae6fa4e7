// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "core/services/ChangeMachine.h"

namespace innkeeper::ctl {

/// Makes the changes that a command asks for, or with --dry-run shows the XML they would change;
/// --next-start leaves what runs alone.
[[nodiscard]] Result<ExitCode> makeChanges(const Command::Scene &scene, const Machine &machine,
                                           const QList<hardware::Change> &changes);
/// The same for the words behind the machine's name, each of which `read` makes a change of.
[[nodiscard]] Result<ExitCode> makeChanges(const Command::Scene &scene,
                                           Result<hardware::Change> (*read)(const QString &));
/// What was done, or with --dry-run the XML that would change.
[[nodiscard]] ExitCode reportChanges(const Command::Scene &scene, const Machine &machine,
                                     const ChangePlan &plan);
[[nodiscard]] ChangeMachine::When whenAsked(const Command::Scene &scene);
[[nodiscard]] bool isDryRun(const Command::Scene &scene);

/// A change as JSON has it.
[[nodiscard]] QJsonObject toJson(const hardware::Change &change);

} // namespace innkeeper::ctl
