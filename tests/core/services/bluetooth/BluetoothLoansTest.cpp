// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/bluetooth/BluetoothLoans.h"
#include "core/xml/UsbRedirdev.h"
#include "tests/core/services/Eventually.h"
#include "tests/fakes/FakeBluetoothHouse.h"
#include "tests/fakes/FakeHostUses.h"
#include "tests/fakes/FakeHypervisor.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

using State = BluetoothSeat::State;

/// A house with an adapter on USB and one that is not, and two machines: the inn and the mill run,
/// the barn does not.
class BluetoothLoansTest : public testing::Test
{
protected:
    ~BluetoothLoansTest() override
    {
        m_loans.reset();
        m_pool.waitForDone();
    }

    void start()
    {
        m_loans.reset();
        m_pool.waitForDone();
        m_loans = std::make_unique<BluetoothLoans>(
            BluetoothLoans::Parts{m_radios, m_bridge, m_host, m_hypervisor, m_list, m_pool});
        m_loans->start();
        m_link.open(QStringLiteral("qemu:///session"));
        ASSERT_TRUE(eventually([this] { return m_list.isLoaded() && !m_loans->trouble(); }));
    }
    [[nodiscard]] BluetoothSeat seat(const QString &adapter) const
    {
        for (const BluetoothSeat &one : m_loans->seats()) {
            if (one.adapter == adapter)
                return one;
        }
        return {};
    }
    [[nodiscard]] static Result<void> outcome(const QFuture<Result<void>> &future)
    {
        EXPECT_TRUE(eventually([&] { return future.isFinished(); }));
        return future.result();
    }
    [[nodiscard]] Result<void> lend(const MachineId &machine, bool despiteWarnings = false)
    {
        return outcome(m_loans->lend(m_first, {machine, despiteWarnings}));
    }
    /// As libvirt says.
    [[nodiscard]] QStringList partsOf(const MachineId &machine) const
    {
        QStringList aliases;
        for (const UsbRedirdev &one : usbRedirdevsOf(m_hypervisor.machines().liveXml(machine)))
            aliases.append(one.alias);
        return aliases;
    }
    void connectKeyboard(bool isAnotherThere)
    {
        HostUse use;
        HostInput keyboard;
        keyboard.name = QStringLiteral("Magic Keyboard");
        keyboard.isKeyboard = keyboard.isRealKeyboard = keyboard.isOverBluetooth = true;
        keyboard.ports = {QStringLiteral("1-7")};
        use.inputs.append(keyboard);
        if (isAnotherThere) {
            keyboard.isOverBluetooth = false;
            keyboard.ports.clear();
            use.inputs.append(keyboard);
        }
        m_host.set(use);
    }

    const QString m_first = QStringLiteral("hci0");
    const QString m_alias = QStringLiteral("ua-innkeeper-bluetooth-hci0-001A7DDA7113");
    mutable fakes::FakeHypervisor m_hypervisor;
    const MachineId m_inn =
        m_hypervisor.machines().add(QStringLiteral("inn"), MachineState::Running);
    const MachineId m_mill =
        m_hypervisor.machines().add(QStringLiteral("mill"), MachineState::Running);
    const MachineId m_barn = m_hypervisor.machines().add(QStringLiteral("barn"));
    fakes::FakeBluetoothRadios m_radios;
    fakes::FakeBluetoothBridge m_bridge;
    fakes::FakeHostUses m_host;
    QThreadPool m_pool;
    HostLink m_link{m_hypervisor, m_pool};
    MachineList m_list{m_hypervisor, m_link, m_pool};
    std::unique_ptr<BluetoothLoans> m_loans;

private:
    void SetUp() override
    {
        BluetoothAdapter onUsb;
        onUsb.id = m_first;
        onUsb.address = QStringLiteral("00:1A:7D:DA:71:13");
        onUsb.usbPort = QStringLiteral("1-7");
        BluetoothAdapter inside;
        inside.id = QStringLiteral("hci1");
        m_radios.set({onUsb, inside});
        start();
    }
};

