// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/adapters/bluez/BluezMock.h"

#include <QDir>
#include <QFile>

namespace innkeeper::bluez {

namespace {

class BluezDevicesTest : public BluezMock
{
};

TEST_F(BluezDevicesTest, aComputerWithoutBluezIsAnOrdinaryOne)
{
    look();
    ASSERT_TRUE(m_devices->trouble());
    EXPECT_EQ(m_devices->trouble()->kind, ErrorKind::Disconnected);
    EXPECT_TRUE(m_devices->trouble()->advice.contains(QLatin1String("bluez")));
    EXPECT_TRUE(m_devices->adapters().isEmpty());
    EXPECT_FALSE(resultOf(m_devices->discover(true)));
    EXPECT_FALSE(resultOf(m_devices->pair(QStringLiteral("hci0/dev_AA"))));
    EXPECT_FALSE(resultOf(m_devices->setPowered(QStringLiteral("hci0"), true)));
}

TEST_F(BluezDevicesTest, aBusThatIsNotThereIsTrouble)
{
    m_devices = std::make_unique<BluezDevices>(m_sysfs.path());
    m_devices->start(QDBusConnection(QStringLiteral("nowhere")));
    EXPECT_TRUE(m_devices->isKnown());
    EXPECT_TRUE(m_devices->trouble());
}

TEST_F(BluezDevicesTest, adaptersComeAndGo)
{
    startService();
    look();
    EXPECT_FALSE(m_devices->trouble());
    EXPECT_TRUE(m_devices->adapters().isEmpty());
    addAdapter();
    ASSERT_TRUE(comes([this] { return m_devices->adapters().size() == 1; }));
    const BluetoothAdapter adapter = m_devices->adapters()[0];
    EXPECT_EQ(adapter.id, QStringLiteral("hci0"));
    EXPECT_EQ(adapter.name, QStringLiteral("desk"));
    EXPECT_EQ(adapter.address, QStringLiteral("00:01:02:03:04:05"));
    EXPECT_TRUE(adapter.isPowered);
    EXPECT_EQ(adapter.usbPort, QString());
    addAdapter("hci1");
    ASSERT_TRUE(comes([this] { return m_devices->adapters().size() == 2; }));
    say(QStringLiteral("RemoveAdapter"), {QStringLiteral("hci0")});
    ASSERT_TRUE(comes([this] { return m_devices->adapters().size() == 1; }));
    EXPECT_EQ(m_devices->adapters()[0].id, QStringLiteral("hci1"));
}

TEST_F(BluezDevicesTest, theKernelTellsTheUsbPort)
{
    const QDir sysfs(m_sysfs.path());
    ASSERT_TRUE(sysfs.mkpath(QStringLiteral("devices/usb1/1-4/1-4.2/1-4.2:1.0")));
    ASSERT_TRUE(sysfs.mkpath(QStringLiteral("devices/serial/ttyS1")));
    for (const auto &[adapter, parent] :
         {std::pair("hci0", "usb1/1-4/1-4.2/1-4.2:1.0"), std::pair("hci1", "serial/ttyS1")}) {
        const QString folder = QStringLiteral("class/bluetooth/") + QLatin1String(adapter);
        ASSERT_TRUE(sysfs.mkpath(folder));
        ASSERT_TRUE(QFile::link(sysfs.filePath(QStringLiteral("devices/") + QLatin1String(parent)),
                                sysfs.filePath(folder + QStringLiteral("/device"))));
    }
    startService();
    addAdapter("hci0");
    addAdapter("hci1");
    look();
    ASSERT_EQ(m_devices->adapters().size(), 2);
    EXPECT_EQ(m_devices->adapters()[0].usbPort, QStringLiteral("1-4.2"));
    EXPECT_EQ(m_devices->adapters()[1].usbPort, QString());
}

TEST_F(BluezDevicesTest, powerIsSwitched)
{
    startService();
    addAdapter();
    look();
    EXPECT_TRUE(resultOf(m_devices->setPowered(QStringLiteral("hci0"), false)));
    EXPECT_TRUE(comes([this] { return !m_devices->adapters()[0].isPowered; }));
    const auto nobody = resultOf(m_devices->setPowered(QStringLiteral("hci7"), true));
    EXPECT_FALSE(nobody);
}

TEST_F(BluezDevicesTest, discoveryRunsOnEveryAdapterThatIsOn)
{
    startService();
    addAdapter();
    look();
    EXPECT_TRUE(resultOf(m_devices->discover(true)));
    EXPECT_TRUE(comes([this] { return m_devices->adapters()[0].isDiscovering; }));
    addAdapter("hci1");
    EXPECT_TRUE(comes([this] {
        return m_devices->adapters().size() == 2 && m_devices->adapters()[1].isDiscovering;
    }));
    addDevice(QStringLiteral("Keys"));
    ASSERT_TRUE(comes([this] { return m_devices->devices().size() == 1; }));
    EXPECT_EQ(device().name, QStringLiteral("Keys"));
    EXPECT_EQ(device().adapter, QStringLiteral("hci0"));
    EXPECT_EQ(device().strength, -79);
    EXPECT_FALSE(device().isPaired);
    EXPECT_TRUE(resultOf(m_devices->discover(false)));
    EXPECT_TRUE(comes([this] { return !m_devices->adapters()[0].isDiscovering; }));
}

TEST_F(BluezDevicesTest, discoveryWithoutAnAdapterThatIsOnSaysSo)
{
    startService();
    look();
    const auto outcome = resultOf(m_devices->discover(true));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::NotFound);
    addAdapter();
    EXPECT_TRUE(comes([this] {
        return m_devices->adapters().size() == 1 && m_devices->adapters()[0].isDiscovering;
    })) << "it was asked for";
}

TEST_F(BluezDevicesTest, whatADeviceSaysIsNotBelieved)
{
    startService();
    addAdapter();
    look();
    const QString path =
        addDevice(QStringLiteral("\033[31mEvil\nname\u202e") + QString(300, QLatin1Char('x')));
    ASSERT_TRUE(comes([this] { return !m_devices->devices().isEmpty(); }));
    EXPECT_TRUE(device().name.startsWith(QStringLiteral("[31mEvil namex")))
        << qPrintable(device().name);
    EXPECT_EQ(device().name.size(), 100);
    update(path, kDeviceInterface,
           {{QStringLiteral("Alias"), QStringLiteral("AA-BB-CC-DD-EE-01")}});
    EXPECT_TRUE(comes([this] { return device().name.isEmpty(); })) << "it has no name";
    EXPECT_EQ(device().title(), QStringLiteral("AA:BB:CC:DD:EE:01"));
}

TEST_F(BluezDevicesTest, kindBatteryAndConnectionAreFollowed)
{
    startService();
    addAdapter();
    look();
    const QString path = addDevice();
    update(path, kDeviceInterface, {{QStringLiteral("Icon"), QStringLiteral("audio-headset")}});
    EXPECT_TRUE(comes([this] { return device().kind == BluetoothKind::Headset; }));
    EXPECT_FALSE(device().battery);
    say(QStringLiteral("SetBattery"), {path, 66});
    EXPECT_TRUE(comes([this] { return device().battery == 66; }));
    EXPECT_TRUE(resultOf(m_devices->connectTo(device().id)));
    EXPECT_TRUE(comes([this] { return device().isConnected; }));
    EXPECT_TRUE(resultOf(m_devices->connectTo(device().id))) << "it is so already";
    EXPECT_TRUE(resultOf(m_devices->disconnectFrom(device().id)));
    EXPECT_TRUE(comes([this] { return !device().isConnected; }));
    EXPECT_TRUE(resultOf(m_devices->setTrusted(device().id, true)));
    EXPECT_TRUE(comes([this] { return device().isTrusted; }));
    EXPECT_TRUE(resultOf(m_devices->forget(device().id)));
    EXPECT_TRUE(comes([this] { return m_devices->devices().isEmpty(); }));
}

TEST_F(BluezDevicesTest, aServiceThatDiesAndReturnsIsFollowed)
{
    startService();
    addAdapter();
    addDevice();
    look();
    EXPECT_TRUE(resultOf(m_devices->discover(true)));
    killService();
    ASSERT_TRUE(comes([this] { return m_devices->trouble().has_value(); }));
    EXPECT_TRUE(m_devices->adapters().isEmpty());
    EXPECT_TRUE(m_devices->devices().isEmpty());
    startService();
    ASSERT_TRUE(comes([this] { return !m_devices->trouble(); }));
    addAdapter();
    EXPECT_TRUE(comes([this] {
        return m_devices->adapters().size() == 1 && m_devices->adapters()[0].isDiscovering;
    })) << "it goes on looking";
}

} // namespace

} // namespace innkeeper::bluez
