// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/redirection/Confinement.h"
#include "app/redirection/Lines.h"
#include "app/usbredir/Service.h"

#include <utility>

namespace {

using namespace innkeeper;
using namespace innkeeper::usbredir;

Report run(const char *filter, uid_t machineUser)
{
    auto context = makeContext();
    if (!context || !confineThisProcess())
        return Report::Unsafe;
    auto device = openDevice(context.get(), kDeviceFd);
    if (!device)
        return Report::DeviceGone;
    if (!isAllowed(device.get(), filter))
        return Report::Filtered;
    UniqueFd listener(kListenerFd);
    UniqueFd machine = acceptMachine(listener.get(), machineUser);
    listener.reset();
    if (!machine.isValid())
        return Report::MachineGone;
    Service service(std::move(context), std::move(machine));
    return service.serve(std::move(device));
}

} // namespace

/// Serves one USB device, already open, to one machine: innkeeper-usbredir FILTER USER. Started by
/// innkeeperd, with the descriptors of core/adapters/usbredir/Reports.h.
int main(int argc, char **argv)
{
    const auto user = argc == 3 ? userFrom(argv[2]) : std::nullopt;
    return endWith(user ? run(argv[1], *user) : Report::Unsafe);
}
