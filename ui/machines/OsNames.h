// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/OsDatabase.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

namespace innkeeper {

/// Names of operating systems without waiting: asked for in the background at first use.
class OsNames : public QObject
{
    Q_OBJECT

public:
    OsNames(OsDatabase &systems, QThreadPool &pool, QObject *parent = nullptr);

    /// Empty while it is not known yet, and for ids that nobody knows.
    [[nodiscard]] QString name(const QString &osId);

Q_SIGNALS:
    void changed();

private:
    void ask();

    OsDatabase &m_systems;
    QThreadPool &m_pool;
    QHash<QString, QString> m_names;
    QStringList m_wanted;
    bool m_isAsking = false;
};

} // namespace innkeeper
