// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/ControlSequence.h"
#include "ui/console/GuestText.h"

namespace innkeeper {

/// Stands between a guest and libvterm, whose older releases trust what they read: numbers without
/// end, too many of them, or a wide character repeated at the margin lead it out of its own memory.
/// Lets through whole characters and whole sequences that are known to be harmless, nothing else.
/// Control strings (OSC, DCS, APC, PM, SOS) set titles and reach for the clipboard: left out too.
class OutputFilter
{
public:
    [[nodiscard]] QByteArray pass(const QByteArray &output);

private:
    enum class State { Text, Escape, Sequence, String, EscapeInString };

    void take(QByteArray &kept, char byte);
    void takeControl(QByteArray &kept, char byte);
    void takeInEscape(QByteArray &kept, char byte);
    void takeInSequence(QByteArray &kept, char byte);
    void takeInString(QByteArray &kept, char byte);

    State m_state = State::Text;
    GuestText m_text;
    ControlSequence m_sequence;
    /// Between ESC and the final byte.
    QByteArray m_intermediates;
};

} // namespace innkeeper
