// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/Unmounting.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <optional>

#include <sys/mount.h>

namespace innkeeper::udev {

namespace {

struct UnmountingWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::udev::Unmounting)
};

// http://storaged.org/doc/udisks2-api/latest/
constexpr QLatin1String kUdisks("org.freedesktop.UDisks2");
constexpr QLatin1String kErrors("org.freedesktop.UDisks2.Error.");
/// What is left was written before, but a disk may sleep, or a person be asked for a password.
constexpr int kPatience = 5 * 60 * 1000;

Error notUnmounted(ErrorKind kind, const QString &folder, const QString &detail)
{
    return {kind,
            UnmountingWords::tr("The device was not connected, because “%1” could not be "
                                "unmounted.")
                .arg(folder),
            UnmountingWords::tr("Unmount it yourself, and try again."), detail};
}

QDBusMessage ask(QDBusConnection &bus, const QString &path, QLatin1String interface,
                 const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(kUdisks, path,
                                               kUdisks + QLatin1Char('.') + interface, method);
    call.setArguments(arguments);
    return bus.call(call, QDBus::Block, kPatience);
}

bool hasUdisks(const QDBusConnection &bus)
{
    const auto *daemon = bus.isConnected() ? bus.interface() : nullptr;
    return daemon != nullptr && (daemon->isServiceRegistered(kUdisks) ||
                                 daemon->activatableServiceNames().value().contains(kUdisks));
}

/// None: UDisks2 knows no such device, or does not answer.
std::optional<QDBusMessage> byUdisks(const QString &device, QLatin1String interface,
                                     const QString &method, QDBusConnection &bus)
{
    if (!hasUdisks(bus))
        return std::nullopt;
    const QVariantMap named{{QStringLiteral("path"), device}};
    const auto found =
        ask(bus, QStringLiteral("/org/freedesktop/UDisks2/Manager"), QLatin1String("Manager"),
            QStringLiteral("ResolveDevice"), {named, QVariantMap()});
    if (found.type() != QDBusMessage::ReplyMessage || found.arguments().isEmpty())
        return std::nullopt;
    const auto paths = qdbus_cast<QList<QDBusObjectPath>>(found.arguments().first());
    if (paths.isEmpty())
        return std::nullopt;
    const auto done = ask(bus, paths.first().path(), interface, method, {QVariantMap()});
    if (done.type() != QDBusMessage::ReplyMessage && !done.errorName().startsWith(kErrors))
        return std::nullopt;
    return done;
}

ErrorKind errorKindOf(const QDBusMessage &refusal)
{
    const QString name = refusal.errorName();
    return name == kErrors + QLatin1String("DeviceBusy")   ? ErrorKind::Busy
           : name.contains(QLatin1String("NotAuthorized")) ? ErrorKind::Denied
                                                           : ErrorKind::Internal;
}

} // namespace

Result<void> unmount(const QString &device, const QString &folder, QDBusConnection bus)
{
    const auto done = byUdisks(device, QLatin1String("Filesystem"), QStringLiteral("Unmount"), bus);
    if (done && (done->type() == QDBusMessage::ReplyMessage ||
                 done->errorName() == kErrors + QLatin1String("NotMounted")))
        return {};
    if (done)
        return failure(notUnmounted(errorKindOf(*done), folder, done->errorMessage()));
    if (::umount2(QFile::encodeName(folder).constData(), UMOUNT_NOFOLLOW) == 0 || errno == EINVAL)
        return {};
    const int code = errno;
    ErrorKind kind = code == EBUSY ? ErrorKind::Busy : ErrorKind::Internal;
    if (code == EPERM || code == EACCES)
        kind = ErrorKind::Denied;
    return failure(notUnmounted(kind, folder, QString::fromLocal8Bit(std::strerror(code))));
}

Result<void> lock(const QString &device, QDBusConnection bus)
{
    const auto done = byUdisks(device, QLatin1String("Encrypted"), QStringLiteral("Lock"), bus);
    if (done && done->type() == QDBusMessage::ReplyMessage)
        return {};
    return failure(done ? errorKindOf(*done) : ErrorKind::Unsupported,
                   UnmountingWords::tr("The device was not connected, because the encrypted disk "
                                       "“%1” could not be locked.")
                       .arg(device),
                   UnmountingWords::tr("Lock it yourself, and try again."),
                   done ? done->errorMessage() : QString());
}

} // namespace innkeeper::udev
