// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/Connection.h"

#include "core/adapters/libvirt/EventSubscriptions.h"
#include "core/adapters/libvirt/LibvirtError.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QUrl>

#include <unistd.h>

namespace innkeeper::libvirt {

/// Ours, not libvirt's to release: it forgets to for drivers that never close by themselves.
struct ClosingWatch
{
    std::shared_ptr<std::atomic<bool>> isLost;
    std::shared_ptr<EventRelay> relay;
};

namespace {

struct ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::libvirt::Connection)
};

QString reasonFor(int reason)
{
    if (reason == VIR_CONNECT_CLOSE_REASON_KEEPALIVE)
        return ConnectionWords::tr("The host did not answer for a while.");
    return ConnectionWords::tr("libvirt's service stopped or was restarted.");
}

void onClosed(virConnectPtr, int reason, void *opaque)
{
    const auto &watch = *static_cast<ClosingWatch *>(opaque);
    if (reason == VIR_CONNECT_CLOSE_REASON_CLIENT || watch.isLost->exchange(true))
        return;
    watch.relay->disconnected(
        {ErrorKind::Disconnected,
         ConnectionWords::tr("The connection to libvirt was lost. %1").arg(reasonFor(reason)),
         ConnectionWords::tr("Machines keep running. Innkeeper connects again by itself."),
         {}});
}

} // namespace

Result<ConnectionPtr> Connection::open(const QString &uri, const std::shared_ptr<EventRelay> &relay)
{
    const QUrl url(uri);
    if (::geteuid() == 0 && url.path() == QStringLiteral("/session") && url.host().isEmpty())
        return failure(
            ErrorKind::Unsupported,
            ConnectionWords::tr(
                "The administrator has no machines of their own: %1 cannot be used as root.")
                .arg(uri),
            ConnectionWords::tr("Use qemu:///system, or start Innkeeper as an ordinary person."));
    auto loop = EventLoop::acquire();
    virConnectPtr raw = virConnectOpen(uri.toUtf8().constData());
    if (!raw)
        return failure(lastConnectingError(uri));
    return ConnectionPtr(new Connection(raw, std::move(loop), relay), dispose);
}

Connection::Connection(virConnectPtr connection, std::shared_ptr<EventLoop> loop,
                       std::shared_ptr<EventRelay> relay)
    : m_loop(std::move(loop))
    , m_relay(std::move(relay))
    , m_connection(connection)
    , m_uri(takeText(virConnectGetURI(connection)))
{
    watchClosing();
    keepAliveIfRemote();
    m_subscriptions = std::make_unique<EventSubscriptions>(m_connection, m_relay);
}

/// Closing waits for the daemon, and the loop may go with its last connection: both must not
/// happen on the loop's own thread.
void Connection::dispose(Connection *connection)
{
    if (connection->loop().isCurrentThread())
        QThreadPool::globalInstance()->start([connection] { delete connection; });
    else
        delete connection;
}

Connection::~Connection()
{
    m_handles.clear();
    m_subscriptions.reset();
    virConnectUnregisterCloseCallback(m_connection, onClosed);
    virConnectClose(m_connection);
}

void Connection::watchClosing()
{
    m_closingWatch = std::make_unique<ClosingWatch>(ClosingWatch{m_isLost, m_relay});
    virConnectRegisterCloseCallback(m_connection, onClosed, m_closingWatch.get(), nullptr);
}

/// A dead daemon of this computer closes its socket; only a network can fall silent. Pings would
/// wake an idle window.
void Connection::keepAliveIfRemote()
{
    if (!isLocal())
        virConnectSetKeepAlive(m_connection, 5, 5);
}

bool Connection::isLocal() const
{
    return QUrl(m_uri).host().isEmpty();
}

bool Connection::isSession() const
{
    return QUrl(m_uri).path() == QStringLiteral("/session");
}

Result<DomainHandle> Connection::domain(const MachineId &id) const
{
    DomainHandle handle(
        virDomainLookupByUUIDString(m_connection, id.toText().toLatin1().constData()));
    if (!handle)
        return failure(explainLast(ConnectionWords::tr("The machine was not found.")));
    return handle;
}

Error Connection::explainLast(const QString &what) const
{
    Error error = lastError(what);
    if (error.kind != ErrorKind::Disconnected && virConnectIsAlive(m_connection) == 0) {
        error.kind = ErrorKind::Disconnected;
        error.message = QStringLiteral("%1 %2").arg(
            what, ConnectionWords::tr("The connection to libvirt broke."));
        error.advice.clear();
    }
    return error;
}

Error Connection::explainLast(const QString &what, virDomainPtr domain, Needs needs) const
{
    Error error = explainLast(what);
    if (error.kind != ErrorKind::Invalid && error.kind != ErrorKind::Internal)
        return error;
    const int isActive = virDomainIsActive(domain);
    QString why;
    if (needs == Needs::Running && isActive == 0)
        why = ConnectionWords::tr("It is not running.");
    if (needs == Needs::Off && isActive == 1)
        why = ConnectionWords::tr("It is running already.");
    if (!why.isEmpty()) {
        error.kind = ErrorKind::Invalid;
        error.message = QStringLiteral("%1 %2").arg(what, why);
    }
    return error;
}

} // namespace innkeeper::libvirt
