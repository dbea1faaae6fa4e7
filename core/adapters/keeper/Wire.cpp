// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/keeper/Wire.h"

#include "core/usb/UsbGuards.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMetaType>

#include <algorithm>
#include <iterator>

namespace innkeeper::keeper {

namespace {

struct WireWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::keeper::Wire)
};

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

quint8 byteAt(const QByteArray &bytes, int index)
{
    return index < bytes.size() ? static_cast<quint8>(bytes[index]) : quint8{0};
}

void append(QByteArray &bytes, const UsbClass &kind)
{
    for (const quint8 one : {kind.code, kind.subclass, kind.protocol})
        bytes.append(static_cast<char>(one));
}

UsbClass classAt(const QByteArray &bytes, int index)
{
    return {byteAt(bytes, index), byteAt(bytes, index + 1), byteAt(bytes, index + 2)};
}

/// The stricter one for a word that is unknown.
UsbGuard::Severity severityFrom(const QString &word)
{
    using Severity = UsbGuard::Severity;
    return word == toWord(Severity::Warn) ? Severity::Warn : Severity::Refuse;
}

/// Lists come as QDBusArgument until somebody says of what type they are.
template <class T>
T unpacked(const QVariant &value)
{
    return value.canConvert<QDBusArgument>() ? qdbus_cast<T>(value) : value.value<T>();
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

QDBusMessage errorReply(const QDBusMessage &call, const Error &error)
{
    return call.createErrorReply(
        kErrorPrefix + wordOf(error.kind),
        QStringList{error.message, error.advice, error.detail}.join(QLatin1Char('\n')));
}

Error errorFromReply(const QDBusMessage &reply)
{
    const QString name = reply.errorName();
    const QString text = reply.errorMessage();
    if (name.startsWith(kErrorPrefix)) {
        const QStringList lines = text.split(QLatin1Char('\n'));
        return {kindFrom(name.mid(kErrorPrefix.size())), lines.value(0), lines.value(1),
                lines.mid(2).join(QLatin1Char('\n'))};
    }
    return {ErrorKind::Disconnected,
            WireWords::tr("Nothing was moved, because the keeper does not answer."),
            WireWords::tr("The keeper (innkeeperd) has to run for USB devices to follow their "
                          "machines."),
            name + QStringLiteral(": ") + text};
}

QVariantMap toWire(const UsbSeat &seat)
{
    const UsbDevice &device = seat.device;
    QByteArray kind;
    append(kind, device.kind);
    QList<QByteArray> interfaces;
    QStringList drivers;
    QList<QList<uint>> usages;
    for (const UsbInterface &one : device.interfaces) {
        QByteArray bytes(1, static_cast<char>(one.number));
        append(bytes, one.kind);
        interfaces.append(bytes);
        drivers.append(one.driver);
        usages.append(one.usages);
    }
    QList<QStringList> guards;
    for (const UsbGuard &guard : seat.guards)
        guards.append(QStringList{toWord(guard.severity), guard.id, guard.message, guard.advice} +
                      guard.names);
    return {
        {QStringLiteral("port"), device.port},
        {QStringLiteral("bus"), device.bus},
        {QStringLiteral("number"), device.number},
        {QStringLiteral("vendor"), QVariant::fromValue(device.vendor)},
        {QStringLiteral("product"), QVariant::fromValue(device.product)},
        {QStringLiteral("vendor-name"), device.vendorName},
        {QStringLiteral("product-name"), device.productName},
        {QStringLiteral("serial"), device.serial},
        {QStringLiteral("identity"), device.identity},
        {QStringLiteral("class"), kind},
        {QStringLiteral("interfaces"), QVariant::fromValue(interfaces)},
        {QStringLiteral("drivers"), drivers},
        {QStringLiteral("usages"), QVariant::fromValue(usages)},
        {QStringLiteral("tags"), device.tags},
        {QStringLiteral("speed"), device.speed},
        {QStringLiteral("built-in"), device.builtIn},
        {QStringLiteral("state"), toWord(seat.state)},
        {QStringLiteral("machine"), seat.machine.isNull() ? QString() : seat.machine.toText()},
        {QStringLiteral("machine-name"), seat.machineName},
        {QStringLiteral("foreign"), seat.isForeign},
        {QStringLiteral("isolated"), seat.isIsolated},
        {QStringLiteral("changed"), seat.isChanged},
        {QStringLiteral("returns-in"), seat.returnsIn},
        {QStringLiteral("guards"), QVariant::fromValue(guards)},
        {QStringLiteral("failure"), toWire(seat.failure)},
    };
}

UsbSeat seatFromWire(const QVariantMap &wire)
{
    const auto text = [&](const char *key) { return wire[QLatin1String(key)].toString(); };
    UsbSeat seat;
    UsbDevice &device = seat.device;
    device.port = text("port");
    device.bus = wire[QStringLiteral("bus")].toInt();
    device.number = wire[QStringLiteral("number")].toInt();
    device.vendor = wire[QStringLiteral("vendor")].value<quint16>();
    device.product = wire[QStringLiteral("product")].value<quint16>();
    device.vendorName = text("vendor-name");
    device.productName = text("product-name");
    device.serial = text("serial");
    device.identity = text("identity");
    device.kind = classAt(wire[QStringLiteral("class")].toByteArray(), 0);
    const auto interfaces = unpacked<QList<QByteArray>>(wire[QStringLiteral("interfaces")]);
    const auto drivers = unpacked<QStringList>(wire[QStringLiteral("drivers")]);
    const auto usages = unpacked<QList<QList<uint>>>(wire[QStringLiteral("usages")]);
    for (const QByteArray &bytes : interfaces) {
        const auto index = device.interfaces.size();
        device.interfaces.append(
            {byteAt(bytes, 0), classAt(bytes, 1), drivers.value(index), usages.value(index)});
    }
    device.tags = unpacked<QStringList>(wire[QStringLiteral("tags")]);
    device.speed = wire[QStringLiteral("speed")].toDouble();
    device.builtIn = wire[QStringLiteral("built-in")].toBool();
    seat.state = usbStateFrom(text("state"));
    seat.machine = MachineId::fromText(text("machine"));
    seat.machineName = text("machine-name");
    seat.isForeign = wire[QStringLiteral("foreign")].toBool();
    seat.isIsolated = wire[QStringLiteral("isolated")].toBool();
    seat.isChanged = wire[QStringLiteral("changed")].toBool();
    seat.returnsIn = wire[QStringLiteral("returns-in")].toInt();
    for (const QStringList &guard : unpacked<QList<QStringList>>(wire[QStringLiteral("guards")]))
        seat.guards.append({guard.value(1), severityFrom(guard.value(0)), guard.value(2),
                            guard.value(3), guard.mid(4)});
    seat.failure = errorFromWire(unpacked<QStringList>(wire[QStringLiteral("failure")]));
    return seat;
}

} // namespace innkeeper::keeper
