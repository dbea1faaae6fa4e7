// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace innkeeper {

/// What a device wants to know, or a person to be told, before it is paired.
struct BluetoothQuestion
{
    enum class Kind {
        /// Do both show the number in `code`?
        Confirm,
        /// Which number does the device show? At most six digits.
        TypePasskey,
        /// Which PIN does the device have? Up to 16 characters; many have 0000 or 1234.
        TypePin,
        /// `code` is to be typed on the device. Nothing to answer but to give up.
        ShowCode,
        /// It has neither keys nor screen: is it the right one?
        Allow,
    };

    static constexpr int kMostPin = 16;
    static constexpr int kMostPasskey = 999999;

    Kind kind = Kind::Allow;
    /// BluetoothDevice::id.
    QString device;
    /// With Confirm and ShowCode; six digits unless it is an old device's.
    QString code = {};
    /// How many signs of ShowCode's were typed so far.
    int typed = 0;

    bool operator==(const BluetoothQuestion &) const = default;
};

/// It is what a device would take for the answer: a number or a PIN. Only for those kinds.
[[nodiscard]] inline bool isAnswerTo(BluetoothQuestion::Kind kind, const QString &code)
{
    if (kind != BluetoothQuestion::Kind::TypePasskey)
        return !code.isEmpty() && code.toUtf8().size() <= BluetoothQuestion::kMostPin;
    bool isNumber = false;
    const uint number = code.toUInt(&isNumber);
    return isNumber && number <= uint(BluetoothQuestion::kMostPasskey);
}

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::BluetoothQuestion)
