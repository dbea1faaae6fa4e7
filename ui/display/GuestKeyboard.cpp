// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/GuestKeyboard.h"

#include "ui/display/KeyTable.h"

#include <QGuiApplication>
#include <QKeyEvent>

#include <linux/input-event-codes.h>

#include <algorithm>

namespace innkeeper {

namespace {

// The state masks of XKB's real modifiers, as both platforms hand them on.
constexpr quint32 kLockMask = 1 << 1;
constexpr quint32 kNumLockMask = 1 << 4;
// Alt turns Print into SysRq, which has a code of its own.
constexpr int kSysRqCode = 0x54;

bool isModifier(quint32 key)
{
    switch (key) {
    case KEY_LEFTSHIFT:
    case KEY_RIGHTSHIFT:
    case KEY_LEFTCTRL:
    case KEY_RIGHTCTRL:
    case KEY_LEFTALT:
    case KEY_RIGHTALT:
    case KEY_LEFTMETA:
    case KEY_RIGHTMETA:
        return true;
    default:
        return false;
    }
}

bool isLock(quint32 key)
{
    return key == KEY_CAPSLOCK || key == KEY_NUMLOCK || key == KEY_SCROLLLOCK;
}

constexpr Qt::KeyboardModifiers kHeld =
    Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

} // namespace

void GuestKeyboard::setScreen(GuestScreen *screen)
{
    m_screen = screen;
    m_down.clear();
    m_lights.reset();
    m_chord.spoil();
}

void GuestKeyboard::press(const QKeyEvent &event)
{
    const quint32 key = evdevKeyOf(event);
    if (codesFor(key).isEmpty())
        return;
    if (!event.isAutoRepeat()) {
        if (!isModifier(key))
            followModifiers(event);
        // The state that comes with a lock key is the one before it.
        if (!isLock(key) || !m_lights)
            followLights(event);
        if (key == KEY_CAPSLOCK)
            m_lights->caps = !m_lights->caps;
        else if (key == KEY_NUMLOCK)
            m_lights->num = !m_lights->num;
        m_chord.press(key, m_down.keys());
    }
    down(key, event.isAutoRepeat());
}

bool GuestKeyboard::release(const QKeyEvent &event)
{
    // A repeating key is still down.
    if (event.isAutoRepeat())
        return false;
    up(evdevKeyOf(event));
    return m_chord.release(!m_down.isEmpty());
}

void GuestKeyboard::releaseAll()
{
    const QList<quint32> keys = m_down.keys();
    for (const quint32 key : keys)
        up(key);
    m_chord.spoil();
    m_lights.reset();
}

void GuestKeyboard::tap(const QList<quint32> &evdevKeys)
{
    for (const quint32 key : evdevKeys)
        down(key, false);
    for (auto key = evdevKeys.crbegin(); key != evdevKeys.crend(); ++key)
        up(*key);
}

void GuestKeyboard::down(quint32 key, bool isRepeat)
{
    if (m_screen.isNull() || (isRepeat && (isModifier(key) || isLock(key))))
        return;
    // The finger is still on the key that brought us here.
    if (isRepeat && !m_down.contains(key))
        return;
    if (!m_down.contains(key))
        m_down.insert(key, codesFor(key));
    for (const int code : std::as_const(m_down)[key])
        m_screen->sendKey(code, true);
}

void GuestKeyboard::up(quint32 key)
{
    const QList<int> codes = m_down.take(key);
    if (m_screen.isNull())
        return;
    for (const int code : codes)
        m_screen->sendKey(code, false);
}

/// Two cases that presses alone do not tell: a modifier released while another window had the
/// keyboard, and one that holds without a finger on it (sticky keys, or pressed before we came).
void GuestKeyboard::followModifiers(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & kHeld;
    if (held == Qt::NoModifier) {
        const QList<quint32> keys = m_down.keys();
        for (const quint32 key : keys) {
            if (isModifier(key))
                up(key);
        }
    } else if (m_down.isEmpty()) {
        if (held & Qt::ShiftModifier)
            down(KEY_LEFTSHIFT, false);
        if (held & Qt::ControlModifier)
            down(KEY_LEFTCTRL, false);
        if (held & Qt::AltModifier)
            down(KEY_LEFTALT, false);
        if (held & Qt::MetaModifier)
            down(KEY_LEFTMETA, false);
    }
}

void GuestKeyboard::followLights(const QKeyEvent &event)
{
    GuestScreen::KeyLights lights;
    lights.caps = (event.nativeModifiers() & kLockMask) != 0;
    lights.num = (event.nativeModifiers() & kNumLockMask) != 0;
    if (m_lights && m_lights->caps == lights.caps && m_lights->num == lights.num)
        return;
    m_lights = lights;
    if (!m_screen.isNull())
        m_screen->setKeyLights(lights);
}

QList<int> GuestKeyboard::codesFor(quint32 key) const
{
    if (key == KEY_SYSRQ && (m_down.contains(KEY_LEFTALT) || m_down.contains(KEY_RIGHTALT)))
        return {kSysRqCode};
    return scancodesOf(key);
}

} // namespace innkeeper
