# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""USB devices as the emulated host's kernel and udev know them, and devices of QEMU's that are
plugged into its ports and pulled again."""

import dataclasses
import os
import tempfile

from channel import PATIENCE, Failed

FACTS = ("uevent", "devpath", "serial", "product")
NEEDED = {"BUSNUM", "DEVNUM", "PRODUCT", "devpath"}  # every device has these


@dataclasses.dataclass(frozen=True)
class UsbDevice:
    """A device that the kernel sees now. A replug makes another one of it: the number differs."""
    name: str  # in /sys/bus/usb/devices: 1-3, or usb1
    bus: int
    number: int
    controller: str  # dummy_hcd.0, or a PCI address
    port: str  # "3", or "3.1" behind a hub; "0" is the root hub
    vendor: str
    product: str
    serial: str
    title: str
    drivers: tuple  # of its interfaces, as far as there are any

    @property
    def sysfs(self):
        return f"/sys/bus/usb/devices/{self.name}"

    @property
    def node(self):
        return f"/dev/bus/usb/{self.bus:03}/{self.number:03}"

    def hostdev(self, alias=None):
        """libvirt's XML that hands it to a machine by its present address."""
        named = f"<alias name='{alias}'/>" if alias else ""
        return (f"<hostdev mode='subsystem' type='usb' managed='yes'><source>"
                f"<address bus='{self.bus}' device='{self.number}'/></source>{named}</hostdev>")


def devices(host):
    """All USB devices, root hubs included."""
    files = host.read(*(f"/sys/bus/usb/devices/*/{fact}" for fact in FACTS))
    folders = {}
    for path, text in files.items():
        folder, name = os.path.split(path)
        facts = folders.setdefault(os.path.basename(folder), {})
        if name == "uevent":
            facts.update(line.split("=", 1) for line in text.splitlines())
        else:
            facts[name] = text.strip()
    controllers = {facts.get("BUSNUM"): facts.get("serial", "") for name, facts in folders.items()
                   if name.startswith("usb")}
    found = []
    for name, facts in folders.items():
        if ":" in name or not NEEDED <= facts.keys() or facts["BUSNUM"] not in controllers:
            continue  # an interface, or it comes or goes at this moment
        drivers = [other["DRIVER"] for interface, other in sorted(folders.items())
                   if interface.startswith(name + ":") and "DRIVER" in other]
        vendor, product, _ = [number.zfill(4) for number in facts["PRODUCT"].split("/")]
        found.append(UsbDevice(
            name, int(facts["BUSNUM"]), int(facts["DEVNUM"]), controllers[facts["BUSNUM"]],
            facts["devpath"], vendor, product, facts.get("serial", ""), facts.get("product", ""),
            tuple(drivers)))
    return found


class Plug:
    """Something that can be plugged into one certain port, pulled and plugged again."""

    def __init__(self, host, controller, port):
        self.host = host
        self.controller = controller
        self.port = port

    def seen(self):
        """The device as the kernel sees it now, or None."""
        return next((device for device in devices(self.host)
                     if device.controller == self.controller and device.port == self.port), None)

    def device(self, driver=None, within=PATIENCE):
        """Waits for the device, and for a driver of one of its interfaces (any, when not named);
        udev has done its part then, too."""
        def bound():
            device = self.seen()
            drivers = device.drivers if device else ()
            return device if (driver in drivers if driver else drivers) else None
        found = self.host.wait_for(bound, within, f"a device with driver {driver} at {self}")
        self.host.run("udevadm", "settle", "--timeout=60")
        return found

    def drivers(self):
        """Those of its interfaces, now."""
        device = self.seen()
        return set(device.drivers) if device else set()

    def udev(self):
        """udev's properties of the device: {name: value}."""
        return properties(self.host, self.device().sysfs)

    def gone(self, within=PATIENCE):
        """Waits until the kernel does not see it any more."""
        self.host.wait_for(lambda: not self.seen(), within, f"the end of {self}")

    def __str__(self):
        return f"port {self.port} of {self.controller}"


def properties(host, path):
    """udev's properties of what is at the path, in /sys or /dev."""
    answer = host.run("udevadm", "info", "--query=property", path).stdout
    return dict(line.split("=", 1) for line in answer.splitlines() if "=" in line)


class QemuPlug(Plug):
    """A device of QEMU's own in a port of the host's xHCI controller."""

    def __init__(self, host, port, model, options):
        super().__init__(host, host.usb.controller(), port)
        self.id = f"port{port.replace('.', '-')}"
        self.model = model
        self.options = options
        self.plugged = False

    def plug(self):
        options = dict(self.options)
        qmp = self.host.qemu.qmp
        if self.model == "usb-storage":
            with tempfile.NamedTemporaryFile() as medium:  # QEMU keeps it open, nothing else does
                medium.truncate(options.pop("megabytes", 8) << 20)
                qmp("blockdev-add", driver="raw", node_name=f"medium-{self.id}",
                    file={"driver": "file", "filename": medium.name, "locking": "off"})
            options["drive"] = f"medium-{self.id}"
        qmp("device_add", driver=self.model, id=self.id, bus="xhci.0", port=self.port, **options)
        self.plugged = True
        return self

    def pull(self):
        """The device is gone from the port when this returns; the kernel may not know it yet."""
        qmp = self.host.qemu.qmp
        told = len(qmp.events)
        qmp("device_del", id=self.id)
        qmp.wait_for_event("DEVICE_DELETED", PATIENCE, since=told, device=self.id)
        if self.model == "usb-storage":
            qmp("blockdev-del", node_name=f"medium-{self.id}")
        self.plugged = False


class UsbPorts:
    """host.usb: the 15 ports of the emulated host's controller, empty at first."""

    def __init__(self, host):
        self.host = host
        self.plugs = {}

    def devices(self):
        return devices(self.host)

    def controller(self):
        """The PCI address of the controller, as a root hub's serial number tells it."""
        for device in devices(self.host):
            if device.port == "0" and not device.controller.startswith("dummy_hcd"):
                return device.controller
        raise Failed("the emulated host has no xHCI controller")

    def plug(self, kind="stick", port=None, **options):
        """Plugs a device in: "stick" (options: serial, megabytes, removable ...), "keyboard",
        "mouse", "tablet", "hub" (then port="1.1" is behind that of port "1"), or a model of QEMU's
        like "usb-serial" with its own options. Returns it (QemuPlug)."""
        models = {"stick": "usb-storage", "keyboard": "usb-kbd", "mouse": "usb-mouse",
                  "tablet": "usb-tablet", "hub": "usb-hub"}
        port = port or next(str(free) for free in range(1, 16) if str(free) not in self.plugs)
        plug = QemuPlug(self.host, port, models.get(kind, kind), options).plug()
        self.plugs[port] = plug
        return plug

    def empty(self):
        """Pulls all that is plugged in, what is behind hubs first."""
        for port in sorted(self.plugs, key=len, reverse=True):
            plug = self.plugs.pop(port)
            if plug.plugged:
                plug.pull()
