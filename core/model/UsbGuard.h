// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace innkeeper {

/// A reason not to hand a device over to a machine.
struct UsbGuard
{
    enum class Severity {
        /// A person may do it, who knows what it costs.
        Warn,
        /// This computer, or a machine, would lose what it runs from, or nobody could reach it.
        Refuse,
    };

    /// Stable word for scripts and tests: "hub", "root-disk", "boot-disk", "swap-disk",
    /// "machine-image", "last-keyboard", "last-pointer", "bluetooth-input", "default-route",
    /// "security-key", "mounted", "held", "bluetooth-lent".
    QString id;
    Severity severity = Severity::Warn;
    /// Translated: what is in the way.
    QString message;
    /// Translated: what to do first, or what to expect.
    QString advice;
    /// What it is about: mount points, images, cards, keyboards. What people named themselves, or
    /// devices claim.
    QStringList names = {};

    bool operator==(const UsbGuard &) const = default;
};

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::UsbGuard)
