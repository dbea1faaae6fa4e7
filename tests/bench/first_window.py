# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time to the first window and memory after it has settled, each against its peers."""

import statistics
import time

from desk import Desk
from processes import pss_mib

SETTLE = 4  # seconds


def measure(command, rounds):
    times, sizes = [], []
    for _ in range(rounds):
        with Desk() as desk:
            program = desk.start(command)
            time.sleep(SETTLE)
            times.append(program.window_after)
            sizes.append(pss_mib(program.pid))
            program.stop()
    return statistics.median(times), statistics.median(sizes)


def run(report, programs, rounds):
    uri = "test:///default"
    ours = measure([programs.innkeeper, "-c", uri], rounds)
    peers = {"virt-manager": ["virt-manager", "--no-fork", "-c", uri],
             "gnome-boxes": ["gnome-boxes"]}
    for name, command in peers.items():
        try:
            theirs = measure(command, rounds)
        except RuntimeError as error:
            report.skip(f"first window, {name}", str(error))
            continue
        must = name == "virt-manager"
        report.ratio(f"time to first window / {name}", ours[0], theirs[0], "s",
                     0.5 if must else None)
        report.ratio(f"memory (PSS) after {SETTLE} s / {name}", ours[1], theirs[1], "MiB",
                     0.4 if must else None)
