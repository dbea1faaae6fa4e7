// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/spice/SpiceScreens.h"
#include "tests/adapters/spice/LinuxGuest.h"
#include "ui/display/KeyTable.h"

#include <QSet>

#include <gtest/gtest.h>
#include <linux/input-event-codes.h>

namespace innkeeper {
namespace {

using test::eventually;

/// The way of a key: our table, SPICE, QEMU's keyboard, Linux' driver. It must come out as what
/// went in, or not at all.
TEST(KeyRoundTripTest, EveryKeyIsTheSameKeyInTheGuest)
{
    test::LinuxGuest guest;
    ASSERT_TRUE(guest.boot());
    QThreadPool pool;
    spice::SpiceScreens screens(pool);
    auto screen = screens.create(QStringLiteral("spice"), [&guest] { return guest.openScreen(); });
    ASSERT_TRUE(screen);
    (*screen)->open();
    ASSERT_TRUE(eventually([&] { return (*screen)->state() == GuestScreen::State::Open; }));
    ASSERT_TRUE(guest.run("/tmp/tool keys", "WATCHING"));

    const auto send = [&](quint32 key) {
        for (const bool pressed : {true, false}) {
            for (const int code : scancodesOf(key))
                (*screen)->sendKey(code, pressed);
        }
    };
    QList<quint32> lostOnTheWay;
    for (quint32 key = KEY_ESC; key < kEvdevKeys; ++key) {
        if (scancodesOf(key).isEmpty())
            continue;
        guest.forget();
        send(key);
        // A key that always arrives tells when the one before had its chance.
        send(KEY_1);
        ASSERT_TRUE(guest.waitFor("K 2 0")) << "after key " << key;
        const QByteArray wanted = "K " + QByteArray::number(key) + " 1";
        const QList<QByteArray> lines = guest.said().split('\n');
        QList<QByteArray> presses;
        for (const QByteArray &line : lines) {
            if (line.startsWith("K ") && line.trimmed().endsWith(" 1"))
                presses.append(line.trimmed());
        }
        presses.removeOne("K 2 1");
        if (presses.isEmpty())
            lostOnTheWay.append(key);
        else
            EXPECT_EQ(presses, QList<QByteArray>{wanted}) << "key " << key;
    }

    // These must arrive whatever QEMU's version.
    QSet<quint32> vital;
    for (quint32 key = KEY_ESC; key <= KEY_DELETE; ++key)
        vital.insert(key);
    for (const quint32 key : {KEY_MUTE, KEY_VOLUMEDOWN, KEY_VOLUMEUP, KEY_POWER, KEY_PAUSE, KEY_YEN,
                              KEY_LEFTMETA, KEY_RIGHTMETA, KEY_COMPOSE, KEY_KPCOMMA, KEY_NEXTSONG,
                              KEY_PLAYPAUSE, KEY_PREVIOUSSONG, KEY_STOPCD})
        vital.insert(key);
    // QEMU itself has no name for them, so it cannot pass them on.
    vital -= {KEY_ZENKAKUHANKAKU, KEY_KATAKANA, KEY_KPJPCOMMA, KEY_LINEFEED, 84};
    QString lost;
    for (const quint32 key : lostOnTheWay) {
        EXPECT_FALSE(vital.contains(key)) << "key " << key;
        lost += QString::number(key) + u' ';
    }
    RecordProperty("NotPassedOnByTheEmulator", lost.toStdString());
}

} // namespace
} // namespace innkeeper
