#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The emulated host is what other tests take it for."""

import json
import re

import case
from channel import Failed
from usb import properties


class ItsPrograms(case.HostTest):
    def test_run_many_at_once_and_tell_what_they_wrote(self):
        slow = self.host.start("sleep 30; echo late")
        self.assertEqual(self.host.run("cat", "/etc/hostname").code, 0)
        outcome = self.host.run("printf 'a\\377b'; echo oops >&2; exit 3", check=False)
        self.assertEqual((outcome.code, outcome.stdout, outcome.stderr), (3, "a\udcffb", "oops\n"))
        self.assertIsNone(slow.code)
        self.assertLess(slow.stop().code, 0)
        with self.assertRaisesRegex(Failed, "no-such-program"):
            self.host.run("no-such-program", "--help")

    def test_read_what_they_are_given(self):
        echo = self.host.start("cat", keep_input=True)
        echo.type("one\ntwo\n")
        self.assertTrue(echo.says("^two$"))
        echo.type("")
        self.assertEqual(echo.wait().stdout, "one\ntwo\n")

    def test_cannot_change_the_build_machine(self):
        self.host.write("/usr/share/innkeeper-was-here", "only inside")
        self.assertEqual(self.host.run("cat /usr/share/innkeeper-was-here").stdout, "only inside")
        with self.assertRaises(FileNotFoundError):
            open("/usr/share/innkeeper-was-here", encoding="ascii")

    def test_are_those_of_this_build(self):
        innkeeperctl = self.host.ours("innkeeperctl")
        self.assertIn("innkeeperctl", self.host.run(innkeeperctl, "--version").stdout)
        self.host.guests.define("inn")
        listed = self.host.run(innkeeperctl, "--connect", "qemu:///system", "list", "--json")
        self.assertEqual([machine["name"] for machine in json.loads(listed.stdout)], ["inn"])


class ItsPorts(case.HostTest):
    def test_tell_udev_of_a_stick(self):
        told = len(self.host.log("udev"))
        stick = self.host.usb.plug("stick", serial="A1")
        device = stick.device("usb-storage")
        self.assertEqual((device.serial, device.drivers), ("A1", ("usb-storage",)))
        self.assertEqual(stick.udev()["ID_SERIAL_SHORT"], "A1")
        self.wait_for_event("bind", device, told)
        self.host.wait_for("test -b /dev/disk/by-id/usb-*_A1-0:0", 20)
        stick.pull()
        stick.gone()
        self.wait_for_event("remove", device, told)

    def wait_for_event(self, action, device, since):
        event = re.compile(rf"^UDEV .* {action} +\S*/{device.name} \(usb\)$", re.MULTILINE)
        self.host.wait_for(lambda: event.search(self.host.log("udev"), since), 10,
                           f"udev's {action} event of {device.name}")

    def test_give_a_replugged_device_another_number(self):
        keyboard = self.host.usb.plug("keyboard", port="5")
        before = keyboard.device("usbhid")
        keyboard.pull()
        keyboard.gone()
        after = keyboard.plug().device("usbhid")
        self.assertEqual((before.bus, before.port), (after.bus, after.port))
        self.assertNotEqual(before.number, after.number)

    def test_have_hubs(self):
        self.host.usb.plug("hub", port="1").device("hub")
        mouse = self.host.usb.plug("mouse", port="1.2").device("usbhid")
        self.assertEqual(mouse.port, "1.2")


class ItsGadgets(case.HostTest):
    @case.long
    def test_are_of_many_kinds(self):
        gadgets = self.host.gadgets
        disk, keyboard, mouse = gadgets.disk(serial="D1"), gadgets.keyboard(), gadgets.mouse()
        network, serial_port = gadgets.network(), gadgets.serial_port()
        self.assertEqual(disk.device("usb-storage").serial, "D1")
        self.assertEqual(keyboard.device("usbhid").title, "Keyboard")
        self.assertEqual(self.input_of(keyboard)["ID_INPUT_KEYBOARD"], "1")
        mouse.device("usbhid")
        self.assertEqual(self.input_of(mouse)["ID_INPUT_MOUSE"], "1")
        network.device("cdc_ncm")
        self.host.wait_for(lambda: self.host.read(f"{network.seen().sysfs}:*/net/*/ifindex"))
        serial_port.device("cdc_acm")
        self.host.wait_for("test -c /dev/ttyACM0")

    def input_of(self, plug):
        """udev's properties of the input device that is the plug's."""
        events = self.host.wait_for(
            lambda: self.host.read(f"{plug.seen().sysfs}/*/*/input/input*/event*/dev"))
        return properties(self.host, list(events)[0].removesuffix("/dev"))

    def test_may_be_twins_told_apart_by_their_ports(self):
        twins = [self.host.gadgets.disk(serial="SAME") for _ in range(2)]
        first, second = [twin.device("usb-storage") for twin in twins]
        same = lambda device: (device.vendor, device.product, device.serial)  # noqa: E731
        self.assertEqual(same(first), same(second))
        self.assertNotEqual(*[twin.udev()["ID_PATH"] for twin in twins])
        twins[0].pull()
        twins[0].gone()
        self.assertEqual(twins[1].seen(), second)
        self.assertNotEqual(twins[0].plug().device("usb-storage").number, first.number)


class ItsMachines(case.HostTest):
    def test_get_a_device_and_give_it_back(self):
        stick = self.host.usb.plug("stick", serial="B2")
        device = stick.device("usb-storage")
        guest = self.host.guests.define("guest").start()
        print(f"the guest booted in {guest.boot_seconds:.1f} s ... ", end="", flush=True)
        guest.attach(device.hostdev())
        guest.sees(r"usb-storage .*Mass Storage device", within=90)
        guest.sees(r"sd \d+:0:0:0: .*Attached SCSI", within=90)
        self.assertIn("B2", guest.run("cat /sys/bus/usb/devices/*/serial"))
        self.assertEqual(stick.seen().drivers, ("usbfs",))
        guest.detach(device.hostdev())
        guest.sees("USB disconnect", within=60)
        stick.device("usb-storage")


class ItsBluetooth(case.HostTest):
    def test_has_virtual_adapters(self):
        self.host.run("modprobe", "hci_vhci")
        # vhci's protocol: a packet 0xff with the kind of controller (0: BR/EDR and LE) makes one.
        adapter = self.host.start("exec 3<>/dev/vhci; printf '\\377\\000' >&3; exec sleep 600")
        self.host.wait_for("test -e /sys/class/bluetooth/hci0")
        adapter.stop()
        self.host.wait_for("test ! -e /sys/class/bluetooth/hci0")


if __name__ == "__main__":
    case.main()
