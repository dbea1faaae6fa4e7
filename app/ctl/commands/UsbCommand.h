// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace innkeeper::ctl {

/// Where the host's USB devices are, and where they belong: a front of the keeper.
class UsbCommand : public Command
{
public:
    [[nodiscard]] Result<ExitCode> run(const Scene &scene) override;
};

} // namespace innkeeper::ctl
