// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbKind.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace innkeeper {

namespace {

struct KindName
{
    UsbKind kind;
    const char *word;
    const char *text;
};

constexpr KindName kNames[] = {
    {UsbKind::Storage, "storage", QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Storage")},
    {UsbKind::Camera, "camera", QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Camera")},
    {UsbKind::Audio, "audio", QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Sound")},
    {UsbKind::Phone, "phone", QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Phone or player")},
    {UsbKind::Keyboard, "keyboard", QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Keyboard")},
    {UsbKind::Pointer, "pointer", QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Mouse or tablet")},
    {UsbKind::Receiver, "receiver", QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Keyboard and mouse")},
    {UsbKind::GameController, "game-controller",
     QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Game controller")},
    {UsbKind::SecurityKey, "security-key", QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Security key")},
    {UsbKind::SmartCard, "smart-card",
     QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Smart card reader")},
    {UsbKind::Bluetooth, "bluetooth", QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Bluetooth")},
    {UsbKind::Printer, "printer", QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Printer")},
    {UsbKind::Scanner, "scanner", QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Scanner")},
    {UsbKind::Network, "network", QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Network card")},
    {UsbKind::Serial, "serial", QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Serial port")},
    {UsbKind::Display, "display", QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Screen adapter")},
    {UsbKind::Power, "power",
     QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Uninterruptible power supply")},
    {UsbKind::Hub, "hub", QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Hub")},
    {UsbKind::Other, "other", QT_TRANSLATE_NOOP("innkeeper::UsbKind", "Other device")},
};

const KindName &nameOf(UsbKind kind)
{
    return *std::find_if(std::begin(kNames), std::end(kNames),
                         [kind](const KindName &one) { return one.kind == kind; });
}

// https://www.usb.org/defined-class-codes
constexpr int kAny = -1;

/// A class of interfaces, and what it makes of a device. In this order: a headset with buttons is
/// for sound, a camera with a microphone is a camera, a modem that also carries a small disk with
/// its drivers is for the network.
struct ClassRule
{
    int code;
    int subclass;
    int protocol;
    UsbKind kind;
};

constexpr ClassRule kRules[] = {
    {0x09, kAny, kAny, UsbKind::Hub},
    {0xff, 0x42, 0x01, UsbKind::Phone},          // Android's adb (AOSP, adb.h)
    {0xff, 0x5d, 0x01, UsbKind::GameController}, // Xbox 360 (Linux, xpad.c)
    {0xff, 0x47, 0xd0, UsbKind::GameController}, // Xbox One (Linux, xpad.c)
    {0x0b, kAny, kAny, UsbKind::SmartCard},
    {0xe0, 0x01, 0x01, UsbKind::Bluetooth},
    {0x0e, kAny, kAny, UsbKind::Camera},
    {0x07, kAny, kAny, UsbKind::Printer},
    {0x06, kAny, kAny, UsbKind::Camera},
    {0x10, kAny, kAny, UsbKind::Audio}, // audio and video at once
    {0x01, kAny, kAny, UsbKind::Audio},
    {0xe0, 0x01, 0x03, UsbKind::Network}, // RNDIS
    {0xef, 0x04, 0x01, UsbKind::Network}, // RNDIS over Ethernet
    {0x02, 0x06, kAny, UsbKind::Network}, // ECM
    {0x02, 0x0c, kAny, UsbKind::Network}, // EEM
    {0x02, 0x0d, kAny, UsbKind::Network}, // NCM
    {0x02, 0x0e, kAny, UsbKind::Network}, // MBIM
    {0x02, 0x02, kAny, UsbKind::Serial},  // ACM
    {0x08, kAny, kAny, UsbKind::Storage},
    {0x0a, kAny, kAny, UsbKind::Serial},
};

/// By HID Usage Tables 1.4, what a report can be.
constexpr quint32 kMouse = 0x00010002;
constexpr quint32 kJoystick = 0x00010004;
constexpr quint32 kGamePad = 0x00010005;
constexpr quint32 kKeyboard = 0x00010006;
constexpr quint32 kKeypad = 0x00010007;
constexpr quint32 kFido = 0xf1d00001;
constexpr quint16 kDigitizers = 0x000d;
constexpr quint16 kPowerDevices = 0x0084;

/// What only its number tells. Each line says who says so.
struct MakerRule
{
    quint16 vendor;
    quint16 firstProduct;
    quint16 lastProduct;
    UsbKind kind;
};

constexpr MakerRule kMakers[] = {
    {0x05ac, 0x1290, 0x12af, UsbKind::Phone},       // iPhone, iPad (usbmuxd, 39-usbmuxd.rules)
    {0x1050, 0x0000, 0xffff, UsbKind::SecurityKey}, // Yubico makes nothing else (libfido2, 70-u2f)
    {0x17e9, 0x0000, 0xffff, UsbKind::Display}, // DisplayLink makes nothing else (Linux, udl_drv.c)
    {0x0403, 0x6001, 0x6015, UsbKind::Serial},  // FTDI (Linux, ftdi_sio_ids.h)
    {0x10c4, 0xea60, 0xea71, UsbKind::Serial},  // Silicon Labs CP210x (Linux, cp210x.c)
    {0x067b, 0x2303, 0x2304, UsbKind::Serial},  // Prolific (Linux, pl2303.h)
    {0x1a86, 0x7522, 0x7523, UsbKind::Serial},  // CH340 (Linux, ch341.c)
    {0x0bda, 0x8152, 0x8156, UsbKind::Network}, // Realtek (Linux, r8152.c)
    {0x0b95, 0x1780, 0x1790, UsbKind::Network}, // ASIX (Linux, ax88179_178a.c, asix_devices.c)
};

template <class Condition>
bool anyInterface(const UsbDevice &device, Condition condition)
{
    return std::any_of(device.interfaces.cbegin(), device.interfaces.cend(), condition);
}

bool isHid(const UsbClass &kind)
{
    return kind.code == 0x03;
}

bool hasUsage(const UsbDevice &device, quint32 usage)
{
    return anyInterface(device, [usage](const UsbInterface &one) {
        return isHid(one.kind) && one.usages.contains(usage);
    });
}

bool hasPage(const UsbDevice &device, quint16 page)
{
    return anyInterface(device, [page](const UsbInterface &one) {
        return isHid(one.kind) &&
               std::any_of(one.usages.cbegin(), one.usages.cend(),
                           [page](quint32 usage) { return usage >> 16 == page; });
    });
}

bool speaksBootProtocol(const UsbDevice &device, int protocol)
{
    return anyInterface(device, [protocol](const UsbInterface &one) {
        return isHid(one.kind) && one.kind.subclass == 1 && one.kind.protocol == protocol;
    });
}

bool beginsAsMouse(const UsbDevice &device)
{
    const auto first = std::find_if(device.interfaces.cbegin(), device.interfaces.cend(),
                                    [](const UsbInterface &one) { return isHid(one.kind); });
    return first != device.interfaces.cend() &&
           (first->kind == UsbClass{0x03, 1, 2} || first->usages.value(0) == kMouse);
}

bool isSuch(const UsbClass &kind, const ClassRule &rule)
{
    return kind.code == rule.code && (rule.subclass == kAny || kind.subclass == rule.subclass) &&
           (rule.protocol == kAny || kind.protocol == rule.protocol);
}

std::optional<UsbKind> kindByClass(const UsbDevice &device)
{
    for (const ClassRule &rule : kRules)
        if (isSuch(device.kind, rule) || anyInterface(device, [&rule](const UsbInterface &one) {
                return isSuch(one.kind, rule);
            }))
            return rule.kind;
    return std::nullopt;
}

std::optional<UsbKind> kindByMaker(const UsbDevice &device)
{
    for (const MakerRule &rule : kMakers)
        if (device.vendor == rule.vendor && device.product >= rule.firstProduct &&
            device.product <= rule.lastProduct)
            return rule.kind;
    return std::nullopt;
}

std::optional<UsbKind> kindByTag(const UsbDevice &device)
{
    constexpr std::pair<const char *, UsbKind> kTags[] = {{"mtp", UsbKind::Phone},
                                                          {"camera", UsbKind::Camera},
                                                          {"scanner", UsbKind::Scanner},
                                                          {"smart-card", UsbKind::SmartCard}};
    for (const auto &[tag, kind] : kTags)
        if (device.tags.contains(QLatin1String(tag)))
            return kind;
    return std::nullopt;
}

std::optional<UsbKind> kindByReports(const UsbDevice &device)
{
    if (hasUsage(device, kJoystick) || hasUsage(device, kGamePad))
        return UsbKind::GameController;
    if (hasPage(device, kPowerDevices))
        return UsbKind::Power;
    // A mouse with many buttons types for some of them, but begins as a mouse.
    if (hasKeyboard(device) && hasPointer(device) && !beginsAsMouse(device))
        return UsbKind::Receiver;
    if (hasPointer(device))
        return UsbKind::Pointer;
    if (hasKeyboard(device))
        return UsbKind::Keyboard;
    return std::nullopt;
}

} // namespace

bool hasKeyboard(const UsbDevice &device)
{
    return speaksBootProtocol(device, 1) || hasUsage(device, kKeyboard) ||
           hasUsage(device, kKeypad);
}

bool hasPointer(const UsbDevice &device)
{
    return speaksBootProtocol(device, 2) || hasUsage(device, kMouse) ||
           hasPage(device, kDigitizers);
}

bool hasMassStorage(const UsbDevice &device)
{
    constexpr quint8 kMassStorage = 0x08;
    return kindOf(device) == UsbKind::Storage ||
           std::any_of(device.interfaces.cbegin(), device.interfaces.cend(),
                       [](const UsbInterface &one) { return one.kind.code == kMassStorage; });
}

bool isSecurityKey(const UsbDevice &device)
{
    return hasUsage(device, kFido) || kindByMaker(device) == UsbKind::SecurityKey;
}

UsbKind kindOf(const UsbDevice &device)
{
    // Such a key types, reads as a smart card, and more.
    if (isSecurityKey(device))
        return UsbKind::SecurityKey;
    // A phone looks like a camera, a disk or a network card.
    const auto byMaker = kindByMaker(device);
    if (byMaker == UsbKind::Phone)
        return *byMaker;
    const auto byTag = kindByTag(device);
    const auto byClass = kindByClass(device);
    if (byTag == UsbKind::Phone && byClass != UsbKind::Hub)
        return *byTag;
    const bool isKeyboardWithReader = byClass == UsbKind::SmartCard && hasKeyboard(device);
    if (byClass && !isKeyboardWithReader)
        return *byClass;
    for (const auto &kind : {kindByReports(device), byTag, byMaker})
        if (kind)
            return *kind;
    return UsbKind::Other;
}

QString toText(UsbKind kind)
{
    return QCoreApplication::translate("innkeeper::UsbKind", nameOf(kind).text);
}

QString toWord(UsbKind kind)
{
    return QLatin1String(nameOf(kind).word);
}

std::optional<UsbKind> usbKindFrom(const QString &word)
{
    for (const KindName &one : kNames)
        if (word == QLatin1String(one.word))
            return one.kind;
    return std::nullopt;
}

} // namespace innkeeper
