// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/OsNames.h"

#include "core/base/Deliver.h"

namespace innkeeper {

OsNames::OsNames(OsDatabase &systems, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_systems(systems)
    , m_pool(pool)
{
}

QString OsNames::name(const QString &osId)
{
    if (osId.isEmpty())
        return {};
    const auto known = m_names.constFind(osId);
    if (known != m_names.cend())
        return *known;
    m_names.insert(osId, {});
    m_wanted << osId;
    if (!m_isAsking)
        ask();
    return {};
}

void OsNames::ask()
{
    m_isAsking = true;
    // The caller is painting a list: its other ids are known when control returns.
    QMetaObject::invokeMethod(
        this,
        [this] {
            using Names = QHash<QString, QString>;
            OsDatabase &systems = m_systems;
            deliver(runOn(m_pool,
                          [&systems, ids = std::exchange(m_wanted, {})] {
                              Names names;
                              for (const QString &id : ids)
                                  names.insert(id, systems.nameOf(id));
                              return names;
                          }),
                    this, [this](const Names &names) {
                        m_names.insert(names);
                        m_isAsking = false;
                        Q_EMIT changed();
                        if (!m_wanted.isEmpty())
                            ask();
                    });
        },
        Qt::QueuedConnection);
}

} // namespace innkeeper
