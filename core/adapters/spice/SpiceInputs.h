// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/spice/GSignals.h"
#include "core/ports/GuestScreen.h"

#include <spice-client.h>

namespace innkeeper::spice {

/// Keys, buttons and movements into the inputs channel.
class SpiceInputs
{
public:
    explicit SpiceInputs(SpiceChannel *channel);

    void sendKey(int scancode, bool pressed);
    void setKeyLights(GuestScreen::KeyLights lights);
    void movePointerTo(QPoint surfacePosition);
    void movePointerBy(QPoint delta);
    void sendButton(GuestScreen::Button button, bool pressed);
    void sendWheel(int notches);

private:
    GRef<SpiceInputsChannel> m_channel;
    int m_buttons = 0; ///< mask of those held down
};

} // namespace innkeeper::spice
