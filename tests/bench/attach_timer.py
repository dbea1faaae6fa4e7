#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs inside the emulated host, and prints the seconds from asking until the guest's kernel, whose
log LOG is, tells of a new USB device. Who is asked is connected already, as the window and a shell
that are open are:

    LOG keeper BUS PORT MACHINE     innkeeperd at that address, as a click does
    LOG virsh MACHINE XML           libvirt's shell: attach-device"""

import os
import subprocess
import sys
import threading
import time

import dbus

DEADLINE = 120  # seconds


class Keeper:
    def __init__(self, address, *wanted):
        self.bus = dbus.bus.BusConnection(address)
        keeper = self.bus.get_object("org.innkeeper.Keeper1", "/org/innkeeper/Keeper1",
                                     introspect=False)
        usb = dbus.Interface(keeper, "org.innkeeper.Keeper1.Usb")
        self.call = threading.Thread(
            target=lambda: usb.Move(*wanted, dbus.Dictionary({}, "sv"), timeout=DEADLINE))

    def ask(self):
        self.call.start()

    def end(self):
        self.call.join()


class Virsh:
    def __init__(self, machine, xml):
        self.words = f"attach-device {machine} {xml} --live\n"
        self.shell = subprocess.Popen(["virsh", "--quiet", "--connect", "qemu:///system"],
                                      stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.say("uri\n")
        while "qemu:///system" not in self.shell.stdout.readline():
            pass

    def say(self, words):
        self.shell.stdin.write(words)
        self.shell.stdin.flush()

    def ask(self):
        self.say(self.words)

    def end(self):
        self.shell.stdin.close()
        self.shell.wait()


log, who, *words = sys.argv[1:]
asked = {"keeper": Keeper, "virsh": Virsh}[who](*words)
with open(log, "rb") as file:
    file.seek(0, os.SEEK_END)
    said = b""
    started = time.monotonic()
    asked.ask()
    while b"USB device number" not in said:
        if time.monotonic() - started > DEADLINE:
            sys.exit(f"the guest saw no device; it wrote {said!r}")
        time.sleep(0.002)
        said += file.read()
print(time.monotonic() - started)
asked.end()
