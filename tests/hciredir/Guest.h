// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/hciredir/UsbFace.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>

#include <usbredirfilter.h>
#include <usbredirparser.h>

namespace innkeeper::hci {

/// The other side of a UsbFace: usbredir's own parser, in the part that an emulator has.
class Guest
{
public:
    Guest()
        : m_face({[this](std::uint8_t *data, int count) { return take(m_toFace, data, count); },
                  [this](const std::uint8_t *data, int count) {
                      m_toGuest.insert(m_toGuest.end(), data, data + count);
                      return count;
                  }})
        , m_parser(usbredirparser_create())
    {
        listen();
        std::uint32_t abilities[USB_REDIR_CAPS_SIZE] = {};
        for (const int one :
             {usb_redir_cap_connect_device_version, usb_redir_cap_filter,
              usb_redir_cap_device_disconnect_ack, usb_redir_cap_ep_info_max_packet_size,
              usb_redir_cap_64bits_ids, usb_redir_cap_32bits_bulk_length})
            usbredirparser_caps_set_cap(abilities, one);
        usbredirparser_init(parser(), "guest", abilities, USB_REDIR_CAPS_SIZE, 0);
        outcome = exchange();
    }

    UsbFace &face() { return m_face; }
    usbredirparser *parser() { return m_parser.get(); }

    /// Until neither has anything to say.
    UsbFace::Outcome exchange()
    {
        auto last = UsbFace::Outcome::Fine;
        bool isBusy = true;
        while (isBusy && last == UsbFace::Outcome::Fine) {
            isBusy = false;
            while (usbredirparser_has_data_to_write(parser()) > 0)
                usbredirparser_do_write(parser());
            if (const auto before = m_toFace.size(); before > 0) {
                last = m_face.readMachine();
                isBusy = m_toFace.size() < before;
            }
            if (m_face.hasForMachine()) {
                m_face.writeMachine();
                isBusy = true;
            }
            if (!m_toGuest.empty())
                usbredirparser_do_read(parser());
        }
        return last;
    }

    /// Bytes of anybody's.
    UsbFace::Outcome say(const Bytes &bytes)
    {
        m_toFace.insert(m_toFace.end(), bytes.begin(), bytes.end());
        return exchange();
    }

    struct Answer
    {
        std::uint8_t status = 0;
        Bytes data;
    };
    Answer control(const Setup &setup, Bytes data = {})
    {
        constexpr std::uint8_t kIn = 0x80;
        usb_redir_control_packet_header head{};
        head.endpoint = setup.type & kIn;
        head.requesttype = setup.type;
        head.request = setup.request;
        head.value = setup.value;
        head.index = setup.index;
        head.length = head.endpoint != 0 ? setup.length : std::uint16_t(data.size());
        usbredirparser_send_control_packet(parser(), ++m_id, &head, data.data(), int(data.size()));
        exchange();
        return answers[m_id];
    }
    Answer command(Bytes data) { return control({0x20, 0, 0, 0, 0}, std::move(data)); }
    std::uint64_t askForAir(std::uint32_t most)
    {
        usb_redir_bulk_packet_header head{};
        head.endpoint = kAclInEndpoint;
        head.length = std::uint16_t(most);
        head.length_high = std::uint16_t(most >> 16);
        usbredirparser_send_bulk_packet(parser(), ++m_id, &head, nullptr, 0);
        exchange();
        return m_id;
    }
    Answer sendAir(Bytes data, std::uint8_t endpoint = kAclOutEndpoint)
    {
        usb_redir_bulk_packet_header head{};
        head.endpoint = endpoint;
        head.length = std::uint16_t(data.size());
        usbredirparser_send_bulk_packet(parser(), ++m_id, &head, data.data(), int(data.size()));
        exchange();
        return answers[m_id];
    }
    void listenForEvents()
    {
        usb_redir_start_interrupt_receiving_header head{kEventEndpoint};
        usbredirparser_send_start_interrupt_receiving(parser(), 0, &head);
        exchange();
    }
    /// Everything that the controller was sent.
    std::deque<Bytes> atController()
    {
        std::deque<Bytes> packets;
        while (const Bytes *packet = m_face.forController()) {
            packets.push_back(*packet);
            m_face.dropForController();
        }
        return packets;
    }

