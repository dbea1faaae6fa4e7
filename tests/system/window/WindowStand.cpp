// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/system/window/WindowStand.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

namespace innkeeper::test {

bool eventually(const std::function<bool()> &holds, std::chrono::seconds deadline)
{
    return QTest::qWaitFor(holds, int(std::chrono::milliseconds(deadline).count()));
}

WindowStand::WindowStand()
    : accelerators(trial, AcceleratorProbe::defaultMemoryFile())
    , journal(OperationJournal::defaultFolder())
    , screens(pool)
    , creation(hypervisor, systems, profiles, accelerators, journal)
    , deletion(hypervisor, journal)
    , virtio(hypervisor, systems, profiles, journal)
    , unfinished(hypervisor, journal)
    , check(hypervisor, accelerators)
    , sampler(hypervisor, pool)
    , thumbnails(hypervisor, pool)
    , link(hypervisor, pool)
    , list(hypervisor, link, pool)
    , actions(hypervisor, pool)
    , window(Services{hypervisor, link, list, actions, sampler, thumbnails, systems, screens,
                      creation, deletion, virtio, unfinished, journal, schema, check, usb,
                      bluetooth, lending, pool},
             preferences)
{
    window.resize(1280, 800);
    window.show();
    link.open(kSession);
}

WindowStand::~WindowStand()
{
    window.close();
    link.close();
    pool.waitForDone();
}

bool WindowStand::isReady()
{
    return eventually([this] { return list.isLoaded(); });
}

std::optional<Machine> WindowStand::machine(const QString &name) const
{
    for (const Machine &machine : list.machines()) {
        if (machine.name == name)
            return machine;
    }
    return std::nullopt;
}

bool WindowStand::isInState(const QString &name, MachineState state) const
{
    const auto found = machine(name);
    return found && found->state == state;
}

} // namespace innkeeper::test
