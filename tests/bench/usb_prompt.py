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
    raise RuntimeError("the question did not come, or go, as it did before")


def learn(pixels, player):
    """A part of the screen on which the question stands, without and with it. Elsewhere the window
    shows how busy a machine is."""
    before = still(pixels)
    player.does("plug")
    x, y, width, height = pixels.difference(before, still(pixels)) or (0, 0, 0, 0)
    area = (x + width // 2, y, width // 2, height // 4)
    if area[2] * area[3] == 0:
        raise RuntimeError("the window asks nothing about a stick that was plugged in")
    question = pixels.look(area)
    player.does("unplug")
    still(pixels)
    return area, pixels.look(area), question


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
        area, without, question = learn(pixels, player)
        taken = []
        for _ in range(rounds):
            told = player.does("plug")
            taken.append(appears(pixels, area, question) - told)
            time.sleep(1)
            player.does("unplug")
            appears(pixels, area, without)
            time.sleep(1)
        report.limit("a device is there until the question is on the screen",
                     1000 * statistics.median(taken), 100, "ms")
