// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/DomainHandles.h"
#include "core/adapters/libvirt/EventLoop.h"
#include "core/adapters/libvirt/EventRelay.h"
#include "core/adapters/libvirt/Handles.h"
#include "core/base/Result.h"

#include <atomic>

namespace innkeeper::libvirt {

class EventSubscriptions;
struct ClosingWatch;

/// One open connection. Calls under way keep it alive while it is being replaced. Any thread.
class Connection
{
public:
    /// Blocks; subscribes to events before it returns.
    [[nodiscard]] static Result<std::shared_ptr<Connection>>
    open(const QString &uri, const std::shared_ptr<EventRelay> &relay);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] virConnectPtr get() const { return m_connection; }
    [[nodiscard]] EventRelay &relay() const { return *m_relay; }
    [[nodiscard]] EventLoop &loop() const { return *m_loop; }
    [[nodiscard]] DomainHandles &handles() { return m_handles; }
    [[nodiscard]] bool isAlive() const { return !*m_isLost; }
    /// What libvirt calls it: with the defaults filled in.
    [[nodiscard]] QString uri() const { return m_uri; }
    [[nodiscard]] bool isLocal() const;
    [[nodiscard]] bool isSession() const;

    [[nodiscard]] Result<DomainHandle> domain(const MachineId &id) const;
    /// As lastError(), but a broken connection is always Disconnected.
    [[nodiscard]] Error explainLast(const QString &what) const;
    /// The same for something that only works in one state of a machine.
    enum class Needs { Running, Off };
    [[nodiscard]] Error explainLast(const QString &what, virDomainPtr domain, Needs needs) const;

private:
    Connection(virConnectPtr connection, std::shared_ptr<EventLoop> loop,
               std::shared_ptr<EventRelay> relay);
    static void dispose(Connection *connection);
    void watchClosing();
    void keepAliveIfRemote();

    std::shared_ptr<EventLoop> m_loop;
    std::shared_ptr<EventRelay> m_relay;
    virConnectPtr m_connection;
    QString m_uri;
    std::shared_ptr<std::atomic<bool>> m_isLost = std::make_shared<std::atomic<bool>>(false);
    std::unique_ptr<ClosingWatch> m_closingWatch;
    DomainHandles m_handles;
    std::unique_ptr<EventSubscriptions> m_subscriptions;
};

using ConnectionPtr = std::shared_ptr<Connection>;

} // namespace innkeeper::libvirt
