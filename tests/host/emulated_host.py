# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A computer of its own for tests that need one: its USB ports, its udev, its libvirt, as root.
README.md tells how to use it and what is inside."""

import contextlib
import glob
import os
import socket
import tempfile
import time

import boot_files
import guests
from channel import PATIENCE, Channel, Failed
from gadgets import Gadgets
from libvirtd import Libvirtd
from qemu import Qemu
from usb import UsbPorts

# Enough to reach the root file system, the logs and the agent; the rest is found there.
MODULES = ("virtio_pci", "virtio_console", "9pnet_virtio", "9p", "overlay")
# Neither proves things about itself at boot nor guards against speculation; its clock needs no
# watching, for all of them are the build machine's.
COMMAND_LINE = ("console=ttyS0 quiet panic=-1 cryptomgr.notests mitigations=off nokaslr tsc=reliable"
                " init_on_alloc=0")
SYSTEMD = (" systemd.unit=emulated-host.target systemd.mask=tmp.mount systemd.show_status=0"
           " systemd.firstboot=off")


class EmulatedHost:
    """with EmulatedHost(...) as host: it has booted, and is gone afterwards.

    programs: folder of the programs under test, which are found inside at the same path
    cache:    folder for the unpacked kernel, which may be there already
    logs:     empty folder for what everything inside writes; it stays
    systemd:  starts the services inside; else a script does, which is quicker
    devices:  more arguments for QEMU"""

    def __init__(self, programs, cache, logs, memory_mib=2048, systemd=False, devices=()):
        self.programs = os.path.abspath(programs)
        self.logs = os.path.abspath(logs)
        self.memory_mib = memory_mib
        self.command_line = COMMAND_LINE + (SYSTEMD if systemd else "")
        self.devices = list(devices)
        self.qemu = self.channel = None
        self.usb = UsbPorts(self)
        self.gadgets = Gadgets(self)
        self.libvirtd = Libvirtd(self)
        self.guests = guests.Guests(self)
        self.cache = os.path.abspath(cache)
        self.kernel = None
        self.boot_seconds = None

    def __enter__(self):
        try:
            self.boot()
        except BaseException:
            self.end()
            raise
        return self

    def __exit__(self, *_):
        self.end()

    def boot(self, within=240):
        started = time.monotonic()
        os.makedirs(self.logs, exist_ok=True)
        os.makedirs(self.cache, exist_ok=True)
        packed, version = boot_files.kernel()
        self.kernel = boot_files.unpacked(packed, version, self.cache)
        ours, its = socket.socketpair()
        with tempfile.TemporaryDirectory(dir=self.logs) as folder:
            guest_initramfs = os.path.join(folder, "guest-initrd")
            boot_files.make_initramfs(guest_initramfs, version, "guest-init", guests.MODULES,
                                      [self.ours("guest_bluetooth")])
            initramfs = os.path.join(folder, "initrd")
            boot_files.make_initramfs(
                initramfs, version, "host-init", MODULES,
                [guest_initramfs, *glob.glob(os.path.join(boot_files.INSIDE, "*"))])
            self.qemu = Qemu(self.machine(initramfs), {"agent": its},
                             os.path.join(self.logs, "qemu.log"))  # has read the files now
        self.channel = Channel(ours)
        self.channel.wait_until(lambda: self.channel.ready, within,
                                lambda: f"no agent answers; the console: {self.console()[-3000:]}")
        self.boot_seconds = time.monotonic() - started

    def machine(self, initramfs):
        log = os.path.join(self.logs, "console.log")
        shares = []
        for tag, options in (("root", "path=/,readonly=on,multidevs=remap"),
                             ("logs", "path=" + self.logs.replace(",", ",,"))):
            shares += ["-fsdev", f"local,id={tag},security_model=none,{options}",
                       "-device", f"virtio-9p-pci,fsdev={tag},mount_tag={tag}"]
        return ["-nodefaults", "-no-user-config", "-display", "none",
                "-machine", "q35", "-accel", "tcg,thread=multi", "-cpu", "qemu64,+svm,+npt,+vgif",
                "-m", str(self.memory_mib),
                "-kernel", self.kernel, "-initrd", initramfs, "-append", self.command_line,
                "-no-reboot",
                "-chardev", f"file,id=console,path={log.replace(',', ',,')}",
                "-serial", "chardev:console",
                "-device", "virtio-rng-pci", "-device", "virtio-serial-pci",
                "-device", "virtserialport,chardev=agent,name=org.innkeeper.agent",
                "-device", "qemu-xhci,id=xhci,p2=15,p3=15", *shares, *self.devices]

    def end(self):
        if self.qemu:
            self.qemu.end()
        if self.channel:
            self.channel.close()

    # --- programs and files inside -------------------------------------------------------------

    def start(self, *command, environment=None, keep_input=False):
        """Starts a program inside and returns it (channel.Program). One word is for a shell."""
        arguments = list(command) if len(command) > 1 else ["sh", "-c", command[0]]
        return self.channel.start(arguments, environment or {}, keep_input)

    def run(self, *command, check=True, within=PATIENCE, environment=None):
        """Runs a program inside to its end. Returns code, stdout, stderr (channel.Outcome)."""
        program = self.start(*command, environment=environment)
        outcome = program.wait(within)
        if check and outcome.code != 0:
            raise Failed(f"{program} failed")
        return outcome

    def ours(self, name):
        """The path, inside as well, of a program under test."""
        return os.path.join(self.programs, name)

    def virsh(self, *arguments, check=True, within=PATIENCE):
        """What libvirt's shell answers inside, as root."""
        return self.run("virsh", "--quiet", "--connect", "qemu:///system", *arguments,
                        check=check, within=within).stdout.strip()

    def write(self, path, text):
        """Writes a file inside; its folders are made. Bytes may be given as well."""
        if isinstance(text, bytes):
            text = text.decode("utf-8", "surrogateescape")
        self.channel.ask(write=path, text=text)

    def read(self, *patterns):
        """{path: text} of all files inside that match the shell patterns and can be read."""
        return self.channel.ask(read=list(patterns))["files"]

    def log(self, name):
        """A log so far: console (the kernel's), udev (monitor), libvirtd, qemu, agent ..."""
        with contextlib.suppress(FileNotFoundError), \
                open(os.path.join(self.logs, f"{name}.log"), encoding="utf-8",
                     errors="replace") as file:
            return file.read()
        return ""

    def console(self):
        return self.log("console")

    def descriptors(self, pid):
        """How many a process inside has open."""
        return len(self.run("ls", f"/proc/{pid}/fd").stdout.split())

    def clock(self):
        """Seconds since it booted, as its own clock has them."""
        return float(self.read("/proc/uptime")["/proc/uptime"].split()[0])

    # --- waiting ---------------------------------------------------------------------------------

    def wait_for(self, what, within=PATIENCE, why=None):
        """Waits until `what` is true: a function that is called again and again, whose true answer
        is returned; or a shell command that succeeds, whose stdout is. `why` tells what did not
        happen; a function is asked then."""
        deadline = time.monotonic() + within
        while True:
            if callable(what):
                answer = last = what()
            else:
                outcome = last = self.run(what, check=False, within=within)
                answer = (outcome.stdout or True) if outcome.code == 0 else None
            if answer:
                return answer
            if time.monotonic() > deadline:
                why = why() if callable(why) else why or what
                raise Failed(f"{why} did not happen within {within} s; last: {last}")
            time.sleep(0.1)
