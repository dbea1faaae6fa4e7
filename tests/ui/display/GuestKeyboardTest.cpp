// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/GuestKeyboard.h"

#include "tests/fakes/FakeScreen.h"
#include "tests/ui/display/KeyEvents.h"

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

using test::keyEvent;

class GuestKeyboardTest : public testing::Test
{
protected:
    GuestKeyboardTest() { m_keyboard.setScreen(&m_screen); }

    void press(quint32 key, Qt::KeyboardModifiers modifiers = {}, quint32 native = 0,
               bool isRepeat = false)
    {
        m_keyboard.press(keyEvent(QEvent::KeyPress, key, modifiers, native, isRepeat));
    }
    bool release(quint32 key, bool isRepeat = false)
    {
        return m_keyboard.release(keyEvent(QEvent::KeyRelease, key, {}, 0, isRepeat));
    }
    QStringList keys() const { return m_screen.log().filter(QStringLiteral("key")); }

    fakes::FakeScreen m_screen;
    GuestKeyboard m_keyboard;
};

TEST_F(GuestKeyboardTest, SendsPlacesNotLetters)
{
    press(KEY_Y);
    release(KEY_Y);
    EXPECT_EQ(keys(), (QStringList{QStringLiteral("key 15 down"), QStringLiteral("key 15 up")}));
}

TEST_F(GuestKeyboardTest, RepeatsAsAKeyboardDoes)
{
    press(KEY_A);
    release(KEY_A, true);
    press(KEY_A, {}, 0, true);
    release(KEY_A, true);
    press(KEY_A, {}, 0, true);
    release(KEY_A);
    EXPECT_EQ(keys(), (QStringList{QStringLiteral("key 1e down"), QStringLiteral("key 1e down"),
                                   QStringLiteral("key 1e down"), QStringLiteral("key 1e up")}));
}

TEST_F(GuestKeyboardTest, ReleasesAllWhenTheKeyboardGoes)
{
    press(KEY_LEFTCTRL);
    press(KEY_RIGHTALT);
    press(KEY_PAUSE, Qt::ControlModifier | Qt::AltModifier);
    m_screen.clearLog();
    m_keyboard.releaseAll();
    QStringList up = keys();
    up.sort();
    EXPECT_EQ(up, (QStringList{QStringLiteral("key 138 up"), QStringLiteral("key 1d up"),
                               QStringLiteral("key 21d up"), QStringLiteral("key 45 up")}));
    m_screen.clearLog();
    m_keyboard.releaseAll();
    EXPECT_TRUE(keys().isEmpty());
}

TEST_F(GuestKeyboardTest, ReleaseOfAKeyPressedElsewhereIsNothing)
{
    EXPECT_FALSE(release(KEY_ENTER));
    EXPECT_TRUE(keys().isEmpty());
}

TEST_F(GuestKeyboardTest, ChordEndsWhenBothAreUp)
{
    press(KEY_LEFTCTRL);
    press(KEY_LEFTALT, Qt::ControlModifier);
    EXPECT_FALSE(release(KEY_LEFTCTRL));
    EXPECT_TRUE(release(KEY_LEFTALT));
    press(KEY_LEFTALT);
    press(KEY_LEFTCTRL, Qt::AltModifier);
    EXPECT_FALSE(release(KEY_LEFTCTRL));
    EXPECT_TRUE(release(KEY_LEFTALT));
}

TEST_F(GuestKeyboardTest, ChordWithAnythingElseIsNone)
{
    press(KEY_LEFTCTRL);
    press(KEY_LEFTALT);
    press(KEY_T, Qt::ControlModifier | Qt::AltModifier);
    release(KEY_T);
    release(KEY_LEFTCTRL);
    EXPECT_FALSE(release(KEY_LEFTALT));

    press(KEY_RIGHTCTRL);
    press(KEY_LEFTALT);
    release(KEY_RIGHTCTRL);
    EXPECT_FALSE(release(KEY_LEFTALT));

    press(KEY_LEFTCTRL);
    press(KEY_LEFTALT);
    m_keyboard.spoilChord();
    release(KEY_LEFTCTRL);
    EXPECT_FALSE(release(KEY_LEFTALT));

    press(KEY_LEFTCTRL);
    EXPECT_FALSE(release(KEY_LEFTCTRL));
    press(KEY_LEFTALT);
    EXPECT_FALSE(release(KEY_LEFTALT));
}

