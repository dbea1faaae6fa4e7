// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/ControlStrings.h"

namespace innkeeper {

namespace {
constexpr char kEscape = 0x1b;
constexpr char kBell = 0x07;
constexpr char kCancel = 0x18;
constexpr char kSubstitute = 0x1a;
constexpr int kMaxDigits = 4; // the longest mode is 2004

bool opensString(char byte)
{
    return byte == ']' || byte == 'P' || byte == 'X' || byte == '^' || byte == '_';
}
} // namespace

// The first byte behind ESC.
void ControlStrings::beginSequence(QByteArray &kept, char byte)
{
    if (byte == kEscape)
        return; // that one counts
    if (opensString(byte)) {
        m_state = State::InString;
        return;
    }
    kept += kEscape;
    kept += byte;
    m_digits = 0;
    m_state = byte == '[' ? State::Csi : State::Text;
}

QByteArray ControlStrings::strip(const QByteArray &output)
{
    if (m_state == State::Text && !output.contains(kEscape))
        return output;

    QByteArray kept;
    kept.reserve(output.size() + 1);
    for (const char byte : output) {
        switch (m_state) {
        case State::Text:
            if (byte == kEscape)
                m_state = State::Escape;
            else
                kept += byte;
            break;
        case State::Escape:
            beginSequence(kept, byte);
            break;
        case State::Csi:
            if (byte == kEscape) {
                m_state = State::Escape;
                break;
            }
            m_digits = byte >= '0' && byte <= '9' ? m_digits + 1 : 0;
            if (m_digits <= kMaxDigits)
                kept += byte;
            if (byte == kCancel || byte == kSubstitute || (byte >= '@' && byte <= '~'))
                m_state = State::Text;
            break;
        case State::InString:
            if (byte == kEscape)
                m_state = State::EscapeInString;
            else if (byte == kBell || byte == kCancel || byte == kSubstitute)
                m_state = State::Text;
            break;
        case State::EscapeInString:
            // ESC \ ends the string; ESC and anything else ends it too, and starts a new sequence.
            m_state = byte == '\\' ? State::Text : State::Escape;
            if (byte != '\\')
                beginSequence(kept, byte);
            break;
        }
    }
    return kept;
}

} // namespace innkeeper
