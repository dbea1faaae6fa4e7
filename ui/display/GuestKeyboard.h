// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/GuestScreen.h"
#include "ui/display/ReservedChord.h"

#include <QHash>
#include <QPointer>

#include <optional>

class QKeyEvent;

namespace innkeeper {

/// Turns this computer's keys into the guest's, by place on the keyboard and not by letter: the
/// guest has a layout of its own.
class GuestKeyboard
{
public:
    void setScreen(GuestScreen *screen);

    void press(const QKeyEvent &event);
    /// True when this ended the reserved chord: left Ctrl and left Alt, pressed and released alone.
    [[nodiscard]] bool release(const QKeyEvent &event);
    /// Nothing may stay down in the guest when its keys go elsewhere.
    void releaseAll();
    /// Something else happened while the keys of the chord were down.
    void spoilChord() { m_chord.spoil(); }

    /// All down in order, all up in reverse.
    void tap(const QList<quint32> &evdevKeys);

private:
    void down(quint32 key, bool isRepeat);
    void up(quint32 key);
    void followModifiers(const QKeyEvent &event);
    void followLights(const QKeyEvent &event);
    [[nodiscard]] QList<int> codesFor(quint32 key) const;

    QPointer<GuestScreen> m_screen;
    QHash<quint32, QList<int>> m_down; ///< evdev key: the codes it was pressed with
    ReservedChord m_chord;
    std::optional<GuestScreen::KeyLights> m_lights;
};

} // namespace innkeeper
