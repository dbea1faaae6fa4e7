// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

/// Moves an installed system to virtio, step by step.
class VirtioCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::VirtioCommand)

public:
    [[nodiscard]] Result<ExitCode> run(const Scene &scene) override;
};

} // namespace innkeeper::ctl
