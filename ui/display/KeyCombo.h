// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace innkeeper {

/// A key combination that this computer would keep for itself, for the guest.
struct KeyCombo
{
    /// Stable: "ctrl-alt-delete", "ctrl-alt-f1" …
    QString id;
    /// For menus: "Ctrl+Alt+Del".
    QString text;
    /// Linux evdev key codes, pressed in this order.
    QList<quint32> keys;

    bool operator==(const KeyCombo &) const = default;
};

/// Ctrl+Alt+Del, Ctrl+Alt+Backspace, Ctrl+Alt+F1 … F12, Print Screen, Alt+SysRq.
[[nodiscard]] QList<KeyCombo> keyCombos();

} // namespace innkeeper
