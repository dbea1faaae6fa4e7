// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeHypervisor.h"

namespace innkeeper::fakes {

FakeHypervisor::FakeHypervisor()
    : m_machines(m_link)
    , m_storage(m_link)
    , m_host(m_link)
    , m_guests(m_link, m_machines)
{
    // Queued even from the main thread: the real one never emits inside a call either.
    m_link.machineChanged = [this](const MachineId &id) {
        QMetaObject::invokeMethod(
            this, [this, id] { Q_EMIT machineChanged(id); }, Qt::QueuedConnection);
    };
    m_link.storageChanged = [this] {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT storageChanged(); }, Qt::QueuedConnection);
    };
}

Result<void> FakeHypervisor::open(const QString &uri)
{
    m_link.isOpen = false;
    if (const auto scripted = script().enter(QStringLiteral("hypervisor.open")); !scripted)
        return scripted;
    if (!m_isReachable)
        return failure(ErrorKind::Disconnected, QStringLiteral("The daemon does not answer."),
                       QStringLiteral("Start it."));
    m_host.setUri(uri);
    m_link.isOpen = true;
    return {};
}

void FakeHypervisor::close()
{
    m_link.isOpen = false;
}

void FakeHypervisor::disconnect(const QString &why)
{
    m_isReachable = false;
    if (!m_link.isOpen.exchange(false))
        return;
    m_guests.closeConsoles(why);
    const Error error{ErrorKind::Disconnected, why, {}, {}};
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT disconnected(error); }, Qt::QueuedConnection);
}

void FakeHypervisor::recover()
{
    m_isReachable = true;
}

} // namespace innkeeper::fakes
