#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs inside the emulated host: LOG COMMAND..., prints the seconds from the command's start until
the guest's kernel, whose log LOG is, tells of a new USB device."""

import os
import subprocess
import sys
import time

DEADLINE = 60  # seconds

log, command = sys.argv[1], sys.argv[2:]
told = os.path.getsize(log)
started = time.monotonic()
program = subprocess.Popen(command, stdout=subprocess.DEVNULL)
with open(log, "rb") as file:
    file.seek(told)
    said = b""
    while b"USB device number" not in said:
        if time.monotonic() - started > DEADLINE:
            sys.exit(f"the guest saw no device; it wrote {said!r}")
        said += file.read()
        time.sleep(0.002)
taken = time.monotonic() - started
if program.wait() != 0:
    sys.exit(f"{command} failed")
print(taken)
