// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/BluetoothKind.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper {

namespace {

struct BluetoothKindName
{
    BluetoothKind kind;
    const char *icon;
    const char *word;
    const char *text;
};

using Kind = BluetoothKind;

// The icons are those that BlueZ makes of a device's class or appearance (src/dbus-common.c); the
// first of a kind names it.
constexpr BluetoothKindName kBluetoothKinds[] = {
    {Kind::Keyboard, "input-keyboard", "keyboard",
     QT_TRANSLATE_NOOP("innkeeper::BluetoothKind", "Keyboard")},
    {Kind::Mouse, "input-mouse", "mouse", QT_TRANSLATE_NOOP("innkeeper::BluetoothKind", "Mouse")},
    {Kind::Tablet, "input-tablet", "tablet",
     QT_TRANSLATE_NOOP("innkeeper::BluetoothKind", "Drawing tablet")},
    {Kind::GameController, "input-gaming", "game-controller",
     QT_TRANSLATE_NOOP("innkeeper::BluetoothKind", "Game controller")},
    {Kind::Headset, "audio-headset", "headset",
     QT_TRANSLATE_NOOP("innkeeper::BluetoothKind", "Headset")},
    {Kind::Headphones, "audio-headphones", "headphones",
     QT_TRANSLATE_NOOP("innkeeper::BluetoothKind", "Headphones")},
    {Kind::Speaker, "audio-card", "speaker",
     QT_TRANSLATE_NOOP("innkeeper::BluetoothKind", "Speaker")},
    {Kind::Phone, "phone", "phone", QT_TRANSLATE_NOOP("innkeeper::BluetoothKind", "Phone")},
    {Kind::Computer, "computer", "computer",
     QT_TRANSLATE_NOOP("innkeeper::BluetoothKind", "Computer")},
    {Kind::Camera, "camera-photo", "camera",
     QT_TRANSLATE_NOOP("innkeeper::BluetoothKind", "Camera")},
    {Kind::Camera, "camera-video", "camera", "Camera"},
    {Kind::Printer, "printer", "printer", QT_TRANSLATE_NOOP("innkeeper::BluetoothKind", "Printer")},
    {Kind::Scanner, "scanner", "scanner", QT_TRANSLATE_NOOP("innkeeper::BluetoothKind", "Scanner")},
    {Kind::Network, "network-wireless", "network",
     QT_TRANSLATE_NOOP("innkeeper::BluetoothKind", "Network device")},
    {Kind::Network, "modem", "network", "Network device"},
    {Kind::Player, "multimedia-player", "player",
     QT_TRANSLATE_NOOP("innkeeper::BluetoothKind", "Player")},
    {Kind::Display, "video-display", "display",
     QT_TRANSLATE_NOOP("innkeeper::BluetoothKind", "Screen")},
    {Kind::Other, "", "other", QT_TRANSLATE_NOOP("innkeeper::BluetoothKind", "Device")},
};

const BluetoothKindName &entryOf(Kind kind)
{
    return *std::find_if(std::begin(kBluetoothKinds), std::end(kBluetoothKinds),
                         [kind](const BluetoothKindName &one) { return one.kind == kind; });
}

} // namespace

BluetoothKind bluetoothKindFrom(const QString &iconName)
{
    for (const BluetoothKindName &one : kBluetoothKinds) {
        if (iconName == QLatin1String(one.icon))
            return one.kind;
    }
    return Kind::Other;
}

QString toText(BluetoothKind kind)
{
    return QCoreApplication::translate("innkeeper::BluetoothKind", entryOf(kind).text);
}

QString toWord(BluetoothKind kind)
{
    return QString::fromLatin1(entryOf(kind).word);
}

bool isInput(BluetoothKind kind)
{
    return kind == Kind::Keyboard || kind == Kind::Mouse || kind == Kind::Tablet ||
           kind == Kind::GameController;
}

bool isSound(BluetoothKind kind)
{
    return kind == Kind::Headset || kind == Kind::Headphones || kind == Kind::Speaker;
}

} // namespace innkeeper
