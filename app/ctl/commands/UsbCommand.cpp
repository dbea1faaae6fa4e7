// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/UsbCommand.h"

#include "app/ctl/KeeperWait.h"
#include "app/ctl/UsbActions.h"

namespace innkeeper::ctl {

Result<ExitCode> UsbCommand::run(const Scene &scene)
{
    keeper::KeeperClient client;
    return UsbActions(frontOf(client, scene), scene.arguments, scene.output).run();
}

} // namespace innkeeper::ctl
