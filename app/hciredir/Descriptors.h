// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/hciredir/Hci.h"

#include <optional>

/// A Bluetooth controller on USB as the Bluetooth Core Specification describes it (volume 4 part B,
/// "USB Transport Layer"), without the interface for speech (SCO).
namespace innkeeper::hci {

inline constexpr std::uint8_t kEventEndpoint = 0x81;
inline constexpr std::uint8_t kAclInEndpoint = 0x82;
inline constexpr std::uint8_t kAclOutEndpoint = 0x02;
/// Of every endpoint; the most that full speed has.
inline constexpr std::uint8_t kPacketSize = 64;

inline constexpr std::uint8_t kClass = 0xe0;
inline constexpr std::uint8_t kSubclass = 0x01;
inline constexpr std::uint8_t kProtocol = 0x01;
/// Numbers of https://pid.codes, which no driver claims: guests take the driver of the class.
inline constexpr std::uint16_t kVendor = 0x1209;
inline constexpr std::uint16_t kProduct = 0x0001;
inline constexpr std::uint16_t kVersion = 0x0100;

/// The first eight bytes of a control transfer (USB 2.0, 9.3).
struct Setup
{
    std::uint8_t type = 0;
    std::uint8_t request = 0;
    std::uint16_t value = 0;
    std::uint16_t index = 0;
    std::uint16_t length = 0;
};

/// To a standard request that reads; cut to its length. None: a stall.
[[nodiscard]] std::optional<Bytes> answerTo(const Setup &setup);
/// One that writes, and that this device has.
[[nodiscard]] bool isStandardWrite(const Setup &setup);
/// One that carries a command for the controller.
[[nodiscard]] bool isHciCommand(const Setup &setup);

} // namespace innkeeper::hci
