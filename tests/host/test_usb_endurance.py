#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sticks come and go all day: nothing is lost, forgotten or left behind."""

import os
import sys

import case
from keeper import Keeper

STICKS = 6
CYCLES = int(os.environ.get("INNKEEPER_CYCLES", "12"))  # of each
# A sanitizer's own lists grow, too.
MOST_KIB = 4096


class UsbEnduranceTest(case.HostTest):
    """Its machine runs no system: that its emulator has a device open is all that counts here."""

    @classmethod
    def setUpClass(cls):
        cls.keeper = Keeper(cls.host).__enter__()
        cls.inn = cls.host.guests.define("inn", memory_mib=64, system=False).turn_on()

    @classmethod
    def tearDownClass(cls):
        cls.keeper.__exit__()

    @case.long
    def test_a_storm_leaves_nothing_behind(self):
        """Most are gone before they can be handed over."""
        sticks = [self.host.gadgets.disk(serial=f"E{number}") for number in range(STICKS)]
        for stick in sticks:
            name = stick.device("usb-storage").name
            self.keeper.ctl("usb", "attach", name, "inn", "--always")
        self.cycle(sticks, 4)  # threads and caches are there then
        self.assertAllLent(sticks)
        emulator = self.inn.pid()
        before = self.keeper.costs(), self.host.descriptors(emulator)

        self.cycle(sticks, CYCLES)
        self.assertAllLent(sticks)
        (descriptors, kilobytes), emulators = self.keeper.costs(), self.host.descriptors(emulator)
        grown = kilobytes - before[0][1]
        print(f"{STICKS * CYCLES} times: the keeper grew by {grown} KiB ... ", end="",
              file=sys.stderr)
        self.assertEqual(descriptors, before[0][0])
        self.assertLess(grown, MOST_KIB)
        self.assertEqual(emulators, before[1])

        for stick in sticks:
            stick.pull()
        self.host.wait_for(lambda: not self.inn.hostdevs(), why="what is gone leaves the machine")

    def cycle(self, sticks, cycles):
        self.host.run("/run/inside/replug-gadgets", str(cycles), "1",
                      *(stick.folder for stick in sticks), within=900)

    def assertAllLent(self, sticks):
        for stick in sticks:
            seat = self.keeper.waits_until_it_is("in-machine", stick)
            self.assertEqual(seat["machineName"], "inn")
            self.host.wait_for(lambda: self.inn.holds(stick),
                               why=lambda: self.keeper.told(stick, "the machine"))
        self.host.wait_for(lambda: len(self.inn.hostdevs()) == STICKS,
                           why="what is gone leaves the machine")


if __name__ == "__main__":
    case.main()
