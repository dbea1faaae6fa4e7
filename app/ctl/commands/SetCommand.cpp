// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/SetCommand.h"

#include "app/ctl/ChangeReport.h"
#include "app/ctl/Setting.h"

namespace innkeeper::ctl {

Result<ExitCode> SetCommand::run(const Scene &scene)
{
    return makeChanges(scene, settingFrom);
}

} // namespace innkeeper::ctl
