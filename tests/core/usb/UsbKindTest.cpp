// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbKind.h"

#include "tests/support/QtPrinters.h"

#include <QSet>

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

UsbInterface face(UsbClass kind, const QList<quint32> &usages = {})
{
    return {0, kind, {}, usages};
}

struct Sample
{
    const char *name;
    const char *word;
    UsbClass kind;
    QList<UsbInterface> interfaces;
    quint16 vendor = 0;
    quint16 product = 0;
    QStringList tags = {};
};

const UsbInterface kBootKeyboard = face({3, 1, 1});
const UsbInterface kBootMouse = face({3, 1, 2});

// The descriptors of real devices, as lsusb shows them.
const Sample kSamples[] = {
    {"stick", "storage", {}, {face({8, 6, 0x50})}},
    {"disk with UAS", "storage", {}, {face({8, 6, 0x62})}},
    {"webcam", "camera", {0xef, 2, 1}, {face({0x0e, 1, 0}), face({0x0e, 2, 0}), face({1, 1, 0})}},
    {"digital camera", "camera", {}, {face({6, 1, 1})}, 0x04a9, 0x32d1, {QStringLiteral("camera")}},
    {"headset with buttons",
     "audio",
     {},
     {face({1, 1, 0}), face({1, 2, 0}), face({3, 0, 0}, {0x000c0001})}},
    {"Android, files",
     "phone",
     {},
     {face({6, 1, 1})},
     0x18d1,
     0x4ee1,
     {QStringLiteral("mtp"), QStringLiteral("camera")}},
    {"Android, debugging", "phone", {}, {face({6, 1, 1}), face({0xff, 0x42, 1})}, 0x18d1, 0x4ee2},
    {"iPhone", "phone", {}, {face({6, 1, 1}), face({0xff, 0xfe, 2})}, 0x05ac, 0x12a8},
    {"keyboard", "keyboard", {}, {kBootKeyboard, face({3, 0, 0}, {0x000c0001, 0x00010080})}},
    {"keyboard without boot protocol", "keyboard", {}, {face({3, 0, 0}, {0x00010006})}},
    {"keyboard with card reader", "keyboard", {}, {kBootKeyboard, face({0x0b, 0, 0})}},
    {"mouse", "pointer", {}, {kBootMouse}},
    {"mouse with macros", "pointer", {}, {kBootMouse, face({3, 1, 1}, {0x00010006})}},
    {"drawing tablet", "pointer", {}, {face({3, 0, 0}, {0x000d0001, 0x000d0002})}},
    {"touch screen", "pointer", {}, {face({3, 0, 0}, {0x000d0004})}},
    {"receiver", "receiver", {}, {kBootKeyboard, kBootMouse, face({3, 0, 0})}, 0x046d, 0xc52b},
    {"game pad", "game-controller", {}, {face({3, 0, 0}, {0x00010005})}},
    {"Xbox 360 pad",
     "game-controller",
     {0xff, 0xff, 0xff},
     {face({0xff, 0x5d, 1}), face({0xff, 0x5d, 3})}},
    {"Xbox One pad", "game-controller", {0xff, 0x47, 0xd0}, {face({0xff, 0x47, 0xd0})}},
    {"FIDO key", "security-key", {}, {face({3, 0, 0}, {0xf1d00001})}},
    {"key that types",
     "security-key",
     {},
     {kBootKeyboard, face({3, 0, 0}, {0xf1d00001}), face({0x0b, 0, 0})}},
    {"YubiKey in a machine",
     "security-key",
     {},
     {kBootKeyboard, face({3, 0, 0}), face({0x0b, 0, 0})},
     0x1050,
     0x0407},
    {"smart card reader", "smart-card", {}, {face({0x0b, 0, 0})}},
    {"Bluetooth", "bluetooth", {0xe0, 1, 1}, {face({0xe0, 1, 1}), face({0xe0, 1, 1})}},
    {"printer", "printer", {}, {face({7, 1, 2})}},
    {"printer with scanner",
     "printer",
     {},
     {face({0xff, 0xcc, 0}), face({7, 1, 2})},
     0x03f0,
     0x5417,
     {QStringLiteral("scanner")}},
    {"scanner",
     "scanner",
     {},
     {face({0xff, 0xff, 0xff})},
     0x04a9,
     0x1909,
     {QStringLiteral("scanner")}},
    {"Ethernet of Realtek", "network", {}, {face({0xff, 0xff, 0})}, 0x0bda, 0x8153},
    {"Ethernet, NCM", "network", {}, {face({2, 0x0d, 0}), face({0x0a, 0, 1})}},
    {"tethering phone", "network", {}, {face({0xe0, 1, 3}), face({0x0a, 0, 0})}},
    {"modem with its drivers",
     "network",
     {},
     {face({8, 6, 0x50}), face({2, 0x0e, 0}), face({2, 2, 1})}},
    {"board with ACM", "serial", {2, 0, 0}, {face({2, 2, 1}), face({0x0a, 0, 0})}},
    {"FTDI", "serial", {}, {face({0xff, 0xff, 0xff})}, 0x0403, 0x6001},
    {"DisplayLink", "display", {}, {face({0xff, 0, 0})}, 0x17e9, 0x4307},
    {"UPS", "power", {}, {face({3, 0, 0}, {0x00840004})}},
    {"hub", "hub", {9, 0, 2}, {face({9, 0, 1})}},
    {"programmer", "other", {0xff, 0, 0}, {face({0xff, 0, 0})}},
    {"nothing known", "other", {}, {}},
};

TEST(UsbKindTest, isWhatAPersonWouldSay)
{
    for (const Sample &sample : kSamples) {
        UsbDevice device;
        device.kind = sample.kind;
        device.interfaces = sample.interfaces;
        device.vendor = sample.vendor;
        device.product = sample.product;
        device.tags = sample.tags;
        EXPECT_EQ(toWord(kindOf(device)), QLatin1String(sample.word)) << sample.name;
    }
}

TEST(UsbKindTest, tellsWhatTypesAndPoints)
{
    UsbDevice receiver;
    receiver.interfaces = {kBootKeyboard, kBootMouse};
    EXPECT_TRUE(hasKeyboard(receiver));
    EXPECT_TRUE(hasPointer(receiver));
    receiver.interfaces = {face({8, 1, 1}), face({3, 0, 0}, {0x000c0001})};
    EXPECT_FALSE(hasKeyboard(receiver));
    EXPECT_FALSE(hasPointer(receiver));
    // Only what the HID driver read counts.
    receiver.interfaces = {face({0xff, 0, 0}, {0x00010006})};
    EXPECT_FALSE(hasKeyboard(receiver));
}

TEST(UsbKindTest, hasAWordAndANameForEach)
{
    QSet<QString> words;
    QSet<QString> names;
    for (int i = 0; i <= int(UsbKind::Other); ++i) {
        const auto kind = UsbKind(i);
        EXPECT_EQ(usbKindFrom(toWord(kind)), kind);
        EXPECT_FALSE(toText(kind).isEmpty());
        words.insert(toWord(kind));
        names.insert(toText(kind));
    }
    EXPECT_EQ(words.size(), int(UsbKind::Other) + 1);
    EXPECT_EQ(names.size(), words.size());
    EXPECT_EQ(usbKindFrom(QStringLiteral("Storage")), std::nullopt);
    EXPECT_EQ(usbKindFrom({}), std::nullopt);
}

} // namespace

} // namespace innkeeper
