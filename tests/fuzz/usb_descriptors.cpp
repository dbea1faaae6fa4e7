// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/Descriptors.h"
#include "core/adapters/udev/DeviceIdentity.h"
#include "tests/fuzz/Demand.h"

#include <QSet>

/// What a device says of itself, what it is known by, and what its reports speak of. The first byte
/// is the configuration that is on.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t count)
{
    using namespace innkeeper;
    using fuzz::demand;
    if (count == 0)
        return 0;
    const QByteArrayView said(bytes + 1, qsizetype(count) - 1);
    if (const auto read = udev::readDescriptors(said, bytes[0])) {
        demand(read->interfaces.size() <= 32,
               "a device has as many interfaces as the kernel allows");
        QSet<int> numbers;
        for (const UsbInterface &one : read->interfaces)
            numbers.insert(one.number);
        demand(numbers.size() == read->interfaces.size(), "each interface is there once");
    }
    // Two bytes are the shortest descriptor; a number stands before each part, and around them.
    const QByteArray abilities = udev::abilitiesIn(said);
    demand(abilities.size() <= 10 * said.size() + 64, "what it can do is not much longer");
    if (said.size() >= 18) {
        QByteArray faster = said.toByteArray();
        faster[2] = char(faster[2] + 0x10);
        faster[3] = char(faster[3] + 1);
        demand(udev::abilitiesIn(faster) == abilities, "USB's version is not what it can do");
    }
    const auto usages = udev::readUsages(said);
    demand(QSet<quint32>(usages.cbegin(), usages.cend()).size() == usages.size(),
           "each usage is there once");
    return 0;
}
