// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/UdevUsbDevices.h"

#include "core/adapters/udev/DeviceIdentity.h"
#include "tests/adapters/udev/LostMessages.h"
#include "tests/adapters/udev/Shapes.h"
#include "tests/support/QtPrinters.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>

#include <gmock/gmock.h>

#include <malloc.h>

#if defined(__SANITIZE_ADDRESS__)
// Debian ships its header with clang only.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
#endif

namespace innkeeper::udev {

namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

/// What the adapter says of a computer into which things are plugged.
class UdevUsbDevicesTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto note = [this](const char *what, const UsbDevice &device) {
            m_heard.append(u(what) + u' ' + device.port + u'#' + QString::number(device.number));
        };
        QObject::connect(&m_devices, &UsbDevices::arrived, &m_devices,
                         [note](const UsbDevice &device) { note("arrived", device); });
        QObject::connect(&m_devices, &UsbDevices::changed, &m_devices,
                         [note](const UsbDevice &device) { note("changed", device); });
        QObject::connect(&m_devices, &UsbDevices::left, &m_devices,
                         [this](const QString &port) { m_heard.append(u("left ") + port); });
    }
    /// All that was said until now: a last device that comes and goes is the mark.
    QStringList heard()
    {
        m_bed.plug("1-14", ++m_mark, shapes::kPrinter);
        const QString mark = u("arrived 1-14#") + QString::number(m_mark);
        for (const QDeadlineTimer end(30s); !m_heard.contains(mark) && !end.hasExpired();)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        m_bed.unplug("1-14");
        for (const QDeadlineTimer end(30s); !m_heard.contains(u("left 1-14")) && !end.hasExpired();)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        EXPECT_TRUE(m_heard.contains(mark) && m_heard.contains(u("left 1-14")));
        m_heard.removeIf([](const QString &one) { return one.contains(u("1-14")); });
        return std::exchange(m_heard, {});
    }
    UsbDevice listed(const char *port)
    {
        const auto all = m_devices.list();
        for (const UsbDevice &one : all.value_or(QList<UsbDevice>()))
            if (one.port == u(port))
                return one;
        return {};
    }
    QStringList listedPorts()
    {
        QStringList ports;
        for (const UsbDevice &one : m_devices.list().value_or(QList<UsbDevice>()))
            ports.append(one.port);
        return ports;
    }

    UsbTestbed m_bed;
    UdevUsbDevices m_devices;
    QStringList m_heard;
    int m_mark = 1000;
};

TEST_F(UdevUsbDevicesTest, readsADevice)
{
    m_bed.plug("1-4", 5, shapes::kStick);
    UsbDevice stick;
    stick.port = u("1-4");
    stick.bus = 1;
    stick.number = 5;
    stick.vendor = 0x0781;
    stick.product = 0x5583;
    stick.vendorName = u("SanDisk");
    stick.productName = u("Ultra Fit");
    stick.serial = u("4C530001120704113492");
    stick.interfaces = {{0, {8, 6, 0x50}, u("usb-storage"), {}}};
    stick.speed = 5000;
    stick.identity =
        identityOf(shapes::kStick.descriptors(), {"SanDisk", "Ultra Fit", "4C530001120704113492"});
    EXPECT_TRUE(listed("1-4") == stick);
}

