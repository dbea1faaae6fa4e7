// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/adapters/keeper/KeeperBus.h"

#include "core/adapters/keeper/Wire.h"

#include <QDBusPendingCallWatcher>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

namespace innkeeper::keeper {

static QStringList membersIn(const QByteArray &xml, const char *interface)
{
    QStringList members;
    QXmlStreamReader reader(xml);
    bool isOurs = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.attributes().value(QLatin1String("name")).toString();
        const QString element = reader.name().toString();
        if (element == QLatin1String("interface"))
            isOurs = name == QLatin1String(interface);
        else if (isOurs &&
                 (element == QLatin1String("method") || element == QLatin1String("signal")))
            members.append(element + QLatin1Char(' ') + name + QLatin1Char(' '));
        else if (isOurs && element == QLatin1String("arg"))
            members.last() += reader.attributes().value(QLatin1String("direction")).toString() +
                              QLatin1Char(':') +
                              reader.attributes().value(QLatin1String("type")).toString() +
                              QLatin1Char(' ');
    }
    members.sort();
    return members;
}

QDBusConnection KeeperBus::connection()
{
    return m_bus.connect(QStringLiteral("service"));
}

QObject *KeeperBus::makeObject()
{
    m_object = std::make_unique<QObject>();
    return m_object.get();
}

void KeeperBus::publish()
{
    QDBusConnection bus(QStringLiteral("service"));
    ASSERT_TRUE(bus.registerObject(QLatin1String(kPath), m_object.get()));
    ASSERT_TRUE(bus.registerService(QLatin1String(kService)));
}

void KeeperBus::end()
{
    m_object.reset();
    m_bus.disconnect(QStringLiteral("service"));
}

Result<void> KeeperBus::outcomeOf(const QFuture<Result<void>> &future)
{
    EXPECT_TRUE(QTest::qWaitFor([&future] { return future.isFinished(); }));
    return future.isFinished() ? future.result() : failure(ErrorKind::TimedOut, {});
}

QDBusMessage KeeperBus::answerTo(const char *interface, const QString &method,
                                 const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(QLatin1String(kService), QLatin1String(kPath),
                                               QLatin1String(interface), method);
    call.setArguments(arguments);
    QDBusPendingCallWatcher watcher(m_bus.connect(QStringLiteral("anybody")).asyncCall(call));
    QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
    EXPECT_TRUE(finished.wait());
    return watcher.reply();
}

QStringList KeeperBus::described(const char *interface)
{
    QFile description(QStringLiteral(KEEPER_DESCRIPTION));
    EXPECT_TRUE(description.open(QIODevice::ReadOnly));
    return membersIn(description.readAll(), interface);
}

QStringList KeeperBus::spoken(const char *interface)
{
    const QDBusMessage reply =
        answerTo("org.freedesktop.DBus.Introspectable", QStringLiteral("Introspect"), {});
    EXPECT_EQ(reply.type(), QDBusMessage::ReplyMessage) << reply.errorMessage().toStdString();
    return membersIn(reply.arguments().value(0).toString().toUtf8(), interface);
}

} // namespace innkeeper::keeper
