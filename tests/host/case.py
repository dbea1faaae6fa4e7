# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every suite on an emulated host shares: one host, booted once, and its logs."""

import argparse
import os
import shutil
import signal
import sys
import tempfile
import time
import unittest

from emulated_host import EmulatedHost

HERE = os.path.dirname(os.path.abspath(__file__))
# For every change there are enough others; these are for those to what they are about.
long = unittest.skipUnless(os.environ.get("INNKEEPER_LONG"), "INNKEEPER_LONG=1 runs it")
SKIPPED = 77  # so CMakeLists.txt tells CTest
BUILD = os.path.join(os.path.dirname(os.path.dirname(HERE)), "build/check")


class HostTest(unittest.TestCase):
    """Its cases find the suite's host in `self.host`, with nothing plugged in and no machines."""
    host = None
    maxDiff = None

    def tearDown(self):
        self.host.guests.empty()
        self.host.usb.empty()
        self.host.gadgets.empty()


class TimedResult(unittest.TextTestResult):
    """Tells how long each case took: all suites together have a limit."""

    def startTest(self, test):
        super().startTest(test)
        self.started = time.monotonic()

    def stopTest(self, test):
        self.stream.writeln(f"    {time.monotonic() - self.started:.0f} s")
        super().stopTest(test)


def all_are_skipped():
    """So that no host needs to boot."""
    def cases(suite):
        for one in suite:
            yield from cases(one) if isinstance(one, unittest.TestSuite) else [one]
    return all(getattr(getattr(case, case.id().split(".")[-1]), "__unittest_skip__", False)
               for case in cases(unittest.defaultTestLoader.loadTestsFromName("__main__")))


def main(**options):
    """Runs the cases of the script on one host; `options` are more of EmulatedHost's. What the host
    wrote is kept when a case fails, or when this is killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--programs", default=os.path.join(BUILD, "bin"),
                        help="folder of the programs under test")
    parser.add_argument("--folder", default=os.path.join(BUILD, "host"),
                        help="where the unpacked kernel and the logs go")
    own, others = parser.parse_known_args()
    if all_are_skipped():
        sys.exit(SKIPPED)
    # An end that is asked for politely still cleans up; any other takes the host with it, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    os.makedirs(own.folder, exist_ok=True)
    name = os.path.splitext(os.path.basename(sys.argv[0]))[0]
    logs = tempfile.mkdtemp(prefix=f"{name}.", dir=own.folder)
    passed = False
    try:
        with EmulatedHost(own.programs, own.folder, logs, **options) as HostTest.host:
            print(f"The emulated host booted in {HostTest.host.boot_seconds:.1f} s.",
                  file=sys.stderr)
            suite = unittest.main("__main__", argv=[sys.argv[0], *others], exit=False,
                                  testRunner=unittest.TextTestRunner(
                                      verbosity=2, resultclass=TimedResult))
            passed = suite.result.wasSuccessful()
            print(f"It held {HostTest.host.qemu.memory_mib()} MiB at the end.", file=sys.stderr)
    finally:
        if passed:
            shutil.rmtree(logs)
        else:
            print(f"What the emulated host wrote is in {logs}", file=sys.stderr)
    sys.exit(0 if passed else 1)
