# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a process and its children cost, read from /proc."""

import os
import time

TICKS = os.sysconf("SC_CLK_TCK")


def tree(pid):
    """`pid` and all its descendants that live now."""
    children = {}
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as file:
                parent = int(file.read().rpartition(")")[2].split()[1])
        except (OSError, ValueError):
            continue
        children.setdefault(parent, []).append(int(name))
    found, waiting = [], [pid]
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting += children.get(one, [])
    return found


def pss_mib(pid):
    """Proportional set size of the tree, MiB."""
    total = 0
    for one in tree(pid):
        try:
            with open(f"/proc/{one}/smaps_rollup", encoding="ascii") as file:
                total += sum(int(line.split()[1]) for line in file if line.startswith("Pss:"))
        except (OSError, ValueError):
            continue
    return total / 1024


def cpu_seconds(pid):
    """User and system time of the tree, ended children included."""
    total = 0
    for one in tree(pid):
        try:
            with open(f"/proc/{one}/stat", encoding="utf-8", errors="replace") as file:
                fields = file.read().rpartition(")")[2].split()
        except OSError:
            continue
        total += sum(int(field) for field in fields[11:15])
    return total / TICKS


def cpu_milliseconds(pid):
    """User and system time of the threads of the tree that live now, by the scheduler's own clock:
    ticks are too coarse for what takes a few of them."""
    total = 0
    for one in tree(pid):
        try:
            threads = os.listdir(f"/proc/{one}/task")
        except OSError:
            continue
        for thread in threads:
            try:
                with open(f"/proc/{one}/task/{thread}/schedstat", encoding="ascii") as file:
                    total += int(file.read().split()[0])
            except OSError:
                continue
    return total / 1e6


def voluntary_switches(pid):
    """How often each thread of the tree that lives now went to sleep so far."""
    switches = {}
    for one in tree(pid):
        try:
            threads = os.listdir(f"/proc/{one}/task")
        except OSError:
            continue
        for thread in threads:
            try:
                with open(f"/proc/{one}/task/{thread}/status", encoding="utf-8") as file:
                    switches[thread] = sum(int(line.split()[1]) for line in file
                                           if line.startswith("voluntary_ctxt_switches"))
            except OSError:
                continue
    return switches


def wakeups(pid, seconds):
    """How often the threads of the tree went to sleep per second: each is one wake-up. Looks often,
    for threads come and go, and take their counts with them."""
    total, before, started = 0, voluntary_switches(pid), time.monotonic()
    while time.monotonic() - started < seconds:
        time.sleep(0.5)
        now = voluntary_switches(pid)
        total += sum(count - before.get(thread, 0) for thread, count in now.items())
        before = now
    return total / (time.monotonic() - started)


def rate(read, pid, seconds):
    """How much `read(pid)` grows per second, over `seconds`."""
    before, started = read(pid), time.monotonic()
    time.sleep(seconds)
    return (read(pid) - before) / (time.monotonic() - started)
