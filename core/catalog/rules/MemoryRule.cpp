// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Rules.h"

#include <algorithm>

namespace innkeeper::catalog {

namespace {

/// What the old ones run well with and do not choke on; their makers' recommendations are those
/// of the box.
Bytes usualMemory(Era era)
{
    switch (era) {
    case Era::Dos:
        return Bytes::mib(64);
    case Era::Windows9x:
    case Era::WindowsNt:
        return Bytes::mib(256);
    case Era::Windows2000:
        return Bytes::mib(512);
    case Era::WindowsXp:
    case Era::Old:
        return Bytes::gib(1);
    case Era::Windows:
    case Era::Modern:
        break;
    }
    return Bytes::gib(2);
}

Bytes wantedMemory(const Subject &subject)
{
    const auto &[minimum, recommended] =
        std::pair(subject.system.minimum.memory, subject.system.recommended.memory);
    if (!isModern(subject.era))
        return std::max({usualMemory(subject.era), minimum, recommended});
    if (recommended > Bytes())
        return std::max(minimum, recommended);
    // A minimum is what an installer accepts, not what one works with.
    return std::max(usualMemory(subject.era), Bytes(minimum.count() * 2));
}

/// Half of the host and no more than is free: the host lives on the rest. 0: nothing is known.
Bytes bound(const HostFacts &host)
{
    const Bytes half(host.memoryTotal.count() / 2);
    if (host.memoryFree == Bytes())
        return half;
    return half == Bytes() ? host.memoryFree : std::min(half, host.memoryFree);
}

Bytes roundedDown(Bytes memory)
{
    const quint64 step = memory >= Bytes::gib(1) ? Bytes::mib(128).count() : Bytes::mib(16).count();
    return Bytes(memory.count() / step * step);
}

} // namespace

void chooseMemory(const Subject &subject, MachineDefaults &defaults)
{
    const Bytes wanted = wantedMemory(subject);
    const Bytes needed = std::max(subject.system.minimum.memory, Bytes::mib(16));
    const Bytes limit = bound(subject.host);
    defaults.config.memory = wanted;
    if (limit == Bytes() || wanted <= limit)
        return;

    defaults.config.memory = std::max(needed, roundedDown(limit));
    if (needed > limit)
        defaults.remarks += Remarks::tr("%1 of memory are needed at least, and this host can spare "
                                        "only %2: the machine may be slow or not start.")
                                .arg(needed.toText(), limit.toText());
    else
        defaults.remarks +=
            Remarks::tr("The machine gets %1 of memory instead of %2: this host can spare no more.")
                .arg(defaults.config.memory.toText(), wanted.toText());
}

} // namespace innkeeper::catalog
