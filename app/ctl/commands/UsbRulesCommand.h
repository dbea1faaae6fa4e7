// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

/// The rules that say where USB devices belong.
class UsbRulesCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::UsbRulesCommand)

public:
    [[nodiscard]] Result<ExitCode> run(const Scene &scene) override;
};

} // namespace innkeeper::ctl
