// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hciredir/Relay.h"

#include <cerrno>
#include <utility>

#include <poll.h>
#include <sys/socket.h>

namespace innkeeper::hci {

namespace {

using usbredir::Report;

constexpr short kEnded = POLLHUP | POLLERR | POLLNVAL;
/// Of any type: the longest is an isochronous one, of 4 + 16383 bytes.
constexpr std::size_t kMostPacket = kTypeSize + 4 + 0x3fff;

short eventsIf(bool reads, bool writes)
{
    return short((reads ? POLLIN : 0) | (writes ? POLLOUT : 0));
}

} // namespace

Relay::Relay(UniqueFd controller, UniqueFd machine)
    : m_controller(std::move(controller))
    , m_machine(std::move(machine))
    , m_face({[this](std::uint8_t *data, int count) { return m_machine.read(data, count); },
              [this](const std::uint8_t *data, int count) { return m_machine.write(data, count); }})
{
}

Report Relay::run()
{
    for (;;) {
        pollfd waiting[] = {
            {usbredir::kKeeperFd, POLLIN, 0},
            {m_machine.fd(), eventsIf(!m_face.isBehind(), m_face.hasForMachine()), 0},
            {m_controller.get(),
             eventsIf(!m_face.isMachineBehind(), m_face.forController() != nullptr), 0}};
        if (::poll(waiting, std::size(waiting), -1) < 0 && errno != EINTR)
            return Report::Unsafe;
        if (waiting[0].revents != 0)
            return Report::MachineGone;
        if ((waiting[1].revents & (POLLIN | kEnded)) != 0) {
            switch (m_face.readMachine()) {
            case UsbFace::Outcome::Fine:
                break;
            case UsbFace::Outcome::Rejected:
                return Report::Rejected;
            case UsbFace::Outcome::Garbled:
                return Report::Garbled;
            }
            // What it said last is not read any more when we are behind.
            if ((waiting[1].revents & kEnded) != 0 && m_face.isBehind())
                return Report::MachineGone;
        }
        if ((waiting[2].revents & kEnded) != 0)
            return Report::DeviceGone;
        if ((waiting[2].revents & POLLIN) != 0 && readController() == Controller::Gone)
            return Report::DeviceGone;
        if (writeController() == Controller::Gone)
            return Report::DeviceGone;
        if (m_face.hasForMachine())
            m_face.writeMachine();
        if (m_machine.isClosed())
            return Report::MachineGone;
        reportProgress();
    }
}

Relay::Controller Relay::readController()
{
    Bytes packet(kMostPacket);
    const auto got = ::recv(m_controller.get(), packet.data(), packet.size(), MSG_DONTWAIT);
    if (got == 0)
        return Controller::Gone;
    if (got < 0)
        return errno == EAGAIN || errno == EINTR ? Controller::Fine : Controller::Gone;
    packet.resize(std::size_t(got));
    m_face.takeFromController(packet);
    return Controller::Fine;
}

Relay::Controller Relay::writeController()
{
    while (const Bytes *packet = m_face.forController()) {
        const auto put =
            ::send(m_controller.get(), packet->data(), packet->size(), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (put < 0 && (errno == EAGAIN || errno == EINTR))
            return Controller::Fine;
        // One that the kernel does not take is lost, as in the air.
        if (put < 0 && errno != EINVAL)
            return Controller::Gone;
        m_face.dropForController();
    }
    return Controller::Fine;
}

void Relay::reportProgress()
{
    if (m_face.hasGreeted() && !std::exchange(m_hasToldGreeting, true))
        usbredir::report(Report::Greeted);
    if (m_face.isUsed() && !std::exchange(m_hasToldUse, true))
        usbredir::report(Report::Taken);
}

} // namespace innkeeper::hci
