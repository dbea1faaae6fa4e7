// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keeper and a program that asks it, on a bus between them.
#include "core/adapters/keeper/KeeperClient.h"
#include "core/adapters/keeper/UsbService.h"
#include "core/adapters/keeper/Wire.h"
#include "core/base/ReadyFuture.h"
#include "tests/adapters/keeper/MessageBus.h"
#include "tests/fakes/FakeUsbKeeping.h"
#include "tests/support/QtPrinters.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <memory>

namespace innkeeper::keeper {

namespace {

const MachineId kMachine(QUuid(QStringLiteral("11111111-2222-3333-4444-555555555555")));

/// Every member has a value of its own.
UsbSeat fullSeat()
{
    UsbSeat seat;
    UsbDevice &device = seat.device;
    device.port = QStringLiteral("1-4.2");
    device.bus = 1;
    device.number = 17;
    device.vendor = 0x0781;
    device.product = 0xfedc;
    device.vendorName = QStringLiteral("Ünïted & Söns <x>");
    device.productName = QStringLiteral("Stick");
    device.serial = QStringLiteral("A1\"B");
    device.kind = {0xef, 2, 1};
    device.interfaces = {{0, {8, 6, 80}, QStringLiteral("usb-storage"), {}},
                         {3, {3, 1, 2}, QString(), {0x00010006, 0xf1d00001}}};
    device.speed = 1.5;
    device.builtIn = true;
    device.identity = QString(64, QLatin1Char('a'));
    device.tags = QStringList{QStringLiteral("mtp")};
    seat.state = UsbSeat::State::InMachine;
    seat.machine = kMachine;
    seat.machineName = QStringLiteral("Windows 11");
    seat.isForeign = true;
    seat.isIsolated = true;
    seat.isChanged = true;
    seat.returnsIn = 9;
    seat.guards = {
        {QStringLiteral("mounted"),
         UsbGuard::Severity::Warn,
         QStringLiteral("m"),
         QStringLiteral("a"),
         {QStringLiteral("/x"), QStringLiteral("/y")}},
        {QStringLiteral("hub"), UsbGuard::Severity::Refuse, QStringLiteral("n"), {}, {}}};
    seat.failure = Error{ErrorKind::TimedOut, QStringLiteral("message"), QStringLiteral("advice"),
                         QStringLiteral("detail\nof two lines")};
    return seat;
}

UsbRule someRule()
{
    UsbRule rule;
    rule.match.kind = QStringLiteral("storage");
    rule.action = UsbRule::Do::Always;
    rule.machine = kMachine;
    return rule;
}

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

class KeeperBusTest : public testing::Test
{
protected:
    void serve(Authority &authority)
    {
        auto bus = m_bus.connect(QStringLiteral("service"));
        m_object = std::make_unique<QObject>();
        new UsbService(m_keeping, authority, bus, m_object.get());
        ASSERT_TRUE(bus.registerObject(QLatin1String(kPath), m_object.get()));
        ASSERT_TRUE(bus.registerService(QLatin1String(kService)));
    }
    void serve() { serve(m_everybody); }
    void ask()
    {
        m_client = std::make_unique<KeeperClient>();
        m_client->start(m_bus.connect(QStringLiteral("client")));
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_client->isLoaded(); }));
    }
    static Result<void> outcomeOf(const QFuture<Result<void>> &future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&future] { return future.isFinished(); }));
        return future.isFinished() ? future.result() : failure(ErrorKind::TimedOut, {});
    }

    tests::MessageBus m_bus;
    fakes::FakeUsbKeeping m_keeping;
    OwnBusAuthority m_everybody;
    std::unique_ptr<QObject> m_object;
    std::unique_ptr<KeeperClient> m_client;
};

TEST_F(KeeperBusTest, tellsAllThatIsKnown)
{
    m_keeping.setSeats({fullSeat(), {}});
    m_keeping.setTrouble(Error{ErrorKind::Busy, QStringLiteral("why"), {}, {}});
    (void)m_keeping.setRules({someRule()});
    serve();
    ask();
    ASSERT_EQ(m_client->seats().size(), 2);
    EXPECT_TRUE(m_client->seats()[0] == fullSeat());
    EXPECT_TRUE(m_client->seats()[1] == UsbSeat());
    EXPECT_EQ(m_client->trouble()->message, QStringLiteral("why"));
    EXPECT_TRUE(m_client->rules() == QList<UsbRule>{someRule()});
}

TEST_F(KeeperBusTest, followsWhatChanges)
{
    serve();
    ask();
    EXPECT_TRUE(m_client->seats().isEmpty());
    m_keeping.setSeats({fullSeat()});
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_client->seats().size() == 1; }));
    m_keeping.setTrouble(Error{ErrorKind::Disconnected, QStringLiteral("gone"), {}, {}});
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_client->trouble().has_value(); }));
}

