// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/usbredir/Confinement.h"
#include "app/usbredir/Service.h"

#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

namespace {

using namespace innkeeper;
using namespace innkeeper::usbredir;

bool isFrom(int peer, uid_t machineUser)
{
    ucred who{};
    socklen_t size = sizeof who;
    return ::getsockopt(peer, SOL_SOCKET, SO_PEERCRED, &who, &size) == 0 &&
           (who.uid == machineUser || who.uid == 0);
}

/// Waits for the machine; none: whoever started this has gone.
UniqueFd acceptMachine(int listener, uid_t machineUser)
{
    for (;;) {
        pollfd waiting[] = {{kKeeperFd, POLLIN, 0}, {listener, POLLIN, 0}};
        if (::poll(waiting, 2, -1) < 0 && errno != EINTR)
            return {};
        if (waiting[0].revents != 0)
            return {};
        if ((waiting[1].revents & POLLIN) == 0)
            continue;
        UniqueFd peer(::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC));
        if (peer.isValid() && isFrom(peer.get(), machineUser))
            return peer;
    }
}

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
    Service service(std::move(context), UniqueFd(::fcntl(kKeeperFd, F_DUPFD_CLOEXEC, 0)));
    return service.serve(std::move(device), std::move(machine));
}

std::optional<uid_t> userFrom(const char *text)
{
    uid_t user = 0;
    const char *end = text + std::strlen(text);
    const auto [rest, error] = std::from_chars(text, end, user);
    if (error != std::errc() || rest != end)
        return std::nullopt;
    return user;
}

} // namespace

#ifdef __SANITIZE_ADDRESS__
/// Leaks are looked for by another process, and we start none.
extern "C" __attribute__((visibility("default"))) const char *__asan_default_options()
{
    return "detect_leaks=0";
}
#endif

/// Serves one USB device, already open, to one machine: innkeeper-usbredir FILTER USER. Started by
/// innkeeperd, with the descriptors of core/adapters/usbredir/Reports.h.
int main(int argc, char **argv)
{
    const auto user = argc == 3 ? userFrom(argv[2]) : std::nullopt;
    const Report last = user ? run(argv[1], *user) : Report::Unsafe;
    const char byte = static_cast<char>(last);
    ::send(kKeeperFd, &byte, 1, MSG_DONTWAIT | MSG_NOSIGNAL);
    return last == Report::MachineGone || last == Report::DeviceGone ? EXIT_SUCCESS : EXIT_FAILURE;
}
