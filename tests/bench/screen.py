# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""CPU time of the client per frame of a full-screen 1080p pattern, against remote-viewer."""

import os
import subprocess
import time

import machines
from desk import Desk
from processes import cpu_seconds

SECONDS = 20


def per_frame(command, serial_log, after_start=None):
    with Desk("1920x1080") as desk:
        program = desk.start(command)
        time.sleep(3)
        if after_start:
            after_start(desk)
            time.sleep(2)
        frames, cpu = os.path.getsize(serial_log), cpu_seconds(program.pid)
        time.sleep(SECONDS)
        frames = os.path.getsize(serial_log) - frames
        cpu = cpu_seconds(program.pid) - cpu
        desk.picture(os.path.join(os.path.dirname(serial_log), os.path.basename(command[0]) + ".png"))
        program.stop()
    if not frames:
        raise RuntimeError("the guest drew nothing")
    return cpu / frames * 1000


def run(report, programs, folder):
    image = os.path.join(folder, "pattern.img")
    source = os.path.join(os.path.dirname(__file__), "pattern.asm")
    subprocess.run(["nasm", "-f", "bin", source, "-o", image], check=True)
    os.truncate(image, 1 << 20)
    log = os.path.join(folder, "frames.log")
    with machines.running("pattern", image, log):
        time.sleep(4)
        ours = per_frame([programs.innkeeper, "-c", machines.URI, "pattern"], log,
                         lambda desk: desk.press("F11"))
        theirs = per_frame(["virt-viewer", "-c", machines.URI, "--attach", "--full-screen",
                            "pattern"], log)
    report.ratio("client CPU per 1080p frame / remote-viewer (virt-viewer)", ours, theirs, "ms",
                 0.7)
