// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/UsbDevice.h"

#include <QHash>
#include <QList>

namespace innkeeper::udev {

/// A device as it was read, and whether it is ready: its driver is bound.
struct Reading
{
    UsbDevice device;
    bool isReady = false;
};

/// What of a reading is news. Of `Left`, only the port counts.
struct News
{
    enum class Kind { Left, Arrived, Changed };
    Kind kind = Kind::Changed;
    UsbDevice device;

    bool operator==(const News &) const = default;
};

/// Turns readings into news: one arrival and one leave for each device, whatever the events in
/// between were, and however many of them were lost. A device arrives when it is first seen ready.
class KnownDevices
{
public:
    [[nodiscard]] QList<News> read(const Reading &reading);
    /// `number`: of the device that went; another one that has its port by now stays.
    [[nodiscard]] QList<News> gone(const QString &port, int number);
    /// All that there is now.
    [[nodiscard]] QList<News> readAll(const QList<Reading> &readings);

private:
    QHash<QString, Reading> m_byPort;
};

} // namespace innkeeper::udev
