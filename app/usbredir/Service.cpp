// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/usbredir/Service.h"

#include <cerrno>
#include <cstdio>
#include <utility>
#include <vector>

#include <poll.h>

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

Service::Service(Context context, UniqueFd machine)
    : m_context(std::move(context))
    , m_machine(std::move(machine))
{
}

int Service::readGuest(void *self, std::uint8_t *data, int count)
{
    auto &service = *static_cast<Service *>(self);
    const int got = service.m_machine.read(data, count);
    if (got > 0)
        service.m_words.follow(data, static_cast<std::size_t>(got));
    return got;
}

int Service::writeGuest(void *self, std::uint8_t *data, int count)
{
    return static_cast<Service *>(self)->m_machine.write(data, count);
}

void Service::log(void * /*self*/, int level, const char *message)
{
    if (level <= usbredirparser_warning)
        std::fprintf(stderr, "innkeeper-usbredir: %s\n", message);
}

bool Service::wait(bool hasMore, bool &isReadable)
{
    std::vector<pollfd> waiting{{kKeeperFd, POLLIN, 0},
                                {m_machine.fd(), short(hasMore ? POLLIN | POLLOUT : POLLIN), 0}};
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

Report Service::serve(DeviceHandle device)
{
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
        if (m_machine.isClosed())
            return Report::MachineGone;
        reportProgress();
    }
    return Report::MachineGone;
}

} // namespace innkeeper::usbredir
