// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Arguments.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Output.h"
#include "app/ctl/UsbFront.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

/// What "usb" does with a keeper.
class UsbActions
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::UsbActions)

public:
    UsbActions(UsbFront front, const Arguments &arguments, Output &output);

    [[nodiscard]] Result<ExitCode> run();

private:
    Result<ExitCode> list();
    Result<ExitCode> attach();
    Result<ExitCode> detach();
    Result<ExitCode> keep();

    /// The one that is named, once the keeper is reached.
    [[nodiscard]] Result<UsbSeat> seat() const;
    [[nodiscard]] UsbKeeping::Wish wish() const;
    /// `before`, as the keeper has it once that is so, or after some seconds.
    template <class Condition>
    [[nodiscard]] UsbSeat settled(const UsbSeat &before, Condition isSo) const;
    Result<ExitCode> answer(const UsbSeat &seat);
    void tellSighting(const UsbSeat &seat);

    UsbFront m_front;
    const Arguments &m_arguments;
    Output &m_output;
};

} // namespace innkeeper::ctl
