#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a rule gives to a machine is there again after everything that may happen to either."""

import case
from gadgets import keyboard, storage
from keeper import Keeper

DISK = "/var/lib/libvirt/images/inn.qcow2"
WITH_DISK = f"""<disk type='file' device='disk'><driver name='qemu' type='qcow2'/>
    <source file='{DISK}'/><target dev='vda' bus='virtio'/></disk>"""


class UsbRulesTest(case.HostTest):
    """One stick, one rule, one machine, whose own system says whether it has the stick."""

    @classmethod
    def setUpClass(cls):
        cls.keeper = cls.enterClassContext(Keeper(cls.host))
        cls.host.run(f"mkdir -p $(dirname {DISK}); qemu-img create -q -f qcow2 {DISK} 64M; "
                     f"chmod 666 {DISK}")
        cls.inn = cls.host.guests.define("inn", devices=WITH_DISK).start()
        cls.host.virsh("snapshot-create-as", "inn", "without")
        cls.stick = cls.host.usb.plug("stick", serial="R1")
        cls.keeper.ctl("usb", "attach", cls.stick.device("usb-storage").name, "inn", "--always")

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

    # --- the machine -------------------------------------------------------------------------------

    @case.long
    def test_the_machine_restarts(self):
        self.inn.reboot()
        self.assertThere()

    @case.long
    def test_the_machine_is_turned_off_and_on(self):
        self.inn.turn_off()
        self.keeper.waits_until_host_has(self.stick)
        self.inn.start()
        self.assertThere()
        self.assertNotIn("hostdev", self.host.virsh("dumpxml", "--inactive", "inn"))

    def test_the_machine_is_saved_and_restored(self):
        self.inn.save()
        self.keeper.waits_until_host_has(self.stick)
        self.inn.turn_on().rejoin()
        self.assertThere()

    @case.long
    def test_the_machine_is_saved_and_the_stick_plugged_in_anew(self):
        self.inn.save()
        self.replug()
        self.inn.turn_on().rejoin()
        self.assertThere()

    @case.long
    def test_the_machine_is_saved_with_an_isolated_stick(self):
        isolated = self.host.gadgets.disk(serial="I1")
        self.keeper.ctl("usb", "attach", isolated.device("usb-storage").name, "inn", "--isolated")
        self.host.wait_for(lambda: "I1" in self.inn.serials())
        self.inn.save()
        self.keeper.waits_until_host_has(isolated)
        self.inn.turn_on().rejoin()
        self.host.wait_for(lambda: "I1" in self.inn.serials(),
                           why=lambda: self.keeper.told(isolated, "the machine"))
        self.assertThere()

    @case.long
    def test_the_machine_goes_back_to_before_it_had_the_stick(self):
        self.host.virsh("snapshot-revert", "inn", "without")
        self.inn.rejoin()
        self.assertThere()

    def test_the_machine_goes_back_to_when_it_had_the_stick(self):
        self.host.virsh("snapshot-create-as", "inn", "with")
        self.replug()
        self.assertThere()
        self.host.virsh("snapshot-revert", "inn", "with")
        self.inn.rejoin()
        self.assertThere()

    # --- the stick ---------------------------------------------------------------------------------

    @case.long
    def test_the_stick_is_enumerated_again(self):
        number = self.stick.seen().number
        self.stick.pull()
        self.stick.plug()
        self.host.wait_for(lambda: self.stick.seen() and self.stick.seen().number != number)
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

    def test_the_stick_comes_back_as_something_else(self):
        """BadUSB: all it said of itself is the same, and it is a keyboard as well."""
        medium = "/var/tmp/medium"
        self.host.run("truncate", "--size", "8M", medium)
        good = self.host.gadgets.make(storage(medium), serial="B1").plug()
        self.keeper.ctl("usb", "attach", good.device("usb-storage").name, "inn", "--always")
        self.assertTrue(self.inn.holds(good))
        identity = self.keeper.seat(good)["identity"]
        good.remove()

        bad = self.host.gadgets.make(storage(medium), keyboard(), serial="B1", port=0).plug()
        self.assertIn("usbhid", bad.device("usbhid").drivers)
        seat = self.keeper.waits_until_it_is("asking", bad)
        self.assertTrue(seat["changed"])
        self.assertNotEqual(seat["identity"], identity)
        self.assertEqual((seat["vendor"], seat["product"], seat["serial"]), (0x1209, 1, "B1"))
        self.assertFalse(self.inn.holds(bad))
        self.assertNotIn("B1", self.inn.serials())
        bad.remove()

        good = self.host.gadgets.make(storage(medium), serial="B1", port=0).plug()
        self.keeper.waits_until_in(good, "inn")
        self.host.wait_for(lambda: "B1" in self.inn.serials())
        good.pull()

    # --- the host ----------------------------------------------------------------------------------

    def test_libvirtd_restarts(self):
        told = len(self.inn.kernel_log())
        self.host.libvirtd.stop()
        self.host.libvirtd.start()
        self.assertThere()
        self.assertNotIn("USB disconnect", self.inn.kernel_log()[told:])

    @case.long
    def test_the_keeper_restarts(self):
        told = len(self.inn.kernel_log())
        self.keeper.program.stop()
        self.keeper.start()
        self.assertThere()
        self.assertNotIn("USB disconnect", self.inn.kernel_log()[told:])

    @case.long
    def test_the_host_restarts(self):
        """As far as it can be played: all that runs is gone, and what /run told."""
        self.keeper.lose_power()
        self.inn.kill()
        self.host.libvirtd.kill()
        self.host.run("rm", "-rf", "/run/libvirt/qemu")
        self.stick.pull()
        self.stick.gone()
        self.host.libvirtd.start()
        self.keeper.start()
        self.assertEqual(self.inn.state(), "shut off")
        rules = [{**rule, "start": True} for rule in self.keeper.ctl("usb-rules")]
        self.keeper.write_rules(rules)
        self.stick.plug()
        self.host.wait_for(lambda: self.inn.state() == "running",
                           why="the rule starts the machine")
        self.inn.meet()
        self.assertThere()
        self.keeper.write_rules([{**rule, "start": False} for rule in rules])


if __name__ == "__main__":
    case.main()
