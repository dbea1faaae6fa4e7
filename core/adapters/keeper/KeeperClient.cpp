// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/keeper/KeeperClient.h"

#include "core/adapters/keeper/Wire.h"
#include "core/usb/UsbRuleFile.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QPromise>

#include <memory>
#include <utility>

namespace innkeeper::keeper {

namespace {

QDBusMessage usbCall(const QString &method, const QVariantList &arguments = {})
{
    auto message = QDBusMessage::createMethodCall(QLatin1String(kService), QLatin1String(kPath),
                                                  QLatin1String(kUsbInterface), method);
    message.setArguments(arguments);
    return message;
}

/// A guest may take its time to let a device go, a person to type a password.
constexpr int kPatience = 10 * 60 * 1000;

} // namespace

KeeperClient::KeeperClient(QObject *parent)
{
    setParent(parent);
    registerTypes();
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &KeeperClient::readAgain);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        lose(errorFromReply(
            QDBusMessage::createError(QDBusError::ServiceUnknown, QLatin1String(kService))));
    });
}

void KeeperClient::start(const QDBusConnection &bus)
{
    m_bus = bus;
    m_bus.connect(QLatin1String(kService), QLatin1String(kPath), QLatin1String(kUsbInterface),
                  QStringLiteral("Changed"), this, SLOT(readAgain()));
    m_watcher.setConnection(m_bus);
    m_watcher.addWatchedService(QLatin1String(kService));
    readAgain();
}

void KeeperClient::readAgain()
{
    if (m_isReading) {
        m_mustReadAgain = true;
        return;
    }
    m_isReading = true;
    m_mustReadAgain = false;
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(usbCall(QStringLiteral("GetState"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isReading = false;
        take(watcher->reply());
        if (m_mustReadAgain)
            readAgain();
    });
}

void KeeperClient::take(const QDBusMessage &reply)
{
    const QVariantList arguments = reply.arguments();
    constexpr int kArguments = 3;
    if (reply.type() != QDBusMessage::ReplyMessage || arguments.size() != kArguments) {
        lose(errorFromReply(reply));
        return;
    }
    m_seats.clear();
    for (const QVariantMap &device : qdbus_cast<QList<QVariantMap>>(arguments[0]))
        m_seats.append(seatFromWire(device));
    m_rules = usbRulesFromJson(arguments[1].toString().toUtf8(), {}).value_or(QList<UsbRule>());
    m_trouble = errorFromWire(arguments[2].toStringList());
    m_isLoaded = true;
    m_isThere = true;
    Q_EMIT changed();
}

void KeeperClient::lose(const Error &why)
{
    m_seats.clear();
    m_rules.clear();
    m_trouble = why;
    m_isLoaded = true;
    m_isThere = false;
    Q_EMIT changed();
}

QFuture<Result<void>> KeeperClient::call(const QString &method, const QVariantList &arguments)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(usbCall(method, arguments), kPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [promise, watcher] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ReplyMessage)
            promise->addResult(Result<void>());
        else
            promise->addResult(failure(errorFromReply(reply)));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> KeeperClient::move(const QString &port, const Wish &wish)
{
    const QVariantMap options{{QStringLiteral("despite-warnings"), wish.despiteWarnings},
                              {QStringLiteral("always"), wish.always},
                              {QStringLiteral("isolated"), wish.isIsolated}};
    return call(QStringLiteral("Move"),
                {port, wish.machine.isNull() ? QString() : wish.machine.toText(), options});
}

QFuture<Result<void>> KeeperClient::keep(const QString &port)
{
    return call(QStringLiteral("Keep"), {port});
}

QFuture<Result<void>> KeeperClient::setRules(const QList<UsbRule> &rules)
{
    return call(QStringLiteral("SetRules"), {QString::fromUtf8(toJson(rules))});
}

QDBusConnection busOfKeeper()
{
    const auto system = QDBusConnection::systemBus();
    const auto *bus = system.isConnected() ? system.interface() : nullptr;
    const QString name = QLatin1String(kService);
    if (bus != nullptr &&
        (bus->isServiceRegistered(name) || bus->activatableServiceNames().value().contains(name)))
        return system;
    return QDBusConnection::sessionBus();
}

} // namespace innkeeper::keeper
