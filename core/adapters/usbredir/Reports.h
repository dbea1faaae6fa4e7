// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace innkeeper::usbredir {

/// What innkeeper-usbredir or innkeeper-hciredir says, a byte each, to whoever started it; its last
/// one says why it ended. One that ends without a last word has crashed.
enum class Report : char {
    /// The machine is connected, and has been told of the device.
    Greeted = 'h',
    /// The machine has begun to use the device.
    Taken = 't',

    /// The machine's own filter, or its controller, refuses the device.
    Rejected = 'r',
    /// The device is not what its filter lets through.
    Filtered = 'f',
    /// Unplugged, or it cannot be opened.
    DeviceGone = 'd',
    /// The machine closed the connection.
    MachineGone = 'm',
    /// What came over the connection is not the protocol.
    Garbled = 'g',
    /// The program could not give up its rights, or was called wrongly.
    Unsafe = 'u',
};

/// Descriptors that both are started with. Arguments: innkeeper-usbredir's filter, and the user id
/// that the machine's process has.
constexpr int kKeeperFd = 0;
constexpr int kDeviceFd = 3;
constexpr int kListenerFd = 4;

} // namespace innkeeper::usbredir
