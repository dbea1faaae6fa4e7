// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <initializer_list>

namespace innkeeper::udev {

/// What a device can do, of sysfs' `descriptors`: the same in every socket, whatever its speed
/// there. Bytes to be hashed. What is left out tells how it does it, and depends on the speed:
/// - USB's version, sizes of packets, intervals, companions of endpoints: SuperSpeed has others;
/// - power, which it has in other units;
/// - the numbers of endpoints, and lengths in all, which follow from the rest;
/// - the numbers of alternate settings, and those that repeat another with bigger packets: each
///   speed has as many as it has use for;
/// - the sizes and rates of pictures: a camera has more of them where there is more room;
/// - which number a word has; the words themselves are hashed beside this.
/// Whatever is not known, or makes no sense, is kept as it is: nothing hides there.
[[nodiscard]] QByteArray abilitiesIn(QByteArrayView descriptors);

/// UsbDevice::identity. `words`: its own names and serial number, as it wrote them.
[[nodiscard]] QString identityOf(QByteArrayView descriptors,
                                 std::initializer_list<QByteArray> words);

} // namespace innkeeper::udev
