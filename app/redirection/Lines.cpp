// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/redirection/Lines.h"

#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <poll.h>
#include <sys/socket.h>

#ifdef __SANITIZE_ADDRESS__
/// Leaks are looked for by another process, and we start none.
extern "C" __attribute__((visibility("default"))) const char *__asan_default_options()
{
    return "detect_leaks=0";
}
#endif

namespace innkeeper::usbredir {

namespace {

bool isFrom(int peer, uid_t machineUser)
{
    ucred who{};
    socklen_t size = sizeof who;
    return ::getsockopt(peer, SOL_SOCKET, SO_PEERCRED, &who, &size) == 0 &&
           (who.uid == machineUser || who.uid == 0);
}

} // namespace

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

std::optional<uid_t> userFrom(const char *text)
{
    uid_t user = 0;
    const char *end = text + std::strlen(text);
    const auto [rest, error] = std::from_chars(text, end, user);
    if (error != std::errc() || rest != end)
        return std::nullopt;
    return user;
}

void report(Report what)
{
    const char byte = static_cast<char>(what);
    ::send(kKeeperFd, &byte, 1, MSG_DONTWAIT | MSG_NOSIGNAL);
}

int endWith(Report last)
{
    report(last);
    return last == Report::MachineGone || last == Report::DeviceGone ? EXIT_SUCCESS : EXIT_FAILURE;
}

MachineLine::MachineLine(UniqueFd connection)
    : m_connection(std::move(connection))
{
}

int MachineLine::read(std::uint8_t *data, int count)
{
    const auto got =
        ::recv(m_connection.get(), data, static_cast<std::size_t>(count), MSG_DONTWAIT);
    // Nothing more will come.
    if (got == 0) {
        m_isClosed = true;
        return -1;
    }
    return outcomeOf(got);
}

int MachineLine::write(const std::uint8_t *data, int count)
{
    return outcomeOf(::send(m_connection.get(), data, static_cast<std::size_t>(count),
                            MSG_DONTWAIT | MSG_NOSIGNAL));
}

int MachineLine::outcomeOf(ssize_t count)
{
    if (count >= 0)
        return static_cast<int>(count);
    if (errno == EAGAIN || errno == EINTR)
        return 0;
    m_isClosed = true;
    return -1;
}

} // namespace innkeeper::usbredir
