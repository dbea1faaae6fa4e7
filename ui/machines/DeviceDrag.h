// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

class QMimeData;

namespace innkeeper {

/// A USB device that is dragged onto a machine of the list.
struct DeviceDrag
{
    QString port;
    /// For a line of its own.
    QString name;

    /// The drag owns it.
    [[nodiscard]] QMimeData *toMime() const;
    /// Nothing: something else is dragged.
    [[nodiscard]] static std::optional<DeviceDrag> fromMime(const QMimeData *data);
};

} // namespace innkeeper
