// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/adapters/spice/QemuGuest.h"

namespace innkeeper::test {

/// A QemuGuest that runs Linux with a shell on its serial port and our tool in /tmp/tool; with a
/// tablet, a PS/2 mouse and keyboard, the agent's port and a sound card.
class LinuxGuest : public QemuGuest
{
public:
    LinuxGuest();
    [[nodiscard]] bool boot();
    /// Types a line and waits for a word of the answer.
    [[nodiscard]] bool run(const QByteArray &line, const QByteArray &answer);
    /// Ctrl+C for what runs in the shell.
    void interrupt();
    /// The same, until the shell answers.
    [[nodiscard]] bool returnToShell();
};

} // namespace innkeeper::test
