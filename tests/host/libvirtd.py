# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""host.libvirtd: the service that knows the machines; it can be killed while they go on."""

PID_FILE = "/run/libvirtd.pid"


class Libvirtd:
    def __init__(self, host):
        self.host = host

    def pid(self):
        return self.host.run("cat", PID_FILE).stdout.strip()

    def kill(self):
        """As a crash would."""
        self.end("-9")

    def stop(self):
        """As an update would."""
        self.end("-15")

    def end(self, signal):
        pid = self.pid()
        self.host.run("kill", signal, pid)
        self.host.wait_for(f"test ! -d /proc/{pid}", why="the end of libvirtd")

    def start(self):
        """It answers when this returns."""
        self.host.run("libvirtd", "--daemon")