    std::map<std::uint64_t, Answer> answers;
    Bytes events;
    std::size_t longestEventPacket = 0;
    std::optional<usb_redir_device_connect_header> device;
    std::optional<usb_redir_ep_info_header> endpoints;
    std::optional<std::uint8_t> status;
    UsbFace::Outcome outcome = UsbFace::Outcome::Garbled;

private:
    struct End
    {
        void operator()(usbredirparser *parser) const { usbredirparser_destroy(parser); }
    };

    static int take(Bytes &from, std::uint8_t *data, int count)
    {
        const auto size = std::min(from.size(), std::size_t(count));
        std::copy_n(from.begin(), size, data);
        from.erase(from.begin(), from.begin() + std::ptrdiff_t(size));
        return int(size);
    }
    static Guest *self(void *priv) { return static_cast<Guest *>(priv); }
    Bytes owned(std::uint8_t *data, int count)
    {
        Bytes bytes(data, data + count);
        usbredirparser_free_packet_data(parser(), data);
        return bytes;
    }

    void listen()
    {
        auto &on = *m_parser;
        on.priv = this;
        on.log_func = [](void *, int, const char *) {};
        on.read_func = [](void *priv, std::uint8_t *data, int count) {
            return take(self(priv)->m_toGuest, data, count);
        };
        on.write_func = [](void *priv, std::uint8_t *data, int count) {
            auto &bytes = self(priv)->m_toFace;
            bytes.insert(bytes.end(), data, data + count);
            return count;
        };
        on.hello_func = [](void *, usb_redir_hello_header *) {};
        on.interface_info_func = [](void *, usb_redir_interface_info_header *) {};
        on.ep_info_func = [](void *priv, usb_redir_ep_info_header *head) {
            self(priv)->endpoints = *head;
        };
        on.device_connect_func = [](void *priv, usb_redir_device_connect_header *head) {
            self(priv)->device = *head;
        };
        on.configuration_status_func = [](void *priv, std::uint64_t,
                                          usb_redir_configuration_status_header *head) {
            self(priv)->status = head->status;
        };
        on.alt_setting_status_func = [](void *priv, std::uint64_t,
                                        usb_redir_alt_setting_status_header *head) {
            self(priv)->status = head->status;
        };
        on.iso_stream_status_func = [](void *priv, std::uint64_t,
                                       usb_redir_iso_stream_status_header *head) {
            self(priv)->status = head->status;
        };
        on.interrupt_receiving_status_func = [](void *priv, std::uint64_t,
                                                usb_redir_interrupt_receiving_status_header *head) {
            self(priv)->status = head->status;
        };
        on.control_packet_func = [](void *priv, std::uint64_t id,
                                    usb_redir_control_packet_header *head, std::uint8_t *data,
                                    int count) {
            self(priv)->answers[id] = {head->status, self(priv)->owned(data, count)};
        };
        on.bulk_packet_func = [](void *priv, std::uint64_t id, usb_redir_bulk_packet_header *head,
                                 std::uint8_t *data, int count) {
            self(priv)->answers[id] = {head->status, self(priv)->owned(data, count)};
        };
        on.interrupt_packet_func = [](void *priv, std::uint64_t,
                                      usb_redir_interrupt_packet_header *, std::uint8_t *data,
                                      int count) {
            auto *guest = self(priv);
            const Bytes bytes = guest->owned(data, count);
            guest->longestEventPacket = std::max(guest->longestEventPacket, bytes.size());
            guest->events.insert(guest->events.end(), bytes.begin(), bytes.end());
        };
    }

    Bytes m_toFace;
    Bytes m_toGuest;
    std::uint64_t m_id = 0;
    UsbFace m_face;
    std::unique_ptr<usbredirparser, End> m_parser;
};

} // namespace innkeeper::hci
