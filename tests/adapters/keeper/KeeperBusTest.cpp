// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keeper and a program that asks it, on a bus between them.
#include "tests/adapters/keeper/KeeperBus.h"
#include "core/adapters/keeper/KeeperClient.h"
#include "core/adapters/keeper/UsbService.h"
#include "core/adapters/keeper/Wire.h"
#include "core/usb/UsbRuleFile.h"
#include "tests/fakes/FakeUsbKeeping.h"
#include "tests/support/QtPrinters.h"

#include <QTest>

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
    device.peerPort = QStringLiteral("2-4.2");
    device.builtIn = true;
    device.identity = QString(64, QLatin1Char('a'));
    device.tags = QStringList{QStringLiteral("mtp")};
    seat.state = UsbSeat::State::InMachine;
    seat.machine = kMachine;
    seat.machineName = QStringLiteral("Windows 11");
    seat.isForeign = true;
    seat.isIsolated = true;
    seat.isSeen = true;
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

class KeeperBusTest : public KeeperBus
{
protected:
    void serve(Authority &authority)
    {
        new UsbService(m_keeping, authority, connection(), makeObject());
        publish();
    }
    void serve() { serve(m_everybody); }
    void ask()
    {
        m_client = std::make_unique<KeeperClient>();
        m_client->start(m_bus.connect(QStringLiteral("client")));
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_client->isLoaded(); }));
    }

    fakes::FakeUsbKeeping m_keeping;
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

TEST_F(KeeperBusTest, forgetsWhatAKeeperSaidThatHasGone)
{
    m_keeping.setSeats({fullSeat()});
    (void)m_keeping.setRules({someRule()});
    serve();
    ask();
    ASSERT_EQ(m_client->seats().size(), 1);
    end();
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_client->trouble().has_value(); }));
    EXPECT_TRUE(m_client->seats().isEmpty());
    EXPECT_TRUE(m_client->rules().isEmpty());
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

TEST_F(KeeperBusTest, replacesNoRulesThatNobodyHasSeen)
{
    serve();
    ask();
    UsbRule other = someRule();
    other.match = {{}, {}, {}, QStringLiteral("printer")};
    (void)m_keeping.setRules({other}); // and before the client hears of it
    const auto refused = outcomeOf(m_client->setRules({someRule()}));
    EXPECT_EQ(refused.error().kind, ErrorKind::Busy);
    EXPECT_TRUE(m_keeping.rules() == QList<UsbRule>{other});
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_client->rules().size() == 1; }));
    EXPECT_TRUE(outcomeOf(m_client->setRules({other, someRule()})));
}

TEST_F(KeeperBusTest, tellsAsManyRulesAsThereMayBe)
{
    UsbRule rule = someRule();
    rule.note = QString(UsbRule::kMostNote, QChar(0x20ac)); // three bytes each
    rule.match.serial = QString(126, QChar(0x20ac));
    const QList<UsbRule> rules(kMostUsbRules, rule);
    ASSERT_GT(toCompactJson(rules).size(), kMostUsbRuleBytes) << "longer than their file may be";
    (void)m_keeping.setRules(rules);
    serve();
    ask();
    EXPECT_EQ(m_client->trouble(), std::nullopt);
    EXPECT_EQ(m_client->rules().size(), rules.size());
}

TEST_F(KeeperBusTest, refusesNonsense)
{
    serve();
    const auto errorOf = [this](const QString &method, const QVariantList &arguments) {
        return answerTo(kUsbInterface, method, arguments).errorName();
    };
    const QString noRules = QString::fromUtf8(toCompactJson({}));
    const QString invalid = QStringLiteral("org.innkeeper.Error.Invalid");
    EXPECT_EQ(errorOf(QStringLiteral("Move"),
                      {QStringLiteral("1-1"), QStringLiteral("Windows"), QVariantMap()}),
              invalid);
    EXPECT_EQ(errorOf(QStringLiteral("SetRules"), {QStringLiteral("{\"version\": 1, "), noRules}),
              invalid);
    EXPECT_EQ(errorOf(QStringLiteral("SetRules"), {QString(1 << 20, QLatin1Char('[')), noRules}),
              invalid);
    EXPECT_EQ(errorOf(QStringLiteral("Keep"), {17}),
              QStringLiteral("org.freedesktop.DBus.Error.UnknownMethod"));
    EXPECT_TRUE(m_keeping.m_moved.isEmpty());
}

TEST_F(KeeperBusTest, isWhatItsDescriptionSays)
{
    serve();
    EXPECT_EQ(described(kUsbInterface).size(), 5);
    EXPECT_EQ(spoken(kUsbInterface), described(kUsbInterface));
}

} // namespace

} // namespace innkeeper::keeper
