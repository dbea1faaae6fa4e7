// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/keeper/KeeperLink.h"

#include "core/adapters/keeper/Wire.h"
#include "core/base/ReadyFuture.h"

#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QPromise>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <utility>

namespace innkeeper::keeper {

namespace {

/// How soon the bus is asked to start a keeper again that has gone, and at most, when each new one
/// goes as well.
constexpr std::chrono::milliseconds kFirstPause{500};
constexpr std::chrono::milliseconds kLongestPause = std::chrono::minutes{1};

QDBusMessage noBus()
{
    return QDBusMessage::createError(QDBusError::Disconnected,
                                     QStringLiteral("There is no message bus."));
}

} // namespace

KeeperLink::KeeperLink(Terms terms, QObject *parent)
    : QObject(parent)
    , m_terms(std::move(terms))
{
    registerTypes();
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &KeeperLink::readAgain);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        lose(QDBusMessage::createError(QDBusError::ServiceUnknown, QLatin1String(kService)));
        revive();
    });
    m_revival.setSingleShot(true);
    connect(&m_revival, &QTimer::timeout, this, &KeeperLink::readAgain);
}

void KeeperLink::leaveBus()
{
    ++m_round;
    m_isReading = m_mustReadAgain = false;
    m_revival.stop();
    m_watcher.removeWatchedService(QLatin1String(kService));
    if (m_bus.isConnected())
        m_bus.disconnect(QLatin1String(kService), QLatin1String(kPath),
                         QLatin1String(m_terms.interface), QStringLiteral("Changed"), this,
                         SLOT(readAgain()));
}

void KeeperLink::stayAway()
{
    m_bus = QDBusConnection{QString()};
    m_isLoaded = true;
    m_isThere = false;
    Q_EMIT lost({ErrorKind::Unsupported,
                 tr("Devices of this computer cannot go to machines of another one."),
                 tr("Run Innkeeper on that computer for devices that are plugged in there."),
                 {}});
}

void KeeperLink::start(const std::optional<QDBusConnection> &bus)
{
    leaveBus();
    if (!bus) {
        stayAway();
        return;
    }
    m_bus = *bus;
    // Qt never finishes a call over no connection.
    if (!m_bus.isConnected()) {
        lose(noBus());
        return;
    }
    m_bus.connect(QLatin1String(kService), QLatin1String(kPath), QLatin1String(m_terms.interface),
                  QStringLiteral("Changed"), this, SLOT(readAgain()));
    m_watcher.setConnection(m_bus);
    m_watcher.addWatchedService(QLatin1String(kService));
    readAgain();
}

// Rules are followed only while a keeper runs. systemd starts the system's again, unless somebody
// has stopped it on purpose; a person's own is started by whoever asks for it.
void KeeperLink::revive()
{
    if (m_bus.name() == QDBusConnection::systemBus().name())
        return;
    const bool wasLasting = !m_lastLoss.isValid() || m_lastLoss.hasExpired(kLongestPause.count());
    m_pause = wasLasting ? kFirstPause : std::min(2 * m_pause, kLongestPause);
    m_lastLoss.start();
    m_revival.start(m_pause);
}

QDBusMessage KeeperLink::callOf(const QString &method, const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(QLatin1String(kService), QLatin1String(kPath),
                                                  QLatin1String(m_terms.interface), method);
    message.setArguments(arguments);
    return message;
}

void KeeperLink::readAgain()
{
    if (m_isReading) {
        m_mustReadAgain = true;
        return;
    }
    m_isReading = true;
    m_mustReadAgain = false;
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(QStringLiteral("GetState"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, round = m_round] {
        watcher->deleteLater();
        if (round != m_round)
            return;
        m_isReading = false;
        take(watcher->reply());
        if (m_mustReadAgain)
            readAgain();
    });
}

void KeeperLink::take(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage ||
        reply.signature() != QLatin1String(m_terms.state)) {
        lose(reply);
        return;
    }
    m_isLoaded = true;
    m_isThere = true;
    Q_EMIT told(reply.arguments());
}

void KeeperLink::lose(const QDBusMessage &reply)
{
    m_isLoaded = true;
    m_isThere = false;
    Q_EMIT lost(errorFromReply(reply, m_terms.silence));
}

QFuture<Result<void>> KeeperLink::call(const QString &method, const QVariantList &arguments)
{
    if (!m_bus.isConnected())
        return readyFuture<Result<void>>(failure(errorFromReply(noBus(), m_terms.silence)));
    // A guest may take its time to let a device go, a person to type a password.
    constexpr int kPatience = 10 * 60 * 1000;
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(method, arguments), kPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, promise, watcher] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ReplyMessage)
            promise->addResult(Result<void>());
        else
            promise->addResult(failure(errorFromReply(reply, m_terms.silence)));
        promise->finish();
    });
    return promise->future();
}

bool isKeeperOn(const QDBusConnection &bus)
{
    const auto *services = bus.isConnected() ? bus.interface() : nullptr;
    const QString name = QLatin1String(kService);
    return services != nullptr && (services->isServiceRegistered(name) ||
                                   services->activatableServiceNames().value().contains(name));
}

std::optional<QDBusConnection> busOfKeeper(const QString &uri)
{
    if (!QUrl(uri).host().isEmpty())
        return std::nullopt;
    const auto system = QDBusConnection::systemBus();
    const auto own = QDBusConnection::sessionBus();
    const bool isOfSystem = uri.isEmpty() || QUrl(uri).path() == QLatin1String("/system");
    if (isKeeperOn(system) && (isOfSystem || !isKeeperOn(own)))
        return system;
    return own;
}

} // namespace innkeeper::keeper
