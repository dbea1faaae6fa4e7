# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Machines in the emulated host's libvirt: Linux again, on a processor within a processor, with as
little to do as possible. Their kernel's messages go to one serial port, a shell has the other."""

import itertools
import re
import time
from xml.sax.saxutils import quoteattr

from channel import PATIENCE, Failed

IMAGES = "/var/lib/libvirt/images"  # where libvirt's own user may read
LOGS = "/var/log/libvirt"
# Loaded at boot (inside/guest-init), or there for modprobe.
MODULES = ("xhci_pci", "usb_storage", "sd_mod", "usbhid", "hid_generic", "evdev",
           "btusb", "cdc_acm", "cdc_ncm", "uvcvideo")
# What a kernel proves to itself at boot, or wants for things that no guest does here.
COMMAND_LINE = """console=ttyS1 quiet mitigations=off nokaslr tsc=reliable no_timer_check
    lpj=4000000 cryptomgr.notests init_on_alloc=0
    initcall_blacklist=load_system_certificate_list,crypto_kdf108_init,init_kprobe_trace"""


def definition(name, memory_mib, devices, system):
    """Without a system its firmware finds nothing to start, and waits."""
    console, kernel_log = quoteattr(f"/run/{name}.console"), quoteattr(f"{LOGS}/{name}-kernel.log")
    kernel = f"""<kernel>{IMAGES}/linux</kernel><initrd>{IMAGES}/initrd</initrd>
        <cmdline>{' '.join(COMMAND_LINE.split())}</cmdline>"""
    return f"""<domain type='kvm'><name>{name}</name>
      <memory unit='MiB'>{memory_mib}</memory><vcpu>1</vcpu>
      <os><type arch='x86_64' machine='q35'>hvm</type>{kernel if system else ''}</os>
      <features><acpi/></features>
      <devices>
        <serial type='unix'><source mode='bind' path={console}/><target port='0'/></serial>
        <serial type='file'><source path={kernel_log}/><target port='1'/></serial>
        <controller type='usb' model='qemu-xhci' ports='15'/>
        <memballoon model='none'/>{devices}
      </devices></domain>"""


