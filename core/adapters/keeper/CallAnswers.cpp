// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/keeper/CallAnswers.h"

#include "core/adapters/keeper/Wire.h"
#include "core/base/Deliver.h"

#include <utility>

namespace innkeeper::keeper {

CallAnswers::CallAnswers(Authority &authority, QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_authority(authority)
    , m_bus(std::move(bus))
{
    registerTypes();
}

void CallAnswers::answer(const QDBusMessage &call, const char *action, const Work &work)
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
                              tr("Nothing was done, because you may not do that on this computer."),
                              tr("Ask whoever looks after it.")));
            });
}

void CallAnswers::tell(const Question &question)
{
    question.call.setDelayedReply(true);
    if (m_isHolding)
        m_held.append(question);
    else
        tellNow(question);
}

void CallAnswers::release()
{
    m_isHolding = false;
    for (const Question &question : std::exchange(m_held, {}))
        tellNow(question);
}

void CallAnswers::tellNow(const Question &question)
{
    deliver(m_authority.allows(question.call.service(), QLatin1String(question.action)), this,
            [this, question](bool isAllowed) {
                m_bus.send(isAllowed ? question.call.createReply(question.state())
                                     : errorReply(question.call,
                                                  {ErrorKind::Denied, question.refusal, {}, {}}));
            });
}

} // namespace innkeeper::keeper
