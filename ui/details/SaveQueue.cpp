// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/SaveQueue.h"

#include "core/base/Deliver.h"

namespace innkeeper {

SaveQueue::SaveQueue(QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
}

void SaveQueue::add(Work work, QObject *receiver, Heard heard)
{
    m_entries.append({std::move(work), receiver, std::move(heard)});
    runNext();
}

void SaveQueue::runNext()
{
    if (m_isBusy || m_entries.isEmpty())
        return;
    m_isBusy = true;
    const Entry entry = m_entries.takeFirst();
    deliver(runOn(m_pool, entry.work), this, [this, entry](const Result<void> &result) {
        m_isBusy = false;
        if (entry.receiver)
            entry.heard(result);
        else if (!result)
            Q_EMIT unheard(result.error());
        runNext();
        Q_EMIT finished();
    });
}

} // namespace innkeeper
