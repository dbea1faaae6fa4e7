// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Arguments.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Output.h"
#include "app/ctl/Services.h"

namespace innkeeper::ctl {

/// One command at work. Blocking; main thread.
class Command
{
public:
    struct Scene
    {
        const Arguments &arguments;
        const Services &services;
        Output &output;
        /// Of the open connection; empty for commands that work alone.
        QString uri;
    };

    virtual ~Command() = default;
    /// An error is printed by the caller.
    [[nodiscard]] virtual Result<ExitCode> run(const Scene &scene) = 0;
};

} // namespace innkeeper::ctl
