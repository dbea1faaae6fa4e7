# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Wake-ups of a window that shows one paused machine."""

import os
import subprocess
import time

import machines
from desk import Desk
from processes import rate, voluntary_switches


def run(report, programs, folder):
    image = os.path.join(folder, "idle.img")
    with open(image, "wb") as file:
        file.truncate(1 << 20)
    with machines.running("paused", image, os.path.join(folder, "idle.log")):
        subprocess.run(["virsh", "-c", machines.URI, "suspend", "paused"], check=True,
                       capture_output=True)
        with Desk() as desk:
            program = desk.start([programs.innkeeper, "-c", machines.URI, "paused"])
            time.sleep(10)
            wakeups = rate(voluntary_switches, program.pid, 30)
            program.stop()
    report.limit("idle window, one paused machine: wake-ups", wakeups, 2, "/s")
