// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/hciredir/Guest.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace innkeeper::hci {

namespace {

const Bytes kReset{0x03, 0x0c, 0};

Bytes typed(std::uint8_t type, const Bytes &content)
{
    Bytes packet{type};
    packet.insert(packet.end(), content.begin(), content.end());
    return packet;
}

/// A packet of the air, of that many bytes without its head.
Bytes air(std::size_t size)
{
    Bytes bytes{0x2a, 0x20, std::uint8_t(size), std::uint8_t(size >> 8)};
    bytes.resize(bytes.size() + size);
    std::iota(bytes.begin() + kAclHead, bytes.end(), std::uint8_t{1});
    return bytes;
}

TEST(UsbFaceTest, IntroducesABluetoothController)
{
    Guest guest;
    EXPECT_EQ(guest.outcome, UsbFace::Outcome::Fine);
    EXPECT_TRUE(guest.face().hasGreeted());
    EXPECT_FALSE(guest.face().isUsed());
    ASSERT_TRUE(guest.device && guest.endpoints);
    EXPECT_EQ(guest.device->device_class, 0xe0);
    EXPECT_EQ(guest.device->device_subclass, 1);
    EXPECT_EQ(guest.device->device_protocol, 1);
    constexpr int kIn = 16;
    EXPECT_EQ(guest.endpoints->type[kIn | 1], usb_redir_type_interrupt);
    EXPECT_EQ(guest.endpoints->type[kIn | 2], usb_redir_type_bulk);
    EXPECT_EQ(guest.endpoints->type[2], usb_redir_type_bulk);
    EXPECT_EQ(guest.endpoints->type[3], usb_redir_type_invalid);
}

// https://www.usb.org/document-library/usb-20-specification, chapter 9: what every host asks.
TEST(UsbFaceTest, DescribesItself)
{
    Guest guest;
    const auto device = guest.control({0x80, 6, 0x0100, 0, 64});
    ASSERT_EQ(device.data.size(), 18U);
    EXPECT_EQ(device.data[0], 18);
    EXPECT_EQ(device.data[4], 0xe0);
    const auto head = guest.control({0x80, 6, 0x0200, 0, 9});
    ASSERT_EQ(head.data.size(), 9U);
    const auto whole = guest.control({0x80, 6, 0x0200, 0, word(head.data.data() + 2)});
    EXPECT_EQ(whole.data.size(), word(head.data.data() + 2));
    std::size_t length = 0;
    int endpoints = 0;
    for (std::size_t at = 0; at < whole.data.size(); at += whole.data[at]) {
        ASSERT_GT(whole.data[at], 0);
        endpoints += whole.data[at + 1] == 5 ? 1 : 0;
        length += whole.data[at];
    }
    EXPECT_EQ(length, whole.data.size());
    EXPECT_EQ(endpoints, 3);
    for (const std::uint8_t name : {device.data[14], device.data[15]}) {
        const auto text = guest.control({0x80, 6, std::uint16_t(0x0300 | name), 0x0409, 255});
        ASSERT_GT(text.data.size(), 2U);
        EXPECT_EQ(text.data[0], text.data.size());
    }
    EXPECT_EQ(guest.control({0x80, 0, 0, 0, 2}).data.size(), 2U);
    EXPECT_EQ(guest.control({0x02, 1, 0, 0x81, 0}).status, usb_redir_success);
    // The kind of high-speed devices, and something unheard of.
    EXPECT_EQ(guest.control({0x80, 6, 0x0600, 0, 10}).status, usb_redir_stall);
    EXPECT_EQ(guest.control({0xc0, 0x42, 0, 0, 64}).status, usb_redir_stall);
    EXPECT_EQ(guest.control({0x40, 0x42, 0, 0, 0}, {1, 2, 3}).status, usb_redir_stall);
}

TEST(UsbFaceTest, CarriesCommandsAndEvents)
{
    Guest guest;
    guest.listenForEvents();
    EXPECT_EQ(guest.command(kReset).status, usb_redir_success);
    EXPECT_TRUE(guest.face().isUsed());
    const auto sent = guest.atController();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent.front(), typed(kCommand, kReset));

