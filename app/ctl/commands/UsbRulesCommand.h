// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace innkeeper::ctl {

/// The rules that say where USB devices belong.
class UsbRulesCommand : public Command
{
public:
    [[nodiscard]] Result<ExitCode> run(const Scene &scene) override;
};

} // namespace innkeeper::ctl
