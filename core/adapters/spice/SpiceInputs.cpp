// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/spice/SpiceInputs.h"

#include <cstdlib>
#include <utility>

namespace innkeeper::spice {

namespace {

std::pair<int, int> buttonAndMask(GuestScreen::Button button)
{
    switch (button) {
    case GuestScreen::Button::Left:
        return {SPICE_MOUSE_BUTTON_LEFT, SPICE_MOUSE_BUTTON_MASK_LEFT};
    case GuestScreen::Button::Middle:
        return {SPICE_MOUSE_BUTTON_MIDDLE, SPICE_MOUSE_BUTTON_MASK_MIDDLE};
    case GuestScreen::Button::Right:
        return {SPICE_MOUSE_BUTTON_RIGHT, SPICE_MOUSE_BUTTON_MASK_RIGHT};
    case GuestScreen::Button::Side:
        return {SPICE_MOUSE_BUTTON_SIDE, SPICE_MOUSE_BUTTON_MASK_SIDE};
    case GuestScreen::Button::Extra:
        return {SPICE_MOUSE_BUTTON_EXTRA, SPICE_MOUSE_BUTTON_MASK_EXTRA};
    }
    return {SPICE_MOUSE_BUTTON_INVALID, 0};
}

} // namespace

SpiceInputs::SpiceInputs(SpiceChannel *channel)
    : m_channel(refTo(SPICE_INPUTS_CHANNEL(channel)))
{
}

void SpiceInputs::sendKey(int scancode, bool pressed)
{
    if (pressed)
        spice_inputs_channel_key_press(m_channel.get(), guint(scancode));
    else
        spice_inputs_channel_key_release(m_channel.get(), guint(scancode));
}

void SpiceInputs::setKeyLights(GuestScreen::KeyLights lights)
{
    spice_inputs_channel_set_key_locks(m_channel.get(),
                                       (lights.scroll ? guint(SPICE_INPUTS_SCROLL_LOCK) : 0u) |
                                           (lights.num ? guint(SPICE_INPUTS_NUM_LOCK) : 0u) |
                                           (lights.caps ? guint(SPICE_INPUTS_CAPS_LOCK) : 0u));
}

void SpiceInputs::movePointerTo(QPoint surfacePosition)
{
    spice_inputs_channel_position(m_channel.get(), surfacePosition.x(), surfacePosition.y(), 0,
                                  m_buttons);
}

void SpiceInputs::movePointerBy(QPoint delta)
{
    spice_inputs_channel_motion(m_channel.get(), delta.x(), delta.y(), m_buttons);
}

void SpiceInputs::sendButton(GuestScreen::Button button, bool pressed)
{
    const auto [number, mask] = buttonAndMask(button);
    if (pressed) {
        m_buttons |= mask;
        spice_inputs_channel_button_press(m_channel.get(), number, m_buttons);
    } else {
        m_buttons &= ~mask;
        spice_inputs_channel_button_release(m_channel.get(), number, m_buttons);
    }
}

void SpiceInputs::sendWheel(int notches)
{
    const bool isUp = notches > 0;
    const int number = isUp ? SPICE_MOUSE_BUTTON_UP : SPICE_MOUSE_BUTTON_DOWN;
    const int mask = isUp ? SPICE_MOUSE_BUTTON_MASK_UP : SPICE_MOUSE_BUTTON_MASK_DOWN;
    for (int i = std::abs(notches); i > 0; --i) {
        spice_inputs_channel_button_press(m_channel.get(), number, m_buttons | mask);
        spice_inputs_channel_button_release(m_channel.get(), number, m_buttons);
    }
}

} // namespace innkeeper::spice
