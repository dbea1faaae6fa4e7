// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "core/model/Machine.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

/// What the agent inside a running guest tells, and its file systems standing still.
class GuestCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::GuestCommand)

public:
    [[nodiscard]] Result<ExitCode> run(const Scene &scene) override;

private:
    [[nodiscard]] static Result<ExitCode> show(const Scene &scene, const Machine &machine);
    [[nodiscard]] static Result<ExitCode> freeze(const Scene &scene, const Machine &machine,
                                                 bool isThaw);
};

} // namespace innkeeper::ctl
