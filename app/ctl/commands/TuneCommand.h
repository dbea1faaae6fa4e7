// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

/// Tunes a machine for what it is for, in one word.
class TuneCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::TuneCommand)

public:
    [[nodiscard]] Result<ExitCode> run(const Scene &scene) override;
};

} // namespace innkeeper::ctl
