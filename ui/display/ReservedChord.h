// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtGlobal>

class QKeyEvent;

namespace innkeeper {

/// The linux evdev code of the key, whatever its letter is here; KEY_RESERVED where the window
/// system does not tell.
[[nodiscard]] quint32 evdevKeyOf(const QKeyEvent &event);

/// Left Ctrl and left Alt, pressed together and released alone: the one thing on the keyboard that
/// no machine gets.
class ReservedChord
{
public:
    /// `down`: what was held before.
    void press(quint32 key, const QList<quint32> &down);
    /// True when this was its end. `isAnyDown`: something is held still.
    [[nodiscard]] bool release(bool isAnyDown);
    /// Something else happened meanwhile.
    void spoil() { m_state = State::No; }

private:
    enum class State { No, Begun, Complete };

    State m_state = State::No;
};

} // namespace innkeeper
