// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/profiles/ProfileGrammar.h"
#include "core/catalog/rules/Rules.h"

#include <algorithm>

namespace innkeeper::catalog {

namespace {

Bytes wantedMemory(const Subject &subject)
{
    const auto &[minimum, recommended] =
        std::pair(subject.system.minimum.memory, subject.system.recommended.memory);
    const auto most = profileAmount(subject.value("memory-most"));
    Bytes wanted;
    for (const QString &value : subject.values("memory")) {
        if (const auto amount = profileAmount(value))
            // A minimum is what an installer accepts, not what one works with.
            wanted = std::max({*amount, recommended, Bytes(minimum.count() * 2)});
        else
            wanted = recommended > Bytes() ? std::max(minimum, recommended) : Bytes();
        if (wanted > Bytes())
            break;
    }
    return most ? std::min(wanted, *most) : wanted;
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
    const Bytes needed = std::max(subject.system.minimum.memory, Bytes::mib(16));
    const Bytes wanted = std::max(wantedMemory(subject), needed);
    const Bytes limit = bound(subject.host);
    defaults.config.memory = wanted;
    defaults.mostMemory = profileAmount(subject.value("memory-most")).value_or(Bytes());
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
