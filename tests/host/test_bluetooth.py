#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The host's own Bluetooth: a real bluetoothd, real devices of the kernel's, played by btvirt."""

import case
from bluetooth import Bluetooth, Neighbour


class BluetoothTest(case.HostTest):
    @classmethod
    def setUpClass(cls):
        cls.bluetooth = cls.enterClassContext(Bluetooth(cls.host))

    def tearDown(self):
        self.bluetooth.ctl("power", "on")
        for device in self.bluetooth.list()["devices"]:
            if device["paired"]:  # BlueZ itself forgets the others, at any moment
                self.bluetooth.ctl("forget", device["id"])

    def start_pairing(self, neighbour, *words):
        return self.host.start(*self.bluetooth.command("pair", neighbour.address, *words),
                               environment={"LANG": "C.UTF-8"}, keep_input=True)

    def test_adapters_are_turned_off_and_on(self):
        adapters = self.bluetooth.list()["adapters"]
        self.assertEqual([one["id"] for one in adapters], ["hci0", "hci1"])
        self.assertEqual(len({one["address"] for one in adapters}), 2)
        self.bluetooth.ctl("power", "off", "hci0")
        self.host.wait_for(lambda: not self.bluetooth.adapter("hci0")["powered"], 30, "it is off")
        self.assertTrue(self.bluetooth.adapter("hci1")["powered"])
        self.bluetooth.ctl("power", "on", adapters[0]["address"])
        self.host.wait_for(lambda: self.bluetooth.adapter("hci0")["powered"], 30, "it is on")

    def test_what_is_near_is_heard(self):
        with Neighbour(self.bluetooth, "hci1") as neighbour:
            heard = self.bluetooth.scan(8)
        self.assertIn(neighbour.address, [one["address"] for one in heard])
        self.assertFalse(self.bluetooth.adapter("hci0")["discovering"])

    def test_both_sides_compare_the_number(self):
        with Neighbour(self.bluetooth, "hci1") as neighbour:
            pairing = self.start_pairing(neighbour)
            number = neighbour.is_asked(pairing)
            neighbour.answer("yes")
            self.host.wait_for(lambda: f"the number {number}?" in pairing.stderr, 30,
                               "the same number is shown here")
            pairing.type("y\n")
            self.assertEqual(pairing.wait().code, 0, pairing)
        device, = self.bluetooth.devices("hci0")
        self.assertEqual(device["address"], neighbour.address)
        self.assertTrue(device["paired"] and device["trusted"])
        self.bluetooth.ctl("forget", neighbour.address)
        self.host.wait_for(lambda: not self.bluetooth.devices("hci0"), 30, "it is forgotten")

    def test_who_says_no_is_not_paired(self):
        with Neighbour(self.bluetooth, "hci1") as neighbour:
            pairing = self.start_pairing(neighbour)
            neighbour.is_asked(pairing)
            neighbour.answer("yes")  # BlueZ asks who began after who was found
            pairing.type("n\n")
            self.assertEqual(pairing.wait().code, 130, pairing)
        self.assertFalse([one for one in self.bluetooth.devices("hci0") if one["paired"]])

    @case.long
    def test_whom_the_other_refuses_is_told(self):
        with Neighbour(self.bluetooth, "hci1") as neighbour:
            pairing = self.start_pairing(neighbour, "--yes")
            neighbour.is_asked(pairing)
            neighbour.answer("no")
            self.assertEqual(pairing.wait().code, 5, pairing)
        self.assertFalse([one for one in self.bluetooth.devices("hci0") if one["paired"]])

    def test_a_daemon_that_died_is_missed(self):
        self.bluetooth.kill()
        missed = self.bluetooth.ctl("list", check=False)
        self.assertEqual(missed.code, 6)
        self.assertIn("does not run", missed.stderr)
        self.bluetooth.start()


if __name__ == "__main__":
    case.main()
