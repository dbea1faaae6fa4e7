// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Hypervisor.h"

#include <QHash>
#include <QMutex>
#include <QSet>

namespace innkeeper::libvirt {

/// Carries news from libvirt's thread to the hypervisor's signals on the main thread, several
/// changes of one machine as one. Outlives the hypervisor as long as connections use it.
class EventRelay
{
public:
    explicit EventRelay(Hypervisor &target);

    // Any thread.
    void machineChanged(const MachineId &id);
    void storageChanged();
    /// A refresh that Innkeeper asks for is no news: answering it by refreshing would never end.
    void expectRefresh(const QString &pool);
    void forgetRefresh(const QString &pool);
    void poolRefreshed(const QString &pool);
    void disconnected(const Error &why);

    /// The target is about to die.
    void detach();

private:
    void schedule();
    void deliverAll();

    QMutex m_mutex;
    Hypervisor *m_target;
    QSet<MachineId> m_machines;
    bool m_storage = false;
    bool m_isScheduled = false;
    QHash<QString, int> m_expectedRefreshes;
};

} // namespace innkeeper::libvirt
