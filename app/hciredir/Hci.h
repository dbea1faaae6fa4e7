// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

/// Of the Bluetooth Core Specification: volume 4 part A (packets with their type first, as an HCI
/// socket has them) and part E (commands and events).
namespace innkeeper::hci {

using Bytes = std::vector<std::uint8_t>;

inline constexpr std::uint8_t kCommand = 1;
inline constexpr std::uint8_t kAcl = 2;
inline constexpr std::uint8_t kEvent = 4;

inline constexpr std::size_t kTypeSize = 1;
/// Opcode and length.
inline constexpr std::size_t kCommandHead = 3;
/// Handle and length.
inline constexpr std::size_t kAclHead = 4;
/// What Linux takes: HCI_MAX_ACL_SIZE.
inline constexpr std::size_t kMostAcl = 1024;

[[nodiscard]] inline std::uint16_t word(const std::uint8_t *bytes)
{
    return std::uint16_t(bytes[0] | bytes[1] << 8);
}

/// One that a maker added. Some write firmware or addresses that stay, so a machine may not send
/// them to hardware that it has only borrowed.
[[nodiscard]] inline bool isVendorCommand(std::uint16_t opcode)
{
    constexpr int kGroupShift = 10;
    constexpr int kVendorGroup = 0x3f;
    return opcode >> kGroupShift == kVendorGroup;
}

/// "Unknown command": what a controller says that has no such extension.
[[nodiscard]] inline Bytes unknownCommand(std::uint16_t opcode)
{
    constexpr std::uint8_t kCommandStatus = 0x0f;
    constexpr std::uint8_t kUnknownCommand = 0x01;
    constexpr std::uint8_t kParameters = 4;
    constexpr std::uint8_t kMoreCommands = 1;
    return {kEvent,
            kCommandStatus,
            kParameters,
            kUnknownCommand,
            kMoreCommands,
            std::uint8_t(opcode),
            std::uint8_t(opcode >> 8)};
}

} // namespace innkeeper::hci