    const Bytes complete{0x0e, 4, 1, 0x03, 0x0c, 0};
    guest.face().takeFromController(typed(kEvent, complete));
    guest.exchange();
    EXPECT_EQ(guest.events, complete);
}

TEST(UsbFaceTest, CutsLongEventsForTheEndpoint)
{
    Guest guest;
    Bytes longest(2 + 255);
    std::iota(longest.begin(), longest.end(), std::uint8_t{0});
    guest.face().takeFromController(typed(kEvent, longest));
    guest.exchange();
    EXPECT_TRUE(guest.events.empty()) << "nobody listens yet";
    guest.listenForEvents();
    EXPECT_EQ(guest.events, longest);
    EXPECT_EQ(guest.longestEventPacket, kPacketSize);
}

TEST(UsbFaceTest, RefusesCommandsThatAreNone)
{
    Guest guest;
    for (const Bytes &wrong :
         {Bytes{}, Bytes{0x03}, Bytes{0x03, 0x0c}, Bytes{0x03, 0x0c, 1}, Bytes{0x03, 0x0c, 0, 0}})
        EXPECT_EQ(guest.command(wrong).status, usb_redir_stall);
    EXPECT_TRUE(guest.atController().empty());
}

TEST(UsbFaceTest, KeepsCommandsOfMakersFromTheController)
{
    Guest guest;
    guest.listenForEvents();
    const Bytes writeAddress{0x01, 0xfc, 2, 1, 2};
    EXPECT_EQ(guest.command(writeAddress).status, usb_redir_success);
    EXPECT_TRUE(guest.atController().empty());
    EXPECT_EQ(guest.events, (Bytes{0x0f, 4, 1, 1, 0x01, 0xfc}));
}

TEST(UsbFaceTest, CarriesTheAirBothWays)
{
    Guest guest;
    const Bytes out = air(300);
    EXPECT_EQ(guest.sendAir(out).status, usb_redir_success);
    auto sent = guest.atController();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent.front(), typed(kAcl, out));

    // In pieces, the head included.
    EXPECT_EQ(guest.sendAir({out.begin(), out.begin() + 3}).status, usb_redir_success);
    EXPECT_EQ(guest.sendAir({out.begin() + 3, out.end()}).status, usb_redir_success);
    sent = guest.atController();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent.front(), typed(kAcl, out));

    const Bytes in = air(500);
    const auto first = guest.askForAir(1028);
    EXPECT_FALSE(guest.answers.contains(first));
    guest.face().takeFromController(typed(kAcl, in));
    guest.exchange();
    EXPECT_EQ(guest.answers[first].data, in);

    // More than was asked for comes with the next question.
    guest.face().takeFromController(typed(kAcl, in));
    const auto small = guest.askForAir(100);
    const auto rest = guest.askForAir(1028);
    EXPECT_EQ(guest.answers[small].data.size(), 100U);
    EXPECT_EQ(guest.answers[rest].data.size(), in.size() - 100);
}

TEST(UsbFaceTest, RefusesAirThatIsNone)
{
    Guest guest;
    EXPECT_EQ(guest.sendAir(air(kMostAcl + 1)).status, usb_redir_stall);
    Bytes more = air(5);
    more.push_back(0);
    EXPECT_EQ(guest.sendAir(more).status, usb_redir_stall);
    EXPECT_TRUE(guest.atController().empty());
    EXPECT_EQ(guest.sendAir(air(5)).status, usb_redir_success) << "it goes on afterwards";
    EXPECT_EQ(guest.atController().size(), 1U);
    EXPECT_EQ(guest.sendAir(air(5), 0x03).status, usb_redir_stall);
}

TEST(UsbFaceTest, CancelsWhatIsAskedFor)
{
    Guest guest;
    const auto one = guest.askForAir(1028);
    const auto other = guest.askForAir(1028);
    usbredirparser_send_cancel_data_packet(guest.parser(), one);
    usbredirparser_send_cancel_data_packet(guest.parser(), 4711);
    guest.exchange();
    ASSERT_TRUE(guest.answers.contains(one));
    EXPECT_EQ(guest.answers[one].status, usb_redir_cancelled);
    guest.face().takeFromController(typed(kAcl, air(9)));
    guest.exchange();
    EXPECT_EQ(guest.answers[other].data, air(9));
}

