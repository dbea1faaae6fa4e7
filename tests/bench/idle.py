# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Wake-ups of a window that shows one paused machine."""

import os
import subprocess
import time

import machines
from desk import Desk
from processes import wakeups


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
            on_screen = wakeups(program.pid, 30)
            # The worst place to leave the keyboard at: a field with a caret.
            desk.press("ctrl+f")
            time.sleep(15)
            in_field = wakeups(program.pid, 30)
            program.stop()
    report.limit("idle window, one paused machine: wake-ups", on_screen, 2, "/s")
    report.limit("the same, the keyboard in a field: wake-ups", in_field, 2, "/s")
