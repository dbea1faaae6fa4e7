// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbGuards.h"

#include "tests/support/QtPrinters.h"

#include <gmock/gmock.h>

namespace innkeeper {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Kind = UsbPortUse::Kind;

UsbDevice deviceOf(UsbClass kind, const char *driver = "", const QList<quint32> &usages = {})
{
    UsbDevice device;
    device.port = QStringLiteral("1-4");
    device.interfaces = {{0, kind, QString::fromLatin1(driver), usages}};
    return device;
}

const UsbDevice kStick = deviceOf({8, 6, 0x50}, "usb-storage");
const UsbDevice kKeyboard = deviceOf({3, 1, 1}, "usbhid");
const UsbDevice kMouse = deviceOf({3, 1, 2}, "usbhid");
const UsbDevice kAdapter = deviceOf({0xe0, 1, 1}, "btusb");

HostInput keyboardAt(const QStringList &ports)
{
    return {QStringLiteral("keys"), true, false, false, ports, true};
}

HostInput pointerAt(const QStringList &ports)
{
    return {QStringLiteral("mouse"), false, true, false, ports, false, true};
}

/// "refuse hub"
QStringList found(const UsbDevice &device, const HostUse &use)
{
    QStringList words;
    for (const UsbGuard &guard : guardsFor(device, use)) {
        words.append(toWord(guard.severity) + u' ' + guard.id);
        EXPECT_TRUE(guard.message.endsWith(u'.') && !guard.message.contains(u'%'));
        EXPECT_TRUE(guard.advice.endsWith(u'.'));
        for (const QString &name : guard.names)
            EXPECT_TRUE(guard.message.contains(name));
    }
    return words;
}

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

const QString kHere = QStringLiteral("1-4");
const QString kOther = QStringLiteral("1-40");

TEST(UsbGuardsTest, letGoWhatNobodyNeeds)
{
    EXPECT_THAT(found(kStick, {}), IsEmpty());
    HostUse use;
    for (const Kind kind : {Kind::Root, Kind::Boot, Kind::Swap, Kind::MachineImage, Kind::Mounted,
                            Kind::Held, Kind::DefaultRoute, Kind::LentBluetooth})
        use.ports.append({kOther, kind, word("x")});
    EXPECT_THAT(found(kStick, use), IsEmpty());
}

TEST(UsbGuardsTest, keepHubs)
{
    UsbDevice hub = deviceOf({9, 0, 1}, "hub");
    hub.kind = {9, 0, 2};
    EXPECT_THAT(found(hub, {}), ElementsAre(word("refuse hub")));
}

TEST(UsbGuardsTest, keepDisksInUse)
{
    const std::pair<Kind, const char *> kinds[] = {{Kind::Root, "refuse root-disk"},
                                                   {Kind::Boot, "refuse boot-disk"},
                                                   {Kind::Swap, "refuse swap-disk"},
                                                   {Kind::MachineImage, "refuse machine-image"},
                                                   {Kind::Mounted, "warn mounted"},
                                                   {Kind::Held, "warn held"},
                                                   {Kind::DefaultRoute, "warn default-route"},
                                                   {Kind::LentBluetooth, "refuse bluetooth-lent"}};
    for (const auto &[kind, guard] : kinds) {
        const HostUse use{{{kHere, kind, word("/a")}, {kHere, kind, word("/b")}}, {}};
        EXPECT_THAT(found(kStick, use), ElementsAre(word(guard)));
        EXPECT_THAT(guardsFor(kStick, use).first().names, ElementsAre(word("/a"), word("/b")));
        EXPECT_EQ(isRefused(guardsFor(kStick, use)), QString::fromLatin1(guard).startsWith(u'r'));
    }
}

TEST(UsbGuardsTest, sayRefusalsFirstAndNothingTwice)
{
    const HostUse use{{{kHere, Kind::Mounted, word("/media/a")},
                       {kHere, Kind::Held, word("luks")},
                       {kHere, Kind::MachineImage, word("/media/a/vm.qcow2")}},
                      {}};
    EXPECT_THAT(found(kStick, use),
                ElementsAre(word("refuse machine-image"), word("warn mounted")));
}

TEST(UsbGuardsTest, keepTheLastKeyboardAndPointer)
{
    const HostInput here = keyboardAt({kHere});
    EXPECT_THAT(found(kKeyboard, {{}, {here}}), ElementsAre(word("refuse last-keyboard")));
    // A PS/2 one is enough; a pointer is not, nor is one that a mouse makes up.
    EXPECT_THAT(found(kKeyboard, {{}, {here, keyboardAt({})}}), IsEmpty());
    EXPECT_THAT(found(kKeyboard, {{}, {here, keyboardAt({kOther})}}), IsEmpty());
    HostInput madeUp = keyboardAt({kOther});
    madeUp.isRealKeyboard = false;
    EXPECT_THAT(found(kKeyboard, {{}, {here, pointerAt({}), madeUp}}),
                ElementsAre(word("refuse last-keyboard")));

    EXPECT_THAT(found(kMouse, {{}, {pointerAt({kHere}), keyboardAt({})}}),
                ElementsAre(word("refuse last-pointer")));
    EXPECT_THAT(found(kMouse, {{}, {pointerAt({kHere}), pointerAt({})}}), IsEmpty());
    HostInput pretended = pointerAt({kOther});
    pretended.isRealPointer = false;
    EXPECT_THAT(found(kMouse, {{}, {pointerAt({kHere}), pretended, keyboardAt({kOther})}}),
                ElementsAre(word("refuse last-pointer")));
}

TEST(UsbGuardsTest, keepAReceiverWithBoth)
{
    UsbDevice receiver = kKeyboard;
    receiver.interfaces += kMouse.interfaces;
    const QList<HostInput> own = {keyboardAt({kHere}), pointerAt({kHere})};
    EXPECT_THAT(found(receiver, {{}, own}),
                ElementsAre(word("refuse last-keyboard"), word("refuse last-pointer")));
    EXPECT_THAT(found(receiver, {{}, own + QList{pointerAt({kOther})}}),
                ElementsAre(word("refuse last-keyboard")));
    EXPECT_THAT(found(receiver, {{}, own + QList{keyboardAt({}), pointerAt({kOther})}}), IsEmpty());
}

TEST(UsbGuardsTest, knowAKeyboardWithoutUdev)
{
    EXPECT_THAT(found(kKeyboard, {}), ElementsAre(word("refuse last-keyboard")));
    EXPECT_THAT(found(kMouse, {}), ElementsAre(word("refuse last-pointer")));
    // A machine has it already, so this computer cannot lose it.
    EXPECT_THAT(found(deviceOf({3, 1, 1}, "usbfs"), {}), IsEmpty());
}

TEST(UsbGuardsTest, knowWhatABluetoothAdapterCarries)
{
    HostInput keys = keyboardAt({kHere});
    keys.isOverBluetooth = true;
    keys.name = word("Keys To Go");
    EXPECT_THAT(found(kAdapter, {{}, {keys}}), ElementsAre(word("refuse last-keyboard")));
    HostInput asleep = keys;
    asleep.isRealKeyboard = false;
    EXPECT_THAT(found(kAdapter, {{}, {asleep}}), ElementsAre(word("refuse last-keyboard")));
    EXPECT_THAT(found(kAdapter, {{}, {asleep, keyboardAt({})}}),
                ElementsAre(word("warn bluetooth-input")));
    EXPECT_THAT(found(kAdapter, {{}, {keys, keyboardAt({})}}),
                ElementsAre(word("warn bluetooth-input")));
    EXPECT_THAT(found(kAdapter, {{}, {keyboardAt({})}}), IsEmpty());
    // One of two adapters has it: neither is sure to be the other.
    keys.ports = QStringList{kHere, kOther};
    EXPECT_THAT(found(kAdapter, {{}, {keys}}), ElementsAre(word("refuse last-keyboard")));
}

TEST(UsbGuardsTest, warnOfASecurityKey)
{
    const UsbDevice key = deviceOf({3, 0, 0}, "usbhid", {0xf1d00001});
    EXPECT_THAT(found(key, {}), ElementsAre(word("warn security-key")));
    UsbDevice typing = kKeyboard;
    typing.interfaces += key.interfaces;
    EXPECT_THAT(found(typing, {}), ElementsAre(word("warn security-key")));
}

} // namespace

} // namespace innkeeper
