// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/BluetoothRadios.h"

#include <memory>

namespace innkeeper::udev {

/// From /sys/class/bluetooth, the kernel's HCI sockets and udev's events.
class UdevBluetoothRadios : public BluetoothRadios
{
    Q_OBJECT

public:
    /// `root`: a folder that holds such a tree, for tests.
    explicit UdevBluetoothRadios(QString root = QStringLiteral("/"));
    ~UdevBluetoothRadios() override;

    [[nodiscard]] Result<void> watch() override;
    [[nodiscard]] QList<BluetoothAdapter> list() override;

private:
    struct Library;

    void receive();

    QString m_root;
    std::unique_ptr<Library> m_library;
};

} // namespace innkeeper::udev
