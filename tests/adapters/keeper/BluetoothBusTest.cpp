// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keeper that lends Bluetooth and a program that asks it, on a bus between them.
#include "core/adapters/keeper/BluetoothLendingClient.h"
#include "core/adapters/keeper/BluetoothService.h"
#include "core/adapters/keeper/Wire.h"
#include "tests/adapters/keeper/KeeperBus.h"
#include "tests/fakes/FakeBluetoothLending.h"
#include "tests/support/QtPrinters.h"

#include <QTest>

namespace innkeeper::keeper {

namespace {

const MachineId kBorrower(QUuid(QStringLiteral("11111111-2222-3333-4444-555555555555")));

/// Every member has a value of its own.
BluetoothSeat lentSeat()
{
    BluetoothSeat seat;
    seat.adapter = QStringLiteral("hci3");
    seat.address = QStringLiteral("00:1A:7D:DA:71:13");
    seat.usbPort = QStringLiteral("1-4.2");
    seat.state = BluetoothSeat::State::Lent;
    seat.machine = kBorrower;
    seat.machineName = QStringLiteral("Wïndows <11>");
    seat.guards = {
        {QStringLiteral("bluetooth-input"),
         UsbGuard::Severity::Warn,
         QStringLiteral("m"),
         QStringLiteral("a"),
         {QStringLiteral("Keys")}},
        {QStringLiteral("last-keyboard"), UsbGuard::Severity::Refuse, QStringLiteral("n"), {}, {}}};
    seat.failure = Error{ErrorKind::TimedOut, QStringLiteral("message"), QStringLiteral("advice"),
                         QStringLiteral("detail\nof two lines")};
    return seat;
}

BluetoothSeat hostSeat()
{
    BluetoothSeat seat;
    seat.adapter = QStringLiteral("hci0");
    return seat;
}

/// Answers what no keeper would.
class HostileKeeper : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.innkeeper.Keeper1.Bluetooth")

public:
    HostileKeeper(QVariantList answer, QObject *object)
        : QDBusAbstractAdaptor(object)
        , m_answer(std::move(answer))
    {
        registerTypes();
    }

public Q_SLOTS:
    void GetState(const QDBusMessage &call) // NOLINT(readability-identifier-naming)
    {
        call.setDelayedReply(true);
        QDBusConnection(QStringLiteral("service")).send(call.createReply(m_answer));
    }

private:
    QVariantList m_answer;
};

class BluetoothBusTest : public KeeperBus
{
protected:
    void serve(Authority &authority)
    {
        m_service = new BluetoothService(m_lending, authority, connection(), makeObject());
        publish();
    }
    void serve() { serve(m_everybody); }
    void ask()
    {
        m_client = std::make_unique<BluetoothLendingClient>();
        m_client->start(m_bus.connect(QStringLiteral("client")));
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_client->isLoaded(); }));
    }
    void hear(const QVariantList &answer)
    {
        (void)connection();
        new HostileKeeper(answer, makeObject());
        publish();
        ask();
    }
    [[nodiscard]] QString errorOf(const char *method, const QVariantList &arguments)
    {
        return answerTo(kBluetoothInterface, QLatin1String(method), arguments).errorName();
    }

    fakes::FakeBluetoothLending m_lending;
    BluetoothService *m_service = nullptr;
    std::unique_ptr<BluetoothLendingClient> m_client;
};

TEST_F(BluetoothBusTest, tellsAllThatIsKnown)
{
    m_lending.setSeats({hostSeat(), lentSeat()});
    m_lending.setTrouble(Error{ErrorKind::Denied, QStringLiteral("why"), {}, {}});
    serve();
    ask();
    ASSERT_EQ(m_client->seats().size(), 2);
    EXPECT_TRUE(m_client->seats()[0] == hostSeat());
    EXPECT_TRUE(m_client->seats()[1] == lentSeat());
    ASSERT_TRUE(m_client->trouble());
    EXPECT_EQ(m_client->trouble()->message, QStringLiteral("why"));
}