TEST_F(BluetoothLoansTest, LendsAndTakesBack)
{
    EXPECT_EQ(m_loans->seats().size(), 2);
    EXPECT_EQ(seat(m_first).address, QStringLiteral("00:1A:7D:DA:71:13"));
    ASSERT_TRUE(lend(m_inn));
    EXPECT_EQ(partsOf(m_inn), QStringList(m_alias));
    EXPECT_EQ(m_bridge.served(), QStringList(m_first));
    EXPECT_EQ(seat(m_first).state, State::Lent);
    EXPECT_EQ(seat(m_first).machineName, QStringLiteral("inn"));
    EXPECT_EQ(seat(QStringLiteral("hci1")).state, State::Host);
    const UsbPortUse use{QStringLiteral("1-7"), UsbPortUse::Kind::LentBluetooth,
                         QStringLiteral("inn")};
    EXPECT_EQ(usesOf(m_loans->seats()), QList<UsbPortUse>{use});
    ASSERT_TRUE(lend(m_inn)) << "it is there already";

    ASSERT_TRUE(outcome(m_loans->takeBack(m_first)));
    EXPECT_TRUE(partsOf(m_inn).isEmpty());
    EXPECT_TRUE(m_bridge.served().isEmpty());
    EXPECT_EQ(seat(m_first).state, State::Host);
    EXPECT_TRUE(usesOf(m_loans->seats()).isEmpty());
    EXPECT_EQ(outcome(m_loans->takeBack(m_first)).error().kind, ErrorKind::NotFound);
}

TEST_F(BluetoothLoansTest, GoFromOneMachineToAnother)
{
    ASSERT_TRUE(lend(m_inn));
    ASSERT_TRUE(lend(m_mill));
    EXPECT_TRUE(partsOf(m_inn).isEmpty());
    EXPECT_EQ(partsOf(m_mill), QStringList(m_alias));
    EXPECT_EQ(seat(m_first).machineName, QStringLiteral("mill"));
}

