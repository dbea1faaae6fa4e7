# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From an existing disk image to a running machine, against virt-install --import."""

import os
import statistics
import subprocess
import time

URI = "qemu:///session"


def timed(command):
    started = time.monotonic()
    subprocess.run(command, check=True, capture_output=True)
    return time.monotonic() - started


def clear(name):
    for verb in (["destroy", name], ["undefine", name, "--nvram"],
                 ["vol-delete", f"{name}.qcow2", "--pool", "default"]):
        subprocess.run(["virsh", "-c", URI, *verb], check=False, capture_output=True)


def run(report, programs, rounds, folder):
    disk = os.path.join(folder, "disk.qcow2")
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", disk, "1G"], check=True)
    # Both translate instructions and have 256 MiB. Ours copies the disk image into the pool, theirs
    # takes it where it is.
    ours = [programs.innkeeperctl, "-c", URI, "create", "bench", "--import", disk, "--os",
            "debian11", "--memory", "256", "--cpus", "1", "--accelerator", "tcg", "--start"]
    theirs = ["virt-install", "--connect", URI, "--name", "bench", "--import", "--disk", disk,
              "--osinfo", "debian11", "--memory", "256", "--vcpus", "1", "--virt-type", "qemu",
              "--graphics", "spice", "--noautoconsole"]
    times = {"ours": [], "theirs": []}
    subprocess.run(["virsh", "-c", URI, "version"], check=True, capture_output=True)
    for _ in range(rounds):  # in turn: what else the computer does hits both
        for key, command in (("ours", ours), ("theirs", theirs)):
            times[key].append(timed(command))
            clear("bench")
    report.ratio("creation to running / virt-install --import",
                 statistics.median(times["ours"]), statistics.median(times["theirs"]), "s", 0.5)