TEST(UsbFaceTest, HasOneConfigurationAndNoSound)
{
    Guest guest;
    for (const auto &[number, status] :
         {std::pair(1, usb_redir_success), std::pair(0, usb_redir_success),
          std::pair(2, usb_redir_stall)}) {
        usb_redir_set_configuration_header head{std::uint8_t(number)};
        usbredirparser_send_set_configuration(guest.parser(), 1, &head);
        guest.exchange();
        EXPECT_EQ(guest.status, status) << number;
    }
    usb_redir_set_alt_setting_header alt{1, 2};
    usbredirparser_send_set_alt_setting(guest.parser(), 1, &alt);
    guest.exchange();
    EXPECT_EQ(guest.status, usb_redir_stall);
    usb_redir_start_iso_stream_header iso{0x83, 8, 3};
    usbredirparser_send_start_iso_stream(guest.parser(), 1, &iso);
    guest.exchange();
    EXPECT_EQ(guest.status, usb_redir_stall);
    // Speech, and what this computer's kernel will think of next.
    guest.face().takeFromController(typed(3, air(10)));
    guest.face().takeFromController(typed(5, air(10)));
    guest.face().takeFromController({});
    guest.face().takeFromController({kEvent});
    guest.exchange();
    EXPECT_TRUE(guest.events.empty());
}

TEST(UsbFaceTest, TellsARejectionFromGarbage)
{
    Guest rejecting;
    usbredirparser_send_filter_reject(rejecting.parser());
    EXPECT_EQ(rejecting.exchange(), UsbFace::Outcome::Rejected);
    Guest raving;
    EXPECT_EQ(raving.say(Bytes(100, 0xff)), UsbFace::Outcome::Garbled);
}

TEST(UsbFaceTest, StopsReadingWhoeverIsAhead)
{
    Guest guest;
    constexpr int kMany = 2000;
    for (int i = 0; i < kMany; ++i)
        guest.command(kReset);
    EXPECT_TRUE(guest.face().isBehind());
    const auto first = guest.atController();
    EXPECT_LT(first.size(), 300U);
    EXPECT_FALSE(guest.face().isBehind());
    // Nothing is lost.
    auto all = first.size();
    for (int i = 0; i < kMany && all < kMany; ++i) {
        guest.exchange();
        all += guest.atController().size();
    }
    EXPECT_EQ(all, std::size_t(kMany));
}

TEST(UsbFaceTest, ForgetsWhatNobodyAsksFor)
{
    Guest guest;
    constexpr int kMany = 2000;
    for (int i = 0; i < kMany; ++i)
        guest.face().takeFromController(typed(kAcl, air(8)));
    for (int i = 0; i < kMany; ++i)
        guest.askForAir(1028);
    const auto got = std::count_if(guest.answers.begin(), guest.answers.end(),
                                   [](const auto &one) { return !one.second.data.empty(); });
    const auto refused = std::count_if(guest.answers.begin(), guest.answers.end(), [](auto &one) {
        return one.second.status == usb_redir_stall;
    });
    EXPECT_LT(got, 300);
    EXPECT_GT(refused, 1000) << "too many questions at once";
}

TEST(UsbFaceTest, OutlivesAnything)
{
    std::mt19937 chance(7); // NOLINT: the same each time
    for (int round = 0; round < 300; ++round) {
        Guest guest;
        for (int i = 0; i < 20; ++i) {
            Bytes bytes(chance() % 200);
            for (auto &byte : bytes)
                byte = std::uint8_t(chance() % 4 == 0 ? chance() : chance() % 3);
            if (chance() % 2 == 0)
                guest.face().takeFromController(bytes);
            else if (guest.say(bytes) != UsbFace::Outcome::Fine)
                break;
        }
    }
}

} // namespace

} // namespace innkeeper::hci
