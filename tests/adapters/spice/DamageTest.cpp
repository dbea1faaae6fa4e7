// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/spice/Damage.h"

#include <gtest/gtest.h>

namespace innkeeper::spice {
namespace {

TEST(DamageTest, JoinsTheStripsOfOneFrame)
{
    Damage damage;
    for (int y = 0; y < 1080; y += 24)
        damage.add(QRect(0, y, 1920, 24));
    EXPECT_EQ(damage.take(), QList<QRect>{QRect(0, 0, 1920, 1080)});
    EXPECT_TRUE(damage.isEmpty());
}

TEST(DamageTest, KeepsFarPlacesApart)
{
    Damage damage;
    damage.add(QRect(0, 0, 8, 8));
    damage.add(QRect(1900, 1000, 8, 8));
    EXPECT_EQ(damage.take().size(), 2);
}

TEST(DamageTest, MakesAShapeThatIsNearlyARectangleOne)
{
    Damage damage;
    damage.add(QRect(32, 0, 448, 1));
    damage.add(QRect(0, 1, 480, 1079));
    EXPECT_EQ(damage.take(), QList<QRect>{QRect(0, 0, 480, 1080)});
}

TEST(DamageTest, ForgetsNothingWhenThereIsMuch)
{
    Damage damage;
    QList<QRect> added;
    for (int i = 0; i < 40; ++i) {
        added.append(QRect((i * 397) % 1900, (i * 211) % 1000, 5, 7));
        damage.add(added.last());
    }
    const QList<QRect> taken = damage.take();
    EXPECT_LE(taken.size(), 9);
    for (const QRect &area : added)
        EXPECT_TRUE(
            std::any_of(taken.begin(), taken.end(), [&](QRect t) { return t.contains(area); }));
}

} // namespace
} // namespace innkeeper::spice
