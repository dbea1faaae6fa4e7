// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/profiles/ProfileSet.h"
#include "tests/core/catalog/Systems.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

OperatingSystem named(const char *family, const char *distro, const char *version, QDate released)
{
    OperatingSystem system;
    system.family = QString::fromLatin1(family);
    system.distro = QString::fromLatin1(distro);
    system.version = QString::fromLatin1(version);
    system.shortId = system.distro + system.version;
    system.id = QStringLiteral("http://example.org/") + system.shortId;
    system.released = released;
    return system;
}

TEST(ProfileMatchTest, theBuiltInOnesFindTheirSystems)
{
    const std::pair<OperatingSystem, const char *> expected[] = {
        {systems::win11(), "windows-11"},
        {systems::win10(), "windows-10"},
        {systems::win7(), "windows-7"},
        {systems::winVista(), "windows-vista"},
        {systems::winXp(), "windows-xp"},
        {systems::win2k(), "windows-2000"},
        {systems::win98(), "windows-9x"},
        {systems::winNt4(), "windows-nt"},
        {systems::freedos(), "dos"},
        {systems::debian12(), "linux"},
        {systems::sles15(), "linux-server"},
        {systems::oldDebian(), "linux-2.6"},
        {systems::rhel3(), "linux-2.4"},
        {systems::freebsd(), "freebsd"},
        {systems::freebsd12(), "freebsd-10"},
        {systems::openbsd7(), "openbsd"},
        {systems::netbsd9(), "netbsd-6"},
        {systems::haiku(), "haiku"},
        {{}, "unknown-modern"},
        {systems::unlisted("reactos", "ReactOS"), "reactos"},
        {named("linux", "rhel", "5.11", QDate(2014, 9, 16)), "linux-2.6"},
        {named("linux", "rhel", "7.0", QDate(2014, 6, 10)), "linux"},
        {named("linux", "sles", "9", QDate(2004, 8, 3)), "linux-2.6"},
        {named("winnt", "win", "13", QDate(2031, 1, 1)), "windows-10"},
        {named("openbsd", "openbsd", "6.5", QDate(2019, 5, 1)), "openbsd-5"},
        {named("openbsd", "openbsd", "6.10", QDate(2019, 5, 1)), "openbsd"},
        {named("plan9", "9front", "", QDate(2002, 4, 1)), "unknown-old"},
        {named("plan9", "9front", "", {}), "unknown-modern"},
    };
    for (const auto &[system, profile] : expected)
        EXPECT_EQ(systems::profiles().profileFor(system).id, QLatin1String(profile))
            << qPrintable(system.shortId);
}

TEST(ProfileMatchTest, everyConditionCounts)
{
    OperatingSystem system = named("linux", "debian", "12.1", QDate(2023, 7, 1));
    system.devices = QStringList{QStringLiteral("a")};
    ProfileMatch full;
    full.shortId = QStringLiteral("debian12*");
    full.family = QStringLiteral("linux");
    full.distro = QStringLiteral("debian");
    full.versionFrom = QStringLiteral("12");
    full.versionBefore = QStringLiteral("12.2");
    full.releasedFrom = QDate(2023, 7, 1);
    full.releasedBefore = QDate(2023, 7, 2);
    full.ifDevices = QStringList{QStringLiteral("b"), QStringLiteral("a")};
    full.unlessDevices = QStringList{QStringLiteral("c")};
    ASSERT_TRUE(full.fits(system));

    const std::function<void(ProfileMatch &)> changes[] = {
        [](auto &match) { match.shortId = QStringLiteral("debian12"); },
        [](auto &match) { match.family = QStringLiteral("hurd"); },
        [](auto &match) { match.distro = QStringLiteral("devuan"); },
        [](auto &match) { match.versionFrom = QStringLiteral("12.2"); },
        [](auto &match) { match.versionBefore = QStringLiteral("12.1"); },
        [](auto &match) { match.releasedFrom = QDate(2023, 7, 2); },
        [](auto &match) { match.releasedBefore = QDate(2023, 7, 1); },
        [](auto &match) { match.ifDevices = QStringList{QStringLiteral("b")}; },
        [](auto &match) { match.unlessDevices = QStringList{QStringLiteral("a")}; },
    };
    for (const auto &change : changes) {
        ProfileMatch match = full;
        change(match);
        EXPECT_FALSE(match.fits(system)) << "change " << &change - changes;
    }
    system.released = {};
    EXPECT_FALSE(full.fits(system)) << "no day fits no limit";
    system = named("linux", "debian", "sid", {});
    full.releasedFrom = full.releasedBefore = {};
    EXPECT_FALSE(full.fits(system)) << "no number fits no limit";
}

TEST(ProfileMatchTest, closerDescriptionsWeighMore)
{
    ProfileMatch exact, beginning, distro, family, nothing;
    exact.shortId = QStringLiteral("a");
    beginning.shortId = QStringLiteral("a*");
    distro.distro = QStringLiteral("a");
    family.family = QStringLiteral("a");
    // As many further conditions as there are.
    for (ProfileMatch *match : {&beginning, &distro, &family, &nothing}) {
        match->versionFrom = match->versionBefore = QStringLiteral("1");
        match->releasedFrom = match->releasedBefore = QDate(2000, 1, 1);
        match->ifDevices = match->unlessDevices = QStringList{QStringLiteral("d")};
    }
    EXPECT_GT(exact.weight(), beginning.weight());
    EXPECT_GT(beginning.weight(), distro.weight());
    EXPECT_GT(distro.weight(), family.weight());
    EXPECT_GT(family.weight(), nothing.weight());
    EXPECT_EQ(ProfileMatch().weight(), 0);
}

} // namespace

} // namespace innkeeper
