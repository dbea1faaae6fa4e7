// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeyEvent>

#include <linux/input-event-codes.h>

namespace innkeeper::test {

/// As the window system sends it: native codes are evdev's plus eight.
inline QKeyEvent keyEvent(QEvent::Type type, quint32 evdevKey,
                          Qt::KeyboardModifiers modifiers = Qt::NoModifier,
                          quint32 nativeModifiers = 0, bool isRepeat = false,
                          int key = Qt::Key_unknown)
{
    return {type, key, modifiers, evdevKey + 8, 0, nativeModifiers, QString(), isRepeat};
}

} // namespace innkeeper::test
