# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Processor time of opening the details of a machine with 40 devices."""

import os
import statistics
import subprocess
import time

from desk import Desk
from processes import cpu_milliseconds

NAME = "laden"
SETTLE = 4  # seconds


def world(folder):
    """A file for libvirt's test driver: one machine with 40 devices of our own choice."""
    disks = "".join(f"<disk type='file' device='disk'><source file='{folder}/{i}.img'/>"
                    f"<target dev='vd{chr(ord('a') + i)}' bus='virtio'/></disk>"
                    for i in range(12))
    cards = "".join(f"<interface type='user'><mac address='52:54:00:00:00:{i:02x}'/>"
                    "<model type='virtio'/></interface>" for i in range(16))
    ports = "<serial type='pty'/>" * 4 + "".join(
        f"<channel type='unix'><target type='virtio' name='port.{i}'/></channel>"
        for i in range(4))
    rest = ("<graphics type='spice'/><video><model type='virtio'/></video><sound model='ich9'/>"
            "<watchdog model='i6300esb'/>")
    path = os.path.join(folder, "laden.xml")
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"<node><domain type='test'><name>{NAME}</name><memory>1048576</memory>"
                   "<vcpu>2</vcpu><os><type arch='x86_64'>hvm</type></os>"
                   f"<devices>{disks}{cards}{ports}{rest}</devices></domain></node>")
    return "test://" + path


def check(uri):
    """A world that cannot be opened is opened very quickly."""
    subprocess.run(["virsh", "--quiet", "-c", uri, "domuuid", NAME], check=True,
                   stdout=subprocess.DEVNULL)


def settled(pid):
    """Processor time when a second passes in which it does next to nothing."""
    now = cpu_milliseconds(pid)
    for _ in range(20):
        before = now
        time.sleep(1)
        now = cpu_milliseconds(pid)
        if now - before < 5:
            break
    return now


def ours(innkeeper, uri):
    with Desk() as desk:
        program = desk.start([innkeeper, "-c", uri, NAME])
        time.sleep(SETTLE)
        before = settled(program.pid)
        looked = desk.pixels()
        desk.press("ctrl+2")
        spent = settled(program.pid) - before
        if desk.pixels() == looked:
            raise RuntimeError("the details were not opened")
        program.stop()
    return spent


def theirs(uri, options):
    """All of a start: its details cannot be opened by a key alone."""
    with Desk() as desk:
        program = desk.start(["virt-manager", "--no-fork", "-c", uri, *options])
        time.sleep(SETTLE)
        spent = settled(program.pid)
        program.stop()
    return spent


def run(report, programs, rounds, folder):
    uri = world(folder)
    check(uri)
    rounds = min(rounds, 5)
    mine = statistics.median(ours(programs.innkeeper, uri) for _ in range(rounds))
    report.limit("opening the details of a machine with 40 devices: CPU", mine, 50, "ms")
    try:
        plain = statistics.median(theirs(uri, []) for _ in range(rounds))
        editor = statistics.median(theirs(uri, ["--show-domain-editor", NAME])
                                   for _ in range(rounds))
    except RuntimeError as error:
        report.skip("the same, virt-manager", str(error))
        return
    report.ratio("the same / virt-manager (a start with its details open, less one without)",
                 mine, max(editor - plain, 1), "ms", None)
