#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""This computer's Bluetooth in a machine: real adapters of the host's kernel's, a real bluetoothd
that has to do without them meanwhile, and a real driver in the machine."""

import os
import re

import case
from bluetooth import Bluetooth
from keeper import ADDRESS, Keeper

ADAPTER = "hci0"
# Each takes the emulated processor two or three seconds.
CYCLES = int(os.environ.get("INNKEEPER_CYCLES", "12"))


class LendingTest(case.HostTest):
    @classmethod
    def setUpClass(cls):
        cls.bluetooth = cls.enterClassContext(Bluetooth(cls.host))
        cls.keeper = cls.enterClassContext(Keeper(cls.host))
        cls.guest = cls.host.guests.define("inn").start()
        cls.guest.run("modprobe btusb; mount -t debugfs none /sys/kernel/debug")

    def tearDown(self):
        if self.seat()["state"] != "host":
            self.keeper.ctl("bluetooth", "return")
        self.host_has_it()

    # --- what everybody says ---------------------------------------------------------------------

    def seat(self):
        """Where the adapter is, as the keeper knows it."""
        return next(one for one in self.keeper.state("Bluetooth")[0]
                    if one["adapter"] == ADAPTER)

    def host_has_it(self, within=30):
        """The host's Bluetooth service has it and has turned it on."""
        self.host.wait_for(lambda: self.bluetooth.is_on(ADAPTER), within,
                           lambda: f"bluetoothd has {ADAPTER}: {self.seat()}, the keeper wrote "
                           f"{self.keeper.program.stderr[-2000:]!r}")

    def guest_has_it(self, within=30):
        """The machine's driver has asked the controller all it wants to know."""
        self.host.wait_for(lambda: self.guest.run(
            "cat /sys/kernel/debug/bluetooth/hci0/hci_version || true").strip().isdigit(), within,
            lambda: f"the machine uses it (its kernel: {self.guest.kernel_log()[-2000:]!r})")

    def parts(self):
        """What libvirt has plugged into the machine for it."""
        return re.findall("<redirdev", self.host.virsh("dumpxml", "inn"))

    def lend(self):
        self.keeper.ctl("bluetooth", "lend", "inn", "--adapter", ADAPTER)

    def servers(self):
        """The processes that speak for lent adapters."""
        return self.host.run("pgrep", "-x", "innkeeper-hcire", check=False).stdout.split()

    # --- the cases -------------------------------------------------------------------------------

    def test_a_machine_has_it_and_gives_it_back(self):
        address = self.seat()["address"]
        self.lend()
        self.guest_has_it()
        seat = self.seat()
        self.assertEqual((seat["state"], seat["machine-name"], seat["address"]),
                         ("lent", "inn", address))
        self.assertIsNone(self.bluetooth.is_on(ADAPTER), "bluetoothd knows nothing of it")
        # Somebody in the air reaches the machine's own system, and is answered.
        self.guest.run("/inside/guest_bluetooth")
        ping = self.host.run("l2ping", "-i", "hci1", "-c", "3", "-t", "20", address, within=120)
        self.assertIn("3 received", ping.stdout, ping)
        self.keeper.ctl("bluetooth", "return")
        self.host_has_it()
        self.assertEqual(self.parts(), [])
        self.guest.run("test ! -e /sys/class/bluetooth/hci0")

    def test_what_speaks_for_it_has_no_rights(self):
        self.lend()
        server, = self.servers()
        status, = self.host.read(f"/proc/{server}/status").values()
        words = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
        self.assertEqual(words["Uid"].split(), ["65534"] * 4)
        self.assertEqual([words[name] for name in ("CapEff", "CapPrm", "CapInh")], ["0" * 16] * 3)
        self.assertEqual((words["NoNewPrivs"], words["Seccomp"]), ("1", "2"))

    @case.long
    def test_it_comes_back_when_its_program_crashes(self):
        self.lend()
        self.host.run("kill", "-9", *self.servers())
        self.host_has_it()
        self.host.wait_for(lambda: self.seat()["state"] == "host", 30, "it is told")
        self.assertEqual(self.parts(), [])
        self.lend()
        self.guest_has_it()

    def test_a_keeper_that_was_killed_lends_anew(self):
        self.lend()
        self.guest_has_it()
        told = len(self.guest.kernel_log())
        self.keeper.kill()
        self.host_has_it()  # nobody holds it now
        self.keeper.start()
        self.guest.sees("new full-speed USB device", within=60, since=told)
        self.host.wait_for(lambda: self.seat()["state"] == "lent", 60, "it is lent again")
        self.assertEqual(len(self.parts()), 1)
        self.guest_has_it()

    @case.long
    def test_it_goes_there_and_back_again_and_again(self):
        self.lend_again(CYCLES // 4)
        before = self.keeper.costs()
        self.lend_again(CYCLES - CYCLES // 4)
        descriptors, kilobytes = self.keeper.costs()
        self.assertEqual(descriptors, before[0])
        self.assertLess(kilobytes, before[1] + 8192)
        self.host_has_it()
        self.assertEqual(self.parts(), [])
        self.assertEqual(self.servers(), [])
        self.lend()
        self.guest_has_it()

    # The last one: nothing restarts it.
    def test_with_the_machine_off_it_is_back(self):
        self.lend()
        self.guest.destroy()
        self.host_has_it()
        self.host.wait_for(lambda: self.seat()["state"] == "host", 30, "it is told")
        self.assertEqual(self.servers(), [])
        refused = self.keeper.ctl("bluetooth", "lend", "inn", "--adapter", ADAPTER, check=False)
        self.assertIn("does not run", refused)

    def lend_again(self, times):
        self.host.run("/run/inside/lend-again", ADDRESS, ADAPTER,
                      self.host.virsh("domuuid", "inn"), str(times), within=20 * times)


if __name__ == "__main__":
    case.main()
