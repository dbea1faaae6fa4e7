// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/UniqueFd.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <functional>

namespace innkeeper::test {

/// Turns the event loop until `condition` holds; false when it did not in time.
[[nodiscard]] bool eventually(const std::function<bool()> &condition,
                              std::chrono::milliseconds deadline = std::chrono::seconds(30));

/// One QEMU of our own with a SPICE screen on a socket, its serial port on our pipes.
class QemuGuest
{
public:
    /// Added to a machine without any device: "-cdrom", "…".
    explicit QemuGuest(const QStringList &devices);
    ~QemuGuest();

    [[nodiscard]] bool waitForScreen();
    [[nodiscard]] Result<UniqueFd> openScreen() const;
    /// A line for QEMU's human monitor; its answer.
    QByteArray monitor(const QByteArray &command);
    [[nodiscard]] QImage screendump();
    void kill();

    void type(const QByteArray &serial);
    /// All that the serial port said.
    [[nodiscard]] const QByteArray &said() const { return m_said; }
    [[nodiscard]] bool waitFor(const QByteArray &words,
                               std::chrono::milliseconds deadline = std::chrono::seconds(90));
    void forget() { m_said.clear(); }

private:
    [[nodiscard]] QString path(const char *name) const;

    QTemporaryDir m_folder;
    QProcess m_qemu;
    QByteArray m_said;
    UniqueFd m_monitor;
};

} // namespace innkeeper::test
