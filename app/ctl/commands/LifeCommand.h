// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "core/services/MachineActions.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

/// One step in a machine's life: start, pause, stop …
class LifeCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::LifeCommand)

public:
    explicit LifeCommand(MachineAction action);
    [[nodiscard]] Result<ExitCode> run(const Scene &scene) override;

private:
    [[nodiscard]] QString impossible(const Machine &machine) const;

    MachineAction m_action;
};

} // namespace innkeeper::ctl
