# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A thousand running machines on libvirt's test driver."""

import os
import time
import uuid

from desk import Desk
from processes import cpu_seconds, pss_mib, rate

COUNT = 1000


def write_host(path):
    machines = "\n".join(
        f"<domain type='test'><name>machine-{n:04}</name>"
        f"<uuid>{uuid.UUID(int=n + 1)}</uuid><memory unit='MiB'>64</memory><vcpu>1</vcpu>"
        f"<os><type>hvm</type></os></domain>" for n in range(COUNT))
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"<node>{machines}</node>")


def measure(command, minutes):
    with Desk() as desk:
        program = desk.start(command)
        time.sleep(3)
        until_shown = cpu_seconds(program.pid)
        time.sleep(10)
        steady = rate(cpu_seconds, program.pid, 20) * 100
        before = pss_mib(program.pid)
        time.sleep(minutes * 60)
        after = pss_mib(program.pid)
        program.stop()
    return until_shown, steady, before, after


def run(report, programs, minutes, folder):
    host = os.path.join(folder, "thousand.xml")
    write_host(host)
    uri = f"test://{host}"
    ours = measure([programs.innkeeper, "-c", uri], minutes)
    report.limit(f"{COUNT} machines: CPU until 3 s after the window", ours[0], 1, "s")
    report.limit(f"{COUNT} machines: steady CPU of one core", ours[1], 2, "%")
    report.limit(f"{COUNT} machines: memory after {minutes} min, of that before",
                 ours[3] / ours[2], 1.03, "")
    theirs = measure(["virt-manager", "--no-fork", "-c", uri], minutes)
    report.ratio(f"{COUNT} machines: CPU until 3 s after the window / virt-manager",
                 ours[0], theirs[0], "s", None)
    report.ratio(f"{COUNT} machines: steady CPU / virt-manager", ours[1], theirs[1], "%", None)
    report.ratio(f"{COUNT} machines: growth in {minutes} min / virt-manager",
                 max(0, ours[3] - ours[2]), theirs[3] - theirs[2], "MiB", None)
