// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/usbredir/Service.h"

#include <cerrno>
#include <cstdio>
#include <vector>

#include <poll.h>
#include <sys/socket.h>

namespace innkeeper::usbredir {

namespace {

int millisecondsUntilTimeout(libusb_context *context)
{
    timeval left{};
    if (libusb_get_next_timeout(context, &left) != 1)
        return -1;
    return static_cast<int>(left.tv_sec * 1000 + left.tv_usec / 1000 + 1);
}

} // namespace

Service::Service(Context context, UniqueFd keeper)
    : m_context(std::move(context))
    , m_keeper(std::move(keeper))
{
}

int Service::readGuest(void *self, std::uint8_t *data, int count)
{
    auto &service = *static_cast<Service *>(self);
    const auto got =
        ::recv(service.m_machine.get(), data, static_cast<std::size_t>(count), MSG_DONTWAIT);
    if (got > 0) {
        service.m_words.follow(data, static_cast<std::size_t>(got));
        return static_cast<int>(got);
    }
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return 0;
    service.m_isClosed = true;
    return -1;
}

int Service::writeGuest(void *self, std::uint8_t *data, int count)
{
    auto &service = *static_cast<Service *>(self);
    const auto put = ::send(service.m_machine.get(), data, static_cast<std::size_t>(count),
                            MSG_DONTWAIT | MSG_NOSIGNAL);
    if (put >= 0)
        return static_cast<int>(put);
    if (errno == EAGAIN || errno == EINTR)
        return 0;
    service.m_isClosed = true;
    return -1;
}

void Service::log(void * /*self*/, int level, const char *message)
{
    if (level <= usbredirparser_warning)
        std::fprintf(stderr, "innkeeper-usbredir: %s\n", message);
}

void Service::report(Report what) const
{
    const char byte = static_cast<char>(what);
    ::send(m_keeper.get(), &byte, 1, MSG_DONTWAIT | MSG_NOSIGNAL);
}

bool Service::wait(bool hasMore, bool &isReadable)
{
    std::vector<pollfd> waiting{{m_keeper.get(), POLLIN, 0},
                                {m_machine.get(), short(hasMore ? POLLIN | POLLOUT : POLLIN), 0}};
    const libusb_pollfd **ofLibusb = libusb_get_pollfds(m_context.get());
    for (auto one = ofLibusb; one != nullptr && *one != nullptr; ++one)
        waiting.push_back({(*one)->fd, (*one)->events, 0});
    libusb_free_pollfds(ofLibusb);
    if (::poll(waiting.data(), waiting.size(), millisecondsUntilTimeout(m_context.get())) < 0)
        return errno == EINTR;
    isReadable = (waiting[1].revents & (POLLIN | POLLHUP | POLLERR)) != 0;
    return waiting[0].revents == 0;
}

void Service::reportProgress()
{
    if (m_words.hasGreeted() && !std::exchange(m_hasToldGreeting, true))
        report(Report::Greeted);
    if (m_words.hasTaken() && !std::exchange(m_hasToldTaking, true))
        report(Report::Taken);
}

Report Service::serve(DeviceHandle device, UniqueFd machine)
{
    m_machine = std::move(machine);
    const std::unique_ptr<usbredirhost, HostEnd> host(usbredirhost_open(
        m_context.get(), device.release(), &Service::log, &Service::readGuest, &Service::writeGuest,
        this, "innkeeper-usbredir", usbredirparser_warning, 0));
    if (!host)
        return Report::DeviceGone;
    bool isReadable = false;
    while (wait(usbredirhost_has_data_to_write(host.get()) > 0, isReadable)) {
        timeval now{};
        libusb_handle_events_timeout_completed(m_context.get(), &now, nullptr);
        if (isReadable) {
            const int outcome = usbredirhost_read_guest_data(host.get());
            if (outcome == usbredirhost_read_device_rejected)
                return Report::Rejected;
            if (outcome == usbredirhost_read_device_lost)
                return Report::DeviceGone;
            // A machine that is out of step once will not find its way back.
            if (outcome == usbredirhost_read_parse_error)
                return Report::Garbled;
        }
        if (usbredirhost_has_data_to_write(host.get()) > 0)
            usbredirhost_write_guest_data(host.get());
        if (m_isClosed)
            return Report::MachineGone;
        reportProgress();
    }
    return Report::MachineGone;
}

} // namespace innkeeper::usbredir
