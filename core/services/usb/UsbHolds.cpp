// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/usb/UsbHolds.h"

#include "core/base/Logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <optional>
#include <utility>

namespace innkeeper {

namespace {

constexpr auto kPort = QLatin1String("port");
constexpr auto kIdentity = QLatin1String("identity");
constexpr auto kMachine = QLatin1String("machine");
constexpr auto kTrial = QLatin1String("trial");
constexpr auto kRule = QLatin1String("rule");
constexpr auto kTwins = QLatin1String("twins");
constexpr auto kIsolated = QLatin1String("isolated");

std::optional<UsbHold> holdFrom(const QJsonObject &object)
{
    const UsbHold hold{object[kPort].toString(),
                       object[kIdentity].toString(),
                       MachineId::fromText(object[kMachine].toString()),
                       object[kTrial].toBool(),
                       object[kRule].toBool(),
                       object[kTwins].toBool(),
                       object[kIsolated].toBool()};
    // A machine that cannot be read must not become "this computer", which is said by no text.
    const bool isForHost = object[kMachine] == QString();
    if (hold.port.isEmpty() || hold.identity.isEmpty() || hold.machine.isNull() != isForHost)
        return std::nullopt;
    return hold;
}

} // namespace

UsbHolds::UsbHolds(QString path)
    : m_path(std::move(path))
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &value : array) {
        const auto hold = holdFrom(value.toObject());
        if (!hold) {
            m_holds.clear();
            return;
        }
        m_holds.append(*hold);
    }
}

bool UsbHolds::begin()
{
    return !QFileInfo::exists(m_path) && write();
}

QString UsbHolds::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
           QStringLiteral("/innkeeper/usb.json");
}

void UsbHolds::say(const UsbDevice &device, const MachineId &machine, bool isOnTrial,
                   bool becomesRule, bool isIsolated)
{
    drop(device);
    m_holds.append({device.port, device.identity, machine, isOnTrial, becomesRule,
                    m_twins.contains(device.identity), isIsolated});
    write();
}

void UsbHolds::forget(const UsbDevice &device)
{
    drop(device);
    write();
}

void UsbHolds::noteTwins(const QList<UsbDevice> &devices)
{
    QSet<QString> seen;
    for (const UsbDevice &device : devices) {
        if (seen.contains(device.identity))
            m_twins.insert(device.identity);
        seen.insert(device.identity);
    }
    bool isNew = false;
    for (UsbHold &hold : m_holds) {
        if (!hold.hasTwins && m_twins.contains(hold.identity))
            isNew = hold.hasTwins = true;
    }
    if (isNew)
        write();
}

void UsbHolds::drop(const UsbDevice &device)
{
    m_holds.removeIf([&](const UsbHold &hold) { return isMeant(hold, device); });
}

bool UsbHolds::write() const
{
    QJsonArray array;
    for (const UsbHold &hold : m_holds)
        array.append(
            QJsonObject{{kPort, hold.port},
                        {kIdentity, hold.identity},
                        {kMachine, hold.machine.isNull() ? QString() : hold.machine.toText()},
                        {kTrial, hold.isOnTrial},
                        {kRule, hold.becomesRule},
                        {kTwins, hold.hasTwins},
                        {kIsolated, hold.isIsolated}});
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.write(QJsonDocument(array).toJson()) >= 0 && file.commit();
    if (!isWritten)
        qCWarning(lcServices) << "USB assignments will not outlive the keeper:"
                              << file.errorString();
    return isWritten;
}

} // namespace innkeeper
