// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tuning/FrozenHardware.h"

#include "core/tuning/Tuning.h"
#include "tests/core/xml/Samples.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

using hardware::Change;

Change change(const char *part, const char *field, const char *value = "x")
{
    return {Change::Kind::Set,
            QString::fromLatin1(part),
            {},
            QString::fromLatin1(field),
            {},
            QString::fromLatin1(value),
            {},
            {}};
}

TEST(FrozenHardwareTest, onlyWhatTheGuestCannotSeeIsFree)
{
    DomainDocument machine = DomainDocument::create(samples::fullConfig());
    const QList<Change> guests{
        change("memory", "size"),
        change("disk", "bus"),
        change("network", "mac"),
        change("clock", "hpet"),
        {Change::Kind::Add, QStringLiteral("tpm"), {}, {}, {}, {}, {}, {}},
        {Change::Kind::Remove, QStringLiteral("disk"), {}, {}, {}, {}, {}, {}}};
    const QList<Change> hosts{change("disk", "source"),
                              change("network", "link"),
                              change("machine", "title"),
                              change("cpu", "cpuset"),
                              {Change::Kind::Add, QStringLiteral("pin"), {}, {}, {}, {}, {}, {}}};
    EXPECT_TRUE(mayChange(machine, guests + hosts));
    ASSERT_TRUE(machine.setTuning({keyOf(Intent::Frozen), {}}));
    EXPECT_TRUE(mayChange(machine, hosts));
    for (const Change &each : guests) {
        const auto allowed = mayChange(machine, hosts + QList<Change>{each});
        ASSERT_FALSE(allowed) << textOf(each).toStdString();
        EXPECT_TRUE(allowed.error().message.contains(textOf(each)));
        EXPECT_FALSE(allowed.error().advice.isEmpty());
    }
    EXPECT_TRUE(
        mayChange(machine, guests + QList<Change>{change("machine", "tuning", "balanced")}));
}

// The list names what there is.
TEST(FrozenHardwareTest, everySettingIsOnOneSide)
{
    int free = 0;
    for (const hardware::PartKind &kind : hardware::partKinds())
        for (const hardware::Field &field : kind.fields)
            free += !isGuestHardware(
                        change(kind.key.toLatin1().constData(), field.key.toLatin1().constData()))
                        ? 1
                        : 0;
    EXPECT_EQ(free, 65);
    EXPECT_TRUE(isGuestHardware(change("video", "model")));
}

} // namespace

} // namespace innkeeper
