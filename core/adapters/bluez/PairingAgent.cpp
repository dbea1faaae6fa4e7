// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/bluez/PairingAgent.h"

#include "core/adapters/bluez/BluezTree.h"
#include "core/base/HeardText.h"

#include <utility>

namespace innkeeper::bluez {

using Kind = BluetoothQuestion::Kind;

/// As both sides show it: with its leading zeros.
static QString digitsOf(uint passkey)
{
    return QStringLiteral("%1").arg(passkey, 6, 10, QLatin1Char('0'));
}

PairingAgent::PairingAgent(const QString &device, const QString &owner, QDBusConnection bus,
                           QObject *object)
    : QDBusAbstractAdaptor(object)
    , m_device(device)
    , m_owner(owner)
    , m_bus(std::move(bus))
{
    // Qt would pass on questionChanged() as a signal of the bus.
    setAutoRelaySignals(false);
}

PairingAgent::~PairingAgent()
{
    if (isAsked())
        refuse(std::exchange(m_call, {}));
}

void PairingAgent::answer(bool isYes, const QString &code)
{
    if (!isAsked() || !m_question)
        return;
    const Kind kind = m_question->kind;
    const QDBusMessage call = std::exchange(m_call, {});
    const bool isTyped = kind == Kind::TypePin || kind == Kind::TypePasskey;
    if (!isYes || (isTyped && !isAnswerTo(kind, code)))
        refuse(call);
    else if (kind == Kind::TypePin)
        m_bus.send(call.createReply(code));
    else if (kind == Kind::TypePasskey)
        m_bus.send(call.createReply(code.toUInt()));
    else
        m_bus.send(call.createReply());
    setQuestion({});
}

void PairingAgent::Release(const QDBusMessage & /*call*/)
{
    m_call = {};
    setQuestion({});
}

QString PairingAgent::RequestPinCode(const QDBusObjectPath &device, const QDBusMessage &call)
{
    if (accepts(device, call))
        ask(Kind::TypePin, {}, call);
    return {};
}

void PairingAgent::DisplayPinCode(const QDBusObjectPath &device, const QString &code,
                                  const QDBusMessage &call)
{
    if (accepts(device, call))
        show(heardText(code, BluetoothQuestion::kMostPin), 0);
}

uint PairingAgent::RequestPasskey(const QDBusObjectPath &device, const QDBusMessage &call)
{
    if (accepts(device, call))
        ask(Kind::TypePasskey, {}, call);
    return 0;
}

void PairingAgent::DisplayPasskey(const QDBusObjectPath &device, uint passkey, ushort entered,
                                  const QDBusMessage &call)
{
    if (accepts(device, call))
        show(digitsOf(passkey), entered);
}

void PairingAgent::RequestConfirmation(const QDBusObjectPath &device, uint passkey,
                                       const QDBusMessage &call)
{
    if (accepts(device, call))
        ask(Kind::Confirm, digitsOf(passkey), call);
}

void PairingAgent::RequestAuthorization(const QDBusObjectPath &device, const QDBusMessage &call)
{
    if (accepts(device, call))
        ask(Kind::Allow, {}, call);
}

void PairingAgent::AuthorizeService(const QDBusObjectPath &device, const QString & /*service*/,
                                    const QDBusMessage &call)
{
    // Who pairs a device wants what it does.
    (void)accepts(device, call);
}

void PairingAgent::Cancel(const QDBusMessage &call)
{
    if (call.service() != m_owner)
        return;
    m_call = {};
    setQuestion({});
}

bool PairingAgent::accepts(const QDBusObjectPath &device, const QDBusMessage &call)
{
    if (call.service() == m_owner && idOf(device.path()) == m_device)
        return true;
    call.setDelayedReply(true);
    refuse(call);
    return false;
}

void PairingAgent::ask(Kind kind, const QString &code, const QDBusMessage &call)
{
    call.setDelayedReply(true);
    if (isAsked())
        refuse(std::exchange(m_call, {}));
    m_call = call;
    setQuestion(BluetoothQuestion{kind, m_device, code, 0});
}

void PairingAgent::show(const QString &code, int typed)
{
    setQuestion(BluetoothQuestion{Kind::ShowCode, m_device, code, typed});
}

void PairingAgent::refuse(const QDBusMessage &call)
{
    m_bus.send(call.createErrorReply(QStringLiteral("org.bluez.Error.Rejected"),
                                     QStringLiteral("rejected")));
}

void PairingAgent::setQuestion(const std::optional<BluetoothQuestion> &question)
{
    if (m_question == question)
        return;
    m_question = question;
    Q_EMIT questionChanged();
}

} // namespace innkeeper::bluez
