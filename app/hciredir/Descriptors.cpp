// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hciredir/Descriptors.h"

#include <algorithm>
#include <string_view>

namespace innkeeper::hci {

namespace {

// USB 2.0, tables 9-2 to 9-6.
constexpr std::uint8_t kFromDevice = 0x80;
constexpr std::uint8_t kRecipients = 0x1f;
constexpr std::uint8_t kToEndpoint = 0x02;
constexpr std::uint8_t kGetStatus = 0;
constexpr std::uint8_t kClearFeature = 1;
constexpr std::uint8_t kSetFeature = 3;
constexpr std::uint8_t kGetDescriptor = 6;
constexpr std::uint8_t kDevice = 1;
constexpr std::uint8_t kConfiguration = 2;
constexpr std::uint8_t kString = 3;
constexpr std::uint8_t kInterface = 4;
constexpr std::uint8_t kEndpoint = 5;
constexpr std::uint8_t kBulk = 2;
constexpr std::uint8_t kInterrupt = 3;

constexpr std::uint8_t kMakerString = 1;
constexpr std::uint8_t kNameString = 2;

std::uint8_t low(std::uint16_t value)
{
    return std::uint8_t(value);
}

std::uint8_t high(std::uint16_t value)
{
    return std::uint8_t(value >> 8);
}

Bytes deviceDescriptor()
{
    constexpr std::uint8_t kSize = 18;
    return {kSize,
            kDevice,
            0x00,
            0x02,
            kClass,
            kSubclass,
            kProtocol,
            kPacketSize,
            low(kVendor),
            high(kVendor),
            low(kProduct),
            high(kProduct),
            low(kVersion),
            high(kVersion),
            kMakerString,
            kNameString,
            0,
            1};
}

Bytes configuration()
{
    constexpr std::uint8_t kSelfPowered = 0xc0;
    constexpr std::uint8_t kHeadSize = 9;
    constexpr std::uint8_t kEndpointSize = 7;
    // In frames of 1 ms.
    constexpr std::uint8_t kInterval = 1;
    constexpr std::uint8_t kTotal = 2 * kHeadSize + 3 * kEndpointSize;
    return {
        kHeadSize,
        kConfiguration,
        kTotal,
        0,
        1,
        1,
        0,
        kSelfPowered,
        0,
        kHeadSize,
        kInterface,
        0,
        0,
        3,
        kClass,
        kSubclass,
        kProtocol,
        0,
        kEndpointSize,
        kEndpoint,
        kEventEndpoint,
        kInterrupt,
        kPacketSize,
        0,
        kInterval,
        kEndpointSize,
        kEndpoint,
        kAclInEndpoint,
        kBulk,
        kPacketSize,
        0,
        0,
        kEndpointSize,
        kEndpoint,
        kAclOutEndpoint,
        kBulk,
        kPacketSize,
        0,
        0,
    };
}

Bytes stringDescriptor(std::string_view text)
{
    Bytes bytes{std::uint8_t(2 + 2 * text.size()), kString};
    for (const char letter : text) {
        bytes.push_back(std::uint8_t(letter));
        bytes.push_back(0);
    }
    return bytes;
}

std::optional<Bytes> descriptor(std::uint8_t type, std::uint8_t index)
{
    // English (United States): the list of languages.
    if (type == kString && index == 0)
        return Bytes{4, kString, 0x09, 0x04};
    if (type == kString && index == kMakerString)
        return stringDescriptor("Innkeeper");
    if (type == kString && index == kNameString)
        return stringDescriptor("Bluetooth adapter of the host");
    if (type == kDevice && index == 0)
        return deviceDescriptor();
    if (type == kConfiguration && index == 0)
        return configuration();
    return std::nullopt;
}

} // namespace

std::optional<Bytes> answerTo(const Setup &setup)
{
    std::optional<Bytes> answer;
    if (setup.type == kFromDevice && setup.request == kGetDescriptor)
        answer = descriptor(high(setup.value), low(setup.value));
    else if ((setup.type & ~kRecipients) == kFromDevice && setup.request == kGetStatus)
        answer = Bytes{setup.type == kFromDevice, 0};
    if (answer)
        answer->resize(std::min<std::size_t>(answer->size(), setup.length));
    return answer;
}

bool isStandardWrite(const Setup &setup)
{
    // A halted endpoint goes on; remote wake-up is neither had nor missed.
    return (setup.request == kClearFeature || setup.request == kSetFeature) &&
           (setup.type == 0 || setup.type == kToEndpoint);
}

bool isHciCommand(const Setup &setup)
{
    // To the device, or, as some systems do it, to the interface.
    constexpr std::uint8_t kClassToDevice = 0x20;
    constexpr std::uint8_t kClassToInterface = 0x21;
    return (setup.type == kClassToDevice || setup.type == kClassToInterface) && setup.request == 0;
}

} // namespace innkeeper::hci
