// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/usbredir/Service.h"
#include "tests/fuzz/Demand.h"

#include <sys/socket.h>
#include <unistd.h>

namespace {

using namespace innkeeper;
using fuzz::demand;

struct Line
{
    UniqueFd ours;
    UniqueFd theirs;
};

Line makeLine()
{
    int ends[2] = {-1, -1};
    demand(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0, "there are sockets");
    return {UniqueFd(ends[0]), UniqueFd(ends[1])};
}

} // namespace

// libusb's answers about a device that has gone. usbredirhost asks them without looking whether it
// has one.
extern "C" __attribute__((visibility("default"))) int
libusb_alloc_streams(libusb_device_handle *, std::uint32_t, unsigned char *, int)
{
    return LIBUSB_ERROR_NO_DEVICE;
}

extern "C" __attribute__((visibility("default"))) int libusb_free_streams(libusb_device_handle *,
                                                                          unsigned char *, int)
{
    return LIBUSB_ERROR_NO_DEVICE;
}

extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    // The keeper, who says nothing.
    static const Line keeper = makeLine();
    demand(::dup2(keeper.theirs.get(), usbredir::kKeeperFd) == usbredir::kKeeperFd,
           "the keeper's end has its place");
    return 0;
}

/// All that a machine says to innkeeper-usbredir before it hangs up. The device has gone already:
/// how one that is there is asked is tested on the emulated host.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t count)
{
    Line line = makeLine();
    demand(::send(line.ours.get(), bytes, count, MSG_DONTWAIT) == ssize_t(count), "it all fits");
    ::shutdown(line.ours.get(), SHUT_WR);
    usbredir::Service service(usbredir::makeContext(), std::move(line.theirs));
    const auto last = service.serve(usbredir::DeviceHandle());
    demand(last == usbredir::Report::MachineGone || last == usbredir::Report::Garbled ||
               last == usbredir::Report::Rejected || last == usbredir::Report::DeviceGone,
           "it says why it ended");
    return 0;
}
