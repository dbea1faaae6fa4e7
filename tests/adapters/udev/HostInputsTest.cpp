// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/HostUseReading.h"

#include "tests/adapters/udev/HostTree.h"
#include "tests/support/QtPrinters.h"

#include <gmock/gmock.h>

namespace innkeeper::udev {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

QString w(const char *text)
{
    return QString::fromUtf8(text);
}

const QString kPlatform = QStringLiteral("/sys/devices/platform/i8042/serio0");
const QString kTouchpad =
    QStringLiteral("/sys/devices/pci0000:00/0000:00:15.1/i2c_designware.1/i2c-2/i2c-SYNA1D31:00/"
                   "0018:06CB:CD48.0001");
const QString kProgram = QStringLiteral("/sys/devices/virtual/misc/uhid/0005:046D:B342.0004");

class HostInputsTest : public testing::Test
{
protected:
    /// The interface of a device on a USB port, with its HID device.
    QString hid(const QString &port, int interface)
    {
        return HostTree::usb(port) +
               QStringLiteral("/%1:1.%2/0003:046D:C534.000%2").arg(port).arg(interface);
    }
    /// The boot protocol of its first interface.
    void beginsAs(const QString &port, const char *protocol)
    {
        const QString first = HostTree::usb(port) + QStringLiteral("/%1:1.0/").arg(port);
        m_tree.write(first + w("bInterfaceClass"), "03\n");
        m_tree.write(first + w("bInterfaceProtocol"), protocol);
    }
    /// "keyboard Keys 1-4": "keyboard?" where a person cannot type with it, and so of pointers.
    QStringList read()
    {
        QStringList words;
        for (const HostInput &input : HostUseReading(m_tree.root()).read({}).inputs) {
            QStringList said;
            if (input.isKeyboard)
                said.append(w(input.isRealKeyboard ? "keyboard" : "keyboard?"));
            if (input.isPointer)
                said.append(w(input.isRealPointer ? "pointer" : "pointer?"));
            if (input.isOverBluetooth)
                said.append(w("bluetooth"));
            words.append((said + QStringList{input.name} + input.ports).join(u' '));
        }
        return words;
    }

