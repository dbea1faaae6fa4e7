// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace innkeeper {

/// What a Bluetooth device is to a person.
enum class BluetoothKind {
    Keyboard,
    Mouse,
    Tablet,
    GameController,
    Headset,
    Headphones,
    Speaker,
    Phone,
    Computer,
    Camera,
    Printer,
    Scanner,
    Network,
    Player,
    Display,
    Other,
};

/// By the name of the icon that freedesktop.org gives such a thing ("input-keyboard"); Other for a
/// name that is none of theirs.
[[nodiscard]] BluetoothKind bluetoothKindFrom(const QString &iconName);
/// Translated, for people: "Keyboard", "Headset" …
[[nodiscard]] QString toText(BluetoothKind kind);
/// Stable word for scripts: "keyboard", "mouse", "tablet", "game-controller", "headset",
/// "headphones", "speaker", "phone", "computer", "camera", "printer", "scanner", "network",
/// "player", "display", "other".
[[nodiscard]] QString toWord(BluetoothKind kind);
/// People type, point or play with it.
[[nodiscard]] bool isInput(BluetoothKind kind);
[[nodiscard]] bool isSound(BluetoothKind kind);

} // namespace innkeeper
