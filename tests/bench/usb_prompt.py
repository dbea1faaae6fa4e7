# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From udev's message that a device is there until the question about it stands on the screen: the
real keeper, message bus and window; only udev is played (umockdev)."""

import contextlib
import os
import statistics
import subprocess
import time

from desk import Desk
from pixels import Pixels

HERE = os.path.dirname(os.path.abspath(__file__))
#: libvirt's own, of which each process has one for itself, with the same running machine.
URI = "test:///default"
QUIET = 2  # seconds after which a picture stays as it is
SEEN = 30  # seconds until somebody gives up


class Player:
    """The other end of stick_player.py."""

    def __init__(self):
        self.process = subprocess.Popen(
            ["umockdev-wrapper", "/usr/bin/python3", os.path.join(HERE, "stick_player.py")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.folder = self.process.stdout.readline().strip()

    def does(self, what):
        self.process.stdin.write(what + "\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def keeper_on(desk, programs, folder):
    environment = dict(desk.environment, UMOCKDEV_DIR=folder)
    keeper = subprocess.Popen(["umockdev-wrapper", programs.innkeeperd, "-c", URI],
                              env=environment)
    while "true" not in subprocess.run(
            ["dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus",
             "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner",
             "string:org.innkeeper.Keeper1"], env=environment, capture_output=True, text=True,
            check=False).stdout:
        if keeper.poll() is not None:
            raise RuntimeError(f"innkeeperd ended with {keeper.returncode}")
        time.sleep(0.05)
    return keeper


def still(pixels):
    """What the whole screen shows once it has stopped changing."""
    last, since = pixels.look(), time.monotonic()
    while time.monotonic() - since < QUIET:
        time.sleep(0.1)
        now = pixels.look()
        if now != last:
            last, since = now, time.monotonic()
    return last


def appears(pixels, area, wanted):
    """The moment at which an area looks as wanted."""
    deadline = time.monotonic() + SEEN
    while time.monotonic() < deadline:
        seen = pixels.look(area)
        now = time.monotonic()
        if seen == wanted:
            return now
        time.sleep(0.001)
    raise RuntimeError("the question did not look as it did before")


def run(report, programs, rounds):
    with contextlib.ExitStack() as stack:
        desk = stack.enter_context(Desk())
        player = Player()
        stack.callback(player.close)
        keeper = keeper_on(desk, programs, player.folder)
        stack.callback(keeper.wait)
        stack.callback(keeper.terminate)
        window = desk.start([programs.innkeeper, "-c", URI])
        stack.callback(window.stop)
        pixels = Pixels(desk.environment["DISPLAY"], 1920, 1080)
        stack.callback(pixels.close)
        without = still(pixels)
        player.does("plug")
        asking = still(pixels)
        area = pixels.difference(without, asking)
        if area is None:
            raise RuntimeError("the window asks nothing about a stick that was plugged in")
        player.does("unplug")
        if still(pixels) != without:
            raise RuntimeError("the question stays although its stick has gone")
        # Looked at as a whole it would take the time that is to be measured.
        heart = (area[0] + area[2] // 4, area[1] + area[3] // 4, area[2] // 2, area[3] // 2)
        question = pixels_of(pixels, player, heart)
        taken = []
        for _ in range(rounds):
            told = player.does("plug")
            taken.append(appears(pixels, heart, question) - told)
            time.sleep(1)
            player.does("unplug")
            time.sleep(1)
        report.limit("a device is there until the question is on the screen",
                     1000 * statistics.median(taken), 100, "ms")


def pixels_of(pixels, player, area):
    """How the question looks there."""
    player.does("plug")
    still(pixels)
    question = pixels.look(area)
    player.does("unplug")
    still(pixels)
    return question
