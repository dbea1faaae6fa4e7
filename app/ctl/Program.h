// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/CommandSpec.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Output.h"
#include "app/ctl/Services.h"
#include "core/base/Result.h"

namespace innkeeper::ctl {

class Arguments;

/// From a command line to an exit code.
class Program
{
public:
    Program(const Services &services, Output &output);

    /// `words` without the program's own name.
    [[nodiscard]] ExitCode run(const QStringList &words);

private:
    [[nodiscard]] ExitCode misused(const Error &error, const QString &command = {});
    [[nodiscard]] ExitCode perform(const CommandSpec &command, const Arguments &arguments);
    [[nodiscard]] Result<QString> connect(const CommandSpec &command, const QString &asked);

    const Services &m_services;
    Output &m_output;
};

} // namespace innkeeper::ctl
