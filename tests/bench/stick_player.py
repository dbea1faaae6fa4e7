#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays a computer whose udev tells of a memory stick, for programs under umockdev that find its
folder in UMOCKDEV_DIR. Writes that folder; then, for "plug" and "unplug" on a line each, the moment
(CLOCK_MONOTONIC) before udev's last message. Runs under umockdev-wrapper, too."""

import sys
import time

import gi

gi.require_version("UMockdev", "1.0")
from gi.repository import UMockdev  # noqa: E402

DEVICE = bytes((18, 1, 0, 2, 0, 0, 0, 64, 0x81, 0x07, 0x83, 0x55, 0, 1, 1, 2, 3, 1))
CONFIGURATION = bytes((9, 2, 25, 0, 1, 1, 0, 0xa0, 50,
                       9, 4, 0, 0, 1, 8, 6, 0x50, 0,
                       7, 5, 0x81, 3, 8, 0, 10))


class Player:
    def __init__(self):
        self.bed = UMockdev.Testbed.new()
        self.root = self.bed.add_device(
            "usb", "usb1", None, ["busnum", "1\n", "devnum", "1\n", "speed", "5000\n",
                                  "bConfigurationValue", "1\n"],
            ["DEVTYPE", "usb_device", "BUSNUM", "001", "DEVNUM", "001"])
        self.number = 1
        self.device = self.interface = None

    def tell(self, path, action):
        before = time.monotonic()
        self.bed.uevent(path, action)
        return before

    def bound(self, path, driver):
        self.bed.set_attribute_link(path, "driver", driver)
        return self.tell(path, "bind")

    def plug(self):
        self.number += 1
        self.device = self.bed.add_device(
            "usb", "1-4", self.root,
            ["busnum", "1\n", "devnum", f"{self.number}\n", "speed", "5000\n",
             "bConfigurationValue", "1\n", "manufacturer", "SanDisk\n", "product", "Ultra Fit\n",
             "serial", "4C530001120704113492\n"],
            ["DEVTYPE", "usb_device", "BUSNUM", "001", "DEVNUM", f"{self.number:03}",
             "PRODUCT", "781/5583/100"])
        self.bed.set_attribute_binary(self.device, "descriptors", DEVICE + CONFIGURATION)
        self.tell(self.device, "add")
        self.interface = self.bed.add_device("usb", "1-4:1.0", self.device,
                                             ["bInterfaceNumber", "00\n"],
                                             ["DEVTYPE", "usb_interface"])
        self.tell(self.interface, "add")
        self.bound(self.interface, "../../../../bus/usb/drivers/usb-storage")
        return self.bound(self.device, "../../../bus/usb/drivers/usb")

    def unplug(self):
        for path in (self.interface, self.device):
            self.tell(path, "unbind")
            before = self.tell(path, "remove")
        for path in (self.interface, self.device):
            self.bed.remove_device(path)
        return before


player = Player()
print(player.bed.get_root_dir(), flush=True)
for line in sys.stdin:
    print({"plug": player.plug, "unplug": player.unplug}[line.strip()](), flush=True)
