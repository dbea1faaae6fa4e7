// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/KeyTable.h"

#include "ui/display/KeyCombo.h"

#include <QSet>

#include <gtest/gtest.h>
#include <linux/input-event-codes.h>

namespace innkeeper {
namespace {

/// Keys that Linux knows but no PC keyboard ever sent.
const QSet<quint32> kWithoutCode = {
    KEY_ISO,
    KEY_EXIT,
    KEY_MOVE,
    KEY_UNKNOWN,
    KEY_VIDEO_NEXT,
    KEY_VIDEO_PREV,
    KEY_BRIGHTNESS_CYCLE,
    KEY_BRIGHTNESS_AUTO,
    KEY_DISPLAY_OFF,
    KEY_WWAN,
    KEY_RFKILL,
    // Never given out.
    84,
    195,
    196,
    197,
    198,
    199,
};

TEST(KeyTableTest, EveryKeyHasACodeOfItsOwn)
{
    QHash<int, quint32> owners;
    for (quint32 key = KEY_ESC; key < kEvdevKeys; ++key) {
        const QList<int> codes = scancodesOf(key);
        EXPECT_EQ(codes.isEmpty(), kWithoutCode.contains(key)) << "key " << key;
        for (const int code : codes) {
            EXPECT_GT(code & 0x7f, 0) << "key " << key;
            EXPECT_EQ(code & ~0x37f, 0) << "key " << key;
        }
        if (codes.size() == 1) {
            EXPECT_FALSE(owners.contains(codes.first()))
                << "keys " << key << " and " << owners.value(codes.first());
            owners.insert(codes.first(), key);
        }
    }
}

TEST(KeyTableTest, KnowsTheKeysOfEveryPcKeyboard)
{
    // From IBM's and Microsoft's own tables of set 1, not from ours.
    const QList<QPair<quint32, int>> known = {
        {KEY_ESC, 0x01},
        {KEY_A, 0x1e},
        {KEY_ENTER, 0x1c},
        {KEY_SPACE, 0x39},
        {KEY_102ND, 0x56},
        {KEY_F11, 0x57},
        {KEY_F12, 0x58},
        {KEY_KP7, 0x47},
        {KEY_UP, 0x148},
        {KEY_DOWN, 0x150},
        {KEY_LEFT, 0x14b},
        {KEY_RIGHT, 0x14d},
        {KEY_HOME, 0x147},
        {KEY_END, 0x14f},
        {KEY_PAGEUP, 0x149},
        {KEY_PAGEDOWN, 0x151},
        {KEY_INSERT, 0x152},
        {KEY_DELETE, 0x153},
        {KEY_RIGHTCTRL, 0x11d},
        {KEY_RIGHTALT, 0x138},
        {KEY_KPENTER, 0x11c},
        {KEY_KPSLASH, 0x135},
        {KEY_SYSRQ, 0x137},
        {KEY_LEFTMETA, 0x15b},
        {KEY_RIGHTMETA, 0x15c},
        {KEY_COMPOSE, 0x15d},
        {KEY_NUMLOCK, 0x45},
        {KEY_SCROLLLOCK, 0x46},
        {KEY_MUTE, 0x120},
        {KEY_VOLUMEDOWN, 0x12e},
        {KEY_VOLUMEUP, 0x130},
        {KEY_NEXTSONG, 0x119},
        {KEY_PREVIOUSSONG, 0x110},
        {KEY_STOPCD, 0x124},
        {KEY_PLAYPAUSE, 0x122},
        {KEY_MAIL, 0x16c},
        {KEY_CALC, 0x121},
        {KEY_HOMEPAGE, 0x132},
        {KEY_POWER, 0x15e},
        {KEY_SLEEP, 0x15f},
        {KEY_WAKEUP, 0x163},
        // Japan, Korea, Brazil.
        {KEY_RO, 0x73},
        {KEY_YEN, 0x7d},
        {KEY_HENKAN, 0x79},
        {KEY_MUHENKAN, 0x7b},
        {KEY_KATAKANAHIRAGANA, 0x70},
        {KEY_HANGEUL, 0x72},
        {KEY_HANJA, 0x71},
        {KEY_KPCOMMA, 0x7e},
    };
    for (const auto &[key, code] : known)
        EXPECT_EQ(scancodesOf(key), QList<int>{code}) << "key " << key;
    EXPECT_EQ(scancodesOf(KEY_PAUSE), (QList<int>{0x21d, 0x45}));
}

TEST(KeyTableTest, StrangeKeysHaveNone)
{
    EXPECT_TRUE(scancodesOf(KEY_RESERVED).isEmpty());
    EXPECT_TRUE(scancodesOf(kEvdevKeys).isEmpty());
    EXPECT_TRUE(scancodesOf(BTN_LEFT).isEmpty());
    EXPECT_TRUE(scancodesOf(~0u).isEmpty());
}

TEST(KeyTableTest, EveryComboCanBeSent)
{
    QSet<QString> ids;
    for (const KeyCombo &combo : keyCombos()) {
        EXPECT_FALSE(ids.contains(combo.id));
        ids.insert(combo.id);
        EXPECT_FALSE(combo.text.isEmpty());
        for (const quint32 key : combo.keys)
            EXPECT_FALSE(scancodesOf(key).isEmpty()) << combo.id.toStdString();
    }
    EXPECT_EQ(ids.size(), 16);
    EXPECT_TRUE(ids.contains(QStringLiteral("ctrl-alt-f12")));
}

} // namespace
} // namespace innkeeper