TEST_F(UdevUsbDevicesTest, readsTheShapesOfRealDevices)
{
    m_bed.plug("1-2", 2, shapes::kHub);
    m_bed.plug("1-2.1", 3, shapes::kReceiver);
    m_bed.plug("1-2.4", 4, shapes::kWebcam);
    m_bed.plug("1-3", 5, shapes::kPhone);
    m_bed.plug("1-5", 6, shapes::kSecurityKey);
    m_bed.plug("1-6", 7, shapes::kPrinter);
    m_bed.plug("1-7", 8, shapes::kNetworkCard);
    m_bed.plug("1-10", 9, shapes::kBluetooth);
    EXPECT_THAT(listedPorts(), ElementsAre(u("1-2"), u("1-2.1"), u("1-2.4"), u("1-3"), u("1-5"),
                                           u("1-6"), u("1-7"), u("1-10"), u("usb1")));

    const UsbDevice root = listed("usb1");
    EXPECT_EQ(root.kind.code, 9);
    EXPECT_EQ(root.vendor, 0x1d6b);
    EXPECT_EQ(listed("1-2").interfaces.value(0).driver, u("hub"));

    const UsbDevice receiver = listed("1-2.1");
    ASSERT_EQ(receiver.interfaces.size(), 2);
    EXPECT_EQ(receiver.interfaces.at(0).usages, QList<quint32>{0x00010006});
    EXPECT_EQ(receiver.interfaces.at(1).usages, (QList<quint32>{0x00010002, 0x000c0001}));

    const UsbDevice webcam = listed("1-2.4");
    EXPECT_EQ(webcam.vendorName, u("Logitech, Inc."));
    EXPECT_EQ(webcam.productName, u("Webcam C270"));
    EXPECT_EQ(webcam.interfaces.size(), 2);

    EXPECT_THAT(listed("1-3").tags, ElementsAre(u("mtp"), u("camera")));
    EXPECT_EQ(listed("1-3").interfaces.value(1).driver, QString());
    EXPECT_EQ(listed("1-5").interfaces.value(1).usages, QList<quint32>{0xf1d00001});
    EXPECT_TRUE(listed("1-10").builtIn);
    EXPECT_FALSE(listed("1-3").builtIn);
    EXPECT_EQ(listed("1-10").speed, 12);
}

TEST_F(UdevUsbDevicesTest, cleansWhatADeviceClaims)
{
    FakeDevice liar = shapes::kStick;
    liar.maker = QByteArray(500, 'x');
    liar.name = "\x1b[31mEvil\tstick\xe2\x80\xae";
    liar.serial = "\xff\x07"
                  "12";
    m_bed.plug("1-4", 5, liar);
    const UsbDevice read = listed("1-4");
    EXPECT_EQ(read.vendorName, QString(126, u'x'));
    EXPECT_EQ(read.productName, u("[31mEvil stick"));
    EXPECT_EQ(read.serial, QString(QChar::ReplacementCharacter) + u("12"));
}

TEST_F(UdevUsbDevicesTest, knowsAnotherByItsIdentity)
{
    m_bed.plug("1-4", 5, shapes::kStick);
    const QString identity = listed("1-4").identity;
    m_bed.vanish("1-4");
    m_bed.plug("1-5", 6, shapes::kStick);
    EXPECT_EQ(listed("1-5").identity, identity);

    // The same words, and a keyboard beside the disk.
    FakeDevice bad = shapes::kStick;
    bad.interfaces.append({{3, 1, 1}, "usbhid"});
    m_bed.plug("1-6", 7, bad);
    EXPECT_NE(listed("1-6").identity, identity);
    FakeDevice shifted = shapes::kStick;
    shifted.maker = "SanDiskUltra";
    shifted.name = " Fit";
    m_bed.plug("1-7", 8, shifted);
    EXPECT_NE(listed("1-7").identity, identity);
}

TEST_F(UdevUsbDevicesTest, knowsBothNamesOfASocket)
{
    m_bed.plug("1-4", 5, shapes::kStick);
    m_bed.plug("1-2", 2, shapes::kHub);
    m_bed.plug("1-2.3", 3, shapes::kStick);
    EXPECT_EQ(listed("1-4").peerPort, QString());
    m_bed.pairPort("1-4", "usb1-port4", "usb2-port11");
    m_bed.pairPort("1-2.3", "1-2-port3", "2-8.1-port3");
    EXPECT_EQ(listed("1-4").peerPort, u("2-11"));
    EXPECT_EQ(listed("1-2.3").peerPort, u("2-8.1.3"));
    EXPECT_EQ(listed("1-2").peerPort, QString());
}

