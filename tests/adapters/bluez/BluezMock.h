// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/bluez/BluezDevices.h"
#include "tests/adapters/keeper/MessageBus.h"

#include <QDBusObjectPath>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace innkeeper::bluez {

/// A bluetoothd that is played on a bus of the test's own, and who asks it.
class BluezMock : public testing::Test
{
protected:
    ~BluezMock() override
    {
        m_devices.reset();
        killService();
    }

    void startService()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), m_bus.address());
        m_service.setProcessEnvironment(environment);
        m_service.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_service.start(QStringLiteral(BLUEZ_MOCK), {});
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                return say(QStringLiteral("CountAgents"), {}).type() == QDBusMessage::ReplyMessage;
            },
            20000));
    }
    void killService()
    {
        m_service.kill();
        m_service.waitForFinished();
    }
    void look()
    {
        m_devices = std::make_unique<BluezDevices>(m_sysfs.path());
        m_devices->start(m_bus.connect(QStringLiteral("client")));
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_devices->isKnown(); }));
    }

    /// To the mock itself, which does not answer on behalf of the client.
    QDBusMessage say(const QString &method, const QVariantList &arguments,
                     const QString &interface = QStringLiteral("org.bluez.Mock"),
                     const QString &path = QStringLiteral("/"))
    {
        auto call =
            QDBusMessage::createMethodCall(QLatin1String(kService), path, interface, method);
        call.setArguments(arguments);
        return m_control.call(call);
    }
    void addAdapter(const char *name = "hci0")
    {
        say(QStringLiteral("AddAdapter"), {QLatin1String(name), QStringLiteral("desk")});
    }
    /// Returns its path.
    QString addDevice(const QString &name = QStringLiteral("Keys"),
                      const QString &address = QStringLiteral("AA:BB:CC:DD:EE:01"))
    {
        return say(QStringLiteral("AddDevice"), {QStringLiteral("hci0"), address, name})
            .arguments()
            .value(0)
            .toString();
    }
    void update(const QString &path, const char *interface, const QVariantMap &properties)
    {
        say(QStringLiteral("UpdateProperties"), {QLatin1String(interface), properties},
            QStringLiteral("org.freedesktop.DBus.Mock"), path);
    }

    template <class Condition>
    [[nodiscard]] static bool comes(Condition condition)
    {
        return QTest::qWaitFor(condition, 10000);
    }
    static Result<void> resultOf(const QFuture<Result<void>> &future)
    {
        EXPECT_TRUE(comes([&future] { return future.isFinished(); }));
        return future.isFinished() ? future.result() : failure(ErrorKind::TimedOut, {});
    }
    [[nodiscard]] BluetoothDevice device() const { return m_devices->devices().value(0); }

    tests::MessageBus m_bus;
    QTemporaryDir m_sysfs;
    QDBusConnection m_control = m_bus.connect(QStringLiteral("control"));
    QProcess m_service;
    std::unique_ptr<BluezDevices> m_devices;
};

} // namespace innkeeper::bluez
