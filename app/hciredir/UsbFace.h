// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/hciredir/Descriptors.h"
#include "app/hciredir/Hci.h"

#include <deque>
#include <functional>
#include <memory>

#include <usbredirparser.h>

namespace innkeeper::hci {

/// A Bluetooth controller that looks like a USB device to a machine: takes what the machine says in
/// usbredir's protocol (https://gitlab.freedesktop.org/spice/usbredir,
/// docs/usb-redirection-protocol.md; we are its "usb-host"), gives packets for the controller, and
/// the other way round. What either of them says is untrusted. One thread; blocks nowhere.
class UsbFace
{
public:
    /// As usbredirparser.h wants them: the bytes that went, 0 for "not now", -1 for the end.
    struct Machine
    {
        std::function<int(std::uint8_t *, int)> read;
        std::function<int(const std::uint8_t *, int)> write;
    };
    explicit UsbFace(Machine machine);

    enum class Outcome {
        Fine,
        /// The machine's filter or controller does not take the device.
        Rejected,
        /// It does not speak the protocol.
        Garbled,
    };
    /// Takes what the machine has written so far.
    [[nodiscard]] Outcome readMachine();
    [[nodiscard]] bool hasForMachine() const;
    void writeMachine();

    /// One whole packet; what a machine cannot have over this device goes.
    void takeFromController(const Bytes &packet);
    /// The oldest packet for it; nullptr: none.
    [[nodiscard]] const Bytes *forController() const;
    void dropForController();

    /// The machine does not read what it is sent.
    [[nodiscard]] bool isMachineBehind() const;
    /// It, or the controller: nothing more is to be read from the machine.
    [[nodiscard]] bool isBehind() const;

    [[nodiscard]] bool hasGreeted() const { return m_hasGreeted; }
    /// The machine's system has sent a command.
    [[nodiscard]] bool isUsed() const { return m_isUsed; }

private:
    struct ParserEnd
    {
        void operator()(usbredirparser *parser) const { usbredirparser_destroy(parser); }
    };
    /// Of the machine, for a packet of the air.
    struct Request
    {
        std::uint64_t id = 0;
        std::size_t most = 0;
    };

    void listenToParser();
    void listenToSettings();
    void listenToTransfers();
    void introduce();
    void setConfiguration(std::uint64_t id, std::uint8_t configuration);
    void tellConfiguration(std::uint64_t id, std::uint8_t status);
    void tellAltSetting(std::uint64_t id, std::uint8_t interface, std::uint8_t wanted);
    void refuseIso(std::uint64_t id, std::uint8_t endpoint);
    void control(std::uint64_t id, usb_redir_control_packet_header head, const Bytes &data);
    void bulk(std::uint64_t id, const usb_redir_bulk_packet_header &head, const Bytes &data);
    void cancel(std::uint64_t id);
    void setListening(std::uint64_t id, std::uint8_t endpoint, bool isOn);
    void reset();
    [[nodiscard]] bool takeCommand(const Bytes &command);
    [[nodiscard]] bool takeAcl(const Bytes &data);
    void sendEvents();
    void answerRequests();
    void finish(const Request &request, std::uint8_t status, Bytes data = {});

    Machine m_machine;
    std::unique_ptr<usbredirparser, ParserEnd> m_parser;
    std::deque<Bytes> m_forController;
    /// Without their type.
    std::deque<Bytes> m_events;
    std::deque<Bytes> m_air;
    std::deque<Request> m_requests;
    /// Of a packet that the machine sends in several transfers.
    Bytes m_begun;
    std::uint8_t m_configuration = 1;
    std::uint64_t m_eventNumber = 0;
    bool m_isListening = false;
    bool m_hasGreeted = false;
    bool m_isUsed = false;
    bool m_isRejected = false;
};

} // namespace innkeeper::hci
