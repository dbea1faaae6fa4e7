// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/keeper/Authority.h"
#include "core/base/Result.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFuture>
#include <QObject>
#include <QVariantList>

#include <functional>

namespace innkeeper::keeper {

/// Answers calls from the bus, once the authority has agreed to each, and its work is done. Main
/// thread.
class CallAnswers : public QObject
{
    Q_OBJECT

public:
    CallAnswers(Authority &authority, QDBusConnection bus, QObject *parent = nullptr);

    using Work = std::function<QFuture<Result<void>>()>;
    void answer(const QDBusMessage &call, const char *action, const Work &work);

    struct Question
    {
        QDBusMessage call;
        const char *action;
        std::function<QVariantList()> state;
        /// What is said to who may not know.
        QString refusal;
    };
    void tell(const Question &question);
    /// From now on nobody is told anything, as nothing is known yet, until release().
    void hold() { m_isHolding = true; }
    void release();

private:
    void tellNow(const Question &question);

    Authority &m_authority;
    QDBusConnection m_bus;
    bool m_isHolding = false;
    QList<Question> m_held;
};

} // namespace innkeeper::keeper