TEST_F(BluetoothLoansTest, RefuseWhatMakesNoSense)
{
    EXPECT_EQ(lend(m_barn).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(lend(MachineId::create()).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(outcome(m_loans->lend(QStringLiteral("hci7"), {m_inn, false})).error().kind,
              ErrorKind::NotFound);
    EXPECT_EQ(m_loans->trouble(), std::nullopt);
    EXPECT_EQ(seat(m_first).state, State::Host);
}

TEST_F(BluetoothLoansTest, SayWhatHangsOnIt)
{
    connectKeyboard(true);
    const auto warned = lend(m_inn);
    ASSERT_FALSE(warned);
    EXPECT_EQ(warned.error().kind, ErrorKind::Denied);
    EXPECT_EQ(warned.error().detail, QStringLiteral("bluetooth-input"));
    EXPECT_TRUE(partsOf(m_inn).isEmpty());
    EXPECT_TRUE(lend(m_inn, true));
    // The other adapter carries no keyboard.
    EXPECT_TRUE(outcome(m_loans->lend(QStringLiteral("hci1"), {m_inn, false})));
}

TEST_F(BluetoothLoansTest, KeepTheLastKeyboard)
{
    connectKeyboard(false);
    const auto refused = lend(m_inn, true);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail, QStringLiteral("last-keyboard"));
    EXPECT_TRUE(m_bridge.served().isEmpty());
    m_radios.set(m_radios.list());
    ASSERT_TRUE(eventually([this] { return !seat(m_first).guards.isEmpty(); }));
    EXPECT_EQ(seat(m_first).guards.first().severity, UsbGuard::Severity::Refuse);
}

TEST_F(BluetoothLoansTest, LeaveNothingOfWhatFailed)
{
    m_bridge.refuseAll();
    EXPECT_EQ(lend(m_inn).error().kind, ErrorKind::Denied);
    EXPECT_TRUE(partsOf(m_inn).isEmpty());
    EXPECT_TRUE(m_bridge.served().isEmpty());
    EXPECT_EQ(seat(m_first).state, State::Host);
    EXPECT_TRUE(seat(m_first).failure);
    m_bridge.keepAll();
    EXPECT_EQ(lend(m_inn).error().kind, ErrorKind::Busy);
    EXPECT_TRUE(partsOf(m_inn).isEmpty());
}

TEST_F(BluetoothLoansTest, TellOfAProgramThatCrashed)
{
    ASSERT_TRUE(lend(m_inn));
    m_bridge.crash(m_alias);
    ASSERT_TRUE(eventually([this] { return seat(m_first).state == State::Host; }));
    EXPECT_TRUE(partsOf(m_inn).isEmpty());
    EXPECT_TRUE(seat(m_first).failure);
    EXPECT_TRUE(lend(m_inn)) << "it works again";
    EXPECT_FALSE(seat(m_first).failure);
}

TEST_F(BluetoothLoansTest, EndWithTheMachine)
{
    ASSERT_TRUE(lend(m_inn));
    m_hypervisor.machines().setState(m_inn, MachineState::Off);
    m_bridge.crash(m_alias);
    ASSERT_TRUE(eventually([this] { return seat(m_first).state == State::Host; }));
    ASSERT_TRUE(eventually([this] { return m_list.find(m_inn)->state == MachineState::Off; }));
}

TEST_F(BluetoothLoansTest, LendAnewAfterACrash)
{
    ASSERT_TRUE(lend(m_inn));
    m_loans.reset();
    m_bridge.end(m_alias);
    EXPECT_EQ(partsOf(m_inn), QStringList(m_alias)) << "a dead part";
    start();
    ASSERT_TRUE(eventually([this] { return seat(m_first).state == State::Lent; }));
    EXPECT_EQ(partsOf(m_inn), QStringList(m_alias));
    EXPECT_EQ(m_bridge.served(), QStringList(m_first));
}

TEST_F(BluetoothLoansTest, KeepTheLastKeyboardFromAMachineThatHadItsAdapter)
{
    ASSERT_TRUE(lend(m_inn));
    m_loans.reset();
    m_bridge.end(m_alias);
    connectKeyboard(false);
    start();
    EXPECT_TRUE(eventually([this] { return seat(m_first).failure.has_value(); }));
    EXPECT_EQ(seat(m_first).failure->detail, QStringLiteral("last-keyboard"));
    EXPECT_EQ(seat(m_first).state, State::Host);
    EXPECT_TRUE(m_bridge.served().isEmpty());
    EXPECT_TRUE(partsOf(m_inn).isEmpty());
}

TEST_F(BluetoothLoansTest, LendNoOtherAdapterOfTheSameNumber)
{
    ASSERT_TRUE(lend(m_inn));
    m_loans.reset();
    m_bridge.end(m_alias);
    BluetoothAdapter other;
    other.id = m_first;
    other.address = QStringLiteral("00:1A:7D:00:00:01");
    m_radios.set({other});
    start();
    ASSERT_TRUE(eventually([this] { return partsOf(m_inn).isEmpty(); })) << "a dead part goes";
    EXPECT_TRUE(m_bridge.served().isEmpty());
    EXPECT_EQ(seat(m_first).state, State::Host);
}

TEST_F(BluetoothLoansTest, LendNothingAgainThatWasTakenBack)
{
    ASSERT_TRUE(lend(m_inn));
    m_hypervisor.script().failAlways(QStringLiteral("live.detach"),
                                     {ErrorKind::Internal, QStringLiteral("It hangs."), {}, {}});
    EXPECT_FALSE(outcome(m_loans->takeBack(m_first)));
    EXPECT_EQ(seat(m_first).state, State::Host);
    EXPECT_EQ(partsOf(m_inn), QStringList(m_alias)) << "and nobody serves it";
    const auto changeOf = [this](MachineState state) {
        m_hypervisor.machines().setState(m_inn, state);
        EXPECT_TRUE(eventually([&] { return m_list.find(m_inn)->state == state; }));
        m_pool.waitForDone();
        QCoreApplication::processEvents();
        m_pool.waitForDone();
    };
    changeOf(MachineState::Paused);
    EXPECT_TRUE(eventually([this] { return seat(m_first).state == State::Host; }));
    EXPECT_TRUE(m_bridge.served().isEmpty());
}

TEST_F(BluetoothLoansTest, FollowTheAdapters)
{
    m_radios.set({});
    ASSERT_TRUE(eventually([this] { return m_loans->seats().isEmpty(); }));
    EXPECT_EQ(lend(m_inn).error().kind, ErrorKind::NotFound);
}

} // namespace

} // namespace innkeeper
