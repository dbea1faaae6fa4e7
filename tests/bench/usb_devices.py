# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""On the emulated host: how soon a guest sees a USB device that somebody hands over, by the keeper
and by libvirt's shell; what the keeper costs while nothing happens."""

import os
import re
import statistics
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "host"))

from emulated_host import EmulatedHost  # noqa: E402
from keeper import BUS, Keeper  # noqa: E402

IDLE = 60  # seconds
#: seconds until threads that ran out of work have gone
QUIET = 40


def timed(host, guest, *asked):
    outcome = host.run("/usr/bin/python3", os.path.join(HERE, "attach_timer.py"),
                       f"/var/log/libvirt/{guest.name}-kernel.log", *asked, within=150)
    return float(outcome.stdout)


def pss_inside(host, pid):
    rollup = host.run("cat", f"/proc/{pid}/smaps_rollup").stdout
    return int(re.search(r"^Pss: *(\d+)", rollup, re.MULTILINE)[1]) / 1024


def by_keeper(host, keeper, guest, stick):
    device = stick.device("usb-storage")
    taken = timed(host, guest, "keeper", f"unix:path={BUS}", device.name,
                  host.virsh("domuuid", guest.name))
    keeper.ctl("usb", "detach", device.name)
    return taken


def by_virsh(host, guest, stick):
    xml = stick.device("usb-storage").hostdev()
    host.write("/run/device.xml", xml)
    taken = timed(host, guest, "virsh", guest.name, "/run/device.xml")
    guest.detach(xml)
    return taken


def wakeups(host, pid):
    code = f"import sys; sys.path.insert(0, {HERE!r}); import processes; " \
           f"print(processes.wakeups({pid}, {IDLE}))"
    return float(host.run("python3", "-c", code, within=3 * IDLE).stdout)


def ask_nobody(host):
    """libvirtd asks its clients every five seconds whether they live, unless told not to."""
    host.run("echo 'keepalive_interval = -1' >>/etc/libvirt/libvirtd.conf && "
             "pkill -x libvirtd && while pgrep -x libvirtd; do sleep 0.2; done; libvirtd --daemon")
    host.wait_for("virsh --quiet --connect qemu:///system list", 60)


def run(report, programs, rounds, folder):
    with EmulatedHost(os.path.dirname(programs.innkeeperctl), folder,
                      os.path.join(folder, "logs")) as host, Keeper(host) as keeper:
        guest = host.guests.define("inn").start()
        stick = host.usb.plug("stick", serial="B1")
        ours, theirs = [], []
        for _ in range(rounds):
            ours.append(by_keeper(host, keeper, guest, stick))
            theirs.append(by_virsh(host, guest, stick))
        report.ratio("a USB device handed over, until the guest sees it / virsh attach-device",
                     statistics.median(ours), statistics.median(theirs), "s", 1.2)
        pid = keeper.pid()
        time.sleep(QUIET)
        report.limit("idle keeper: memory (PSS)", pss_inside(host, pid), 12, "MiB")
        report.limit("idle keeper: wake-ups by libvirtd, which asks whether it lives",
                     wakeups(host, pid), 0.25, "/s")
        ask_nobody(host)
        time.sleep(QUIET)
        report.limit("idle keeper: wake-ups of its own", wakeups(host, pid), 0, "/s")
