// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/RemoveCommand.h"

#include "app/ctl/ChangeReport.h"
#include "app/ctl/Setting.h"

namespace innkeeper::ctl {

Result<ExitCode> RemoveCommand::run(const Scene &scene)
{
    return makeChanges(scene, removalFrom);
}

} // namespace innkeeper::ctl
