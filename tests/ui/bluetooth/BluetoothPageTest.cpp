// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/bluetooth/BluetoothWorld.h"

#include <QCheckBox>

namespace innkeeper {

namespace {

class BluetoothPageTest : public BluetoothWorld
{
protected:
    void answerNotice(bool isYes)
    {
        auto *notice = find<QAbstractButton>(isYes ? "noticeButton1" : "noticeClose");
        ASSERT_TRUE(notice && notice->isVisible());
        notice->click();
    }
};

TEST_F(BluetoothPageTest, aComputerWithoutBluetoothIsAdvised)
{
    bluetooth.setTrouble(Error{ErrorKind::Disconnected,
                               QStringLiteral("It does not run."),
                               QStringLiteral("Start it."),
                               {}});
    open();
    auto *nothing = find("bluetoothNothing");
    EXPECT_TRUE(nothing->isVisible());
    EXPECT_EQ(nothing->accessibleName(), QStringLiteral("It does not run."));
    EXPECT_FALSE(find("addBluetooth")->isVisible());
    bluetooth.setTrouble({});
    EXPECT_TRUE(nothing->isVisible());
    EXPECT_TRUE(nothing->accessibleName().contains(QLatin1String("no Bluetooth adapter")));
    bluetooth.addAdapter(QStringLiteral("hci0"));
    EXPECT_FALSE(nothing->isVisible());
    EXPECT_TRUE(find("bluetoothNone")->isVisible());
    EXPECT_TRUE(find("addBluetooth")->isEnabled());
    expectNames();
}

TEST_F(BluetoothPageTest, saysNothingBeforeItKnows)
{
    bluetooth.setKnown(false);
    open();
    EXPECT_FALSE(find("bluetoothNothing")->isVisible());
}

TEST_F(BluetoothPageTest, showsWhatIsPairedAndHowItIs)
{
    bluetooth.addAdapter(QStringLiteral("hci0"));
    const QString keys = add("Keys", BluetoothKind::Keyboard, true);
    BluetoothDevice buds = device(keys);
    buds.id = QStringLiteral("hci0/buds");
    buds.name = QStringLiteral("Buds\u202e<b>\nnext");
    buds.kind = BluetoothKind::Headset;
    buds.isConnected = true;
    buds.battery = 66;
    bluetooth.addDevice(buds);
    add("Stranger", BluetoothKind::Phone, false);
    open();
    EXPECT_EQ(caption(keys), QStringLiteral("Keyboard, not connected"));
    EXPECT_EQ(caption(buds.id), QStringLiteral("Headset, connected, battery at 66 %"));
    EXPECT_EQ(row(buds.id)->findChild<QLabel *>(QStringLiteral("title"))->text(),
              QStringLiteral("Buds<b> next"));
    EXPECT_EQ(page->findChildren<QAbstractButton *>(QStringLiteral("deviceLink")).size(), 2);
    expectNames();
}

TEST_F(BluetoothPageTest, connectsAndDisconnects)
{
    bluetooth.addAdapter(QStringLiteral("hci0"));
    const QString keys = add("Keys", BluetoothKind::Keyboard, true);
    open();
    QAbstractButton *link = button(keys, "deviceLink");
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    EXPECT_TRUE(device(keys).isConnected);
    EXPECT_TRUE(link->accessibleName().startsWith(QLatin1String("Disconnect")));
    link->click();
    EXPECT_FALSE(device(keys).isConnected);
}

TEST_F(BluetoothPageTest, saysWhyItFailed)
{
    bluetooth.addAdapter(QStringLiteral("hci0"));
    const QString keys = add("Keys", BluetoothKind::Keyboard, true);
    open();
    bluetooth.failWith(Error{ErrorKind::TimedOut, QStringLiteral("It did not answer."), {}, {}});
    button(keys, "deviceLink")->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return find("noticeText")->isVisible(); }));
    EXPECT_EQ(find<QLabel>("noticeText")->text(), QStringLiteral("It did not answer."));
    auto *power = find<QCheckBox>("adapterPower");
    power->click();
    EXPECT_TRUE(QTest::qWaitFor([power] { return power->isChecked(); })) << "it is still on";
}

TEST_F(BluetoothPageTest, forgetsOnlyWhenSure)
{
    bluetooth.addAdapter(QStringLiteral("hci0"));
    const QString keys = add("Keys", BluetoothKind::Keyboard, true);
    open();
    button(keys, "deviceForget")->click();
    answerNotice(false);
    EXPECT_TRUE(device(keys).isPaired);
    button(keys, "deviceForget")->click();
    answerNotice(true);
    EXPECT_TRUE(bluetooth.devices().isEmpty());
    EXPECT_TRUE(find("bluetoothNone")->isVisible());
}

TEST_F(BluetoothPageTest, turnsAnAdapterOffAndOn)
{
    bluetooth.addAdapter(QStringLiteral("hci0"));
    const QString keys = add("Keys", BluetoothKind::Keyboard, true);
    open();
    auto *power = find<QCheckBox>("adapterPower");
    EXPECT_TRUE(power->isChecked());
    power->click();
    EXPECT_FALSE(bluetooth.adapters()[0].isPowered);
    EXPECT_FALSE(find("addBluetooth")->isEnabled());
    EXPECT_FALSE(button(keys, "deviceLink")->isEnabled());
    power->click();
    EXPECT_TRUE(bluetooth.adapters()[0].isPowered);
    EXPECT_TRUE(button(keys, "deviceLink")->isEnabled());
}

TEST_F(BluetoothPageTest, warnsBeforeAKeyboardFallsSilent)
{
    bluetooth.addAdapter(QStringLiteral("hci0"));
    const QString keys = add("Keys", BluetoothKind::Keyboard, true);
    open();
    button(keys, "deviceLink")->click();
    auto *power = find<QCheckBox>("adapterPower");
    power->click();
    EXPECT_TRUE(bluetooth.adapters()[0].isPowered);
    EXPECT_TRUE(power->isChecked());
    answerNotice(true);
    EXPECT_FALSE(bluetooth.adapters()[0].isPowered);
    EXPECT_FALSE(power->isChecked());
}

TEST_F(BluetoothPageTest, theFocusStaysWhereItIs)
{
    bluetooth.addAdapter(QStringLiteral("hci0"));
    const QString keys = add("Keys", BluetoothKind::Keyboard, true);
    open();
    page->activateWindow();
    QAbstractButton *link = button(keys, "deviceLink");
    link->setFocus();
    add("Mouse", BluetoothKind::Mouse, true);
    bluetooth.addAdapter(QStringLiteral("hci1"));
    EXPECT_EQ(page->focusWidget(), link);
    EXPECT_EQ(button(keys, "deviceLink"), link);
}

} // namespace

} // namespace innkeeper