TEST_F(GuestKeyboardTest, AltTurnsPrintIntoSysRq)
{
    press(KEY_SYSRQ);
    release(KEY_SYSRQ);
    press(KEY_LEFTALT);
    press(KEY_SYSRQ, Qt::AltModifier);
    release(KEY_LEFTALT);
    release(KEY_SYSRQ);
    EXPECT_EQ(keys(), (QStringList{QStringLiteral("key 137 down"), QStringLiteral("key 137 up"),
                                   QStringLiteral("key 38 down"), QStringLiteral("key 54 down"),
                                   QStringLiteral("key 38 up"), QStringLiteral("key 54 up")}));
}

TEST_F(GuestKeyboardTest, ModifierReleasedElsewhereIsReleased)
{
    press(KEY_LEFTSHIFT);
    // Its release went to another window.
    press(KEY_A, Qt::NoModifier);
    EXPECT_EQ(keys(), (QStringList{QStringLiteral("key 2a down"), QStringLiteral("key 2a up"),
                                   QStringLiteral("key 1e down")}));
}

TEST_F(GuestKeyboardTest, StickyModifierArrives)
{
    press(KEY_LEFTSHIFT);
    release(KEY_LEFTSHIFT);
    m_screen.clearLog();
    press(KEY_A, Qt::ShiftModifier);
    EXPECT_EQ(keys(), (QStringList{QStringLiteral("key 2a down"), QStringLiteral("key 1e down")}));
}

TEST_F(GuestKeyboardTest, LightsFollowThisComputer)
{
    press(KEY_A, {}, 1 << 1);
    release(KEY_A);
    press(KEY_A, {}, 1 << 1);
    release(KEY_A);
    press(KEY_A, {}, (1 << 1) | (1 << 4));
    EXPECT_EQ(m_screen.log().filter(QStringLiteral("lights")),
              (QStringList{QStringLiteral("lights snC"), QStringLiteral("lights sNC")}));
}

TEST_F(GuestKeyboardTest, LockKeysTellTheirOwnStory)
{
    press(KEY_CAPSLOCK);
    release(KEY_CAPSLOCK);
    press(KEY_A, {}, 1 << 1);
    release(KEY_A);
    press(KEY_CAPSLOCK, {}, 1 << 1);
    release(KEY_CAPSLOCK);
    press(KEY_A);
    EXPECT_EQ(m_screen.log().filter(QStringLiteral("lights")),
              QStringList{QStringLiteral("lights snc")});
    EXPECT_EQ(m_screen.log().first(), QStringLiteral("lights snc"));
}

TEST_F(GuestKeyboardTest, TapsGoDownInOrderAndUpInReverse)
{
    m_keyboard.tap({KEY_LEFTCTRL, KEY_LEFTALT, KEY_DELETE});
    EXPECT_EQ(keys(), (QStringList{QStringLiteral("key 1d down"), QStringLiteral("key 38 down"),
                                   QStringLiteral("key 153 down"), QStringLiteral("key 153 up"),
                                   QStringLiteral("key 38 up"), QStringLiteral("key 1d up")}));
}

TEST_F(GuestKeyboardTest, KeysWithoutCodeAreLeftOut)
{
    press(KEY_UNKNOWN);
    press(1000);
    m_keyboard.press(QKeyEvent(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier));
    EXPECT_TRUE(keys().isEmpty());
}

} // namespace
} // namespace innkeeper
