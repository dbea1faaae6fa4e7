#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Innkeeper against its peers in one run; started by `./dev bench` as an ordinary person
with private folders (tests/support/as-person)."""

import argparse
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import creation  # noqa: E402
import definitions  # noqa: E402
import details  # noqa: E402
import first_window  # noqa: E402
import idle  # noqa: E402
import screen  # noqa: E402
import thousand_machines  # noqa: E402
import usb_devices  # noqa: E402
import usb_prompt  # noqa: E402
from report import Report  # noqa: E402

PARTS = ("first-window", "thousand", "creation", "definitions", "details", "screen", "idle", "usb",
         "prompt")


class Programs:
    def __init__(self, folder):
        self.innkeeper = os.path.join(folder, "innkeeper")
        self.innkeeperctl = os.path.join(folder, "innkeeperctl")
        self.innkeeperd = os.path.join(folder, "innkeeperd")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", required=True, help="folder of the release programs")
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--minutes", type=float, default=10, help="of watching memory grow")
    parser.add_argument("--write", metavar="FILE", help="put the table into this page")
    parser.add_argument("parts", nargs="*", help="of: " + " ".join(PARTS))
    options = parser.parse_args()
    wanted = options.parts or PARTS
    for part in wanted:
        if part not in PARTS:
            parser.error(f"there is no part '{part}'; there are: {' '.join(PARTS)}")
    programs = Programs(os.path.abspath(options.programs))
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        if "first-window" in wanted:
            first_window.run(report, programs, options.rounds)
        if "thousand" in wanted:
            thousand_machines.run(report, programs, options.minutes, folder)
        if "creation" in wanted:
            creation.run(report, programs, options.rounds, folder)
        if "definitions" in wanted:
            definitions.run(report, programs)
        if "details" in wanted:
            details.run(report, programs, options.rounds, folder)
        if "screen" in wanted:
            screen.run(report, programs, folder)
        if "idle" in wanted:
            idle.run(report, programs, folder)
        if "usb" in wanted:
            usb_devices.run(report, programs, options.rounds, folder)
        if "prompt" in wanted:
            usb_prompt.run(report, programs, options.rounds)
    if options.write:
        report.write(options.write)
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main())
