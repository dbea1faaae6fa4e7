// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace innkeeper::ctl {

/// The host's own Bluetooth: adapters, who has them, and devices that are paired with this
/// computer.
class BluetoothCommand : public Command
{
public:
    [[nodiscard]] Result<ExitCode> run(const Scene &scene) override;
};

} // namespace innkeeper::ctl
