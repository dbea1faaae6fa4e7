# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The definition of a machine for one operating system, against virt-install --print-xml."""

import json
import statistics
import subprocess
import time

URI = "qemu:///session"
# Of osinfo-db's systems: every so many, or virt-install alone takes ten minutes.
STEP = 40


def timed(command):
    started = time.monotonic()
    subprocess.run(command, check=True, capture_output=True)
    return time.monotonic() - started


def run(report, programs):
    answer = subprocess.run([programs.innkeeperctl, "os-list", "--json"], check=True,
                            capture_output=True)
    systems = [system["shortId"] for system in json.loads(answer.stdout)][::STEP]
    times = {"ours": [], "theirs": []}
    # Starts libvirtd, and lets ours remember which accelerator works.
    subprocess.run([programs.innkeeperctl, "-c", URI, "check"], check=False, capture_output=True)
    for system in systems:  # in turn: what else the computer does hits both
        times["ours"].append(timed([
            programs.innkeeperctl, "-c", URI, "create", "bench", "--os", system,
            "--accelerator", "tcg", "--print-xml"]))
        times["theirs"].append(timed([
            "virt-install", "--connect", URI, "--name", "bench", "--osinfo", system,
            "--virt-type", "qemu", "--memory", "2048", "--disk", "none", "--import",
            "--network", "user", "--dry-run", "--print-xml"]))
    report.ratio("a machine's definition / virt-install --print-xml",
                 statistics.median(times["ours"]), statistics.median(times["theirs"]), "s", 0.1)
