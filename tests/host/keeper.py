# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""innkeeperd inside the emulated host, on a message bus of its own, and those who ask it."""

import json
import re

from bus import Bus
from channel import PATIENCE, Failed

NAME = "org.innkeeper.Keeper1"
PATH = "/org/innkeeper/Keeper1"
SOCKET = "/run/keeper-bus"
ADDRESS = f"unix:path={SOCKET}"
# Its own tests look for leaks in innkeeperctl; that takes an emulated processor a second each time.
QUICK = {"ASAN_OPTIONS": "detect_leaks=0"}
FOLDERS = {"XDG_CONFIG_HOME": "/run/keeper/config", "XDG_RUNTIME_DIR": "/run/keeper/runtime",
           "XDG_STATE_HOME": "/run/keeper/state"}
RULES = "/run/keeper/config/innkeeper/usb-rules.json"


class Keeper:
    """with Keeper(host) as keeper: it runs, and serves root's machines."""

    def __init__(self, host):
        self.host = host
        # What a sanitizer keeps of freed memory would look like a leak.
        self.environment = {"DBUS_SESSION_BUS_ADDRESS": ADDRESS, "LANG": "C.UTF-8",
                            "ASAN_OPTIONS": "quarantine_size_mb=1", **FOLDERS}
        self.daemon = self.program = self.bus = None

    def __enter__(self):
        self.host.run("rm", "-rf", "/run/keeper", SOCKET)
        self.host.run("mkdir", "-p", "-m", "700", *FOLDERS.values())
        self.daemon = self.host.start("dbus-daemon", "--session", "--nofork", "--nopidfile",
                                      f"--address={ADDRESS}")
        self.host.wait_for(f"test -S {SOCKET}")
        self.bus = Bus(self.host, ADDRESS)
        self.start()
        return self

    def __exit__(self, *_):
        self.bus.stop()
        self.program.stop()
        self.daemon.stop()

    def start(self):
        """Waits until it has looked at the host and its machines."""
        self.program = self.host.start(self.host.ours("innkeeperd"), "-c", "qemu:///system",
                                       environment=self.environment)
        self.host.wait_for(self.answers, PATIENCE, lambda: f"an answer of {self.program}")

    def answers(self):
        """It says nothing before it knows its machines."""
        return self.state("Usb")

    def kill(self):
        """As a crash would."""
        self.host.run("kill", "-9", str(self.pid()))
        self.program.wait()

    def lose_power(self):
        """It ends, and what it keeps until the host restarts is gone."""
        self.kill()
        self.host.run("rm", "-rf", FOLDERS["XDG_RUNTIME_DIR"])
        self.host.run("mkdir", "-p", FOLDERS["XDG_RUNTIME_DIR"])

    def write_rules(self, rules):
        """As an editor does."""
        self.host.write(RULES, json.dumps({"version": 1, "rules": rules}))

    def pid(self):
        return int(self.host.run("pgrep", "-x", "innkeeperd").stdout)

    def costs(self):
        """Its open descriptors, and memory of its own in KiB."""
        pid = self.pid()
        rollup = self.host.run("cat", f"/proc/{pid}/smaps_rollup").stdout
        return self.host.descriptors(pid), int(re.search(r"Private_Dirty: *(\d+)", rollup)[1])

    def isolating(self):
        """The processes that speak for isolated devices."""
        return self.host.run("pgrep", "-x", "innkeeper-usbre", check=False).stdout.split()

    def ctl(self, *arguments, check=True, person=None):
        """innkeeperctl's answer: from JSON, or its complaint when it fails and may. Root asks, or a
        person of that name."""
        who = ("setpriv", "--reuid", person, "--regid", person, "--init-groups") if person else ()
        outcome = self.host.run(*who, self.host.ours("innkeeperctl"), *arguments, "--json", "-c",
                                "qemu:///system", environment={**self.environment, **QUICK},
                                check=False)
        if outcome.code == 0:
            return json.loads(outcome.stdout) if outcome.stdout.strip() else {}
        if check:
            raise Failed(f"innkeeperctl {' '.join(arguments)}: {outcome.stderr}")
        return outcome.stderr

    def state(self, interface):
        """What GetState of the interface answers (packaging/dbus); None: nobody answers."""
        return self.bus.call(NAME, PATH, f"{NAME}.{interface}", "GetState")

    def clients(self):
        """How many programs its bus has."""
        bus = "org.freedesktop.DBus"
        return len(self.bus.call(bus, f"/{bus.replace('.', '/')}", bus, "ListNames")[0])

    def seat(self, plug):
        """Where the plugged device is, as the keeper says on the bus; None: it knows of none."""
        device, state = plug.seen(), self.state("Usb")
        return next((seat for seat in state[0] if device and seat["port"] == device.name),
                    None) if state else None

    def waits_until_in(self, plug, machine, within=PATIENCE):
        """Waits until the plugged device is in the machine of that name; None: in none."""
        def there():
            seat = self.seat(plug)
            is_there = seat and seat["machine-name"] == (machine or "") and (
                not machine or seat["state"] == "in-machine")
            return seat if is_there else None
        return self.host.wait_for(there, within, lambda: self.told(plug, machine))

    def waits_until_guest_has(self, plug, within=PATIENCE):
        """Without asking the keeper: the emulator has opened the plugged device."""
        self.host.wait_for(lambda: plug.drivers() == {"usbfs"}, within,
                           lambda: self.told(plug, "a machine"))

    def waits_until_held(self, plug, guest, within=PATIENCE):
        """The same, for a machine whose system need not use it."""
        self.host.wait_for(lambda: guest.holds(plug), within,
                           lambda: self.told(plug, "a machine"))

    def waits_until_host_has(self, plug, within=PATIENCE):
        """The same of the host's drivers."""
        self.host.wait_for(lambda: plug.drivers() - {"usbfs"}, within,
                           lambda: self.told(plug, None))

    def waits_until_it_is(self, state, plug, within=PATIENCE):
        """A state as on the bus: "attaching", "asking" ..."""
        def so():
            seat = self.seat(plug)
            return seat if seat and seat["state"] == state else None
        return self.host.wait_for(so, within, lambda: self.told(plug, state))

    def forget_rules(self):
        rules = self.state("Usb")[1]
        if json.loads(rules)["rules"]:
            self.bus.call(NAME, PATH, f"{NAME}.Usb", "SetRules", '{"version": 1, "rules": []}', rules)

    def told(self, plug, machine):
        """Who says what, for a device that is not where it should be."""
        return (f"{plug} is in {machine or 'the host'} (the kernel: {plug.seen()}; the keeper: "
                f"{self.seat(plug)}, wrote {self.program.stderr[-3000:]!r}; the console: "
                f"{self.host.console()[-2000:]!r}),")
