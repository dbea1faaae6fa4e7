// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/ControlStrings.h"

namespace innkeeper {

namespace {
constexpr char kEscape = 0x1b;
constexpr char kBell = 0x07;
constexpr char kCancel = 0x18;
constexpr char kSubstitute = 0x1a;

bool opensString(char byte)
{
    return byte == ']' || byte == 'P' || byte == 'X' || byte == '^' || byte == '_';
}
} // namespace

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
            if (byte == kEscape)
                break;
            if (opensString(byte)) {
                m_state = State::InString;
                break;
            }
            kept += kEscape;
            kept += byte;
            m_state = State::Text;
            break;
        case State::EscapeInString:
            // ESC \ ends the string; ESC and anything else ends it too, and starts a new sequence.
            if (byte == '\\') {
                m_state = State::Text;
                break;
            }
            if (opensString(byte)) {
                m_state = State::InString;
                break;
            }
            if (byte != kEscape) {
                kept += kEscape;
                kept += byte;
                m_state = State::Text;
            }
            break;
        case State::InString:
            if (byte == kEscape)
                m_state = State::EscapeInString;
            else if (byte == kBell || byte == kCancel || byte == kSubstitute)
                m_state = State::Text;
            break;
        }
    }
    return kept;
}

} // namespace innkeeper
