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
WARM = 4  # cycles after which threads and caches are there
# A sanitizer's own lists grow, too: by 19 KiB with each. Some 200 times stay below.
MOST_KIB = 4096


@case.long
class UsbEnduranceTest(case.HostTest):
    """Its machine runs no system: that its emulator has a device open is all that counts here."""

    @classmethod
    def setUpClass(cls):
        cls.keeper = cls.enterClassContext(Keeper(cls.host))
        cls.inn = cls.host.guests.define("inn", memory_mib=64, system=False,
                                          paused=True).turn_on()

    def test_a_storm_leaves_nothing_behind(self):
        """Most are gone before they can be handed over."""
        self.costs_nothing("S", self.storm)

    def test_each_is_handed_over_each_time(self):
        self.costs_nothing("E", self.hand_over)

    def costs_nothing(self, prefix, cycle):
        sticks = [self.host.gadgets.disk(serial=f"{prefix}{number}") for number in range(STICKS)]
        for stick in sticks:
            name = stick.device("usb-storage").name
            self.keeper.ctl("usb", "attach", name, "inn", "--always")
        cycle(sticks, WARM)
        self.assertAllLent(sticks)
        emulator = self.inn.pid()
        before = self.keeper.costs(), self.host.descriptors(emulator)

        cycle(sticks, CYCLES)
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

    def storm(self, sticks, cycles):
        self.host.run("/run/inside/replug-gadgets", str(cycles), "1",
                      *(stick.folder for stick in sticks), within=900)

    def hand_over(self, sticks, cycles):
        for _ in range(cycles):
            for stick in sticks:
                stick.pull()
            for stick in sticks:
                stick.gone()
                stick.plug()
            for stick in sticks:
                self.keeper.waits_until_held(stick, self.inn)

    def assertAllLent(self, sticks):
        for stick in sticks:
            seat = self.keeper.waits_until_it_is("in-machine", stick)
            self.assertEqual(seat["machine-name"], "inn")
            self.keeper.waits_until_held(stick, self.inn)
        self.host.wait_for(lambda: len(self.inn.hostdevs()) == STICKS,
                           why="what is gone leaves the machine")


if __name__ == "__main__":
    case.main()
