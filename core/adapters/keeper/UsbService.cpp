// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/keeper/UsbService.h"

#include "core/adapters/keeper/Wire.h"
#include "core/base/ReadyFuture.h"
#include "core/usb/UsbRuleFile.h"

#include <utility>

namespace innkeeper::keeper {

namespace {

QFuture<Result<void>> failed(const Error &why)
{
    return readyFuture<Result<void>>(failure(why));
}

Error wrongRules(const Error &why)
{
    return {ErrorKind::Invalid,
            UsbService::tr("The rules were not changed, because one of them is wrong."),
            {},
            why.message + QLatin1Char('\n') + why.detail};
}

} // namespace

UsbService::UsbService(UsbKeeping &usb, Authority &authority, QDBusConnection bus, QObject *object)
    : QDBusAbstractAdaptor(object)
    , m_usb(usb)
    , m_answers(authority, std::move(bus))
{
    connect(&m_usb, &UsbKeeping::changed, this, &UsbService::Changed);
}

QVariantList UsbService::state() const
{
    QList<QVariantMap> devices;
    for (const UsbSeat &seat : m_usb.seats())
        devices.append(toWire(seat));
    return {QVariant::fromValue(devices), rules(), toWire(m_usb.trouble())};
}

QString UsbService::rules() const
{
    return QString::fromUtf8(toCompactJson(m_usb.rules()));
}

QList<QVariantMap> UsbService::GetState(const QDBusMessage &call, QString & /*rules*/,
                                        QStringList & /*trouble*/)
{
    m_answers.tell({call, kSeeDevices, [this] { return state(); },
                    tr("You may not see the USB devices of this computer.")});
    return {};
}

void UsbService::Move(const QString &port, const QString &machine, const QVariantMap &options,
                      const QDBusMessage &call)
{
    // A rule lasts, whoever asks for it.
    const bool always = options[QStringLiteral("always")].toBool();
    m_answers.answer(
        call, always ? kChangeUsbRules : kMoveUsb, [this, port, machine, options, always] {
            UsbKeeping::Wish wish;
            wish.machine = MachineId::fromText(machine);
            if (!machine.isEmpty() && wish.machine.isNull())
                return failed(noMachineId(machine));
            wish.despiteWarnings = options[QStringLiteral("despite-warnings")].toBool();
            wish.always = always;
            wish.isIsolated = options[QStringLiteral("isolated")].toBool();
            // No more than despite-warnings, which pulls it from under what is mounted.
            wish.unmounts = options[QStringLiteral("unmount")].toBool();
            return m_usb.move(port.left(kMostWord), wish);
        });
}

void UsbService::Keep(const QString &port, const QDBusMessage &call)
{
    m_answers.answer(call, kMoveUsb, [this, port] { return m_usb.keep(port.left(kMostWord)); });
}

void UsbService::SetRules(const QString &rules, const QString &before, const QDBusMessage &call)
{
    m_answers.answer(call, kChangeUsbRules, [this, rules, before] {
        if (before != this->rules())
            return failed(changedUsbRules());
        const auto read = usbRulesFromJson(rules.toUtf8(), {});
        return read ? m_usb.setRules(*read) : failed(wrongRules(read.error()));
    });
}

} // namespace innkeeper::keeper
