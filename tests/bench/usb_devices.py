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


def timed(host, guest, *command):
    outcome = host.run("python3", os.path.join(HERE, "attach_timer.py"),
                       f"/var/log/libvirt/{guest.name}-kernel.log", *command)
    return float(outcome.stdout)


def by_keeper(host, keeper, guest, stick):
    """The call that a click makes: the window runs already."""
    device = stick.device("usb-storage")
    taken = timed(host, guest, "dbus-send", f"--bus=unix:path={BUS}", "--print-reply",
                  "--dest=org.innkeeper.Keeper1", "/org/innkeeper/Keeper1",
                  "org.innkeeper.Keeper1.Usb.Move", f"string:{device.name}",
                  f"string:{host.virsh('domuuid', guest.name)}", "dict:string:variant:")
    keeper.ctl("usb", "detach", device.name)
    return taken


def by_virsh(host, guest, stick):
    xml = stick.device("usb-storage").hostdev()
    host.write("/run/device.xml", xml)
    taken = timed(host, guest, "virsh", "--quiet", "--connect", "qemu:///system", "attach-device",
                  guest.name, "/run/device.xml", "--live")
    guest.detach(xml)
    return taken


def wakeups(host, pid):
    text = "\n".join(host.read(f"/proc/{pid}/task/*/status").values())
    return sum(int(count) for count in re.findall(r"^voluntary_ctxt_switches:\s*(\d+)", text,
                                                  re.MULTILINE))


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
        time.sleep(5)  # until all of it has been told
        pid = keeper.pid()
        before = wakeups(host, pid)
        time.sleep(IDLE)
        report.limit("idle keeper: wake-ups", (wakeups(host, pid) - before) / IDLE, 0.5, "/s")
        rollup = host.run("cat", f"/proc/{pid}/smaps_rollup").stdout
        pss = int(re.search(r"^Pss: *(\d+)", rollup, re.MULTILINE)[1])
        report.limit("idle keeper: memory (PSS)", pss / 1024, 12, "MiB")
