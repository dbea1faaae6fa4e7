// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/adapters/udev/LostMessages.h"

#include <cerrno>
#include <dlfcn.h>
#include <sys/socket.h>

namespace {

enum class Loss { None, Going, Over };
Loss loss = Loss::None;

} // namespace

/// Before the C library's, for all libraries of this program.
extern "C" __attribute__((visibility("default"))) ssize_t recvmsg(int socket, msghdr *message,
                                                                  int flags)
{
    using Receive = ssize_t (*)(int, msghdr *, int);
    static const auto next = reinterpret_cast<Receive>(dlsym(RTLD_NEXT, "recvmsg"));
    if (loss == Loss::None)
        return next(socket, message, flags);
    const msghdr untouched = *message;
    do
        *message = untouched;
    while (next(socket, message, flags | MSG_DONTWAIT) >= 0);
    const bool isTold = loss == Loss::Over;
    if (isTold)
        loss = Loss::None;
    errno = isTold ? ENOBUFS : EAGAIN;
    return -1;
}

namespace innkeeper::udev {

void loseMessages()
{
    loss = Loss::Going;
}

void tellOfLoss()
{
    loss = Loss::Over;
}

bool wasLossTold()
{
    return loss == Loss::None;
}

} // namespace innkeeper::udev