    HostTree m_tree;
};

TEST_F(HostInputsTest, tellsBuiltInFromPlugged)
{
    m_tree.input(kPlatform, 3, "AT keyboard", "0011", {"ID_INPUT_KEY", "ID_INPUT_KEYBOARD"});
    m_tree.input(kTouchpad, 4, "SYNA Touchpad", "0018", {"ID_INPUT_MOUSE", "ID_INPUT_TOUCHPAD"});
    m_tree.input(hid(w("1-4.2"), 0), 5, "Receiver", "0003", {"ID_INPUT_KEYBOARD"});
    m_tree.input(hid(w("1-4.2"), 1), 6, "Receiver Mouse", "0003", {"ID_INPUT_MOUSE"});
    m_tree.input(hid(w("1-6"), 0), 7, "Touch", "0003", {"ID_INPUT_TOUCHSCREEN"});
    EXPECT_THAT(read(), ElementsAre(w("keyboard AT keyboard"), w("pointer SYNA Touchpad"),
                                    w("keyboard Receiver 1-4.2"), w("pointer Receiver Mouse 1-4.2"),
                                    w("pointer Touch 1-6")));
}

TEST_F(HostInputsTest, skipsWhatNobodyTypesWith)
{
    m_tree.input(w("/sys/devices/LNXSYSTM:00/LNXPWRBN:00"), 0, "Power Button", "0019",
                 {"ID_INPUT_KEY"});
    m_tree.input(w("/sys/devices/virtual"), 1, "ydotool", "0003",
                 {"ID_INPUT_KEYBOARD", "ID_INPUT_MOUSE"});
    const QString off = m_tree.input(kPlatform, 2, "AT keyboard", "0011", {"ID_INPUT_KEYBOARD"});
    m_tree.write(off + w("/inhibited"), "1\n");
    // A key that types one-time passwords, beside its FIDO interface.
    m_tree.input(hid(w("1-5"), 0), 3, "YubiKey", "0003", {"ID_INPUT_KEYBOARD"});
    m_tree.write(hid(w("1-5"), 1) + w("/report_descriptor"),
                 QByteArray::fromHex("06d0f10901a101c0"));
    EXPECT_THAT(read(), IsEmpty());
}

TEST_F(HostInputsTest, doubtsTheKeysOfAMouse)
{
    beginsAs(w("1-4"), "02\n");
    m_tree.input(hid(w("1-4"), 1), 3, "G502 Keys", "0003", {"ID_INPUT_KEYBOARD"});
    EXPECT_THAT(read(), ElementsAre(w("keyboard? G502 Keys 1-4")));
}

TEST_F(HostInputsTest, doubtsTheMouseOfAKeyboard)
{
    beginsAs(w("1-4"), "01\n");
    m_tree.input(hid(w("1-4"), 0), 3, "Planck", "0003", {"ID_INPUT_KEYBOARD"});
    m_tree.input(hid(w("1-4"), 1), 4, "Planck Mouse", "0003", {"ID_INPUT_MOUSE"});
    EXPECT_THAT(read(), ElementsAre(w("keyboard Planck 1-4"), w("pointer? Planck Mouse 1-4")));
    // What a receiver says differs in its name alone.
    m_tree.write(HostTree::usb(w("1-4")) + w("/product"), "2.4G Receiver\n");
    EXPECT_THAT(read(), ElementsAre(w("keyboard Planck 1-4"), w("pointer Planck Mouse 1-4")));
    // A keyboard with a touchpad or a stick; and a mouse.
    beginsAs(w("1-5"), "01\n");
    beginsAs(w("1-6"), "02\n");
    m_tree.input(hid(w("1-5"), 1), 5, "Pad", "0003", {"ID_INPUT_MOUSE", "ID_INPUT_TOUCHPAD"});
    m_tree.input(hid(w("1-5"), 2), 6, "Stick", "0003",
                 {"ID_INPUT_MOUSE", "ID_INPUT_POINTINGSTICK"});
    m_tree.input(hid(w("1-6"), 0), 7, "Mouse", "0003", {"ID_INPUT_MOUSE"});
    EXPECT_THAT(read(),
                ElementsAre(w("keyboard Planck 1-4"), w("pointer Planck Mouse 1-4"),
                            w("pointer Pad 1-5"), w("pointer Stick 1-5"), w("pointer Mouse 1-6")));
}

TEST_F(HostInputsTest, knowsTheAdapterOfABluetoothKeyboard)
{
    const QString one = HostTree::usb(w("1-10")) + w("/1-10:1.0/bluetooth/hci0");
    const QString two = HostTree::usb(w("1-3")) + w("/1-3:1.0/bluetooth/hci1");
    m_tree.write(one + w("/uevent"), "DEVTYPE=host\n");
    m_tree.write(two + w("/uevent"), "DEVTYPE=host\n");
    m_tree.link(w("/sys/class/bluetooth/hci0"), one);
    m_tree.link(w("/sys/class/bluetooth/hci1"), two);
    m_tree.link(w("/sys/class/bluetooth/hci0:256"), one);
    // By the kernel, and by BlueZ (uhid).
    m_tree.input(one + w("/hci0:256/0005:05AC:0256.0003"), 3, "Old Keys", "0005",
                 {"ID_INPUT_KEYBOARD"});
    const QString program = m_tree.input(kProgram, 4, "LE Keys", "0005", {"ID_INPUT_KEYBOARD"});
    m_tree.write(program + w("/phys"), "AA:bb:cc:dd:ee:02\n");
    EXPECT_THAT(read(), ElementsAre(w("keyboard bluetooth Old Keys 1-10"),
                                    w("keyboard bluetooth LE Keys 1-10 1-3")));
    m_tree.write(one + w("/address"), "aa:bb:cc:dd:ee:01\n");
    m_tree.write(two + w("/address"), "aa:bb:cc:dd:ee:02\n");
    EXPECT_THAT(read(), ElementsAre(w("keyboard bluetooth Old Keys 1-10"),
                                    w("keyboard bluetooth LE Keys 1-3")));
}

TEST_F(HostInputsTest, knowsWhatSleepsOverBluetooth)
{
    const QString hci = HostTree::usb(w("1-10")) + w("/1-10:1.0/bluetooth/hci0");
    m_tree.write(hci + w("/uevent"), "DEVTYPE=host\n");
    m_tree.link(w("/sys/class/bluetooth/hci0"), hci);
    const auto pair = [this](const char *address, const QByteArray &info) {
        m_tree.write(w("/var/lib/bluetooth/AA:BB:CC:DD:EE:01/") + w(address) + w("/info"), info);
    };
    pair("00:00:00:00:00:01", "[General]\nName=Old Keys\nClass=0x002540\nTrusted=true\n"
                              "Blocked=false\n\n[LinkKey]\nKey=00\n");
    pair("00:00:00:00:00:02",
         "[General]\nName=LE Mouse\nAppearance=0x03c2\n[PeripheralLongTermKey]\n");
    pair("00:00:00:00:00:03", "[General]\nName=Combo\nClass=0x0025c0\nTrusted=true\n");
    // A headset, one that is not paired, one that is kept out; and what is no device.
    pair("00:00:00:00:00:04", "[General]\nName=Ears\nClass=0x240404\n[LinkKey]\n");
    pair("00:00:00:00:00:05", "[General]\nName=Passing\nClass=0x002540\nTrusted=false\n");
    pair("00:00:00:00:00:06", "[General]\nClass=0x002540\nBlocked=true\n[LinkKey]\n");
    m_tree.write(w("/var/lib/bluetooth/AA:BB:CC:DD:EE:01/settings"), "[General]\n");
    EXPECT_THAT(read(), ElementsAre(w("keyboard? bluetooth Old Keys 1-10"),
                                    w("pointer? bluetooth LE Mouse 1-10"),
                                    w("keyboard? pointer? bluetooth Combo 1-10")));
    // Awake, it is there once.
    const QString awake = m_tree.input(kProgram, 4, "LE Mouse", "0005", {"ID_INPUT_MOUSE"});
    m_tree.write(awake + w("/uniq"), "00:00:00:00:00:02\n");
    EXPECT_THAT(read(), ElementsAre(w("pointer bluetooth LE Mouse 1-10"),
                                    w("keyboard? bluetooth Old Keys 1-10"),
                                    w("keyboard? pointer? bluetooth Combo 1-10")));
}

TEST_F(HostInputsTest, cleansTheirNames)
{
    m_tree.input(kPlatform, 3, "\x1b[1mkeys" + QByteArray(500, 'x'), "0011", {"ID_INPUT_KEYBOARD"});
    EXPECT_THAT(read(), ElementsAre(w("keyboard [1mkeys") + QString(119, u'x')));
}

class DefaultRoutesTest : public testing::Test
{
protected:
    DefaultRoutesTest()
    {
        m_tree.card(HostTree::usb(w("1-4")) + w("/1-4:1.0"), w("enxa"));
        m_tree.card(HostTree::usb(w("1-5")) + w("/1-5:1.0"), w("enxb"));
        m_tree.card(w("/sys/devices/pci0000:00/0000:00:1f.6"), w("eno1"));
    }
    void route4(const QByteArray &card, const QByteArray &to, const QByteArray &flags,
                const QByteArray &mask)
    {
        m_routes4 += card + '\t' + to + "\t0100A8C0\t" + flags + "\t0\t0\t100\t" + mask +
                     "\t0\t0\t0                     \n";
        m_tree.write(w("/proc/net/route"), m_routes4);
    }
    void route6(const QByteArray &card, const QByteArray &to, const QByteArray &length,
                const QByteArray &flags)
    {
        const QByteArray none(32, '0');
        m_routes6 += to + ' ' + length + ' ' + none + " 00 " + none +
                     " 00000400 00000001 00000000 " + flags + ' ' + card.rightJustified(8) + '\n';
        m_tree.write(w("/proc/net/ipv6_route"), m_routes6);
    }
    QStringList read()
    {
        QStringList words;
        for (const UsbPortUse &use : HostUseReading(m_tree.root()).read({}).ports) {
            EXPECT_EQ(use.kind, UsbPortUse::Kind::DefaultRoute);
            words.append(use.port + u' ' + use.name);
        }
        return words;
    }

