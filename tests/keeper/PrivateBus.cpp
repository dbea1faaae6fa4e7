// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/keeper/PrivateBus.h"

#include <QFile>
#include <QUuid>

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

/// As the system's bus begins: nobody owns a name or calls anybody unless a policy says so.
constexpr auto kSystemLike = R"(<policy context="default">
  <allow user="*"/>
  <deny own="*"/>
  <deny send_type="method_call"/>
  <allow send_type="signal"/>
  <allow send_type="method_return"/>
  <allow send_type="error"/>
  <allow receive_sender="*"/>
  <allow send_destination="org.freedesktop.DBus"/>
</policy>)";
constexpr auto kSessionLike = R"(<policy context="default">
  <allow user="*"/>
  <allow send_destination="*"/>
  <allow receive_sender="*"/>
  <allow own="*"/>
</policy>)";

} // namespace

PrivateBus::PrivateBus(const QString &servicesFolder, const QString &policyFile)
    : m_name(QUuid::createUuid().toString())
{
    const QString configuration = m_folder.filePath(QStringLiteral("bus.conf"));
    QFile file(configuration);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    QString text = QStringLiteral("<busconfig><type>session</type><auth>EXTERNAL</auth>"
                                  "<listen>unix:dir=%1</listen>")
                       .arg(m_folder.path());
    if (!servicesFolder.isEmpty())
        text += QStringLiteral("<servicedir>%1</servicedir>").arg(servicesFolder);
    text += QLatin1String(policyFile.isEmpty() ? kSessionLike : kSystemLike);
    if (!policyFile.isEmpty())
        text += QStringLiteral("<include>%1</include>").arg(policyFile);
    file.write(text.toUtf8() + "</busconfig>");
    file.close();

    m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                    QStringLiteral("--config-file"), configuration});
    EXPECT_TRUE(m_daemon.waitForReadyRead()) << qPrintable(m_daemon.errorString());
    const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    EXPECT_TRUE(QDBusConnection::connectToBus(address, m_name).isConnected())
        << qPrintable(address);
}

PrivateBus::~PrivateBus()
{
    QDBusConnection::disconnectFromBus(m_name);
    end();
}

QDBusConnection PrivateBus::connection() const
{
    return QDBusConnection(m_name);
}

void PrivateBus::end()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

} // namespace innkeeper
