// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hciredir/UsbFace.h"

#include <cstdio>

#include <usbredirfilter.h>

namespace innkeeper::hci {

namespace {

/// What the parser hands over is ours to free.
Bytes taken(usbredirparser *parser, std::uint8_t *data, int count)
{
    Bytes bytes;
    if (data != nullptr && count > 0)
        bytes.assign(data, data + count);
    usbredirparser_free_packet_data(parser, data);
    return bytes;
}

UsbFace *faceOf(void *priv)
{
    return static_cast<UsbFace *>(priv);
}

} // namespace

// The parser calls without looking whether there is anybody, so each packet that a machine may send
// has its function here.
void UsbFace::listenToParser()
{
    auto &on = *m_parser;
    on.priv = this;
    on.log_func = [](void *, int level, const char *message) {
        if (level <= usbredirparser_warning)
            std::fprintf(stderr, "innkeeper-hciredir: %s\n", message);
    };
    on.read_func = [](void *priv, std::uint8_t *data, int count) {
        // The parser reads as long as there is something to read.
        const auto *face = faceOf(priv);
        return face->isBehind() ? 0 : face->m_machine.read(data, count);
    };
    on.write_func = [](void *priv, std::uint8_t *data, int count) {
        return faceOf(priv)->m_machine.write(data, count);
    };
    on.hello_func = [](void *priv, usb_redir_hello_header *) { faceOf(priv)->introduce(); };
    on.reset_func = [](void *priv) { faceOf(priv)->reset(); };
    on.filter_reject_func = [](void *priv) { faceOf(priv)->m_isRejected = true; };
    // The machine holds the device against it itself.
    on.filter_filter_func = [](void *, usbredirfilter_rule *rules, int) {
        usbredirfilter_free(rules);
    };
    on.device_disconnect_ack_func = [](void *) {};
    on.cancel_data_packet_func = [](void *priv, std::uint64_t id) { faceOf(priv)->cancel(id); };
    listenToSettings();
    listenToTransfers();
}

void UsbFace::listenToSettings()
{
    auto &on = *m_parser;
    on.set_configuration_func = [](void *priv, std::uint64_t id,
                                   usb_redir_set_configuration_header *head) {
        faceOf(priv)->setConfiguration(id, head->configuration);
    };
    on.get_configuration_func = [](void *priv, std::uint64_t id) {
        faceOf(priv)->tellConfiguration(id, usb_redir_success);
    };
    on.set_alt_setting_func = [](void *priv, std::uint64_t id,
                                 usb_redir_set_alt_setting_header *head) {
        faceOf(priv)->tellAltSetting(id, head->interface, head->alt);
    };
    on.get_alt_setting_func = [](void *priv, std::uint64_t id,
                                 usb_redir_get_alt_setting_header *head) {
        faceOf(priv)->tellAltSetting(id, head->interface, 0);
    };
    on.start_interrupt_receiving_func = [](void *priv, std::uint64_t id,
                                           usb_redir_start_interrupt_receiving_header *head) {
        faceOf(priv)->setListening(id, head->endpoint, true);
    };
    on.stop_interrupt_receiving_func = [](void *priv, std::uint64_t id,
                                          usb_redir_stop_interrupt_receiving_header *head) {
        faceOf(priv)->setListening(id, head->endpoint, false);
    };
    // No such endpoints here, nor such abilities.
    on.start_iso_stream_func = [](void *priv, std::uint64_t id,
                                  usb_redir_start_iso_stream_header *head) {
        faceOf(priv)->refuseIso(id, head->endpoint);
    };
    on.stop_iso_stream_func = [](void *priv, std::uint64_t id,
                                 usb_redir_stop_iso_stream_header *head) {
        faceOf(priv)->refuseIso(id, head->endpoint);
    };
    on.alloc_bulk_streams_func = [](void *, std::uint64_t, usb_redir_alloc_bulk_streams_header *) {
    };
    on.free_bulk_streams_func = [](void *, std::uint64_t, usb_redir_free_bulk_streams_header *) {};
    on.start_bulk_receiving_func = [](void *, std::uint64_t,
                                      usb_redir_start_bulk_receiving_header *) {};
    on.stop_bulk_receiving_func = [](void *, std::uint64_t,
                                     usb_redir_stop_bulk_receiving_header *) {};
}

void UsbFace::listenToTransfers()
{
    auto &on = *m_parser;
    on.control_packet_func = [](void *priv, std::uint64_t id, usb_redir_control_packet_header *head,
                                std::uint8_t *data, int count) {
        auto *face = faceOf(priv);
        face->control(id, *head, taken(face->m_parser.get(), data, count));
    };
    on.bulk_packet_func = [](void *priv, std::uint64_t id, usb_redir_bulk_packet_header *head,
                             std::uint8_t *data, int count) {
        auto *face = faceOf(priv);
        face->bulk(id, *head, taken(face->m_parser.get(), data, count));
    };
    // It goes to no endpoint of ours, and nobody waits for an answer.
    on.iso_packet_func = [](void *priv, std::uint64_t, usb_redir_iso_packet_header *,
                            std::uint8_t *data,
                            int count) { taken(faceOf(priv)->m_parser.get(), data, count); };
    on.interrupt_packet_func = [](void *priv, std::uint64_t id,
                                  usb_redir_interrupt_packet_header *head, std::uint8_t *data,
                                  int count) {
        auto *face = faceOf(priv);
        taken(face->m_parser.get(), data, count);
        head->status = usb_redir_stall;
        head->length = 0;
        usbredirparser_send_interrupt_packet(face->m_parser.get(), id, head, nullptr, 0);
    };
    on.buffered_bulk_packet_func =
        [](void *priv, std::uint64_t, usb_redir_buffered_bulk_packet_header *, std::uint8_t *data,
           int count) { taken(faceOf(priv)->m_parser.get(), data, count); };
}

} // namespace innkeeper::hci
