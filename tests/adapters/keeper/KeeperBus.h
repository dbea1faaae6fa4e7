// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/keeper/Authority.h"
#include "core/base/ReadyFuture.h"
#include "core/base/Result.h"
#include "tests/adapters/keeper/MessageBus.h"

#include <QDBusMessage>
#include <QObject>

#include <gtest/gtest.h>

#include <memory>

namespace innkeeper::keeper {

/// Says no, and remembers to what.
class NobodyMay : public Authority
{
public:
    QFuture<bool> allows(const QString &caller, const QString &action) override
    {
        m_asked = caller + QLatin1Char(' ') + action;
        return readyFuture(false);
    }
    QString m_asked;
};

/// A keeper's place on a bus of its own; a test puts a service there.
class KeeperBus : public testing::Test
{
protected:
    [[nodiscard]] QDBusConnection connection();
    [[nodiscard]] QObject *makeObject();
    /// From now on it can be called.
    void publish();
    /// As if the keeper had been killed.
    void end();

    [[nodiscard]] static Result<void> outcomeOf(const QFuture<Result<void>> &future);
    /// Of anybody's call, however strange.
    [[nodiscard]] QDBusMessage answerTo(const char *interface, const QString &method,
                                        const QVariantList &arguments);
    /// "method Move in:s in:s " for each method and signal of the interface: by its description,
    /// and as it says itself.
    [[nodiscard]] static QStringList described(const char *interface);
    [[nodiscard]] QStringList spoken(const char *interface);

    tests::MessageBus m_bus;
    OwnBusAuthority m_everybody;

private:
    std::unique_ptr<QObject> m_object;
};

} // namespace innkeeper::keeper