TEST_F(UdevUsbDevicesTest, tellsEachArrivalOnce)
{
    m_bed.plug("1-4", 5, shapes::kStick);
    ASSERT_TRUE(m_devices.watch());
    ASSERT_TRUE(m_devices.watch());
    EXPECT_THAT(heard(), IsEmpty());
    m_bed.plug("1-5", 6, shapes::kReceiver);
    EXPECT_THAT(heard(), ElementsAre(u("arrived 1-5#6")));
    m_bed.unplug("1-5");
    m_bed.unplug("1-4");
    EXPECT_THAT(heard(), ElementsAre(u("left 1-5"), u("left 1-4")));
    EXPECT_THAT(listedPorts(), ElementsAre(u("usb1")));
}

TEST_F(UdevUsbDevicesTest, waitsUntilTheDriverIsBound)
{
    ASSERT_TRUE(m_devices.watch());
    m_bed.add("1-4", 5, shapes::kStick);
    EXPECT_THAT(heard(), IsEmpty());
    EXPECT_THAT(listedPorts(), ElementsAre(u("1-4"), u("usb1")));
    m_bed.bind("1-4");
    EXPECT_THAT(heard(), ElementsAre(u("arrived 1-4#5")));
    m_bed.bindInterface("1-4", 0, "usb-storage");
    EXPECT_THAT(heard(), ElementsAre(u("changed 1-4#5")));
    EXPECT_EQ(listed("1-4").interfaces.value(0).driver, u("usb-storage"));
    m_bed.bind("1-4");
    EXPECT_THAT(heard(), IsEmpty());
}

TEST_F(UdevUsbDevicesTest, tellsWhoHoldsAnInterface)
{
    m_bed.plug("1-4", 5, shapes::kSecurityKey);
    ASSERT_TRUE(m_devices.watch());
    m_bed.unbindInterface("1-4", 1);
    m_bed.bindInterface("1-4", 1, "usbfs");
    EXPECT_FALSE(heard().isEmpty());
    EXPECT_EQ(listed("1-4").interfaces.value(1).driver, u("usbfs"));
}

TEST_F(UdevUsbDevicesTest, neverAuthorizedIsListedOnly)
{
    ASSERT_TRUE(m_devices.watch());
    m_bed.add("1-4", 5, shapes::kStick);
    EXPECT_EQ(listed("1-4").number, 5);
    m_bed.unplug("1-4");
    EXPECT_THAT(heard(), IsEmpty());
}

TEST_F(UdevUsbDevicesTest, anotherNumberIsAnotherDevice)
{
    FakeDevice plain = shapes::kStick;
    plain.interfaces.clear();
    m_bed.plug("1-4", 5, plain);
    ASSERT_TRUE(m_devices.watch());
    m_bed.vanish("1-4");
    m_bed.plug("1-4", 6, plain);
    EXPECT_THAT(heard(), ElementsAre(u("left 1-4"), u("arrived 1-4#6")));
    // Another has come before anybody looked: what was said of the first is not taken for it.
    m_bed.setQuick(true);
    m_bed.unplug("1-4");
    m_bed.plug("1-4", 7, plain);
    m_bed.vanish("1-4");
    m_bed.setQuick(false);
    m_bed.add("1-4", 8, plain);
    EXPECT_THAT(heard(), ElementsAre(u("left 1-4")));
    m_bed.bind("1-4");
    EXPECT_THAT(heard(), ElementsAre(u("arrived 1-4#8")));
}

