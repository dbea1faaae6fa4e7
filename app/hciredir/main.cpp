// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hciredir/Relay.h"
#include "app/redirection/Confinement.h"
#include "app/redirection/Lines.h"

#include <utility>

namespace {

using namespace innkeeper;
using namespace innkeeper::usbredir;

Report run(uid_t machineUser)
{
    if (!confineThisProcess())
        return Report::Unsafe;
    UniqueFd controller(kDeviceFd);
    UniqueFd listener(kListenerFd);
    UniqueFd machine = acceptMachine(listener.get(), machineUser);
    listener.reset();
    if (!machine.isValid())
        return Report::MachineGone;
    return hci::Relay(std::move(controller), std::move(machine)).run();
}

} // namespace

/// Serves one Bluetooth controller to one machine, as a USB device: innkeeper-hciredir USER.
/// Started by innkeeperd, with the descriptors of core/adapters/usbredir/Reports.h.
int main(int argc, char **argv)
{
    const auto user = argc == 2 ? userFrom(argv[1]) : std::nullopt;
    return endWith(user ? run(*user) : Report::Unsafe);
}
