// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace innkeeper {

/// A dbus-daemon of its own, which starts the services of `servicesFolder` and obeys `policyFile`
/// (both may be empty), and a connection to it.
class PrivateBus
{
public:
    PrivateBus(const QString &servicesFolder, const QString &policyFile);
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    [[nodiscard]] QDBusConnection connection() const;
    void end();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_name;
};

} // namespace innkeeper
