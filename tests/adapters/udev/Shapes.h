// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/adapters/udev/UsbTestbed.h"

namespace innkeeper::udev::shapes {

/// Of the shapes that real devices have; the words and serials are made up.
inline const FakeDevice kStick{0x0781,
                               0x5583,
                               "SanDisk",
                               "Ultra Fit",
                               "4C530001120704113492",
                               {0, 0, 0},
                               {{{8, 6, 0x50}, "usb-storage"}},
                               "5000"};

inline const FakeDevice kReceiver{
    0x046d,
    0xc534,
    "Logitech",
    "USB Receiver",
    "",
    {0, 0, 0},
    {{{3, 1, 1}, "usbhid", "05 01 09 06 a1 01 75 01 c0"},
     {{3, 1, 2}, "usbhid", "05 01 09 02 a1 01 75 01 c0 05 0c 09 01 a1 01 c0"}},
    "12"};

inline const FakeDevice kWebcam{
    0x046d,
    0x0825,
    "",
    "",
    "2A8B1C50",
    {0xef, 2, 1},
    {{{0x0e, 1, 0}, "uvcvideo"}, {{0x0e, 2, 0}, "uvcvideo"}},
    "480",
    "removable",
    {{"ID_VENDOR_FROM_DATABASE", "Logitech, Inc."}, {"ID_MODEL_FROM_DATABASE", "Webcam C270"}}};

inline const FakeDevice kHub{0x05e3, 0x0610,    "GenesysLogic",      "USB2.1 Hub",
                             "",     {9, 0, 2}, {{{9, 0, 1}, "hub"}}};

inline const FakeDevice kBluetooth{
    0x8087,
    0x0026,
    "",
    "",
    "",
    {0xe0, 1, 1},
    {{{0xe0, 1, 1}, "btusb"}, {{0xe0, 1, 1}, "btusb"}},
    "12",
    "fixed",
    {{"ID_VENDOR_FROM_DATABASE", "Intel Corp."}, {"ID_MODEL_FROM_DATABASE", "AX201 Bluetooth"}}};

inline const FakeDevice kPhone{0x18d1,
                               0x4ee2,
                               "Google",
                               "Pixel 7",
                               "2A251FDH2003TK",
                               {0, 0, 0},
                               {{{6, 1, 1}}, {{0xff, 0x42, 1}}},
                               "480",
                               "unknown",
                               {{"ID_MTP_DEVICE", "1"}, {"ID_GPHOTO2", "1"}}};

inline const FakeDevice kSecurityKey{0x1050,
                                     0x0407,
                                     "Yubico",
                                     "YubiKey OTP+FIDO+CCID",
                                     "",
                                     {0, 0, 0},
                                     {{{3, 1, 1}, "usbhid", "05 01 09 06 a1 01 75 01 c0"},
                                      {{3, 0, 0}, "usbhid", "06 d0 f1 09 01 a1 01 75 08 c0"},
                                      {{0x0b, 0, 0}}},
                                     "12"};

inline const FakeDevice kPrinter{
    0x03f0, 0x2a17, "HP", "LaserJet 1020", "JL12345", {0, 0, 0}, {{{7, 1, 2}, "usblp"}}};

inline const FakeDevice kNetworkCard{0x0bda,
                                     0x8153,
                                     "Realtek",
                                     "USB 10/100/1000 LAN",
                                     "001000001",
                                     {0, 0, 0},
                                     {{{0xff, 0xff, 0}, "r8152"}},
                                     "5000"};

} // namespace innkeeper::udev::shapes
