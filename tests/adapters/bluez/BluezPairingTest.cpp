// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/adapters/bluez/BluezMock.h"

#include <QDBusPendingCall>

namespace innkeeper::bluez {

namespace {

using Kind = BluetoothQuestion::Kind;

class BluezPairingTest : public BluezMock
{
protected:
    void start(const QString &asks, const QString &code = {})
    {
        startService();
        addAdapter();
        m_path = addDevice();
        say(QStringLiteral("AskFor"), {m_path, asks, code});
        look();
        m_outcome = m_devices->pair(device().id);
    }
    [[nodiscard]] bool isAsked() const
    {
        return comes([this] { return m_devices->question().has_value(); });
    }
    [[nodiscard]] int agents()
    {
        return say(QStringLiteral("CountAgents"), {}).arguments().value(0).toInt();
    }
    void expectPaired()
    {
        const auto outcome = resultOf(m_outcome);
        EXPECT_TRUE(outcome) << qPrintable(outcome ? QString() : outcome.error().detail);
        EXPECT_TRUE(comes([this] { return device().isPaired; }));
        EXPECT_TRUE(comes([this] { return device().isTrusted && device().isConnected; }));
        expectOver();
    }
    ErrorKind expectFailure()
    {
        const auto outcome = resultOf(m_outcome);
        EXPECT_FALSE(outcome);
        EXPECT_FALSE(device().isPaired);
        expectOver();
        return outcome ? ErrorKind::Internal : outcome.error().kind;
    }
    void expectOver()
    {
        EXPECT_FALSE(m_devices->question());
        EXPECT_TRUE(comes([this] { return agents() == 0; }))
            << "the desktop's agent is asked again";
    }

