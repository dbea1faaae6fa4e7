# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""USB devices of many kinds that the emulated host's kernel plays to itself: composed in configfs,
plugged into ports of dummy_hcd, each a controller with one port. It has no isochronous endpoints,
so configfs has no webcam and no sound card to offer; inside/webcam plays one that does not stream.
https://www.kernel.org/doc/html/latest/usb/gadget_configfs.html"""

from usb import Plug, devices

ROOT = "/sys/kernel/config/usb_gadget"
PORTS = 8  # inside/boot asks for as many


class Function:
    """One function of a gadget: a folder like "hid.0" and what is written into its files."""

    def __init__(self, kind, **files):
        self.kind = kind
        self.files = files


def storage(medium):
    """A removable disk; `medium` is a file inside the emulated host."""
    return Function("mass_storage", **{"lun.0/removable": "1", "lun.0/file": medium})


# The boot protocol's descriptors: "Device Class Definition for HID 1.11", appendix B.
KEYBOARD = bytes.fromhex(
    "0501 0906 a101 0507 19e0 29e7 1500 2501 7501 9508 8102 9501 7508 8103 9505 7501 0508 1901 2905"
    "9102 9501 7503 9103 9506 7508 1500 2565 0507 1900 2965 8100 c0")
MOUSE = bytes.fromhex(
    "0501 0902 a101 0901 a100 0509 1901 2903 1500 2501 9503 7501 8102 9501 7505 8101 0501 0930 0931"
    "1581 257f 7508 9502 8106 c0 c0")


def keyboard():
    return Function("hid", protocol="1", subclass="1", report_length="8", report_desc=KEYBOARD)


def mouse():
    return Function("hid", protocol="2", subclass="1", report_length="3", report_desc=MOUSE)


def network():
    return Function("ncm")


def serial_port():
    return Function("acm")


class Gadget(Plug):
    """A device made of functions; in and out like any other."""

    def __init__(self, host, number, functions, serial, vendor, product, title):
        super().__init__(host, f"dummy_hcd.{number}", "1")
        self.folder = f"{ROOT}/port{number}"
        write = host.write
        write(f"{self.folder}/idVendor", vendor)
        write(f"{self.folder}/idProduct", product)
        for name, text in (("serialnumber", serial), ("manufacturer", "Innkeeper"),
                           ("product", title)):
            if text:
                write(f"{self.folder}/strings/0x409/{name}", text)
        places = [f"{self.folder}/functions/{function.kind}.{number}{index}"
                  for index, function in enumerate(functions)]
        configuration = f"{self.folder}/configs/c.1"
        host.run("mkdir", "-p", *places, configuration)
        for place, function in zip(places, functions):
            for name, content in function.files.items():
                write(f"{place}/{name}", content)
        host.run("ln", "-s", *places, configuration)

    def plug(self):
        self.host.write(f"{self.folder}/UDC", self.controller.replace("hcd", "udc"))
        return self

    def pull(self):
        self.host.write(f"{self.folder}/UDC", "\n")

    def remove(self):
        """Pulls it, and frees its port for another one."""
        self.host.run("/run/inside/remove-gadget", self.folder)


class Webcam(Plug):
    """Plugged into the first free port, wherever that is."""

    def __init__(self, host, serial):
        super().__init__(host, "dummy_hcd", "1")
        self.serial = serial
        self.program = None

    def plug(self):
        self.program = self.host.start("/run/inside/webcam", self.serial)
        return self

    def seen(self):
        return next((device for device in devices(self.host)
                     if (device.title, device.serial) == ("Webcam", self.serial)), None)

    def pull(self):
        self.program.stop()

    remove = pull


class Gadgets:
    """host.gadgets: up to 8 devices at a time, of which one is a webcam."""

    def __init__(self, host):
        self.host = host
        self.used = {}

    def make(self, *functions, serial="", vendor="0x1209", product="0x0001", title="Gadget",
             port=None):
        """A device that is not plugged in yet, of any functions; ports are counted from 0."""
        port = self.free() if port is None else port
        gadget = Gadget(self.host, port, functions, serial, vendor, product, title)
        self.used[port] = gadget
        return gadget

    def free(self):
        return next(port for port in range(PORTS) if port not in self.used)

    # What people plug in most, plugged in. Options as for make().

    def disk(self, megabytes=8, port=None, **options):
        port = self.free() if port is None else port
        medium = f"/var/tmp/medium-{port}"
        self.host.run("truncate", "--size", f"{megabytes}M", medium)
        return self.make(storage(medium), port=port, **{"title": "Stick", **options}).plug()

    def keyboard(self, **options):
        return self.make(keyboard(), **{"title": "Keyboard", **options}).plug()

    def mouse(self, **options):
        return self.make(mouse(), **{"title": "Mouse", **options}).plug()

    def network(self, **options):
        return self.make(network(), **{"title": "Network", **options}).plug()

    def serial_port(self, **options):
        return self.make(serial_port(), **{"title": "Serial port", **options}).plug()

    def webcam(self, serial):
        webcam = Webcam(self.host, serial).plug()
        self.used["webcam"] = webcam
        return webcam

    def empty(self):
        for gadget in self.used.values():
            gadget.remove()
        self.used.clear()