    HostTree m_tree;
    QByteArray m_routes4 = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\n";
    QByteArray m_routes6;
};

TEST_F(DefaultRoutesTest, leadThroughACard)
{
    route4("eno1", "00000000", "0003", "00000000");
    route4("enxb", "0000A8C0", "0001", "00FFFFFF");
    route4("enxb", "00000000", "0201", "00000000");
    EXPECT_THAT(read(), IsEmpty());
    route4("enxa", "00000000", "0003", "00000000");
    EXPECT_THAT(read(), ElementsAre(w("1-4 enxa")));
}

TEST_F(DefaultRoutesTest, ofIpv6Count)
{
    const QByteArray none(32, '0');
    route6("enxb", "fe80" + QByteArray(28, '0'), "40", "00000001");
    route6("lo", none, "00", "00200200");
    EXPECT_THAT(read(), IsEmpty());
    route6("enxa", none, "00", "00000003");
    EXPECT_THAT(read(), ElementsAre(w("1-4 enxa")));
}

TEST_F(DefaultRoutesTest, leadThroughBridgesAndBonds)
{
    const QString bridge = m_tree.card(w("/sys/devices/virtual"), w("br0"));
    const QString bond = m_tree.card(w("/sys/devices/virtual"), w("bond0"));
    m_tree.link(bridge + w("/lower_bond0"), bond);
    m_tree.link(bond + w("/upper_br0"), bridge);
    m_tree.link(bond + w("/lower_enxa"), HostTree::usb(w("1-4")) + w("/1-4:1.0/net/enxa"));
    m_tree.link(bond + w("/lower_enxb"), HostTree::usb(w("1-5")) + w("/1-5:1.0/net/enxb"));
    route4("br0", "00000000", "0003", "00000000");
    EXPECT_THAT(read(), ElementsAre(w("1-4 enxa"), w("1-5 enxb")));
}

TEST(HostUseReadingTest, readsThisComputer)
{
    const HostUse use = HostUseReading().read({QStringLiteral("/nowhere/vm.qcow2")});
    for (const UsbPortUse &one : use.ports)
        EXPECT_TRUE(!one.port.isEmpty() && !one.name.isEmpty());
    for (const HostInput &one : use.inputs)
        EXPECT_TRUE(one.isKeyboard || one.isPointer);
    EXPECT_EQ(HostUseReading(QStringLiteral("/nowhere")).read({}), HostUse());
}

} // namespace

} // namespace innkeeper::udev
