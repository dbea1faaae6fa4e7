// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/UsbDevices.h"

#include <QMap>

namespace innkeeper::fakes {

/// Ports that a test plugs devices into. Main thread.
class FakeUsbDevices : public UsbDevices
{
    Q_OBJECT

public:
    [[nodiscard]] Result<void> watch() override;
    [[nodiscard]] Result<QList<UsbDevice>> list() override;

    /// Into `device.port`, under the next number of its bus; told of when somebody watches.
    UsbDevice plug(UsbDevice device);
    void pull(const QString &port);
    /// Of all its interfaces: what the host's drivers did, or an emulator for its guest.
    void bind(const QString &port, const QString &driver);
    /// It gets another number on its port, as after a reset.
    UsbDevice renumber(const QString &port);
    /// watch() fails.
    void setBlind(const Error &why) { m_blindness = why; }

private:
    QMap<QString, UsbDevice> m_devices;
    QMap<int, int> m_lastNumbers;
    std::optional<Error> m_blindness;
    bool m_isWatched = false;
};

} // namespace innkeeper::fakes
