// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

/// What machines can have, and what can be set: the table itself.
class SettingsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::SettingsCommand)

public:
    [[nodiscard]] Result<ExitCode> run(const Scene &scene) override;
};

} // namespace innkeeper::ctl
