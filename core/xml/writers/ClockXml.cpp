// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/XmlTree.h"
#include "core/xml/writers/Writers.h"

namespace innkeeper::xml {

namespace {

pugi::xml_node addTimer(pugi::xml_node clock, const char *name)
{
    const auto timer = add(clock, "timer");
    set(timer, "name", name);
    return timer;
}

} // namespace

void writeClock(pugi::xml_node domain, const MachineConfig &config)
{
    const auto clock = add(domain, "clock");
    set(clock, "offset", config.clockIsLocalTime ? "localtime" : "utc");
    // Ticks that a busy host missed are made up for, or the guest's time falls behind.
    set(addTimer(clock, "rtc"), "tickpolicy", "catchup");
    set(addTimer(clock, "pit"), "tickpolicy", "delay");
    // Its emulation wakes the host all the time; every guest has a better clock.
    set(addTimer(clock, "hpet"), "present", "no");
    if (config.hasHypervEnlightenments && config.accelerator == Accelerator::Kvm)
        set(addTimer(clock, "hypervclock"), "present", "yes");
}

void writePower(pugi::xml_node domain, const MachineConfig &)
{
    add(domain, "on_poweroff", QStringLiteral("destroy"));
    add(domain, "on_reboot", QStringLiteral("restart"));
    add(domain, "on_crash", QStringLiteral("destroy"));
    // Guests that put themselves to sleep look dead to their people.
    const auto pm = add(domain, "pm");
    set(add(pm, "suspend-to-mem"), "enabled", "no");
    set(add(pm, "suspend-to-disk"), "enabled", "no");
}

} // namespace innkeeper::xml
