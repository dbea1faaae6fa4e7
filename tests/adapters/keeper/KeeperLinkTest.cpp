// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What all interfaces of the keeper have in common, seen from another program.
#include "core/adapters/keeper/KeeperLink.h"
#include "core/adapters/keeper/BluetoothService.h"
#include "core/adapters/keeper/Wire.h"
#include "tests/adapters/keeper/KeeperBus.h"
#include "tests/fakes/FakeBluetoothLending.h"
#include "tests/support/QtPrinters.h"

#include <QTest>

namespace innkeeper::keeper {

namespace {

class KeeperLinkTest : public KeeperBus
{
protected:
    KeeperLinkTest()
    {
        QObject::connect(&m_link, &KeeperLink::told, &m_link, [this](const QVariantList &state) {
            m_state = state;
            m_why.reset();
        });
        QObject::connect(&m_link, &KeeperLink::lost, &m_link,
                         [this](const Error &why) { m_why = why; });
    }
    void serve()
    {
        new BluetoothService(m_lending, m_everybody, connection(), makeObject());
        publish();
    }
    void ask()
    {
        m_link.start(m_bus.connect(QStringLiteral("client")));
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_link.isLoaded(); }));
    }
    [[nodiscard]] QFuture<Result<void>> takeBack()
    {
        return m_link.call(QStringLiteral("TakeBack"), {QStringLiteral("hci0")});
    }

    const Error m_silence{
        ErrorKind::Disconnected, QStringLiteral("silence"), QStringLiteral("start it"), {}};
    fakes::FakeBluetoothLending m_lending;
    KeeperLink m_link{{kBluetoothInterface, "aa{sv}as", m_silence}};
    QVariantList m_state;
    std::optional<Error> m_why;
};

// A person logged in without one, or root by "su": an answer all the same.
TEST_F(KeeperLinkTest, NeedsABus)
{
    m_link.start(QDBusConnection(QStringLiteral("nowhere")));
    EXPECT_TRUE(m_link.isLoaded());
    EXPECT_FALSE(m_link.isThere());
    ASSERT_TRUE(m_why);
    EXPECT_EQ(m_why->message, m_silence.message);
    const auto order = takeBack();
    ASSERT_TRUE(order.isFinished());
    EXPECT_FALSE(order.result());
}

TEST_F(KeeperLinkTest, OutlivesTheKeeper)
{
    ask();
    EXPECT_FALSE(m_link.isThere());
    ASSERT_TRUE(m_why);
    EXPECT_EQ(m_why->kind, ErrorKind::Disconnected);
    EXPECT_EQ(m_why->message, m_silence.message);
    EXPECT_FALSE(outcomeOf(takeBack()));

    serve();
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_link.isThere(); }));
    EXPECT_FALSE(m_why);

    end();
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_why.has_value(); }));
    EXPECT_FALSE(m_link.isThere());
}

TEST_F(KeeperLinkTest, LeavesOneKeeperForAnother)
{
    serve();
    ask();
    ASSERT_TRUE(m_link.isThere());
    tests::MessageBus other;
    m_link.start(other.connect(QStringLiteral("elsewhere")));
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_why.has_value(); }));
    EXPECT_FALSE(m_link.isThere());
    m_lending.setTrouble(Error{ErrorKind::Busy, QStringLiteral("why"), {}, {}});
    m_link.readAgain();
    EXPECT_FALSE(QTest::qWaitFor([this] { return m_link.isThere() || !m_why.has_value(); }, 200))
        << "the first one is not heard any more";
    m_link.start(m_bus.connect(QStringLiteral("again")));
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_link.isThere(); }));
}

TEST_F(KeeperLinkTest, StaysAwayFromMachinesOfOtherComputers)
{
    EXPECT_FALSE(busOfKeeper(QStringLiteral("qemu+ssh://ada@host/system")));
    EXPECT_TRUE(busOfKeeper(QStringLiteral("qemu:///system")));
    EXPECT_EQ(busOfKeeper(QStringLiteral("qemu:///session"))->name(),
              QDBusConnection::sessionBus().name());
    serve();
    ask();
    ASSERT_TRUE(m_link.isThere());
    m_link.start(std::nullopt);
    EXPECT_FALSE(m_link.isThere());
    EXPECT_EQ(m_why.value().kind, ErrorKind::Unsupported);
    EXPECT_FALSE(outcomeOf(takeBack()));
}

TEST_F(KeeperLinkTest, ReadsAnewWhatHasChanged)
{
    serve();
    ask();
    ASSERT_TRUE(m_link.isThere());
    m_lending.setTrouble(Error{ErrorKind::Busy, QStringLiteral("why"), {}, {}});
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return m_state.value(1).toStringList().contains(QLatin1String("why")); }));
}

TEST_F(KeeperLinkTest, BringsErrorsBackWhole)
{
    const Error error{ErrorKind::NoSpace, QStringLiteral("It is full."),
                      QStringLiteral("Empty it."), QStringLiteral("ENOSPC\nsecond line")};
    BluetoothSeat seat;
    seat.adapter = QStringLiteral("hci0");
    m_lending.setSeats({seat});
    m_lending.failWith(error);
    serve();
    ask();
    const auto outcome = outcomeOf(takeBack());
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error() == error);
}

} // namespace

} // namespace innkeeper::keeper
