// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

/// Changes settings of a machine's parts.
class SetCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::SetCommand)

public:
    [[nodiscard]] Result<ExitCode> run(const Scene &scene) override;
};

} // namespace innkeeper::ctl
