#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed keeper, under systemd and polkit: its unit takes away all it does without, and
nothing that it needs."""

import case
from bluetooth import Bluetooth
from installed_keeper import InstalledKeeper

PEOPLE = {"ada": 1234, "bob": 1235}


class KeeperUnitTest(case.HostTest):
    """Its machine runs no system: that its emulator has a device open is all that counts here."""

    @classmethod
    def setUpClass(cls):
        cls.keeper = cls.enterClassContext(InstalledKeeper(cls.host))
        cls.inn = cls.host.guests.define("inn", memory_mib=64, system=False).turn_on()

    def setUp(self):
        if not self.inn.is_on():
            self.inn.turn_on()
        self.keeper.start()

    def tearDown(self):
        self.keeper.forget_rules()
        self.host.gadgets.empty()

    def test_it_is_there_when_it_is_asked_and_has_few_rights(self):
        self.keeper.stop()
        self.assertEqual(self.keeper.property("ActiveState"), "inactive")
        self.assertTrue(self.keeper.ctl("usb"))
        self.assertEqual(self.keeper.property("ActiveState"), "active")
        status = self.keeper.status()
        rights = (1 << 2) | (1 << 12)  # CAP_DAC_READ_SEARCH, CAP_NET_ADMIN
        self.assertEqual(int(status["CapBnd"], 16), rights)
        self.assertEqual(int(status["CapEff"], 16), rights)
        self.assertEqual((status["NoNewPrivs"], status["Seccomp"]), ("1", "2"))

    def test_a_stick_goes_to_its_machine_and_comes_back_to_it(self):
        stick = self.host.gadgets.disk(serial="U1")
        self.keeper.ctl("usb", "attach", stick.device("usb-storage").name, "inn", "--always")
        self.assertTrue(self.inn.holds(stick))
        self.assertIn("U1", self.host.run("cat", self.keeper.rules).stdout)
        before = self.keeper.pid()
        self.keeper.kill()
        self.keeper.start()
        self.assertNotEqual(self.keeper.pid(), before)
        self.assertEqual(self.keeper.waits_until_in(stick, "inn")["state"], "in-machine")
        self.keeper.ctl("usb", "detach", "U1")
        stick.device("usb-storage")
        # What a person said outlives an update, too.
        self.host.run("systemctl", "restart", "innkeeperd")
        self.keeper.start()
        self.assertEqual(self.keeper.seat(stick)["machine"], "")

    def test_isolated_devices_are_served(self):
        stick = self.host.gadgets.disk(serial="U2")
        self.keeper.ctl("usb", "attach", stick.device("usb-storage").name, "inn", "--isolated")
        self.assertTrue(self.keeper.waits_until_in(stick, "inn")["isolated"])
        self.assertEqual(len(self.keeper.isolating()), 1)
        self.keeper.ctl("usb", "detach", "U2")
        stick.device("usb-storage")

    def test_guards_see_what_was_mounted_later(self):
        stick = self.host.gadgets.disk(serial="U3", megabytes=16)
        name = stick.device("usb-storage").name
        node = self.host.wait_for("ls /dev/disk/by-id/usb-*U3-0:0").strip()
        self.host.run(f"mkfs.ext4 -q {node}; mkdir -p /home/ada/stick; mount {node} /home/ada/stick")
        said = self.keeper.ctl("usb", "attach", name, "inn", check=False)
        self.assertIn("/home/ada/stick", said)
        # A machine's image on it, in a folder that is nobody else's.
        self.host.run("mkdir -m 700 /home/ada/stick/private; cd /home/ada/stick/private; "
                      "truncate -s 1M disk.img")
        self.host.guests.define("other", memory_mib=64, system=False, devices="""
            <disk type='file' device='disk'><source file='/home/ada/stick/private/disk.img'/>
            <target dev='vda' bus='virtio'/></disk>""")
        self.host.wait_for(lambda: "machine-image" in {
            word for severity, word, *_ in self.keeper.seat(stick)["guards"]})
        self.assertFalse(self.inn.holds(stick))
        self.host.virsh("undefine", "other")
        self.host.run("umount", "/home/ada/stick")

    def test_bluetooth_is_lent(self):
        with Bluetooth(self.host) as bluetooth:
            self.host.wait_for(lambda: bluetooth.adapter("hci0").get("powered"))
            lent = self.keeper.ctl("bluetooth", "lend", "inn", "--adapter", "hci0", "--insist")
            self.assertEqual(self.state_of_radio(), "lent", lent)
            self.keeper.ctl("bluetooth", "return")
            self.host.wait_for(lambda: self.state_of_radio() == "host")

    def state_of_radio(self):
        return next(one["state"] for one in self.keeper.ctl("bluetooth", "list")["adapters"]
                    if one["id"] == "hci0")

    def test_only_who_may_have_machines_may_move_devices(self):
        for name, number in PEOPLE.items():
            self.host.run(f"echo {name}:x:{number}: >>/etc/group; "
                          f"echo {name}:x:{number}:{number}::/:/bin/sh >>/etc/passwd")
        self.host.run("sed -i /^libvirt:/d /etc/group; echo libvirt:x:64056:ada >>/etc/group")
        stick = self.host.gadgets.disk(serial="U4")
        name = stick.device("usb-storage").name
        attach = ("usb", "attach", name, "inn")
        said = self.keeper.ctl(*attach, check=False, person="bob")
        self.assertIn("may not", said)
        self.assertFalse(self.inn.holds(stick))
        self.keeper.ctl(*attach, person="ada")
        self.assertTrue(self.inn.holds(stick))


if __name__ == "__main__":
    case.main(systemd=True)
