// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace innkeeper {

/// Takes control strings (OSC, DCS, APC, PM, SOS) out of a guest's output: they set titles, reach
/// for the clipboard and grow without limit, and a serial console needs none of them.
class ControlStrings
{
public:
    [[nodiscard]] QByteArray strip(const QByteArray &output);

private:
    enum class State { Text, Escape, InString, EscapeInString };
    State m_state = State::Text;
};

} // namespace innkeeper