TEST_F(UdevUsbDevicesTest, readsNoHalfDevice)
{
    ASSERT_TRUE(m_devices.watch());
    m_bed.plug("1-4", 5, shapes::kReceiver);
    m_bed.vanishInterface("1-4", 1);
    const UsbDevice receiver = listed("1-4");
    ASSERT_EQ(receiver.interfaces.size(), 2);
    EXPECT_EQ(receiver.interfaces.at(0).driver, u("usbhid"));
    EXPECT_EQ(receiver.interfaces.at(1), (UsbInterface{1, {3, 1, 2}, QString(), {}}));
    EXPECT_THAT(heard(), ElementsAre(u("arrived 1-4#5")));

    for (const char *lost : {"descriptors", "devnum"}) {
        m_bed.add("1-5", 6, shapes::kStick);
        m_bed.removeAttribute("1-5", lost);
        m_bed.bind("1-5");
        EXPECT_THAT(heard(), IsEmpty()) << lost;
        EXPECT_FALSE(listedPorts().contains(u("1-5")));
        m_bed.unplug("1-5");
    }
    // Half of it would be of the device before.
    m_bed.plug("1-5", 6, shapes::kStick);
    EXPECT_TRUE(listedPorts().contains(u("1-5")));
    {
        const std::jthread other = m_bed.renumberWhileRead("1-5", 7);
        EXPECT_FALSE(listedPorts().contains(u("1-5")));
    }
    m_bed.vanish("1-5");
    EXPECT_THAT(heard(), ElementsAre(u("arrived 1-5#6")));

    // What has left before its arrival was read.
    FakeDevice plain = shapes::kStick;
    plain.interfaces.clear();
    m_bed.setQuick(true);
    m_bed.plug("1-6", 7, plain);
    m_bed.unplug("1-6");
    m_bed.setQuick(false);
    EXPECT_THAT(heard(), IsEmpty());
}

TEST_F(UdevUsbDevicesTest, findsOutWhatLostMessagesSaid)
{
    m_bed.plug("1-4", 5, shapes::kStick);
    m_bed.plug("1-5", 6, shapes::kReceiver);
    m_bed.plug("1-6", 7, shapes::kPrinter);
    ASSERT_TRUE(m_devices.watch());
    loseMessages();
    m_bed.unplug("1-4");
    m_bed.unplug("1-5");
    m_bed.plug("1-5", 8, shapes::kReceiver);
    m_bed.unbindInterface("1-6", 0);
    m_bed.plug("1-7", 9, shapes::kWebcam);
    m_bed.add("1-8", 10, shapes::kStick);
    EXPECT_THAT(m_heard, IsEmpty());
    tellOfLoss();
    QStringList all = heard();
    EXPECT_TRUE(wasLossTold());
    ASSERT_EQ(all.size(), 5) << all.join(u',').toStdString();
    EXPECT_LT(all.indexOf(u("left 1-5")), all.indexOf(u("arrived 1-5#8")));
    std::sort(all.begin(), all.end());
    EXPECT_THAT(all, ElementsAre(u("arrived 1-5#8"), u("arrived 1-7#9"), u("changed 1-6#7"),
                                 u("left 1-4"), u("left 1-5")));
}

TEST_F(UdevUsbDevicesTest, asksNothingOfAComputerWithoutUsb)
{
    m_bed.vanish("usb1");
    ASSERT_TRUE(m_devices.watch());
    EXPECT_THAT(listedPorts(), IsEmpty());
}

std::size_t allocatedBytes()
{
#if defined(__SANITIZE_ADDRESS__)
    return __sanitizer_get_current_allocated_bytes();
#else
    return mallinfo2().uordblks;
#endif
}

TEST_F(UdevUsbDevicesTest, growsNotWithEachPlug)
{
    ASSERT_TRUE(m_devices.watch());
    const auto descriptors = [] {
        return QDir(u("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size();
    };
    const auto cycle = [this](int number) {
        m_bed.plug("1-4", number, number % 10 ? shapes::kStick : shapes::kReceiver);
        const QString arrived = u("arrived 1-4#") + QString::number(number);
        for (const QDeadlineTimer end(30s); !m_heard.contains(arrived) && !end.hasExpired();)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        m_bed.unplug("1-4");
        for (const QDeadlineTimer end(30s); !m_heard.contains(u("left 1-4")) && !end.hasExpired();)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        return m_heard.contains(arrived) && std::exchange(m_heard, {}).contains(u("left 1-4"));
    };
    for (int number = 2; number < 52; ++number)
        ASSERT_TRUE(cycle(number));
    const auto files = descriptors();
    const std::size_t before = allocatedBytes();
    for (int number = 52; number < 552; ++number)
        ASSERT_TRUE(cycle(number));
    EXPECT_EQ(descriptors(), files);
    // A forgotten libudev device alone takes 700 bytes and more.
    EXPECT_LT(allocatedBytes(), before + 500 * 100);
}

} // namespace

} // namespace innkeeper::udev