TEST_F(KeeperBusTest, passesOrdersOn)
{
    m_keeping.setSeats({fullSeat()});
    serve();
    ask();
    UsbKeeping::Wish wish{kMachine, true, false};
    EXPECT_TRUE(outcomeOf(m_client->move(QStringLiteral("1-4.2"), wish)));
    wish = {{}, false, true};
    EXPECT_TRUE(outcomeOf(m_client->move(QStringLiteral("1-4.2"), wish)));
    EXPECT_TRUE(outcomeOf(m_client->keep(QStringLiteral("1-1"))));
    EXPECT_TRUE(outcomeOf(m_client->setRules({someRule()})));
    ASSERT_EQ(m_keeping.m_moved.size(), 2);
    EXPECT_EQ(m_keeping.m_moved[0].first, QStringLiteral("1-4.2"));
    EXPECT_TRUE(m_keeping.m_moved[0].second.machine == kMachine);
    EXPECT_TRUE(m_keeping.m_moved[0].second.despiteWarnings);
    EXPECT_FALSE(m_keeping.m_moved[0].second.always);
    EXPECT_TRUE(m_keeping.m_moved[1].second.machine.isNull());
    EXPECT_TRUE(m_keeping.m_moved[1].second.always);
    EXPECT_EQ(m_keeping.m_kept, QStringList{QStringLiteral("1-1")});
    EXPECT_TRUE(m_keeping.rules() == QList<UsbRule>{someRule()});
}

TEST_F(KeeperBusTest, bringsErrorsBackWhole)
{
    const Error error{ErrorKind::NoSpace, QStringLiteral("It is full."),
                      QStringLiteral("Empty it."), QStringLiteral("ENOSPC\nsecond line")};
    m_keeping.failWith(error);
    serve();
    ask();
    const auto outcome = outcomeOf(m_client->keep(QStringLiteral("1-1")));
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error() == error);
}

TEST_F(KeeperBusTest, survivesTheKeeper)
{
    ask();
    ASSERT_TRUE(m_client->trouble());
    EXPECT_EQ(m_client->trouble()->kind, ErrorKind::Disconnected);
    EXPECT_FALSE(outcomeOf(m_client->keep(QStringLiteral("1-1"))));

    m_keeping.setSeats({fullSeat()});
    serve();
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_client->seats().size() == 1; }));
    EXPECT_FALSE(m_client->trouble());

    m_object.reset();
    m_bus.disconnect(QStringLiteral("service"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_client->trouble().has_value(); }));
    EXPECT_TRUE(m_client->seats().isEmpty());
}

TEST_F(KeeperBusTest, asksTheAuthority)
{
    NobodyMay nobody;
    m_keeping.setSeats({fullSeat()});
    serve(nobody);
    ask();
    EXPECT_TRUE(m_client->seats().isEmpty());
    EXPECT_EQ(m_client->trouble()->kind, ErrorKind::Denied);
    const auto outcome = outcomeOf(m_client->move(QStringLiteral("1-4.2"), {}));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Denied);
    EXPECT_TRUE(nobody.m_asked.startsWith(QLatin1Char(':'))) << nobody.m_asked.toStdString();
    EXPECT_TRUE(nobody.m_asked.endsWith(QLatin1String(kMoveUsb))) << nobody.m_asked.toStdString();
    EXPECT_TRUE(m_keeping.m_moved.isEmpty());
    EXPECT_FALSE(outcomeOf(m_client->setRules({someRule()})));
    EXPECT_TRUE(nobody.m_asked.endsWith(QLatin1String(kChangeUsbRules)))
        << nobody.m_asked.toStdString();
}

TEST_F(KeeperBusTest, refusesNonsense)
{
    serve();
    auto bus = m_bus.connect(QStringLiteral("nonsense"));
    const auto errorOf = [&bus](const QString &method, const QVariantList &arguments) {
        auto call = QDBusMessage::createMethodCall(QLatin1String(kService), QLatin1String(kPath),
                                                   QLatin1String(kUsbInterface), method);
        call.setArguments(arguments);
        QDBusPendingCallWatcher watcher(bus.asyncCall(call));
        QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
        EXPECT_TRUE(finished.wait());
        return watcher.error().name();
    };
    const QString invalid = QStringLiteral("org.innkeeper.Error.Invalid");
    EXPECT_EQ(errorOf(QStringLiteral("Move"),
                      {QStringLiteral("1-1"), QStringLiteral("Windows"), QVariantMap()}),
              invalid);
    EXPECT_EQ(errorOf(QStringLiteral("SetRules"), {QStringLiteral("{\"version\": 1, ")}), invalid);
    EXPECT_EQ(errorOf(QStringLiteral("SetRules"), {QString(1 << 20, QLatin1Char('['))}), invalid);
    EXPECT_EQ(errorOf(QStringLiteral("Keep"), {17}),
              QStringLiteral("org.freedesktop.DBus.Error.UnknownMethod"));
    EXPECT_TRUE(m_keeping.m_moved.isEmpty());
}

/// "method Move sa{sv}" for each method and signal of the USB interface.
QStringList membersIn(const QByteArray &xml)
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
            isOurs = name == QLatin1String(kUsbInterface);
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

TEST_F(KeeperBusTest, isWhatItsDescriptionSays)
{
    serve();
    auto bus = m_bus.connect(QStringLiteral("introspection"));
    auto call = QDBusMessage::createMethodCall(
        QLatin1String(kService), QLatin1String(kPath),
        QStringLiteral("org.freedesktop.DBus.Introspectable"), QStringLiteral("Introspect"));
    QDBusPendingCallWatcher watcher(bus.asyncCall(call));
    QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
    ASSERT_TRUE(finished.wait());
    const QDBusPendingReply<QString> reply = watcher;
    ASSERT_FALSE(reply.isError()) << reply.error().message().toStdString();

    QFile description(QStringLiteral(KEEPER_DESCRIPTION));
    ASSERT_TRUE(description.open(QIODevice::ReadOnly));
    const QStringList described = membersIn(description.readAll());
    EXPECT_EQ(described.size(), 5);
    EXPECT_EQ(membersIn(reply.value().toUtf8()), described);
}

} // namespace

} // namespace innkeeper::keeper
