// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

/// What the next start of a running machine will bring, and a way to take it back.
class PendingCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::PendingCommand)

public:
    [[nodiscard]] Result<ExitCode> run(const Scene &scene) override;
};

} // namespace innkeeper::ctl
