// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/keeper/Authority.h"

#include "core/base/ReadyFuture.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QMap>
#include <QPromise>

#include <memory>
#include <utility>

namespace innkeeper::keeper {

namespace {

/// polkit's Subject: (sa{sv})
struct PolkitSubject
{
    QString kind;
    QVariantMap details;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PolkitSubject &subject)
{
    argument.beginStructure();
    argument << subject.kind << subject.details;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PolkitSubject &subject)
{
    argument.beginStructure();
    argument >> subject.kind >> subject.details;
    argument.endStructure();
    return argument;
}

using PolkitDetails = QMap<QString, QString>;

/// The first member of polkit's AuthorizationResult: (bba{ss})
bool isAuthorized(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return false;
    const auto argument = reply.arguments().constFirst().value<QDBusArgument>();
    bool authorized = false;
    argument.beginStructure();
    argument >> authorized;
    return authorized;
}

} // namespace

} // namespace innkeeper::keeper

Q_DECLARE_METATYPE(innkeeper::keeper::PolkitSubject)

namespace innkeeper::keeper {

QFuture<bool> OwnBusAuthority::allows(const QString & /*caller*/, const QString & /*action*/)
{
    return readyFuture(true);
}

PolkitAuthority::PolkitAuthority(QDBusConnection bus)
    : m_bus(std::move(bus))
{
    qDBusRegisterMetaType<PolkitSubject>();
    qDBusRegisterMetaType<PolkitDetails>();
}

QFuture<bool> PolkitAuthority::allows(const QString &caller, const QString &action)
{
    auto call =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.PolicyKit1"),
                                       QStringLiteral("/org/freedesktop/PolicyKit1/Authority"),
                                       QStringLiteral("org.freedesktop.PolicyKit1.Authority"),
                                       QStringLiteral("CheckAuthorization"));
    const PolkitSubject subject{QStringLiteral("system-bus-name"),
                                {{QStringLiteral("name"), caller}}};
    constexpr uint kAllowUserInteraction = 1;
    call.setArguments({QVariant::fromValue(subject), action, QVariant::fromValue(PolkitDetails()),
                       kAllowUserInteraction, QString()});
    // A person may have to find the password first.
    constexpr int kPatience = 10 * 60 * 1000;
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, kPatience));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [promise, watcher] {
        promise->addResult(isAuthorized(watcher->reply()));
        promise->finish();
        watcher->deleteLater();
    });
    return promise->future();
}

} // namespace innkeeper::keeper
