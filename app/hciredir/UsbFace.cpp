// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hciredir/UsbFace.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace innkeeper::hci {

namespace {

/// Packets that one side may owe us before the other one waits.
constexpr std::size_t kMostWaiting = 256;
/// A real machine has two or three under way.
constexpr std::size_t kMostRequests = 128;
/// Bytes that the machine has not read.
constexpr std::uint64_t kMostUnread = std::uint64_t{1} << 20;
/// Of an endpoint address.
constexpr std::uint8_t kIn = 0x80;

/// Where usbredir's tables have an endpoint.
constexpr std::size_t slotOf(std::uint8_t endpoint)
{
    return std::size_t((endpoint & kIn) >> 3 | (endpoint & 0x0f));
}

/// As a real controller that nobody reads.
void keepBounded(std::deque<Bytes> &queue)
{
    while (queue.size() > kMostWaiting)
        queue.pop_front();
}

} // namespace

UsbFace::UsbFace(Machine machine)
    : m_machine(std::move(machine))
    , m_parser(usbredirparser_create())
{
    if (!m_parser)
        std::abort();
    listenToParser();
    std::array<std::uint32_t, USB_REDIR_CAPS_SIZE> abilities{};
    for (const int one : {usb_redir_cap_connect_device_version, usb_redir_cap_filter,
                          usb_redir_cap_ep_info_max_packet_size, usb_redir_cap_64bits_ids,
                          usb_redir_cap_32bits_bulk_length})
        usbredirparser_caps_set_cap(abilities.data(), one);
    usbredirparser_init(m_parser.get(), "innkeeper-hciredir", abilities.data(),
                        int(abilities.size()), usbredirparser_fl_usb_host);
}

UsbFace::Outcome UsbFace::readMachine()
{
    // A machine that is out of step once will not find its way back.
    if (usbredirparser_do_read(m_parser.get()) == usbredirparser_read_parse_error)
        return Outcome::Garbled;
    return m_isRejected ? Outcome::Rejected : Outcome::Fine;
}

bool UsbFace::hasForMachine() const
{
    return usbredirparser_has_data_to_write(m_parser.get()) > 0;
}

void UsbFace::writeMachine()
{
    // A connection that has ended is seen where it is read.
    [[maybe_unused]] const int outcome = usbredirparser_do_write(m_parser.get());
}

const Bytes *UsbFace::forController() const
{
    return m_forController.empty() ? nullptr : &m_forController.front();
}

void UsbFace::dropForController()
{
    m_forController.pop_front();
}

bool UsbFace::isMachineBehind() const
{
    return usbredirparser_get_bufferered_output_size(m_parser.get()) >= kMostUnread;
}

bool UsbFace::isBehind() const
{
    return isMachineBehind() || m_forController.size() >= kMostWaiting;
}

void UsbFace::introduce()
{
    m_hasGreeted = true;
    usb_redir_interface_info_header interfaces{};
    interfaces.interface_count = 1;
    interfaces.interface_class[0] = kClass;
    interfaces.interface_subclass[0] = kSubclass;
    interfaces.interface_protocol[0] = kProtocol;
    usbredirparser_send_interface_info(m_parser.get(), &interfaces);

    usb_redir_ep_info_header endpoints{};
    std::fill(std::begin(endpoints.type), std::end(endpoints.type), usb_redir_type_invalid);
    const auto set = [&](std::uint8_t endpoint, std::uint8_t type) {
        endpoints.type[slotOf(endpoint)] = type;
        endpoints.max_packet_size[slotOf(endpoint)] = kPacketSize;
    };
    set(0, usb_redir_type_control);
    set(kIn, usb_redir_type_control);
    set(kEventEndpoint, usb_redir_type_interrupt);
    set(kAclInEndpoint, usb_redir_type_bulk);
    set(kAclOutEndpoint, usb_redir_type_bulk);
    endpoints.interval[slotOf(kEventEndpoint)] = 1;
    usbredirparser_send_ep_info(m_parser.get(), &endpoints);

    usb_redir_device_connect_header device{};
    device.speed = usb_redir_speed_full;
    device.device_class = kClass;
    device.device_subclass = kSubclass;
    device.device_protocol = kProtocol;
    device.vendor_id = kVendor;
    device.product_id = kProduct;
    device.device_version_bcd = kVersion;
    usbredirparser_send_device_connect(m_parser.get(), &device);
}

void UsbFace::reset()
{
    // What was asked is cancelled one by one by whoever asked; the controller itself is reset by
    // the command that every system begins with.
    m_events.clear();
    m_air.clear();
    m_begun.clear();
}

void UsbFace::setConfiguration(std::uint64_t id, std::uint8_t configuration)
{
    const bool isKnown = configuration <= 1;
    if (isKnown)
        m_configuration = configuration;
    tellConfiguration(id, isKnown ? usb_redir_success : usb_redir_stall);
}

void UsbFace::tellConfiguration(std::uint64_t id, std::uint8_t status)
{
    usb_redir_configuration_status_header answer{status, m_configuration};
    usbredirparser_send_configuration_status(m_parser.get(), id, &answer);
}

void UsbFace::tellAltSetting(std::uint64_t id, std::uint8_t interface, std::uint8_t wanted)
{
    const bool isThere = interface == 0 && wanted == 0;
    usb_redir_alt_setting_status_header answer{
        std::uint8_t(isThere ? usb_redir_success : usb_redir_stall), interface, 0};
    usbredirparser_send_alt_setting_status(m_parser.get(), id, &answer);
}

