// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/UsbDevice.h"

#include <QMetaType>

#include <optional>

namespace innkeeper {

/// What a device is to a person: one word, though many do several things.
enum class UsbKind {
    Storage,
    Camera,
    Audio,
    Phone,
    Keyboard,
    Pointer,
    /// Carries both a keyboard and a pointer.
    Receiver,
    GameController,
    SecurityKey,
    SmartCard,
    Bluetooth,
    Printer,
    Scanner,
    Network,
    Serial,
    Display,
    Power,
    Hub,
    Other,
};

/// From its classes, what its reports speak of, what udev knows, and, where all these are silent, a
/// few numbers of makers. A device may lie: nothing that keeps the host safe rests on this alone.
[[nodiscard]] UsbKind kindOf(const UsbDevice &device);

/// What it can type, or point, with; a boot protocol tells it even while a machine has the device.
[[nodiscard]] bool hasKeyboard(const UsbDevice &device);
[[nodiscard]] bool hasPointer(const UsbDevice &device);
/// A disk, whatever else it is: a phone may be one, too.
[[nodiscard]] bool hasMassStorage(const UsbDevice &device);
/// It answers FIDO's questions, so somebody may log in with it.
[[nodiscard]] bool isSecurityKey(const UsbDevice &device);

/// Translated, for people: "Storage", "Camera" …
[[nodiscard]] QString toText(UsbKind kind);
/// Stable word for scripts and rules: "storage", "camera", "audio", "phone", "keyboard", "pointer",
/// "receiver", "game-controller", "security-key", "smart-card", "bluetooth", "printer", "scanner",
/// "network", "serial", "display", "power", "hub", "other".
[[nodiscard]] QString toWord(UsbKind kind);
/// `Other` is a kind, too: nothing for a word that is none of these.
[[nodiscard]] std::optional<UsbKind> usbKindFrom(const QString &word);

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::UsbKind)