TEST_F(BluetoothBusTest, followsWhatChanges)
{
    serve();
    ask();
    EXPECT_TRUE(m_client->seats().isEmpty());
    EXPECT_FALSE(m_client->trouble());
    m_lending.setSeats({lentSeat()});
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_client->seats().size() == 1; }));
}

TEST_F(BluetoothBusTest, passesOrdersOn)
{
    m_lending.setSeats({hostSeat()});
    serve();
    ask();
    EXPECT_TRUE(outcomeOf(m_client->lend(QStringLiteral("hci0"), {kBorrower, true})));
    ASSERT_EQ(m_lending.m_lent.size(), 1);
    EXPECT_EQ(m_lending.m_lent[0].first, QStringLiteral("hci0"));
    EXPECT_TRUE(m_lending.m_lent[0].second.machine == kBorrower);
    EXPECT_TRUE(m_lending.m_lent[0].second.despiteWarnings);
    EXPECT_TRUE(outcomeOf(m_client->takeBack(QStringLiteral("hci0"))));
    EXPECT_EQ(m_lending.m_takenBack, QStringList{QStringLiteral("hci0")});
    EXPECT_TRUE(outcomeOf(m_client->lend(QStringLiteral("hci0"), {kBorrower, false})));
    EXPECT_FALSE(m_lending.m_lent[1].second.despiteWarnings);
}

TEST_F(BluetoothBusTest, forgetsWhatAKeeperSaidThatHasGone)
{
    m_lending.setSeats({lentSeat()});
    serve();
    ask();
    ASSERT_EQ(m_client->seats().size(), 1);
    end();
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_client->trouble().has_value(); }));
    EXPECT_TRUE(m_client->seats().isEmpty());
}

TEST_F(BluetoothBusTest, holdsQuestionsUntilSomethingIsKnown)
{
    serve();
    m_service->holdQuestions();
    m_client = std::make_unique<BluetoothLendingClient>();
    m_client->start(m_bus.connect(QStringLiteral("client")));
    // A call that comes after it is answered, it is not.
    (void)answerTo("org.freedesktop.DBus.Peer", QStringLiteral("Ping"), {});
    EXPECT_FALSE(m_client->isLoaded());
    m_lending.setSeats({hostSeat()});
    m_service->answerQuestions();
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_client->isLoaded(); }));
    EXPECT_EQ(m_client->seats().size(), 1);
}

TEST_F(BluetoothBusTest, asksTheAuthority)
{
    NobodyMay nobody;
    m_lending.setSeats({lentSeat()});
    serve(nobody);
    ask();
    EXPECT_TRUE(m_client->seats().isEmpty());
    ASSERT_TRUE(m_client->trouble());
    EXPECT_EQ(m_client->trouble()->kind, ErrorKind::Denied);
    EXPECT_TRUE(nobody.m_asked.startsWith(QLatin1Char(':'))) << nobody.m_asked.toStdString();
    EXPECT_TRUE(nobody.m_asked.endsWith(QLatin1String(kSeeDevices)));
    const auto lent = outcomeOf(m_client->lend(QStringLiteral("hci3"), {kBorrower, true}));
    ASSERT_FALSE(lent);
    EXPECT_EQ(lent.error().kind, ErrorKind::Denied);
    EXPECT_TRUE(nobody.m_asked.endsWith(QLatin1String(kLendBluetooth)));
    nobody.m_asked.clear();
    EXPECT_FALSE(outcomeOf(m_client->takeBack(QStringLiteral("hci3"))));
    EXPECT_TRUE(nobody.m_asked.endsWith(QLatin1String(kLendBluetooth)));
    EXPECT_TRUE(m_lending.m_lent.isEmpty());
    EXPECT_TRUE(m_lending.m_takenBack.isEmpty());
}

