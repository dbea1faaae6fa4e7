// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/HostLink.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace innkeeper {

/// All machines of the connected host, kept true by events: listed once, then only those that
/// changed are read again, several changes in one go. Lives on the main thread.
class MachineList : public QObject
{
    Q_OBJECT

public:
    MachineList(Hypervisor &hypervisor, HostLink &link, QThreadPool &pool,
                QObject *parent = nullptr);

    /// False until the first listing has arrived.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] QList<Machine> machines() const { return m_machines.values(); }
    [[nodiscard]] std::optional<Machine> find(const MachineId &id) const;

Q_SIGNALS:
    /// Everything may be different: first listing, reconnection, connection gone (then empty).
    void reset();
    void added(const innkeeper::Machine &machine);
    void changed(const innkeeper::Machine &machine);
    void removed(const innkeeper::MachineId &id);
    void failed(const innkeeper::Error &error);

private:
    using Readings = QList<std::pair<MachineId, Result<Machine>>>;

    void follow(HostLink::State state);
    void reload();
    void noteChange(const MachineId &id);
    void readChanged();
    void apply(const Readings &readings);

    Hypervisor &m_hypervisor;
    HostLink &m_link;
    QThreadPool &m_pool;
    QTimer m_gather;
    QTimer m_reload;
    QHash<MachineId, Machine> m_machines;
    QSet<MachineId> m_stale;
    bool m_isLoaded = false;
    bool m_isReading = false;
    /// Counts connections; what an older one said is worthless.
    int m_generation = 0;
};

} // namespace innkeeper
