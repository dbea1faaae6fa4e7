// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/bluez/BluezCaller.h"

#include "core/adapters/bluez/BluezError.h"
#include "core/adapters/bluez/BluezTree.h"

#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QPromise>

#include <memory>
#include <utility>

namespace innkeeper::bluez {

/// A person has to find a number and type it, twice perhaps.
static constexpr int kPatience = 3 * 60 * 1000;

void BluezCaller::call(const QString &path, const char *interface, const char *method,
                       const QVariantList &arguments, Done done)
{
    auto message = QDBusMessage::createMethodCall(QLatin1String(kService), path,
                                                  QLatin1String(interface), QLatin1String(method));
    message.setArguments(arguments);
    // Who turned the service off wants it to stay off.
    message.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, kPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->reply());
    });
}

void BluezCaller::set(const QString &path, const char *interface, const char *property,
                      const QVariant &value, Done done)
{
    call(path, kPropertiesInterface, "Set",
         {QString::fromLatin1(interface), QString::fromLatin1(property),
          QVariant::fromValue(QDBusVariant(value))},
         std::move(done));
}

QFuture<Result<void>> BluezCaller::order(const QString &path, const char *interface,
                                         const char *method, const QVariantList &arguments)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    call(path, interface, method, arguments, [promise](const QDBusMessage &reply) {
        promise->addResult(outcomeOf(reply));
        promise->finish();
    });
    return promise->future();
}

Result<void> outcomeOf(const QDBusMessage &reply)
{
    if (reply.type() == QDBusMessage::ReplyMessage)
        return {};
    for (const char *name : {"AlreadyExists", "AlreadyConnected", "NotConnected"}) {
        if (reply.errorName() == QLatin1String("org.bluez.Error.") + QLatin1String(name))
            return {};
    }
    return failure(errorFrom(reply));
}

} // namespace innkeeper::bluez
