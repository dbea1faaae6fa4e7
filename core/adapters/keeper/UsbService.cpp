// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/keeper/UsbService.h"

#include "core/adapters/keeper/Wire.h"
#include "core/base/Deliver.h"
#include "core/base/ReadyFuture.h"
#include "core/usb/UsbRuleFile.h"

#include <QCoreApplication>

#include <utility>

namespace innkeeper::keeper {

namespace {

struct UsbServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::keeper::UsbService)
};

/// A port is short, a UUID, too.
constexpr qsizetype kMostWord = 200;

QFuture<Result<void>> failed(const Error &why)
{
    return readyFuture<Result<void>>(failure(why));
}

Error senseless(const QString &word)
{
    return {ErrorKind::Invalid,
            UsbServiceWords::tr("Nothing was done, because “%1” is no UUID of a machine.")
                .arg(word.left(kMostWord)),
            {},
            {}};
}

Error wrongRules(const Error &why)
{
    return {ErrorKind::Invalid,
            UsbServiceWords::tr("The rules were not changed, because one of them is wrong."),
            {},
            why.message + QLatin1Char('\n') + why.detail};
}

} // namespace

UsbService::UsbService(UsbKeeping &usb, Authority &authority, QDBusConnection bus, QObject *object)
    : QDBusAbstractAdaptor(object)
    , m_usb(usb)
    , m_authority(authority)
    , m_bus(std::move(bus))
{
    registerTypes();
    connect(&m_usb, &UsbKeeping::changed, this, &UsbService::Changed);
}

void UsbService::answer(const QDBusMessage &call, const char *action,
                        const std::function<QFuture<Result<void>>()> &work)
{
    call.setDelayedReply(true);
    const auto reply = [this, call](const Result<void> &outcome) {
        m_bus.send(outcome ? call.createReply() : errorReply(call, outcome.error()));
    };
    deliver(m_authority.allows(call.service(), QLatin1String(action)), this,
            [this, reply, work](bool isAllowed) {
                if (isAllowed) {
                    deliver(work(), this, reply);
                    return;
                }
                reply(failure(ErrorKind::Denied,
                              UsbServiceWords::tr("Nothing was done, because you may not do "
                                                  "that on this computer."),
                              UsbServiceWords::tr("Ask whoever looks after it.")));
            });
}

QList<QVariantMap> UsbService::GetState(const QDBusMessage &call, QString & /*rules*/,
                                        QStringList & /*trouble*/)
{
    call.setDelayedReply(true);
    if (m_isHolding)
        m_held.append(call);
    else
        tellState(call);
    return {};
}

void UsbService::answerQuestions()
{
    m_isHolding = false;
    for (const QDBusMessage &call : std::exchange(m_held, {}))
        tellState(call);
}

void UsbService::tellState(const QDBusMessage &call)
{
    const auto answerIf = [this, call](bool isAllowed) {
        if (!isAllowed) {
            m_bus.send(errorReply(
                call, {ErrorKind::Denied,
                       UsbServiceWords::tr("You may not see the USB devices of this computer."),
                       {},
                       {}}));
            return;
        }
        QList<QVariantMap> devices;
        for (const UsbSeat &seat : m_usb.seats())
            devices.append(toWire(seat));
        m_bus.send(
            call.createReply({QVariant::fromValue(devices),
                              QString::fromUtf8(toJson(m_usb.rules())), toWire(m_usb.trouble())}));
    };
    deliver(m_authority.allows(call.service(), QLatin1String(kSeeUsb)), this, answerIf);
}

void UsbService::Move(const QString &port, const QString &machine, const QVariantMap &options,
                      const QDBusMessage &call)
{
    // A rule lasts, whoever asks for it.
    const bool always = options[QStringLiteral("always")].toBool();
    answer(call, always ? kChangeUsbRules : kMoveUsb, [this, port, machine, options, always] {
        UsbKeeping::Wish wish;
        wish.machine = MachineId::fromText(machine);
        if (!machine.isEmpty() && wish.machine.isNull())
            return failed(senseless(machine));
        wish.despiteWarnings = options[QStringLiteral("despite-warnings")].toBool();
        wish.always = always;
        wish.isIsolated = options[QStringLiteral("isolated")].toBool();
        return m_usb.move(port.left(kMostWord), wish);
    });
}

void UsbService::Keep(const QString &port, const QDBusMessage &call)
{
    answer(call, kMoveUsb, [this, port] { return m_usb.keep(port.left(kMostWord)); });
}

void UsbService::SetRules(const QString &rules, const QDBusMessage &call)
{
    answer(call, kChangeUsbRules, [this, rules] {
        const auto read = usbRulesFromJson(rules.toUtf8(), {});
        return read ? m_usb.setRules(*read) : failed(wrongRules(read.error()));
    });
}

} // namespace innkeeper::keeper
