// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/XmlTree.h"
#include "core/xml/writers/Writers.h"

namespace innkeeper::xml {

void writeClock(pugi::xml_node domain, const MachineConfig &config)
{
    const auto clock = add(domain, "clock");
    set(clock, "offset", config.clockIsLocalTime ? "localtime" : "utc");
    for (const TimerConfig &timer : config.timers) {
        // QEMU refuses Hyper-V's clock without KVM.
        if (timer.name == QLatin1String("hypervclock") && config.accelerator != Accelerator::Kvm)
            continue;
        const auto element = add(clock, "timer");
        set(element, "name", timer.name);
        if (!timer.tickPolicy.isEmpty())
            set(element, "tickpolicy", timer.tickPolicy);
        if (timer.isPresent)
            set(element, "present", *timer.isPresent ? "yes" : "no");
    }
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
