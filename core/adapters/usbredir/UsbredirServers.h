// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/UsbIsolation.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace innkeeper::usbredir {

class UsbredirServer;

/// Starts an innkeeper-usbredir for each isolated device.
class UsbredirServers : public UsbIsolation
{
    Q_OBJECT

public:
    /// `folder`: where the sockets go. The program is not looked for before it is needed.
    UsbredirServers(QString folder, QString program);
    ~UsbredirServers() override;
    /// Beside the programs of this process.
    [[nodiscard]] static QString defaultProgram();

    [[nodiscard]] Result<QString> serve(const Device &device) override;
    [[nodiscard]] Result<void> confirm(const QString &alias) override;
    void end(const QString &alias) override;
    void giveToHost(const Place &place) override;
    [[nodiscard]] std::optional<Place> placeOf(const QString &alias) const override;

private:
    [[nodiscard]] std::shared_ptr<UsbredirServer> find(const QString &alias) const;

    QString m_folder;
    QString m_program;
    mutable std::mutex m_mutex;
    QHash<QString, std::shared_ptr<UsbredirServer>> m_servers;
    /// Why a machine that had taken it gave it up: told at the next attempt, once, so that it is
    /// not tried for ever.
    QHash<QString, Error> m_regrets;
};

} // namespace innkeeper::usbredir
