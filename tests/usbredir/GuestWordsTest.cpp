// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/usbredir/GuestWords.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

#include <usbredirproto.h>

namespace innkeeper::usbredir {

namespace {

using Bytes8 = std::vector<std::uint8_t>;

void put(Bytes8 &bytes, std::uint32_t value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes.push_back(i < 4 ? std::uint8_t(value >> (8 * i)) : std::uint8_t{0});
}

/// The head's number has 4 bytes in a greeting and 8 afterwards.
Bytes8 packet(std::uint32_t type, std::uint32_t length)
{
    Bytes8 bytes;
    put(bytes, type, 4);
    put(bytes, length, 4);
    put(bytes, 7, type == usb_redir_hello ? 4 : 8);
    bytes.insert(bytes.end(), length, std::uint8_t{0xff});
    return bytes;
}

/// Fed in pieces of `size`.
bool hasTaken(const std::vector<Bytes8> &packets, std::size_t size)
{
    GuestWords words;
    for (const Bytes8 &bytes : packets) {
        for (std::size_t i = 0; i < bytes.size(); i += size)
            words.follow(bytes.data() + i, std::min(size, bytes.size() - i));
    }
    return words.hasTaken();
}

TEST(GuestWordsTest, TellAUseFromAGreeting)
{
    const Bytes8 hello = packet(usb_redir_hello, 68);
    const Bytes8 filter = packet(usb_redir_filter_filter, 38);
    const Bytes8 reject = packet(usb_redir_filter_reject, 0);
    const Bytes8 reset = packet(usb_redir_reset, 0);
    for (const std::size_t size : {1, 3, 8, 1000}) {
        EXPECT_FALSE(hasTaken({hello}, size));
        EXPECT_FALSE(hasTaken({hello, filter}, size));
        EXPECT_FALSE(hasTaken({hello, filter, reject}, size));
        EXPECT_TRUE(hasTaken({hello, reset}, size));
        EXPECT_TRUE(hasTaken({hello, filter, packet(usb_redir_control_packet, 10)}, size));
    }
}

TEST(GuestWordsTest, OutliveAnything)
{
    std::mt19937 chance(1); // NOLINT: the same each time
    for (int round = 0; round < 2000; ++round) {
        Bytes8 bytes(chance() % 300);
        for (auto &byte : bytes)
            byte = std::uint8_t(chance() % 3 == 0 ? chance() : 0);
        GuestWords words;
        words.follow(bytes.data(), bytes.size());
    }
}

} // namespace

} // namespace innkeeper::usbredir
