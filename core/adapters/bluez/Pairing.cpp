// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/bluez/Pairing.h"

#include "core/adapters/bluez/BluezTree.h"
#include "core/adapters/bluez/PairingAgent.h"

#include <QDBusObjectPath>

namespace innkeeper::bluez {

static constexpr auto kAgentManagerPath = "/org/bluez";
static constexpr auto kAgentManagerInterface = "org.bluez.AgentManager1";
static constexpr auto kAgentPath = "/org/innkeeper/PairingAgent";

Pairing::Pairing(BluezCaller &caller, const QString &device, const QString &owner, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_path(pathOf(device))
    , m_agent(new PairingAgent(device, owner, caller.bus(), &m_object))
{
    connect(m_agent, &PairingAgent::questionChanged, this, &Pairing::questionChanged);
}

Pairing::~Pairing()
{
    m_caller.bus().unregisterObject(QLatin1String(kAgentPath));
}

QFuture<Result<void>> Pairing::run()
{
    m_promise.start();
    (void)m_caller.bus().registerObject(QLatin1String(kAgentPath), &m_object);
    m_caller.call(QLatin1String(kAgentManagerPath), kAgentManagerInterface, "RegisterAgent",
                  {QVariant::fromValue(QDBusObjectPath(QLatin1String(kAgentPath))),
                   QStringLiteral("KeyboardDisplay")},
                  [this](const QDBusMessage &reply) {
                      const auto registered = outcomeOf(reply);
                      if (!registered)
                          end(registered);
                      else
                          pair();
                  });
    return m_promise.future();
}

void Pairing::pair()
{
    if (m_isCancelled) {
        end(failure(ErrorKind::Cancelled, tr("Pairing was given up.")));
        return;
    }
    m_caller.call(m_path, kDeviceInterface, "Pair", {}, [this](const QDBusMessage &reply) {
        const auto paired = outcomeOf(reply);
        if (paired)
            trust();
        else if (m_isCancelled)
            end(failure(ErrorKind::Cancelled, tr("Pairing was given up."), {},
                        paired.error().detail));
        else
            end(paired);
    });
}

// Without it a keyboard that comes back would ask an agent whether it may.
void Pairing::trust()
{
    m_caller.set(m_path, kDeviceInterface, "Trusted", true,
                 [this](const QDBusMessage & /*reply*/) { join(); });
}

// A phone may offer nothing to connect to: it is paired all the same.
void Pairing::join()
{
    m_caller.call(m_path, kDeviceInterface, "Connect", {},
                  [this](const QDBusMessage & /*reply*/) { end({}); });
}

void Pairing::end(const Result<void> &outcome)
{
    m_caller.call(QLatin1String(kAgentManagerPath), kAgentManagerInterface, "UnregisterAgent",
                  {QVariant::fromValue(QDBusObjectPath(QLatin1String(kAgentPath)))},
                  [](const QDBusMessage & /*reply*/) {});
    m_promise.addResult(outcome);
    m_promise.finish();
    Q_EMIT finished();
}

void Pairing::cancel()
{
    m_isCancelled = true;
    if (m_agent->isAsked())
        m_agent->answer(false, {});
    else
        m_caller.call(m_path, kDeviceInterface, "CancelPairing", {},
                      [](const QDBusMessage & /*reply*/) {});
}

std::optional<BluetoothQuestion> Pairing::question() const
{
    return m_agent->question();
}

void Pairing::answer(bool isYes, const QString &code)
{
    m_isCancelled = m_isCancelled || !isYes;
    m_agent->answer(isYes, code);
}

} // namespace innkeeper::bluez
