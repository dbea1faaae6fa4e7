// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/usbredir/Redirections.h"
#include "core/ports/BluetoothBridge.h"

#include <QHash>

#include <mutex>

namespace innkeeper::usbredir {

/// Starts an innkeeper-hciredir for each adapter that is lent.
class BluetoothBridges : public BluetoothBridge
{
    Q_OBJECT

public:
    /// `folder`: where the sockets go. The program is not looked for before it is needed.
    BluetoothBridges(QString folder, QString program);
    /// Beside the programs of this process.
    [[nodiscard]] static QString defaultProgram();

    [[nodiscard]] Result<QString> serve(const Adapter &adapter) override;
    [[nodiscard]] Result<void> confirm(const QString &alias) override;
    void end(const QString &alias) override;
    [[nodiscard]] std::optional<QString> adapterOf(const QString &alias) const override;

private:
    QString m_program;
    mutable std::mutex m_mutex;
    QHash<QString, QString> m_adapters;
    // Last, as it tells the others of an end.
    Redirections m_redirections;
};

} // namespace innkeeper::usbredir
