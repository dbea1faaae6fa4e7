// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/KeyCombo.h"

#include <QCoreApplication>

#include <linux/input-event-codes.h>

namespace innkeeper {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("innkeeper::KeyCombo", source);
}

} // namespace

QList<KeyCombo> keyCombos()
{
    QList<KeyCombo> combos = {
        {QStringLiteral("ctrl-alt-delete"),
         text(QT_TRANSLATE_NOOP("innkeeper::KeyCombo", "Ctrl+Alt+Del")),
         {KEY_LEFTCTRL, KEY_LEFTALT, KEY_DELETE}},
        {QStringLiteral("ctrl-alt-backspace"),
         text(QT_TRANSLATE_NOOP("innkeeper::KeyCombo", "Ctrl+Alt+Backspace")),
         {KEY_LEFTCTRL, KEY_LEFTALT, KEY_BACKSPACE}},
    };
    for (quint32 number = 1; number <= 12; ++number) {
        // F1 to F10 are in a row, F11 and F12 came later.
        const quint32 key = number <= 10 ? KEY_F1 + number - 1 : KEY_F11 + number - 11;
        combos.append({QStringLiteral("ctrl-alt-f%1").arg(number),
                       text(QT_TRANSLATE_NOOP("innkeeper::KeyCombo", "Ctrl+Alt+F%1")).arg(number),
                       {KEY_LEFTCTRL, KEY_LEFTALT, key}});
    }
    combos.append({QStringLiteral("print-screen"),
                   text(QT_TRANSLATE_NOOP("innkeeper::KeyCombo", "Print Screen")),
                   {KEY_SYSRQ}});
    combos.append({QStringLiteral("alt-sysrq"),
                   text(QT_TRANSLATE_NOOP("innkeeper::KeyCombo", "Alt+SysRq")),
                   {KEY_LEFTALT, KEY_SYSRQ}});
    return combos;
}

} // namespace innkeeper
