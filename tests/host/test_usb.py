#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""USB devices are where they belong: the keeper on real ports, with real machines."""

import re

import case
from keeper import RULES, Keeper


class UsbTest(case.HostTest):
    @classmethod
    def setUpClass(cls):
        cls.keeper = cls.enterClassContext(Keeper(cls.host))
        cls.guest = cls.host.guests.define("inn").start()

    def tearDown(self):
        self.keeper.forget_rules()
        self.host.usb.empty()
        self.host.gadgets.empty()

    def test_an_attached_stick_follows_its_plug(self):
        stick = self.host.usb.plug("stick", serial="A1")
        first = stick.device("usb-storage")
        told = len(self.guest.kernel_log())
        self.keeper.ctl("usb", "attach", first.name, "inn")
        self.guest.sees(r"usb-storage .*Mass Storage device", within=60, since=told)
        self.assertEqual(self.keeper.seat(stick)["machine-name"], "inn")
        told = len(self.guest.kernel_log())
        stick.pull()
        self.guest.sees("USB disconnect", within=10, since=told)
        told = len(self.guest.kernel_log())
        stick.plug()
        self.guest.sees(r"new .*USB device", within=30, since=told)
        again = self.keeper.waits_until_in(stick, "inn")
        self.assertNotEqual(again["number"], first.number)
        self.keeper.ctl("usb", "detach", "A1")
        stick.device("usb-storage")
        self.keeper.waits_until_in(stick, None)

    def test_twins_are_told_apart(self):
        twins = [self.host.gadgets.disk(serial="SAME") for _ in range(2)]
        first, second = [twin.device("usb-storage") for twin in twins]
        self.keeper.ctl("usb", "attach", first.name, "inn")
        self.keeper.waits_until_in(twins[0], "inn")
        self.assertEqual(self.keeper.seat(twins[1])["machine"], "")
        self.assertEqual(twins[1].seen(), second)
        twins[0].pull()
        twins[0].gone()
        self.assertEqual(self.keeper.seat(twins[1])["machine"], "")
        twins[0].plug()
        self.keeper.waits_until_in(twins[0], "inn")
        self.assertEqual(self.keeper.seat(twins[1])["machine"], "")

    def test_a_rule_outlives_keeper_and_machine(self):
        self.keeper.ctl("usb-rules", "always", "serial=R1", "inn")
        self.assertIn("R1", self.host.run("cat", RULES).stdout)
        stick = self.host.usb.plug("stick", serial="R1")
        self.keeper.waits_until_in(stick, "inn")

        self.keeper.kill()
        self.assertEqual(stick.seen().drivers, ("usbfs",))
        self.keeper.start()
        self.keeper.waits_until_in(stick, "inn")

        self.keeper.kill()
        stick.pull()
        stick.gone()
        self.keeper.start()
        self.host.wait_for(lambda: "hostdev" not in self.host.virsh("dumpxml", "inn"), 30,
                           "what is gone leaves the machine")
        stick.plug()
        self.keeper.waits_until_in(stick, "inn")

        self.guest.destroy()
        self.keeper.waits_until_in(stick, None)
        stick.device("usb-storage")
        self.guest.start()
        self.keeper.waits_until_in(stick, "inn")
        self.assertNotIn("hostdev", self.host.virsh("dumpxml", "--inactive", "inn"))

    def test_guards_speak_before_anything_is_lost(self):
        stick = self.host.usb.plug("stick", serial="M1")
        device = stick.device("usb-storage")
        self.host.wait_for("test -b /dev/disk/by-id/usb-*_M1-0:0")
        self.host.run("mkfs.ext2 -q /dev/disk/by-id/usb-*_M1-0:0; mkdir -p /mnt/stick; "
                      "mount /dev/disk/by-id/usb-*_M1-0:0 /mnt/stick")
        said = self.keeper.ctl("usb", "attach", device.name, "inn", check=False)
        self.assertIn("/mnt/stick", said)
        self.assertEqual(self.keeper.seat(stick)["machine"], "")
        # No rule takes it away either.
        self.keeper.ctl("usb-rules", "always", "serial=M1", "inn")
        self.assertEqual(self.keeper.seat(stick)["machine"], "")
        self.host.run("umount", "/mnt/stick")
        self.keeper.ctl("usb", "attach", device.name, "inn")
        self.keeper.waits_until_in(stick, "inn")

        hub = self.host.usb.plug("hub").device("hub")
        self.assertIn("hub", self.keeper.ctl("usb", "attach", hub.name, "inn", check=False))

    @case.long
    def test_devices_of_many_kinds_reach_the_machine(self):
        gadgets = self.host.gadgets
        self.guest.run("modprobe -a cdc_acm cdc_ncm uvcvideo")
        for plug, kind, driver, seen in (
                (gadgets.serial_port(), "serial", "cdc_acm", r"ttyACM\d: USB ACM device"),
                (gadgets.network(), "network", "cdc_ncm", r"cdc_ncm .*: register 'cdc_ncm'"),
                (gadgets.webcam("V1"), "camera", "uvcvideo", r"Found UVC 1.00 device Webcam")):
            with self.subTest(kind):
                name = plug.device(driver).name
                listed = {seat["port"]: seat for seat in self.keeper.ctl("usb")}
                self.assertEqual(listed[name]["kind"], kind)
                told = len(self.guest.kernel_log())
                self.keeper.ctl("usb", "attach", name, "inn")
                self.guest.sees(seen, since=told)
                self.assertEqual(self.keeper.seat(plug)["machine-name"], "inn")

    def test_a_keyboard_comes_back_unless_it_is_kept(self):
        keyboard = self.host.usb.plug("keyboard")
        device = keyboard.device("usbhid")
        self.keeper.ctl("usb", "attach", device.name, "inn")
        self.assertGreater(self.keeper.seat(keyboard)["returns-in"], 0)
        self.keeper.waits_until_in(keyboard, None, within=40)
        keyboard.device("usbhid")
        self.keeper.ctl("usb", "attach", device.name, "inn")
        self.keeper.ctl("usb", "keep", device.name)
        self.assertEqual(self.keeper.seat(keyboard)["returns-in"], 0)

    def test_whether_the_guest_uses_it_is_told(self):
        stick = self.host.gadgets.disk(serial="S1")
        name = stick.device("usb-storage").name
        self.keeper.ctl("usb", "attach", name, "inn")
        self.host.wait_for(lambda: self.keeper.seat(stick)["seen"], 60, "the guest uses it")
        self.keeper.ctl("usb", "detach", name)
        # A system without a driver for its USB controller.
        driver = "/sys/bus/pci/drivers/xhci_hcd"
        controller = re.search(r"0000:\S+", self.guest.run(f"ls {driver}"))[0]
        self.guest.run(f"echo {controller} >{driver}/unbind")
        for way in ([], ["--isolated"]):
            told = self.keeper.ctl("usb", "attach", name, "inn", *way)
            self.assertEqual((told["state"], told["seen"]), ("in-machine", False), way)
        self.guest.run(f"echo {controller} >{driver}/bind", within=120)
        self.host.wait_for(lambda: self.keeper.seat(stick)["seen"], 60, "the guest uses it")
        self.keeper.ctl("usb", "attach", name, "inn")
        self.host.wait_for(lambda: self.keeper.seat(stick)["seen"], 60, "the guest uses it")

        # One whose processor stands still.
        self.host.guests.define("asleep")
        self.host.virsh("start", "--paused", "asleep")
        self.assertFalse(self.keeper.ctl("usb", "attach", name, "asleep")["seen"])
        self.host.guests["asleep"].destroy()

    def test_what_is_mounted_is_written_before_it_goes(self):
        disk = self.host.gadgets.disk(serial="W1", megabytes=16)
        name = disk.device("usb-storage").name
        node = self.host.wait_for("ls /dev/disk/by-id/usb-*W1-0:0").strip()
        self.host.run(f"mkfs.ext4 -q {node} && mkdir -p /mnt/written && mount {node} /mnt/written")
        self.host.run("dd if=/dev/urandom of=/mnt/written/file bs=1M count=4")
        sum_of = "sha256sum | cut -d' ' -f1"
        before = self.host.run(f"cat /mnt/written/file | {sum_of}").stdout
        reader = self.host.start("cd /mnt/written && exec tail -f file")
        self.host.wait_for("pgrep -x tail")
        attach = ("usb", "attach", name, "inn", "--unmount")
        said = self.keeper.ctl(*attach, check=False)
        self.assertIn("tail", said)
        self.host.run("mountpoint", "-q", "/mnt/written")
        self.assertEqual(self.keeper.seat(disk)["machine"], "")
        reader.stop()

        self.assertEqual(self.keeper.ctl(*attach)["state"], "in-machine")
        self.assertNotIn("/mnt/written", self.host.run("cat", "/proc/mounts").stdout)
        # What the disk itself has.
        medium = self.host.run(f"cat {disk.folder}/functions/*/lun.0/file").stdout.strip()
        self.assertEqual(self.host.run(f"debugfs -R 'cat file' {medium} | {sum_of}").stdout, before)

    @case.long
    def test_many_plugs_cost_nothing(self):
        disk = self.host.gadgets.disk(serial="C1")
        name = disk.device("usb-storage").name
        self.keeper.ctl("usb", "attach", name, "inn")
        self.keeper.waits_until_in(disk, "inn")
        self.replug(disk, 3)  # threads and caches are there then
        before = self.keeper.costs()
        self.replug(disk, 10)
        descriptors, kilobytes = self.keeper.costs()
        self.assertEqual(descriptors, before[0])
        self.assertLess(kilobytes, before[1] + 8192)

    def test_an_isolated_stick_is_seen_and_comes_back(self):
        stick = self.host.gadgets.disk(serial="I1")
        name = stick.device("usb-storage").name
        told = len(self.guest.kernel_log())
        self.keeper.ctl("usb", "attach", name, "inn", "--isolated")
        self.assertTrue(self.keeper.seat(stick)["isolated"])
        self.guest.sees(r"\[sda\] Attached SCSI removable disk", within=60, since=told)
        # Nobody may watch or steer who has no rights left.
        status = self.host.run("cat", f"/proc/{self.keeper.isolating()[0]}/status").stdout
        self.assertRegex(status, r"Uid:\t65534\t65534\t65534")
        self.assertRegex(status, r"CapEff:\t0+\n")
        self.assertRegex(status, r"Seccomp:\t2")

        self.keeper.ctl("usb", "detach", name)
        stick.device("usb-storage")
        self.keeper.waits_until_in(stick, None)
        self.assertEqual(self.keeper.isolating(), [])
        self.assertNotIn("<redirdev", self.host.virsh("dumpxml", "inn"))

    @case.long
    def test_an_isolated_stick_survives_crashes(self):
        stick = self.host.gadgets.disk(serial="I2")
        name = stick.device("usb-storage").name
        self.keeper.ctl("usb", "attach", name, "inn", "--isolated")
        for crash in (self.crash_of_isolation, self.crash_of_keeper):
            told = len(self.guest.kernel_log())
            crash()
            self.guest.sees(r"Attached SCSI removable disk", within=60, since=told)
            self.assertTrue(self.keeper.waits_until_in(stick, "inn")["isolated"])
            self.assertEqual(len(self.keeper.isolating()), 1)
        stick.pull()
        stick.gone()
        self.host.wait_for(lambda: "<redirdev" not in self.host.virsh("dumpxml", "inn"), 30,
                           "what is gone leaves the machine")
        stick.plug()
        self.assertTrue(self.keeper.waits_until_in(stick, "inn")["isolated"])
        self.guest.destroy()
        self.keeper.waits_until_in(stick, None)
        stick.device("usb-storage")
        self.guest.start()
        self.assertTrue(self.keeper.waits_until_in(stick, "inn")["isolated"])

    def crash_of_isolation(self):
        self.host.run("kill", "-9", *self.keeper.isolating())

    def crash_of_keeper(self):
        self.keeper.kill()
        self.keeper.start()

    @case.long
    def test_machines_out_of_their_mind_are_survived(self):
        device = self.host.gadgets.disk(serial="F1").device("usb-storage")
        said = self.host.run("/run/inside/fuzz-usbredir", self.host.ours("innkeeper-usbredir"),
                             f"/dev/bus/usb/{device.bus:03}/{device.number:03}", "20", "1",
                             within=240).stdout
        self.assertIn("g=", said)
        self.assertIn("m=", said)

    def test_the_emulator_itself_rejects_a_keyboard(self):
        self.host.guests.define("strict", memory_mib=64, system=False, devices="""<redirfilter>
            <usbdev class='0x08' allow='yes'/><usbdev allow='no'/></redirfilter>""").turn_on()
        keyboard = self.host.gadgets.keyboard()
        name = keyboard.device("usbhid").name
        said = self.keeper.ctl("usb", "attach", name, "strict", "--isolated", check=False)
        self.assertIn("rejected", said)
        self.assertIn("rejected by device filter", self.host.run(
            "cat", "/var/log/libvirt/qemu/strict.log").stdout)
        self.keeper.waits_until_in(keyboard, None)
        keyboard.device("usbhid")
        self.assertNotIn("<redirdev", self.host.virsh("dumpxml", "strict"))

        stick = self.host.gadgets.disk(serial="I3")
        name = stick.device("usb-storage").name
        self.keeper.ctl("usb", "attach", name, "strict", "--isolated")
        self.keeper.waits_until_in(stick, "strict")
        self.keeper.ctl("usb", "detach", name)
        self.host.guests["strict"].destroy()

    def replug(self, disk, times):
        for _ in range(times):
            disk.pull()
            disk.gone()
            disk.plug()
            self.keeper.waits_until_guest_has(disk, within=60)


if __name__ == "__main__":
    case.main()
