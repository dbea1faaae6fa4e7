// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

/// Which hardware suits which system, and who says so.
class ProfilesCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::ProfilesCommand)

public:
    [[nodiscard]] Result<ExitCode> run(const Scene &scene) override;
};

} // namespace innkeeper::ctl
