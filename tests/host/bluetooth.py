# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bluetooth inside the emulated host: BlueZ's own daemon, with radios that its btvirt plays and that
hear each other, and those who ask it."""

import contextlib
import json

from bus import Bus
from channel import Failed
from keeper import QUICK

DAEMON = "/usr/libexec/bluetooth/bluetoothd"
ADAPTERS = 2


class Bluetooth:
    """with Bluetooth(host) as bluetooth: two adapters are there, and bluetoothd serves them."""

    def __init__(self, host):
        self.host = host
        self.radios = self.daemon = self.bus = None

    def __enter__(self):
        self.host.run("modprobe", "-a", "bluetooth", "hci_vhci", "algif_hash", "algif_skcipher")
        self.host.run("rm", "-rf", "/var/lib/bluetooth")
        self.bus = Bus(self.host)
        for attempt in range(3):
            self.radios = self.host.start("btvirt", f"-l{ADAPTERS}")
            try:
                self.start()
                return self
            except Failed:
                # The kernel gives up a radio that does not answer within two seconds at first.
                self.end()
                if attempt == 2:
                    raise
        return None

    def __exit__(self, *_):
        self.end()
        self.bus.stop()

    def end(self):
        self.daemon.stop()
        self.radios.stop()

    def start(self):
        """bluetoothd knows all adapters when this returns."""
        self.daemon = self.host.start(DAEMON, "--nodetach")
        self.host.wait_for(self.is_complete, 30, "bluetoothd knows its adapters")

    def is_complete(self):
        return all(self.is_on(f"hci{number}") is not None for number in range(ADAPTERS))

    def is_on(self, adapter):
        """None: bluetoothd has no such adapter."""
        return self.bus.property("org.bluez", f"/org/bluez/{adapter}", "org.bluez.Adapter1",
                                 "Powered")

    def kill(self):
        """As a crash would."""
        self.host.run("pkill", "-9", "-x", "bluetoothd")
        self.daemon.wait()

    def command(self, *words):
        return [self.host.ours("innkeeperctl"), "bluetooth", *words]

    def ctl(self, *words, check=True):
        """What innkeeperctl answers."""
        return self.host.run(*self.command(*words), environment={"LANG": "C.UTF-8", **QUICK},
                             check=check)

    def list(self):
        return json.loads(self.ctl("list", "--json").stdout)

    def scan(self, seconds):
        return json.loads(self.ctl("scan", "--seconds", str(seconds), "--json").stdout)

    def adapter(self, name):
        return next(one for one in self.list()["adapters"] if one["id"] == name)

    def devices(self, adapter):
        return [one for one in self.list()["devices"] if one["adapter"] == adapter]


class Neighbour:
    """with Neighbour(bluetooth, "hci1") as neighbour: somebody near lets that adapter be found, and
    sits at BlueZ's own terminal program."""

    def __init__(self, bluetooth, adapter):
        self.host = bluetooth.host
        self.address = bluetooth.adapter(adapter)["address"]
        self.terminal = None

    def __enter__(self):
        self.terminal = self.host.start("bluetoothctl --agent DisplayYesNo", keep_input=True)
        self.terminal.says("Agent registered")
        for line, answer in ((f"select {self.address}", rf"{self.address}.*default"),
                             ("discoverable on", "discoverable on succeeded"),
                             ("pairable on", "pairable on succeeded")):
            told = len(self.terminal.stdout)
            self.terminal.type(line + "\n")
            self.terminal.says(answer, since=told)
        return self

    def __exit__(self, *_):
        self.terminal.stop()

    def is_asked(self, pairing):
        """The number that is shown there, when the program `pairing` has come that far."""
        with contextlib.suppress(Failed):
            return self.terminal.says(r"Confirm passkey (\d+)", within=60).group(1)
        raise Failed(f"{self.terminal} was not asked by {pairing}")

    def answer(self, word):
        self.terminal.type(word + "\n")
