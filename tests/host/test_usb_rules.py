#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a rule gives to a machine is there again after a restore, a reset, a restart of libvirtd."""

import case
from keeper import Keeper


class UsbRulesTest(case.HostTest):
    """One stick, one rule, one machine, whose own system says whether it has the stick."""

    @classmethod
    def setUpClass(cls):
        cls.keeper = Keeper(cls.host).__enter__()
        cls.inn = cls.host.guests.define("inn").start()
        cls.stick = cls.host.usb.plug("stick", serial="R1")
        cls.keeper.ctl("usb", "attach", cls.stick.device("usb-storage").name, "inn", "--always")

    @classmethod
    def tearDownClass(cls):
        cls.keeper.__exit__()

    def setUp(self):
        if self.inn.state() != "running":  # another case failed
            self.inn.start()
        if not self.stick.plugged:
            self.stick.plug()
        self.assertThere()

    def tearDown(self):
        self.host.gadgets.empty()

    def assertThere(self):
        self.host.wait_for(lambda: "R1" in self.inn.serials(),
                           why=lambda: self.keeper.told(self.stick, "the machine"))
        self.assertTrue(self.inn.holds(self.stick))
        self.assertEqual(self.keeper.waits_until_in(self.stick, "inn")["state"], "in-machine")
        self.assertEqual(len(self.inn.hostdevs()), 1)

    def replug(self):
        """It has another number then."""
        self.stick.pull()
        self.stick.gone()
        self.stick.plug()
        self.stick.device("usb-storage")

    def test_the_machine_is_saved_and_restored(self):
        self.inn.save()
        self.keeper.waits_until_host_has(self.stick)
        self.inn.turn_on().rejoin()
        self.assertThere()

    def test_the_machine_is_saved_and_the_stick_plugged_in_anew(self):
        self.inn.save()
        self.replug()
        self.inn.turn_on().rejoin()
        self.assertThere()

    def test_the_stick_is_reset_by_the_host(self):
        """Its number stays, and a driver of the host takes it."""
        told = len(self.inn.kernel_log())
        authorized = f"{self.stick.seen().sysfs}/authorized"
        self.host.write(authorized, "0")
        self.host.write(authorized, "1")
        self.inn.sees("USB disconnect", since=told)
        self.inn.sees("SerialNumber: R1", since=told)
        self.assertThere()

    def test_libvirtd_restarts(self):
        told = len(self.inn.kernel_log())
        self.host.libvirtd.stop()
        self.host.libvirtd.start()
        self.assertThere()
        self.assertNotIn("USB disconnect", self.inn.kernel_log()[told:])


if __name__ == "__main__":
    case.main()
