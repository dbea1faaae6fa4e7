// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace innkeeper::catalog {

// osinfo-db's names of the devices that QEMU has.
inline constexpr char16_t kQ35[] = u"http://qemu.org/chipset/x86/q35";
inline constexpr char16_t kXhci[] = u"http://pcisig.com/pci/1b36/0004";
inline constexpr char16_t kTablet[] = u"http://usb.org/usb/80ee/0021";
inline constexpr char16_t kVirtioInput[] = u"http://pcisig.com/pci/1af4/1052";
inline constexpr char16_t kVirtioBlock[] = u"http://pcisig.com/pci/1af4/1001";
inline constexpr char16_t kVirtioBlock10[] = u"http://pcisig.com/pci/1af4/1042";
inline constexpr char16_t kVirtioNet[] = u"http://pcisig.com/pci/1af4/1000";
inline constexpr char16_t kVirtioNet10[] = u"http://pcisig.com/pci/1af4/1041";
inline constexpr char16_t kE1000e[] = u"http://pcisig.com/pci/8086/10d3";
inline constexpr char16_t kE1000[] = u"http://pcisig.com/pci/8086/100e";
inline constexpr char16_t kVirtioGpu[] = u"http://pcisig.com/pci/1af4/1050";
inline constexpr char16_t kQxl[] = u"http://pcisig.com/pci/1b36/0100";
inline constexpr char16_t kAc97[] = u"http://pcisig.com/pci/8086/2415";
inline constexpr char16_t kIch6Hda[] = u"http://pcisig.com/pci/8086/2668";
inline constexpr char16_t kIch9Hda[] = u"http://pcisig.com/pci/8086/293e";
inline constexpr char16_t kVirtioBalloon[] = u"http://pcisig.com/pci/1af4/1002";
inline constexpr char16_t kVirtioBalloon10[] = u"http://pcisig.com/pci/1af4/1045";
inline constexpr char16_t kVirtioRng[] = u"http://pcisig.com/pci/1af4/1005";
inline constexpr char16_t kVirtioRng10[] = u"http://pcisig.com/pci/1af4/1044";

} // namespace innkeeper::catalog
