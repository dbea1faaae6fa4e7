// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/keeper/Wire.h"

#include "core/usb/UsbGuards.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace innkeeper::keeper {

namespace {

constexpr const char *kKinds[] = {"NotFound",    "AlreadyExists", "Busy",    "Denied",
                                  "Unsupported", "Disconnected",  "Invalid", "NoSpace",
                                  "Cancelled",   "TimedOut",      "Internal"};
constexpr QLatin1String kErrorPrefix{"org.innkeeper.Error."};

QString wordOf(ErrorKind kind)
{
    return QLatin1String(kKinds[static_cast<std::size_t>(kind)]);
}

ErrorKind kindFrom(const QString &word)
{
    const auto found = std::find_if(std::begin(kKinds), std::end(kKinds),
                                    [&](const char *one) { return word == QLatin1String(one); });
    return found == std::end(kKinds)
               ? ErrorKind::Internal
               : static_cast<ErrorKind>(std::distance(std::begin(kKinds), found));
}

/// The stricter one for a word that is unknown.
UsbGuard::Severity severityFrom(const QString &word)
{
    using Severity = UsbGuard::Severity;
    return word == toWord(Severity::Warn) ? Severity::Warn : Severity::Refuse;
}

} // namespace

void registerTypes()
{
    qDBusRegisterMetaType<QList<QVariantMap>>();
    qDBusRegisterMetaType<QList<QByteArray>>();
    qDBusRegisterMetaType<QList<QStringList>>();
    qDBusRegisterMetaType<QList<uint>>();
    qDBusRegisterMetaType<QList<QList<uint>>>();
}

QStringList toWire(const std::optional<Error> &error)
{
    if (!error)
        return {};
    return {wordOf(error->kind), error->message, error->advice, error->detail};
}

std::optional<Error> errorFromWire(const QStringList &wire)
{
    if (wire.isEmpty())
        return std::nullopt;
    return Error{kindFrom(wire.first()), wire.value(1), wire.value(2), wire.value(3)};
}

Error noMachineId(const QString &word)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("innkeeper::keeper::Wire",
                                        "Nothing was done, because “%1” is no UUID of a machine.")
                .arg(word.left(kMostWord)),
            {},
            {}};
}

QDBusMessage errorReply(const QDBusMessage &call, const Error &error)
{
    return call.createErrorReply(
        kErrorPrefix + wordOf(error.kind),
        QStringList{error.message, error.advice, error.detail}.join(QLatin1Char('\n')));
}

Error errorFromReply(const QDBusMessage &reply, const Error &silence)
{
    const QString name = reply.errorName();
    const QString text = reply.errorMessage();
    if (name.startsWith(kErrorPrefix)) {
        const QStringList lines = text.split(QLatin1Char('\n'));
        return {kindFrom(name.mid(kErrorPrefix.size())), lines.value(0), lines.value(1),
                lines.mid(2).join(QLatin1Char('\n'))};
    }
    Error error = silence;
    error.detail = name + QStringLiteral(": ") + text;
    return error;
}

QList<QStringList> toWire(const QList<UsbGuard> &guards)
{
    QList<QStringList> wire;
    for (const UsbGuard &guard : guards)
        wire.append(QStringList{toWord(guard.severity), guard.id, guard.message, guard.advice} +
                    guard.names);
    return wire;
}

QList<UsbGuard> guardsFromWire(const QList<QStringList> &wire)
{
    QList<UsbGuard> guards;
    for (const QStringList &guard : wire)
        guards.append({guard.value(1), severityFrom(guard.value(0)), guard.value(2), guard.value(3),
                       guard.mid(4)});
    return guards;
}

} // namespace innkeeper::keeper
