// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

/// Takes parts out of a machine; images of disks stay.
class RemoveCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::RemoveCommand)

public:
    [[nodiscard]] Result<ExitCode> run(const Scene &scene) override;
};

} // namespace innkeeper::ctl
