# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""innkeeperd inside the emulated host, on a message bus of its own, and innkeeperctl, which asks it."""

import json
import re

from channel import PATIENCE, Failed

BUS = "/run/keeper-bus"
FOLDERS = {"XDG_CONFIG_HOME": "/run/keeper/config", "XDG_RUNTIME_DIR": "/run/keeper/runtime",
           "XDG_STATE_HOME": "/run/keeper/state"}
RULES = "/run/keeper/config/innkeeper/usb-rules.json"


class Keeper:
    """with Keeper(host) as keeper: it runs, and serves root's machines."""
    complaint = None

    def __init__(self, host):
        self.host = host
        # What a sanitizer keeps of freed memory would look like a leak.
        self.environment = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={BUS}", "LANG": "C.UTF-8",
                            "ASAN_OPTIONS": "quarantine_size_mb=1", **FOLDERS}
        self.bus = self.program = None

    def __enter__(self):
        self.host.run("rm", "-rf", "/run/keeper", BUS)
        self.host.run("mkdir", "-p", "-m", "700", *FOLDERS.values())
        self.bus = self.host.start("dbus-daemon", "--session", "--nofork", "--nopidfile",
                                   f"--address=unix:path={BUS}")
        self.host.wait_for(f"test -S {BUS}")
        self.start()
        return self

    def __exit__(self, *_):
        self.program.stop()
        self.bus.stop()

    def start(self):
        """Waits until it has looked at the host and its machines."""
        self.program = self.host.start(self.host.ours("innkeeperd"), "-c", "qemu:///system",
                                       environment=self.environment)
        self.host.wait_for(self.answers, PATIENCE,
                           lambda: f"an answer of {self.program} to {self.complaint}")

    def answers(self):
        try:
            return self.ctl("usb")
        except Failed as complaint:
            self.complaint = complaint
        return None

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
                                "qemu:///system", environment=self.environment, check=False)
        if outcome.code == 0:
            return json.loads(outcome.stdout) if outcome.stdout.strip() else {}
        if check:
            raise Failed(f"innkeeperctl {' '.join(arguments)}: {outcome.stderr}")
        return outcome.stderr

    def seat(self, plug):
        """Where the plugged device is, as the keeper knows it; None: it knows of none."""
        name = plug.seen().name if plug.seen() else None
        return next((seat for seat in self.ctl("usb") if seat["port"] == name), None)

    def waits_until_in(self, plug, machine, within=PATIENCE):
        """Waits until the plugged device is in the machine of that name; None: with the host."""
        def there():
            seat = self.seat(plug)
            return seat if seat and seat.get("machineName") == machine else None
        return self.host.wait_for(there, within, lambda: self.told(plug, machine))

    def waits_until_guest_has(self, plug, within=PATIENCE):
        """Without asking the keeper: the emulator has opened the plugged device."""
        self.host.wait_for(lambda: plug.drivers() == {"usbfs"}, within,
                           lambda: self.told(plug, "a machine"))

    def waits_until_host_has(self, plug, within=PATIENCE):
        """The same of the host's drivers."""
        self.host.wait_for(lambda: plug.drivers() - {"usbfs"}, within,
                           lambda: self.told(plug, None))

    def waits_until_it_is(self, state, plug, within=PATIENCE):
        """A state as innkeeperctl words it: "attaching", "asking" ..."""
        def so():
            seat = self.seat(plug)
            return seat if seat and seat["state"] == state else None
        return self.host.wait_for(so, within, lambda: self.told(plug, state))

    def forget_rules(self):
        for number in range(len(self.ctl("usb-rules")), 0, -1):
            self.ctl("usb-rules", "remove", str(number))

    def told(self, plug, machine):
        """Who says what, for a device that is not where it should be."""
        return (f"{plug} is in {machine or 'the host'} (the kernel: {plug.seen()}; the keeper: "
                f"{self.seat(plug)}, wrote {self.program.stderr[-3000:]!r}; the console: "
                f"{self.host.console()[-2000:]!r}),")