class Guest:
    """A machine by name; it may run or not."""

    def __init__(self, host, name, paused):
        self.host = host
        self.name = name
        self.paused = paused
        self.console = None
        self.markers = itertools.count(1)
        self.boot_seconds = None

    def start(self, within=480):
        """Starts it and waits until its drivers are there and its shell answers."""
        started = time.monotonic()
        self.turn_on()
        self.meet(within)
        self.boot_seconds = time.monotonic() - started
        return self

    def turn_on(self, within=PATIENCE):
        """Starts it and does not wait for its system."""
        self.host.virsh("start", self.name, *(["--paused"] if self.paused else []), within=within)
        return self

    def meet(self, within=480):
        """Waits for the shell of a machine that somebody has started."""
        self.join()
        self.console.says("GUEST READY", within)

    def rejoin(self):
        """Waits for the shell of a machine that went on in another emulator, or with other
        memory."""
        if self.console:
            self.console.stop()
        self.join()
        self.run("true")

    def join(self):
        self.console = self.host.start(
            "/usr/bin/python3", "-I", "/run/inside/console.py", f"/run/{self.name}.console",
            keep_input=True)

    def run(self, command, within=PATIENCE):
        """What a shell command in the guest writes; it has to succeed."""
        marker = f"marker-{next(self.markers)}"
        since = len(self.console.stdout)
        self.console.type(f"( {command} ) 2>&1; echo \"{marker} \"$?\n")
        match = self.console.says(rf"(?s)\A(.*?)^{marker} (\d+)$", within, since)
        if match[2] != "0":
            raise Failed(f"{command!r} failed in {self.name}: {match[1]}")
        return match[1]

    def serials(self):
        """The serial numbers of the USB devices that its system has now."""
        return self.run("cat /sys/bus/usb/devices/*/serial; true").split()

    def reboot(self, within=480):
        """Its system starts anew; its emulator stays."""
        since = len(self.console.stdout)
        self.console.type("reboot -f\n")
        self.console.says("GUEST READY", within, since)

    def turn_off(self):
        """By its own system."""
        self.console.type("poweroff -f\n")
        self.host.wait_for(lambda: self.state() == "shut off", why=f"{self.name} turns off")
        self.console = None

    def save(self):
        """With its memory, into a file of libvirt's."""
        self.host.virsh("managedsave", self.name)
        self.console = None

    def kernel_log(self):
        return self.host.log(f"{self.name}-kernel")

    def sees(self, pattern, within=PATIENCE, since=0):
        """Waits until the guest's kernel tells what matches the regular expression, behind the
        character `since` of its log. Returns the match."""
        return self.host.wait_for(lambda: re.compile(pattern).search(self.kernel_log(), since),
                                  within, f"{pattern!r} in the kernel log of {self.name}")

    def attach(self, device_xml, within=PATIENCE):
        """virsh attach-device --live"""
        path = f"/run/{self.name}-device.xml"
        self.host.write(path, device_xml)
        self.host.virsh("attach-device", self.name, path, "--live", within=within)

    def detach(self, device_xml, within=PATIENCE):
        path = f"/run/{self.name}-device.xml"
        self.host.write(path, device_xml)
        self.host.virsh("detach-device", self.name, path, "--live", within=within)

    def is_on(self):
        return self.state() in ("running", "paused")

    def state(self):
        return self.host.virsh("domstate", self.name)

    def destroy(self):
        self.host.virsh("destroy", self.name)
        self.console = None

    def pid(self):
        """The process that it runs in."""
        return int(self.host.run("cat", f"/run/libvirt/qemu/{self.name}.pid").stdout)

    def kill(self):
        """As a crash of its emulator would."""
        self.host.run("kill", "-9", str(self.pid()))
        self.console = None

    def holds(self, plug):
        """Whether its emulator has the plugged device open, whatever its system does with it."""
        device = plug.seen()
        found = device and self.host.run(
            f"find /proc/$(cat /run/libvirt/qemu/{self.name}.pid)/fd -lname {device.node}",
            check=False)
        return bool(found and found.stdout)

    def freeze(self):
        """Its emulator answers nobody, libvirt neither, until it thaws."""
        self.host.run("kill", "-STOP", str(self.pid()))

    def thaw(self):
        self.host.run(f"kill -CONT $(cat /run/libvirt/qemu/{self.name}.pid)", check=False)

    def hostdevs(self):
        """libvirt's XML of each device of the host that it has."""
        return re.findall(r"<hostdev .*?</hostdev>", self.host.virsh("dumpxml", self.name),
                          re.DOTALL)


class Guests:
    """host.guests"""

    def __init__(self, host):
        self.host = host
        self.known = {}

    def __getitem__(self, name):
        return self.known[name]

    def define(self, name="guest", memory_mib=160, devices="", system=True, paused=False):
        """Defines a machine; `devices` is more XML of libvirt's for it. When its processor is paused
        from the start, as of one without a system, others are quicker."""
        if not self.known:
            self.host.run("mkdir", "-p", IMAGES)
            self.host.run("cp", self.host.kernel, f"{IMAGES}/linux")
            self.host.run("cp", "/run/inside/guest-initrd", f"{IMAGES}/initrd")
        path = f"/run/{name}.xml"
        self.host.write(path, definition(name, memory_mib, devices, system))
        self.host.run("rm", "-f", f"{LOGS}/{name}-kernel.log")  # of an older one of that name
        self.host.virsh("define", path)
        self.known[name] = Guest(self.host, name, paused)
        return self.known[name]

    def empty(self):
        """Ends and forgets all machines."""
        for name in list(self.known):
            self.host.virsh("destroy", name, check=False)
            self.host.virsh("undefine", name, "--managed-save", "--snapshots-metadata",
                            check=False)
            del self.known[name]
