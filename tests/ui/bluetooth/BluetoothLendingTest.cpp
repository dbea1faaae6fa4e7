// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/bluetooth/BluetoothWorld.h"

#include <QAction>
#include <QMenu>
#include <QPointer>

namespace innkeeper {

namespace {

using State = BluetoothSeat::State;

class BluetoothLendingTest : public BluetoothWorld
{
protected:
    /// An adapter that this computer has, and the keeper may lend.
    void addLendable(const QList<UsbGuard> &guards = {})
    {
        bluetooth.addAdapter(m_id);
        BluetoothSeat seat;
        seat.adapter = m_id;
        seat.address = bluetooth.adapters()[0].address;
        seat.guards = guards;
        lending.setSeats({seat});
    }
    /// One that a machine has: BlueZ does not know it.
    void addLent(const MachineId &machine, const char *name)
    {
        BluetoothSeat seat;
        seat.adapter = m_id;
        seat.address = QStringLiteral("00:1A:7D:DA:71:13");
        seat.state = State::Lent;
        seat.machine = machine;
        seat.machineName = QString::fromUtf8(name);
        lending.setSeats({seat});
    }
    static UsbGuard guard(UsbGuard::Severity severity)
    {
        return {QStringLiteral("bluetooth-input"),
                severity,
                QStringLiteral("Keys is connected through it."),
                QStringLiteral("Have another keyboard at hand."),
                {}};
    }
    [[nodiscard]] QMenu *openMenu() const
    {
        for (QMenu *menu : page->findChildren<QMenu *>(QStringLiteral("lendMenu"))) {
            if (menu->isVisible())
                return menu;
        }
        return nullptr;
    }
    void choose(const char *machine)
    {
        press("adapterLend");
        const QPointer<QMenu> menu = openMenu();
        ASSERT_TRUE(menu);
        auto *action = menu->findChild<QAction *>(QLatin1String("lend-") + QLatin1String(machine));
        ASSERT_TRUE(action) << machine;
        action->trigger();
        if (menu)
            menu->close();
    }
    /// By keyboard.
    void press(const char *name)
    {
        QAbstractButton *wanted = button(m_id, name);
        ASSERT_TRUE(wanted->isVisible() && wanted->isEnabled()) << name;
        wanted->setFocus();
        QTest::keyClick(wanted, Qt::Key_Space);
    }
    [[nodiscard]] bool isOffered(const char *name) const
    {
        const QAbstractButton *wanted = button(m_id, name);
        return wanted->isVisible() && wanted->isEnabled();
    }
    [[nodiscard]] QString notice(const char *part) const
    {
        const auto *label = find<QLabel>(part);
        return label->isVisible() ? label->text() : QString();
    }
    void answer(const char *button)
    {
        auto *wanted = find<QAbstractButton>(button);
        ASSERT_TRUE(wanted && wanted->isVisible());
        wanted->click();
    }

