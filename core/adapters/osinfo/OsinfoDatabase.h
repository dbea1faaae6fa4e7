// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/OsDatabase.h"

#include <QHash>
#include <QMutex>

#include <memory>

namespace innkeeper::osinfo {

class LoadedDatabase;

/// osinfo-db as it is installed on this computer, read by ourselves (docs/decisions/0009). Loaded
/// at the first question that needs it.
class OsinfoDatabase : public OsDatabase
{
public:
    OsinfoDatabase();
    ~OsinfoDatabase() override;

    Result<QList<OperatingSystem>> all() override;
    Result<OperatingSystem> find(const QString &idOrShortId) override;
    Result<MediaFacts> identify(const QString &imagePath) override;
    QString nameOf(const QString &id) override;
    void release() override;

private:
    Result<LoadedDatabase *> loaded();

    QMutex m_mutex;
    std::unique_ptr<LoadedDatabase> m_loaded;
    QHash<QString, QString> m_names;
};

} // namespace innkeeper::osinfo