    QString m_path;
    QFuture<Result<void>> m_outcome;
};

TEST_F(BluezPairingTest, aNumberIsConfirmed)
{
    start(QStringLiteral("confirm"), QStringLiteral("4711"));
    ASSERT_TRUE(isAsked());
    EXPECT_EQ(m_devices->question(),
              (BluetoothQuestion{Kind::Confirm, device().id, QStringLiteral("004711"), 0}));
    m_devices->answer(true);
    EXPECT_FALSE(m_devices->question());
    expectPaired();
}

TEST_F(BluezPairingTest, aNumberThatIsNotTheSameIsGivenUp)
{
    start(QStringLiteral("confirm"), QStringLiteral("123456"));
    ASSERT_TRUE(isAsked());
    m_devices->answer(false);
    EXPECT_EQ(expectFailure(), ErrorKind::Cancelled);
}

TEST_F(BluezPairingTest, aPasskeyIsTypedHere)
{
    start(QStringLiteral("passkey"), QStringLiteral("000123"));
    ASSERT_TRUE(isAsked());
    EXPECT_EQ(m_devices->question()->kind, Kind::TypePasskey);
    m_devices->answer(true, QStringLiteral("000123"));
    expectPaired();
}

TEST_F(BluezPairingTest, aWrongPasskeyFails)
{
    start(QStringLiteral("passkey"), QStringLiteral("000123"));
    ASSERT_TRUE(isAsked());
    m_devices->answer(true, QStringLiteral("124"));
    EXPECT_EQ(expectFailure(), ErrorKind::Denied);
}

TEST_F(BluezPairingTest, whatIsNoNumberIsNotSent)
{
    start(QStringLiteral("passkey"), QStringLiteral("0"));
    ASSERT_TRUE(isAsked());
    m_devices->answer(true, QStringLiteral("1000000"));
    EXPECT_EQ(expectFailure(), ErrorKind::Denied);
}

TEST_F(BluezPairingTest, aPinIsTypedHere)
{
    start(QStringLiteral("pin"), QStringLiteral("00A0"));
    ASSERT_TRUE(isAsked());
    EXPECT_EQ(m_devices->question()->kind, Kind::TypePin);
    m_devices->answer(true, QStringLiteral("00A0"));
    expectPaired();
}

TEST_F(BluezPairingTest, aWrongPinFails)
{
    start(QStringLiteral("pin"), QStringLiteral("0000"));
    ASSERT_TRUE(isAsked());
    m_devices->answer(true, QStringLiteral("1234"));
    EXPECT_EQ(expectFailure(), ErrorKind::Denied);
}

TEST_F(BluezPairingTest, aDeviceWithoutKeysIsAllowed)
{
    start(QStringLiteral("allow"));
    ASSERT_TRUE(isAsked());
    EXPECT_EQ(m_devices->question()->kind, Kind::Allow);
    m_devices->answer(true);
    expectPaired();
}

TEST_F(BluezPairingTest, aKeyboardTypesWhatIsShown)
{
    start(QStringLiteral("display"), QStringLiteral("098765"));
    ASSERT_TRUE(isAsked());
    EXPECT_EQ(m_devices->question()->kind, Kind::ShowCode);
    EXPECT_EQ(m_devices->question()->code, QStringLiteral("098765"));
    say(QStringLiteral("TypeOn"), {m_path, 3});
    EXPECT_TRUE(comes([this] { return m_devices->question()->typed == 3; }));
    say(QStringLiteral("TypeOn"), {m_path, 6});
    expectPaired();
}

TEST_F(BluezPairingTest, isGivenUpWhileTheCodeIsShown)
{
    start(QStringLiteral("display"), QStringLiteral("098765"));
    ASSERT_TRUE(isAsked());
    m_devices->cancelPairing();
    EXPECT_EQ(expectFailure(), ErrorKind::Cancelled);
}

TEST_F(BluezPairingTest, isGivenUpWhileSomethingIsAsked)
{
    start(QStringLiteral("pin"), QStringLiteral("0000"));
    ASSERT_TRUE(isAsked());
    m_devices->cancelPairing();
    EXPECT_EQ(expectFailure(), ErrorKind::Cancelled);
}

TEST_F(BluezPairingTest, aDeviceMayRefuse)
{
    start(QStringLiteral("reject"));
    EXPECT_EQ(expectFailure(), ErrorKind::Denied);
    say(QStringLiteral("AskFor"), {m_path, QStringLiteral("allow"), QString()});
    m_outcome = m_devices->pair(device().id);
    ASSERT_TRUE(isAsked()) << "another attempt is free";
    m_devices->answer(true);
    expectPaired();
}

TEST_F(BluezPairingTest, oneAfterTheOther)
{
    start(QStringLiteral("silence"));
    const auto second = resultOf(m_devices->pair(QStringLiteral("hci0/dev_2")));
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::Busy);
    ASSERT_TRUE(comes([this] { return agents() == 1; }));
    m_devices->cancelPairing();
    EXPECT_EQ(expectFailure(), ErrorKind::Cancelled);
}

TEST_F(BluezPairingTest, othersAskInVain)
{
    start(QStringLiteral("confirm"), QStringLiteral("123456"));
    ASSERT_TRUE(isAsked());
    // A person on the same bus who wants a key for a device of theirs.
    auto call = QDBusMessage::createMethodCall(
        QDBusConnection(QStringLiteral("client")).baseService(),
        QStringLiteral("/org/innkeeper/PairingAgent"), QStringLiteral("org.bluez.Agent1"),
        QStringLiteral("RequestConfirmation"));
    call.setArguments({QVariant::fromValue(QDBusObjectPath(m_path)), 666U});
    const QDBusPendingCall answer = m_control.asyncCall(call);
    EXPECT_TRUE(comes([&answer] { return answer.isFinished(); }));
    EXPECT_EQ(answer.reply().errorName(), QStringLiteral("org.bluez.Error.Rejected"));
    EXPECT_EQ(m_devices->question()->code, QStringLiteral("123456"));

    say(QStringLiteral("AskAgain"), {m_path, QStringLiteral("/org/bluez/hci0/dev_other")});
    EXPECT_TRUE(comes([this] {
        return say(QStringLiteral("Refusal"), {m_path}).arguments().value(0).toString() ==
               QLatin1String("org.bluez.Error.Rejected");
    }));
    EXPECT_EQ(m_devices->question()->code, QStringLiteral("123456"));
    m_devices->answer(true);
    expectPaired();
}

TEST_F(BluezPairingTest, aServiceThatDiesEndsIt)
{
    start(QStringLiteral("confirm"), QStringLiteral("123456"));
    ASSERT_TRUE(isAsked());
    killService();
    EXPECT_FALSE(resultOf(m_outcome));
    EXPECT_FALSE(m_devices->question());
    EXPECT_TRUE(m_devices->trouble());
}

TEST_F(BluezPairingTest, aClientThatGoesRefuses)
{
    start(QStringLiteral("confirm"), QStringLiteral("123456"));
    ASSERT_TRUE(isAsked());
    m_devices.reset();
    m_bus.disconnect(QStringLiteral("client"));
    look();
    EXPECT_FALSE(device().isPaired);
}

} // namespace

} // namespace innkeeper::bluez