    QString m_id = QStringLiteral("hci0");
};

TEST_F(BluetoothLendingTest, saysWhatItMeansBeforeItIsDone)
{
    addLendable();
    const MachineId windows = addMachine("windows");
    open();
    choose("windows");
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    EXPECT_TRUE(notice("noticeTitle").contains(QLatin1String("windows")));
    for (const char *word : {"this computer cannot use it", "paired anew", "Headsets", "stops"})
        EXPECT_TRUE(notice("noticeText").contains(QLatin1String(word))) << word;
    EXPECT_EQ(page->focusWidget(), find("noticeButton2")) << "Enter says no";
    expectNames();
    QTest::keyClick(page->focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(lending.m_lent.isEmpty());
    EXPECT_EQ(notice("noticeTitle"), QString());
    EXPECT_EQ(page->focusWidget(), button(m_id, "adapterLend")) << "where it was before";

    choose("windows");
    answer("noticeButton1");
    ASSERT_EQ(lending.m_lent.size(), 1);
    EXPECT_EQ(lending.m_lent[0].first, m_id);
    EXPECT_TRUE(lending.m_lent[0].second.machine == windows);
    EXPECT_FALSE(lending.m_lent[0].second.despiteWarnings);
}

TEST_F(BluetoothLendingTest, showsHowFarItIs)
{
    addLendable();
    (void)addMachine("windows");
    open();
    lending.takeTime();
    choose("windows");
    answer("noticeButton1");
    EXPECT_TRUE(caption(m_id).contains(QLatin1String("On its way to")));
    EXPECT_FALSE(isOffered("adapterLend") || isOffered("adapterReturn"));
    lending.finish();
    EXPECT_TRUE(QTest::qWaitFor([this] { return isOffered("adapterReturn"); }));
    EXPECT_TRUE(caption(m_id).contains(QLatin1String("windows")));
    bluetooth.removeAdapter(m_id); // as BlueZ does then
    EXPECT_FALSE(find("bluetoothNothing")->isVisible());
    EXPECT_FALSE(find("adapterPower")->isVisible());
    EXPECT_FALSE(find("addBluetooth")->isVisible()) << "with what?";

    press("adapterReturn");
    EXPECT_TRUE(caption(m_id).contains(QLatin1String("Coming back")));
    EXPECT_FALSE(isOffered("adapterReturn"));
    lending.finish();
    EXPECT_TRUE(QTest::qWaitFor([this] { return isOffered("adapterLend"); }));
    EXPECT_EQ(lending.m_takenBack, QStringList{m_id});
    expectNames();
}

TEST_F(BluetoothLendingTest, showsWhatIsLentWithoutBlueZ)
{
    bluetooth.setTrouble(Error{ErrorKind::Disconnected,
                               QStringLiteral("It does not run."),
                               QStringLiteral("Start it."),
                               {}});
    addLent(MachineId::create(), "My\u202e ma\nchine");
    open();
    EXPECT_FALSE(find("bluetoothNothing")->isVisible());
    EXPECT_TRUE(find("bluetoothTrouble")->isVisible());
    EXPECT_TRUE(caption(m_id).contains(QLatin1String("My ma chine")))
        << caption(m_id).toStdString();
    EXPECT_TRUE(isOffered("adapterReturn"));
    expectNames();
    lending.setSeats({});
    EXPECT_TRUE(find("bluetoothNothing")->isVisible());
    EXPECT_FALSE(find("bluetoothTrouble")->isVisible());
}

TEST_F(BluetoothLendingTest, warnsInTheWordsOfItsGuards)
{
    addLendable({guard(UsbGuard::Severity::Warn)});
    (void)addMachine("windows");
    open();
    choose("windows");
    EXPECT_TRUE(notice("noticeText").startsWith(QLatin1String("Keys is connected")));
    EXPECT_TRUE(notice("noticeText").contains(QLatin1String("Have another keyboard")));
    answer("noticeButton1");
    ASSERT_EQ(lending.m_lent.size(), 1);
    EXPECT_TRUE(lending.m_lent[0].second.despiteWarnings);
}

TEST_F(BluetoothLendingTest, offersNothingThatIsRefused)
{
    addLendable({guard(UsbGuard::Severity::Refuse)});
    (void)addMachine("windows");
    open();
    press("adapterLend");
    EXPECT_FALSE(openMenu());
    EXPECT_TRUE(notice("noticeText").contains(QLatin1String("Keys is connected")));
    EXPECT_FALSE(find("noticeButton1"));
}

TEST_F(BluetoothLendingTest, offersOnlyMachinesThatRun)
{
    addLendable();
    (void)addMachine("asleep", false);
    open();
    press("adapterLend");
    EXPECT_TRUE(notice("noticeText").contains(QLatin1String("No machine is running")));
    (void)addMachine("windows");
    press("adapterLend");
    ASSERT_TRUE(openMenu());
    EXPECT_EQ(openMenu()->actions().size(), 1);
}

TEST_F(BluetoothLendingTest, withoutAKeeperItSaysSoWhenAsked)
{
    bluetooth.addAdapter(m_id);
    lending.setTrouble(Error{ErrorKind::Disconnected,
                             QStringLiteral("No keeper answers."),
                             QStringLiteral("Start it."),
                             {}});
    (void)addMachine("windows");
    open();
    EXPECT_EQ(notice("noticeText"), QString()) << "nobody asked";
    press("adapterLend");
    EXPECT_TRUE(notice("noticeText").contains(QLatin1String("No keeper answers.")));
    lending.setTrouble({});
    press("adapterLend");
    EXPECT_FALSE(openMenu()) << "it does not know this one";
}

TEST_F(BluetoothLendingTest, saysWhyItFailed)
{
    addLendable();
    (void)addMachine("windows");
    open();
    const Error error{ErrorKind::Busy, QStringLiteral("Another program uses it."), {}, {}};
    lending.failWith(error);
    choose("windows");
    answer("noticeButton1");
    EXPECT_TRUE(QTest::qWaitFor([&] { return notice("noticeText") == error.message; }));
    EXPECT_TRUE(notice("noticeTitle").contains(QLatin1String("windows")));
    EXPECT_TRUE(isOffered("adapterLend"));
    QList<BluetoothSeat> seats = lending.seats();
    seats[0].failure = error;
    lending.setSeats(seats);
    auto *failure = row(m_id)->findChild<QLabel *>(QStringLiteral("failure"));
    EXPECT_FALSE(failure->isVisible()) << "the notice says it";
    answer("noticeClose");
    EXPECT_TRUE(failure->isVisible());
    EXPECT_EQ(failure->text(), error.message);
}

TEST_F(BluetoothLendingTest, saysWhyItDidNotComeBack)
{
    addLent(addMachine("windows"), "windows");
    open();
    lending.failWith(Error{ErrorKind::TimedOut, QStringLiteral("It is stuck."), {}, {}});
    press("adapterReturn");
    EXPECT_TRUE(QTest::qWaitFor([this] { return notice("noticeText") == u"It is stuck."; }));
    EXPECT_TRUE(isOffered("adapterReturn"));
}

} // namespace

} // namespace innkeeper
