// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/TerminalKeys.h"

#include <QKeyEvent>

namespace innkeeper {

namespace {

std::optional<VTermKey> keypadKey(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return VTermKey(VTERM_KEY_KP_0 + (key - Qt::Key_0));
    switch (key) {
    case Qt::Key_Asterisk:
        return VTERM_KEY_KP_MULT;
    case Qt::Key_Plus:
        return VTERM_KEY_KP_PLUS;
    case Qt::Key_Comma:
        return VTERM_KEY_KP_COMMA;
    case Qt::Key_Minus:
        return VTERM_KEY_KP_MINUS;
    case Qt::Key_Period:
        return VTERM_KEY_KP_PERIOD;
    case Qt::Key_Slash:
        return VTERM_KEY_KP_DIVIDE;
    case Qt::Key_Enter:
        return VTERM_KEY_KP_ENTER;
    default:
        return {};
    }
}

/// What Ctrl makes of a key, as on every terminal since the VT100.
std::optional<char> controlByte(int key)
{
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return char(key - Qt::Key_A + 1);
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_At:
    case Qt::Key_2:
        return '\0';
    case Qt::Key_BracketLeft:
    case Qt::Key_3:
        return '\x1b';
    case Qt::Key_Backslash:
    case Qt::Key_4:
        return '\x1c';
    case Qt::Key_BracketRight:
    case Qt::Key_5:
        return '\x1d';
    case Qt::Key_AsciiCircum:
    case Qt::Key_6:
        return '\x1e';
    case Qt::Key_Underscore:
    case Qt::Key_Slash:
    case Qt::Key_7:
        return '\x1f';
    case Qt::Key_Question:
    case Qt::Key_8:
        return '\x7f';
    default:
        return {};
    }
}

} // namespace

std::optional<VTermKey> terminalKey(const QKeyEvent &event)
{
    const int key = event.key();
    if (event.modifiers() & Qt::KeypadModifier) {
        if (const auto onKeypad = keypadKey(key))
            return onKeypad;
    }
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12)
        return VTermKey(VTERM_KEY_FUNCTION(1 + key - Qt::Key_F1));
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return VTERM_KEY_ENTER;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return VTERM_KEY_TAB;
    case Qt::Key_Backspace:
        return VTERM_KEY_BACKSPACE;
    case Qt::Key_Escape:
        return VTERM_KEY_ESCAPE;
    case Qt::Key_Up:
        return VTERM_KEY_UP;
    case Qt::Key_Down:
        return VTERM_KEY_DOWN;
    case Qt::Key_Left:
        return VTERM_KEY_LEFT;
    case Qt::Key_Right:
        return VTERM_KEY_RIGHT;
    case Qt::Key_Insert:
        return VTERM_KEY_INS;
    case Qt::Key_Delete:
        return VTERM_KEY_DEL;
    case Qt::Key_Home:
        return VTERM_KEY_HOME;
    case Qt::Key_End:
        return VTERM_KEY_END;
    case Qt::Key_PageUp:
        return VTERM_KEY_PAGEUP;
    case Qt::Key_PageDown:
        return VTERM_KEY_PAGEDOWN;
    default:
        return {};
    }
}

VTermModifier terminalModifier(const QKeyEvent &event)
{
    int modifier = VTERM_MOD_NONE;
    if (event.modifiers() & Qt::ShiftModifier || event.key() == Qt::Key_Backtab)
        modifier |= VTERM_MOD_SHIFT;
    if (event.modifiers() & Qt::AltModifier)
        modifier |= VTERM_MOD_ALT;
    if (event.modifiers() & Qt::ControlModifier)
        modifier |= VTERM_MOD_CTRL;
    // Shells do not know the "CSI u" codes that libvterm has for these with Shift or Ctrl.
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        modifier &= ~VTERM_MOD_CTRL;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Backspace:
    case Qt::Key_Escape:
        modifier &= VTERM_MOD_ALT;
        break;
    default:
        break;
    }
    return VTermModifier(modifier);
}

QByteArray typedBytes(const QKeyEvent &event)
{
    QByteArray bytes = event.text().toUtf8();
    if (event.modifiers() & Qt::ControlModifier) {
        // AltGr arrives as Ctrl+Alt on some platforms: then the text is a printable one.
        const bool isAltGr = event.modifiers() & Qt::AltModifier && !event.text().isEmpty() &&
                             event.text().front().isPrint() &&
                             !(event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z);
        if (isAltGr)
            return bytes;
        const auto control = controlByte(event.key());
        bytes = control ? QByteArray(1, *control) : QByteArray();
    }
    if (!bytes.isEmpty() && event.modifiers() & Qt::AltModifier)
        bytes.prepend('\x1b');
    return bytes;
}

} // namespace innkeeper
