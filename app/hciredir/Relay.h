// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/hciredir/UsbFace.h"
#include "app/redirection/Lines.h"

namespace innkeeper::hci {

/// A controller of the host's, served to one machine.
class Relay
{
public:
    /// `controller`: a socket that is bound to HCI_CHANNEL_USER, as nobody else has it.
    Relay(UniqueFd controller, UniqueFd machine);

    /// Blocks until either goes, or whoever started this does; says which.
    [[nodiscard]] usbredir::Report run();

private:
    enum class Controller { Fine, Gone };

    [[nodiscard]] Controller readController();
    [[nodiscard]] Controller writeController();
    void reportProgress();

    UniqueFd m_controller;
    usbredir::MachineLine m_machine;
    UsbFace m_face;
    bool m_hasToldGreeting = false;
    bool m_hasToldUse = false;
};

} // namespace innkeeper::hci
