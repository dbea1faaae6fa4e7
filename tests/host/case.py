# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all suites on an emulated host share: one host, booted once, and its logs."""

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
    """A suite. Its cases find the host in `self.host`, with nothing plugged in and no machines but
    those that the suite itself has set up; what it enters for its class ends with it."""
    host = None
    maxDiff = None

    @classmethod
    def tearDownClass(cls):
        cls.host.guests.empty()
        cls.host.usb.empty()
        cls.host.gadgets.empty()

    def tearDown(self):
        HostTest.tearDownClass()


class TimedResult(unittest.TextTestResult):
    """Tells how long each case took: all suites together have a limit."""

    def startTest(self, test):
        super().startTest(test)
        self.started = time.monotonic()

    def stopTest(self, test):
        self.stream.writeln(f"    {time.monotonic() - self.started:.0f} s")
        super().stopTest(test)


def all_are_skipped(cases):
    """So that no host needs to boot."""
    def is_skipped(case):
        method = getattr(case, case.id().split(".")[-1])
        return any(getattr(one, "__unittest_skip__", False) for one in (case.__class__, method))
    return all(all_are_skipped(one) if isinstance(one, unittest.TestSuite) else is_skipped(one)
               for one in cases)


def main(modules=("__main__",), **options):
    """Runs the cases of the modules, or those named, on one host; `options` are more of
    EmulatedHost's. What the host wrote is kept when a case fails, or when this is killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--programs", default=os.path.join(BUILD, "bin"),
                        help="folder of the programs under test")
    parser.add_argument("--folder", default=os.path.join(BUILD, "host"),
                        help="where the unpacked kernel and the logs go")
    own, others = parser.parse_known_args()
    loader = unittest.defaultTestLoader
    if all_are_skipped(loader.loadTestsFromName(module) for module in modules):
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
            is_script = "__main__" in modules
            suite = unittest.main("__main__" if is_script else None, exit=False,
                                  argv=[sys.argv[0], *(others if is_script else others or modules)],
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
