// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/bluetooth/BluetoothWorld.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>

namespace innkeeper {

namespace {

using Kind = BluetoothQuestion::Kind;

class AddDeviceDialogTest : public BluetoothWorld
{
protected:
    void openDialog()
    {
        bluetooth.addAdapter(QStringLiteral("hci0"));
        m_buds = add("Buds", BluetoothKind::Headset, false);
        open();
        find<QAbstractButton>("addBluetooth")->click();
        m_dialog = find<QDialog>("addBluetoothDialog");
        ASSERT_TRUE(m_dialog && m_dialog->isVisible());
        m_dialog->activateWindow();
    }
    void pairAsking(Kind kind, const char *code)
    {
        openDialog();
        bluetooth.askWhenPairing(m_buds, {kind, {}, QLatin1String(code), 0});
        button(m_buds, "pairButton")->click();
        EXPECT_TRUE(find("pairingTitle")->isVisible());
    }
    [[nodiscard]] bool closes() const
    {
        return QTest::qWaitFor([this] { return !m_dialog || !m_dialog->isVisible(); });
    }
    [[nodiscard]] QLabel *notice() const
    {
        return m_dialog->findChild<QLabel *>(QStringLiteral("noticeText"));
    }
    [[nodiscard]] bool isPaired() const { return device(m_buds).isPaired; }

    QPointer<QDialog> m_dialog;
    QString m_buds;
};

TEST_F(AddDeviceDialogTest, looksForDevicesWhileItIsOpen)
{
    openDialog();
    EXPECT_TRUE(bluetooth.isLooking());
    EXPECT_TRUE(row(m_buds)->isVisible());
    const QString later = add("Later", BluetoothKind::Mouse, false);
    EXPECT_TRUE(row(later));
    expectNames();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    EXPECT_TRUE(closes());
    EXPECT_FALSE(bluetooth.isLooking());
}

TEST_F(AddDeviceDialogTest, whoHasNoNameIsShownWhenAskedFor)
{
    openDialog();
    const QString nameless = add("", BluetoothKind::Other, false);
    EXPECT_FALSE(row(nameless));
    find<QCheckBox>("showNameless")->click();
    ASSERT_TRUE(row(nameless));
    EXPECT_EQ(row(nameless)->accessibleName(), QStringLiteral("AA:BB:CC:DD:EE:02"));
}

TEST_F(AddDeviceDialogTest, pairsWhatAsksNothing)
{
    openDialog();
    button(m_buds, "pairButton")->click();
    EXPECT_TRUE(closes());
    EXPECT_TRUE(isPaired());
    EXPECT_TRUE(button(m_buds, "deviceLink")) << "it is on the page";
}

TEST_F(AddDeviceDialogTest, aNumberIsCompared)
{
    pairAsking(Kind::Confirm, "004711");
    EXPECT_EQ(find<QLabel>("pairingCode")->accessibleName(), QStringLiteral("004711"));
    EXPECT_EQ(m_dialog->focusWidget(), find("pairingCancel")) << "Enter does not agree";
    expectNames();
    find<QAbstractButton>("pairingAgree")->click();
    EXPECT_TRUE(closes());
    EXPECT_TRUE(isPaired());
}

TEST_F(AddDeviceDialogTest, enterAgreesToNothing)
{
    pairAsking(Kind::Confirm, "004711");
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return row(m_buds)->isVisible(); }));
    EXPECT_FALSE(isPaired());
    bluetooth.askWhenPairing(m_buds, {Kind::ShowCode, {}, QStringLiteral("098765"), 0});
    button(m_buds, "pairButton")->click();
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(bluetooth.question()) << "it was for the device";
}

TEST_F(AddDeviceDialogTest, anotherNumberIsGivenUp)
{
    pairAsking(Kind::Confirm, "004711");
    find<QAbstractButton>("pairingCancel")->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return row(m_buds)->isVisible(); }));
    EXPECT_FALSE(isPaired());
    EXPECT_FALSE(notice()->isVisible()) << "who gives up knows";
}

TEST_F(AddDeviceDialogTest, aCodeIsShownUntilItIsTyped)
{
    pairAsking(Kind::ShowCode, "098765");
    EXPECT_TRUE(find("pairingCode")->isVisible());
    EXPECT_FALSE(find("pairingAgree")->isVisible());
    bluetooth.typeAll();
    EXPECT_TRUE(closes());
    EXPECT_TRUE(isPaired());
}

TEST_F(AddDeviceDialogTest, aPinIsTypedByKeyboard)
{
    pairAsking(Kind::TypePin, "0000");
    auto *typed = find<QLineEdit>("pairingTyped");
    EXPECT_EQ(m_dialog->focusWidget(), typed);
    EXPECT_FALSE(find("pairingAgree")->isEnabled()) << "nothing is typed";
    QTest::keyClicks(typed, QStringLiteral("0000"));
    QTest::keyClick(typed, Qt::Key_Return);
    EXPECT_TRUE(closes());
    EXPECT_TRUE(isPaired());
}

TEST_F(AddDeviceDialogTest, aPasskeyIsANumber)
{
    pairAsking(Kind::TypePasskey, "123456");
    auto *typed = find<QLineEdit>("pairingTyped");
    QTest::keyClicks(typed, QStringLiteral("12a"));
    EXPECT_FALSE(find("pairingAgree")->isEnabled());
    typed->setText(QStringLiteral("654321"));
    find<QAbstractButton>("pairingAgree")->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return notice()->isVisible(); }))
        << "a wrong one is told of";
    EXPECT_TRUE(row(m_buds)->isVisible());
    EXPECT_FALSE(isPaired());
}

TEST_F(AddDeviceDialogTest, escapeGivesUpWhatIsUnderWay)
{
    pairAsking(Kind::ShowCode, "098765");
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return row(m_buds)->isVisible(); }));
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_FALSE(isPaired());
}

TEST_F(AddDeviceDialogTest, theServiceMayEndMeanwhile)
{
    openDialog();
    bluetooth.setTrouble(Error{ErrorKind::Disconnected, QStringLiteral("Gone."), {}, {}});
    EXPECT_FALSE(row(m_buds) && row(m_buds)->isVisible());
    EXPECT_TRUE(find<QLabel>("lookingText")->text().contains(QLatin1String("No Bluetooth")));
}

TEST_F(AddDeviceDialogTest, aPageThatGoesTakesItAlong)
{
    pairAsking(Kind::Confirm, "004711");
    page.reset();
    EXPECT_FALSE(bluetooth.isLooking());
    EXPECT_FALSE(bluetooth.question());
}

} // namespace

} // namespace innkeeper
