// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFuture>
#include <QObject>

#include <functional>

namespace innkeeper::bluez {

/// Calls to bluetoothd. Answers come later, on this thread, and only while this lives.
class BluezCaller : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const QDBusMessage &reply)>;
    using QObject::QObject;

    void setBus(const QDBusConnection &bus) { m_bus = bus; }
    [[nodiscard]] QDBusConnection bus() const { return m_bus; }

    void call(const QString &path, const char *interface, const char *method,
              const QVariantList &arguments, Done done);
    void set(const QString &path, const char *interface, const char *property,
             const QVariant &value, Done done);
    /// The same for who wants to know no more than whether it was done.
    [[nodiscard]] QFuture<Result<void>> order(const QString &path, const char *interface,
                                              const char *method,
                                              const QVariantList &arguments = {});

private:
    /// Not connected before it is set.
    QDBusConnection m_bus{QString()};
};

/// What is so already was asked for in vain, but is no failure.
[[nodiscard]] Result<void> outcomeOf(const QDBusMessage &reply);

} // namespace innkeeper::bluez
