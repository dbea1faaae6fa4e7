# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen of its own, with its own message bus and folders, and programs on it."""

import contextlib
import os
import re
import signal
import subprocess
import time


class Program:
    """A started program, with the moment at which its first real window came."""

    def __init__(self, process, started, window_after):
        self.process = process
        self.pid = process.pid
        self.started = started
        #: seconds from start to its first window
        self.window_after = window_after

    def stop(self):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGTERM)
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(self.pid, signal.SIGKILL)
            self.process.wait()


class Desk:
    """Xvfb, a window manager and a session bus. Use as a context manager."""

    def __init__(self, size="1920x1080"):
        self.size = size

    def __enter__(self):
        read, write = os.pipe()
        self._xvfb = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{self.size}x24", "-nolisten",
             "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as file:
            display = file.readline().strip()
        self._bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"],
                                     stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.environment = dict(os.environ, DISPLAY=f":{display}",
                                DBUS_SESSION_BUS_ADDRESS=self._bus.stdout.readline().strip(),
                                LANG="C.UTF-8", NO_AT_BRIDGE="1", GDK_BACKEND="x11",
                                QT_QPA_PLATFORM="xcb")
        self.environment.pop("WAYLAND_DISPLAY", None)
        # Without a window manager nothing can be full screen.
        self._windows = subprocess.Popen(["openbox", "--sm-disable"], env=self.environment,
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while "0x" not in subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"],
                                         env=self.environment, capture_output=True, text=True,
                                         check=False).stdout:
            time.sleep(0.05)
        return self

    def __exit__(self, *_):
        for process in (self._windows, self._bus, self._xvfb):
            process.terminate()
            process.wait()

    def start(self, command, deadline=60):
        """Starts a program, and waits for its first window of at least 200x150."""
        watcher = subprocess.Popen(
            ["stdbuf", "-oL", "xev", "-root", "-event", "substructure"], env=self.environment,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        time.sleep(0.3)  # xev has no way to say that it listens
        started = time.monotonic()
        process = subprocess.Popen(command, env=self.environment, start_new_session=True,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        try:
            os.set_blocking(watcher.stdout.fileno(), False)
            pending, mapped = "", False
            while time.monotonic() - started < deadline:
                chunk = watcher.stdout.read() or b""
                now = time.monotonic()
                pending += chunk.decode("utf-8", "replace")
                lines = pending.split("\n")
                pending = lines.pop()
                for line in lines:
                    if line.startswith("MapNotify"):
                        mapped = True
                        continue
                    window = re.search(r"window (0x[0-9a-f]+)", line)
                    if mapped and window:
                        mapped = False
                        if self._is_real(window[1]):
                            return Program(process, started, now - started)
                if process.poll() is not None:
                    raise RuntimeError(f"{command[0]} ended with {process.returncode}")
                time.sleep(0.002)
        finally:
            watcher.kill()
            watcher.wait()
        Program(process, started, 0).stop()
        raise RuntimeError(f"{command[0]} showed no window in {deadline} s")

    def _is_real(self, window):
        answer = subprocess.run(["xwininfo", "-id", window], env=self.environment,
                                capture_output=True, text=True, check=False).stdout
        size = [int(re.search(rf"{name}: (\d+)", answer)[1]) for name in ("Width", "Height")
                if re.search(rf"{name}: (\d+)", answer)]
        return len(size) == 2 and size[0] >= 200 and size[1] >= 150

    def press(self, *keys):
        subprocess.run(["xdotool", "key", *keys], env=self.environment, check=True)

    def pixels(self):
        """Of the whole screen, to be compared."""
        return subprocess.run(["import", "-window", "root", "rgb:-"], env=self.environment,
                              check=True, capture_output=True).stdout

    def picture(self, path):
        subprocess.run(["import", "-window", "root", path], env=self.environment, check=True)
