// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/BluetoothKind.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace innkeeper {

/// A device in the air around an adapter. Its words are its own claims, also what kind it is:
/// bounded, without control characters, but they may say anything.
struct BluetoothDevice
{
    /// Of the host's own making; the same device is another one for each adapter.
    QString id;
    /// BluetoothAdapter::id.
    QString adapter;
    /// "AA:BB:CC:DD:EE:FF"; a stranger's may change every few minutes.
    QString address;
    /// What somebody called it here, or it calls itself; empty where neither is known.
    QString name;
    BluetoothKind kind = BluetoothKind::Other;
    /// It and this computer have keys for each other.
    bool isPaired = false;
    /// It may connect without being asked for.
    bool isTrusted = false;
    bool isConnected = false;
    /// In percent, while it is connected and tells.
    std::optional<int> battery = {};
    /// In dBm, near 0 is strong; while it is looked for and heard.
    std::optional<int> strength = {};

    /// The name, or the address of one without.
    [[nodiscard]] QString title() const { return name.isEmpty() ? address : name; }
    bool operator==(const BluetoothDevice &) const = default;
};

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::BluetoothDevice)