void UsbFace::refuseIso(std::uint64_t id, std::uint8_t endpoint)
{
    usb_redir_iso_stream_status_header answer{usb_redir_stall, endpoint};
    usbredirparser_send_iso_stream_status(m_parser.get(), id, &answer);
}

void UsbFace::setListening(std::uint64_t id, std::uint8_t endpoint, bool isOn)
{
    const bool isOurs = endpoint == kEventEndpoint;
    usb_redir_interrupt_receiving_status_header answer{
        std::uint8_t(isOurs ? usb_redir_success : usb_redir_stall), endpoint};
    usbredirparser_send_interrupt_receiving_status(m_parser.get(), id, &answer);
    if (isOurs)
        m_isListening = isOn;
    sendEvents();
}

void UsbFace::control(std::uint64_t id, usb_redir_control_packet_header head, const Bytes &data)
{
    const Setup setup{head.requesttype, head.request, head.value, head.index, head.length};
    const bool isRead = (head.endpoint & kIn) != 0;
    Bytes answer;
    bool isTaken = false;
    if (isRead) {
        auto found = answerTo(setup);
        isTaken = found.has_value();
        answer = std::move(found).value_or(Bytes());
        head.length = std::uint16_t(answer.size());
    } else {
        isTaken = isHciCommand(setup) ? takeCommand(data) : isStandardWrite(setup);
    }
    head.status = isTaken ? usb_redir_success : usb_redir_stall;
    usbredirparser_send_control_packet(m_parser.get(), id, &head, answer.data(),
                                       int(answer.size()));
}

bool UsbFace::takeCommand(const Bytes &command)
{
    if (command.size() < kCommandHead || command.size() != kCommandHead + command[2])
        return false;
    m_isUsed = true;
    const auto opcode = word(command.data());
    if (isVendorCommand(opcode)) {
        takeFromController(unknownCommand(opcode));
        return true;
    }
    Bytes packet{kCommand};
    packet.insert(packet.end(), command.begin(), command.end());
    m_forController.push_back(std::move(packet));
    return true;
}

bool UsbFace::takeAcl(const Bytes &data)
{
    m_begun.insert(m_begun.end(), data.begin(), data.end());
    if (m_begun.size() < kAclHead)
        return true;
    const std::size_t whole = kAclHead + word(m_begun.data() + 2);
    if (whole > kAclHead + kMostAcl || m_begun.size() > whole) {
        m_begun.clear();
        return false;
    }
    if (m_begun.size() < whole)
        return true;
    m_begun.insert(m_begun.begin(), kAcl);
    m_forController.push_back(std::exchange(m_begun, {}));
    return true;
}

void UsbFace::bulk(std::uint64_t id, const usb_redir_bulk_packet_header &head, const Bytes &data)
{
    const std::size_t length = head.length | std::size_t{head.length_high} << 16;
    if (head.endpoint == kAclInEndpoint && m_requests.size() < kMostRequests) {
        m_requests.push_back({id, length});
        answerRequests();
        return;
    }
    usb_redir_bulk_packet_header answer = head;
    const bool isTaken = head.endpoint == kAclOutEndpoint && takeAcl(data);
    answer.status = isTaken ? usb_redir_success : usb_redir_stall;
    if ((head.endpoint & kIn) != 0)
        answer.length = answer.length_high = 0;
    usbredirparser_send_bulk_packet(m_parser.get(), id, &answer, nullptr, 0);
}

void UsbFace::cancel(std::uint64_t id)
{
    const auto request = std::find_if(m_requests.begin(), m_requests.end(),
                                      [id](const Request &one) { return one.id == id; });
    // It was answered meanwhile.
    if (request == m_requests.end())
        return;
    finish(*request, usb_redir_cancelled);
    m_requests.erase(request);
}

void UsbFace::takeFromController(const Bytes &packet)
{
    if (packet.size() <= kTypeSize)
        return;
    Bytes content(packet.begin() + kTypeSize, packet.end());
    if (packet[0] == kEvent) {
        m_events.push_back(std::move(content));
        keepBounded(m_events);
        sendEvents();
    } else if (packet[0] == kAcl) {
        m_air.push_back(std::move(content));
        keepBounded(m_air);
        answerRequests();
    }
}

void UsbFace::sendEvents()
{
    if (!m_isListening)
        return;
    for (Bytes &event : std::exchange(m_events, {})) {
        for (std::size_t at = 0; at < event.size(); at += kPacketSize) {
            const auto size = std::min<std::size_t>(kPacketSize, event.size() - at);
            usb_redir_interrupt_packet_header head{kEventEndpoint, usb_redir_success,
                                                   std::uint16_t(size)};
            usbredirparser_send_interrupt_packet(m_parser.get(), m_eventNumber++, &head,
                                                 event.data() + at, int(size));
        }
    }
}

void UsbFace::answerRequests()
{
    while (!m_requests.empty() && !m_air.empty()) {
        Bytes &packet = m_air.front();
        const auto size = std::min(packet.size(), m_requests.front().most);
        finish(m_requests.front(), usb_redir_success,
               Bytes(packet.begin(), packet.begin() + std::ptrdiff_t(size)));
        m_requests.pop_front();
        if (size == packet.size())
            m_air.pop_front();
        else
            packet.erase(packet.begin(), packet.begin() + std::ptrdiff_t(size));
    }
}

void UsbFace::finish(const Request &request, std::uint8_t status, Bytes data)
{
    usb_redir_bulk_packet_header head{};
    head.endpoint = kAclInEndpoint;
    head.status = status;
    head.length = std::uint16_t(data.size());
    usbredirparser_send_bulk_packet(m_parser.get(), request.id, &head, data.data(),
                                    int(data.size()));
}

} // namespace innkeeper::hci
