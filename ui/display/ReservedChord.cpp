// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/ReservedChord.h"

#include <QKeyEvent>

#include <linux/input-event-codes.h>

namespace innkeeper {

// X11 counts its keycodes from here, and Wayland inherited that.
static constexpr quint32 kFirstXkbKey = 8;

quint32 evdevKeyOf(const QKeyEvent &event)
{
    const quint32 code = event.nativeScanCode();
    return code > kFirstXkbKey ? code - kFirstXkbKey : KEY_RESERVED;
}

void ReservedChord::press(quint32 key, const QList<quint32> &down)
{
    const bool isPart = key == KEY_LEFTCTRL || key == KEY_LEFTALT;
    const quint32 other = key == KEY_LEFTCTRL ? KEY_LEFTALT : KEY_LEFTCTRL;
    if (isPart && down.isEmpty())
        m_state = State::Begun;
    else if (isPart && m_state == State::Begun && down == QList<quint32>{other})
        m_state = State::Complete;
    else
        m_state = State::No;
}

bool ReservedChord::release(bool isAnyDown)
{
    if (m_state != State::Complete || isAnyDown)
        return false;
    m_state = State::No;
    return true;
}

} // namespace innkeeper
