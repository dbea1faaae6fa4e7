// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/UsbRulesCommand.h"

#include "app/ctl/KeeperWait.h"
#include "app/ctl/UsbRuleActions.h"

namespace innkeeper::ctl {

Result<ExitCode> UsbRulesCommand::run(const Scene &scene)
{
    keeper::KeeperClient client;
    return UsbRuleActions(frontOf(client, scene), scene.arguments, scene.output).run();
}

} // namespace innkeeper::ctl
