# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""innkeeperd as it is installed: systemd starts it when it is asked, with the rights of its unit."""

import os

from bus import Bus
from channel import PATIENCE
from keeper import Keeper

UNIT = "innkeeperd.service"


class InstalledKeeper(Keeper):
    """For a host with systemd."""
    rules = "/etc/innkeeper/usb-rules.json"

    def __init__(self, host):
        super().__init__(host)
        self.environment = {"LANG": "C.UTF-8"}

    def __enter__(self):
        build = os.path.dirname(self.host.programs)
        self.host.run("cmake", "--install", build, "--component", "keeper", "--prefix", "/usr")
        # What looks for leaks in the programs of a test traces them, which the unit forbids.
        self.host.write(f"/run/systemd/system/{UNIT}.d/sanitizer.conf",
                        "[Service]\nEnvironment=ASAN_OPTIONS=detect_leaks=0\n")
        self.host.run("systemctl", "daemon-reload")
        self.host.run("busctl", "call", "org.freedesktop.DBus", "/org/freedesktop/DBus",
                      "org.freedesktop.DBus", "ReloadConfig")
        self.bus = Bus(self.host)
        return self

    def __exit__(self, *_):
        self.bus.stop()
        self.stop()

    def start(self):
        self.host.wait_for(self.answers, PATIENCE,
                           lambda: f"an answer; it wrote {self.wrote()}")

    def stop(self):
        self.host.run("systemctl", "stop", UNIT)

    def kill(self):
        self.host.run("kill", "-9", str(self.pid()))

    def property(self, name):
        """Of its unit; systemctl(1)."""
        return self.host.run("systemctl", "show", "--value", "-p", name, UNIT).stdout.strip()

    def status(self):
        """What the kernel says of its process: {name: value}."""
        text = self.host.run("cat", f"/proc/{self.property('MainPID')}/status").stdout
        return dict(line.split(":\t", 1) for line in text.splitlines())

    def wrote(self):
        return self.host.run("journalctl", "-u", UNIT, "-o", "cat", "--no-pager").stdout
