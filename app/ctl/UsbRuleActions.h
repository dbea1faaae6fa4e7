// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Arguments.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Output.h"
#include "app/ctl/UsbFront.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

/// What "usb-rules" does with a keeper.
class UsbRuleActions
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::UsbRuleActions)

public:
    UsbRuleActions(UsbFront front, const Arguments &arguments, Output &output);

    [[nodiscard]] Result<ExitCode> run();

private:
    Result<ExitCode> list();
    Result<ExitCode> always();
    Result<ExitCode> ask();
    Result<ExitCode> never();
    Result<ExitCode> remove();
    /// Adds one that gives nothing to a machine.
    Result<ExitCode> keep(UsbRule::Do action);

    /// All but the machine, of which the keeper has to be asked.
    [[nodiscard]] Result<UsbRule> ruleAbout(const QStringList &words) const;
    Result<ExitCode> add(const UsbRule &rule);
    [[nodiscard]] QList<UsbRule> rulesWith(UsbRule rule) const;
    void tellWhatDecides(const QList<UsbRule> &rules, const UsbRule::Match &match);
    void show(const QList<UsbRule> &rules);
    Result<ExitCode> answer(const QList<UsbRule> &rules);
    [[nodiscard]] QString machineNameOf(const UsbRule &rule) const;

    UsbFront m_front;
    const Arguments &m_arguments;
    Output &m_output;
};

} // namespace innkeeper::ctl