TEST_F(BluetoothBusTest, refusesNonsense)
{
    m_lending.setSeats({hostSeat()});
    serve();
    const QString adapter = QStringLiteral("hci0");
    const QString invalid = QStringLiteral("org.innkeeper.Error.Invalid");
    const QString unknown = QStringLiteral("org.freedesktop.DBus.Error.UnknownMethod");
    for (const QString &machine :
         {QString(), QStringLiteral("Windows"), QString(1 << 20, QLatin1Char('0')),
          kBorrower.toText() + QLatin1Char('x')})
        EXPECT_EQ(errorOf("Lend", {adapter, machine, QVariantMap()}), invalid);
    EXPECT_EQ(errorOf("Lend", {17, kBorrower.toText(), QVariantMap()}), unknown);
    EXPECT_EQ(errorOf("TakeBack", {QStringList{adapter}}), unknown);
    EXPECT_TRUE(m_lending.m_lent.isEmpty());

    // What is no yes is no, and an endless name is a name that nobody has.
    const QVariantMap options{
        {QStringLiteral("despite-warnings"), QVariant::fromValue(QList<QVariantMap>{{}})}};
    EXPECT_EQ(errorOf("Lend", {QString(1 << 20, QLatin1Char('h')), kBorrower.toText(), options}),
              QStringLiteral("org.innkeeper.Error.NotFound"));
    ASSERT_EQ(m_lending.m_lent.size(), 1);
    EXPECT_EQ(m_lending.m_lent[0].first.size(), kMostWord);
    EXPECT_FALSE(m_lending.m_lent[0].second.despiteWarnings);
}

TEST_F(BluetoothBusTest, anAnswerOfAnotherShapeIsNone)
{
    hear({QStringLiteral("all is well"), QStringList()});
    ASSERT_TRUE(m_client->trouble());
    EXPECT_EQ(m_client->trouble()->kind, ErrorKind::Disconnected);
    EXPECT_TRUE(m_client->seats().isEmpty());
}

TEST_F(BluetoothBusTest, wordsOfAnotherTypeAreEmpty)
{
    // Each is read as what it is not.
    QVariantMap wrong;
    for (const char *key : {"address", "usb-port", "state", "machine", "machine-name"})
        wrong.insert(QLatin1String(key), QVariant::fromValue(QList<uint>{1, 2}));
    wrong.insert(QStringLiteral("adapter"), QStringLiteral("hci0"));
    wrong.insert(QStringLiteral("guards"), QVariant::fromValue(QList<QVariantMap>{wrong}));
    wrong.insert(QStringLiteral("failure"), QVariant::fromValue(QList<QList<uint>>{{1, 2}, {3}}));
    QVariantMap odd{{QStringLiteral("adapter"), QStringLiteral("hci1")},
                    {QStringLiteral("state"), QStringLiteral("sold")},
                    {QStringLiteral("machine"), QStringLiteral("Windows")},
                    {QStringLiteral("guards"),
                     QVariant::fromValue(QList<QStringList>{{}, {QStringLiteral("maybe")}})}};
    const QList<QVariantMap> seats{wrong, odd, odd, {}};
    hear({QVariant::fromValue(seats), QStringList()});
    EXPECT_FALSE(m_client->trouble());
    ASSERT_EQ(m_client->seats().size(), 2) << "one without a name, and one that is there twice";
    EXPECT_TRUE(m_client->seats()[0] == hostSeat());
    const BluetoothSeat seat = m_client->seats()[1];
    EXPECT_EQ(seat.state, BluetoothSeat::State::Host);
    EXPECT_TRUE(seat.machine.isNull());
    ASSERT_EQ(seat.guards.size(), 2);
    EXPECT_EQ(seat.guards[1].severity, UsbGuard::Severity::Refuse) << "the stricter one";
}

TEST_F(BluetoothBusTest, isWhatItsDescriptionSays)
{
    serve();
    EXPECT_EQ(described(kBluetoothInterface).size(), 4);
    EXPECT_EQ(spoken(kBluetoothInterface), described(kBluetoothInterface));
}

} // namespace

} // namespace innkeeper::keeper

#include "BluetoothBusTest.moc"
