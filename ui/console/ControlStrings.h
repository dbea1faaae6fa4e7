// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace innkeeper {

/// Takes control strings (OSC, DCS, APC, PM, SOS) out of a guest's output: they set titles, reach
/// for the clipboard and grow without limit, and a serial console needs none of them. Numbers in
/// other sequences lose their digits beyond the fourth: libvterm counts as far as it is told to.
class ControlStrings
{
public:
    [[nodiscard]] QByteArray strip(const QByteArray &output);

private:
    void beginSequence(QByteArray &kept, char byte);

    enum class State { Text, Escape, Csi, InString, EscapeInString };
    State m_state = State::Text;
    int m_digits = 0;
};

} // namespace innkeeper
