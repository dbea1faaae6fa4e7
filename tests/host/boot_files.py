# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kernel and initramfs for the emulated host and for the guests in it: the build machine's own
kernel package and busybox-static."""

import lzma
import os
import shutil
import subprocess
import tempfile

INSIDE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "inside")


def kernel():
    """The newest kernel that has its modules: (file, version)."""
    versions = [name.removeprefix("vmlinuz-") for name in os.listdir("/boot")
                if name.startswith("vmlinuz-")]
    usable = [version for version in versions
              if os.access(f"/boot/vmlinuz-{version}", os.R_OK)
              and os.path.isdir(f"/lib/modules/{version}")]
    if not usable:
        raise FileNotFoundError("no readable kernel in /boot; install linux-image-amd64")
    newest = max(usable, key=lambda version: [int(part) if part.isdigit() else -1 for part in
                                              version.replace("-", ".").split(".")])
    return f"/boot/vmlinuz-{newest}", newest


def unpacked(packed, version, folder):
    """The kernel without its packing, which an emulated processor would take longer to undo than
    for all the rest of its boot; QEMU starts that just as well (PVH). It is made once and kept in
    the folder. Where it cannot be, or is not packed as Debian does it, the packed one is used."""
    plain = os.path.join(folder, f"kernel-{version}")
    if not os.path.exists(plain):
        with open(packed, "rb") as file:
            image = file.read()
        start = image.find(b"\xfd7zXZ\0")
        if start < 0 or not os.access(folder, os.W_OK):
            return packed
        with open(f"{plain}.{os.getpid()}", "wb") as file:
            file.write(lzma.LZMADecompressor().decompress(image[start:]))
        os.rename(file.name, plain)
    return plain


def modules(version, names):
    """The files of the modules and of what they need."""
    files = set()
    for name in names:
        shown = subprocess.run(["modprobe", "--set-version", version, "--show-depends", name],
                               check=True, capture_output=True, text=True, env=with_sbin())
        files |= {line.split()[1] for line in shown.stdout.splitlines()
                  if line.startswith("insmod ")}
    return files


def with_sbin():
    return {"PATH": os.environ["PATH"] + ":/usr/sbin:/sbin"}


def make_initramfs(path, version, init, names, files=()):
    """Writes an initramfs: busybox, the modules of the names as modprobe likes them, the script
    `init` of the folder inside/, and other files in its folder /inside."""
    with tempfile.TemporaryDirectory() as tree:
        for folder in ("bin", "dev", "proc", "sys", "inside"):
            os.mkdir(os.path.join(tree, folder))
        shutil.copy("/bin/busybox", os.path.join(tree, "bin"))
        shutil.copy(os.path.join(INSIDE, init), os.path.join(tree, "init"))
        for file in files:
            shutil.copy(file, os.path.join(tree, "inside"))
        for file in modules(version, names):
            copy_module(file, os.path.join(tree, file.removeprefix("/usr").removeprefix("/")))
        for name in ("order", "builtin", "builtin.modinfo"):
            shutil.copy(f"/lib/modules/{version}/modules.{name}", f"{tree}/lib/modules/{version}")
        subprocess.run(["depmod", "--basedir", tree, version], check=True, env=with_sbin())
        inside = [os.path.relpath(os.path.join(place, name), tree)
                  for place, folders, names in os.walk(tree) for name in folders + names]
        with open(path, "wb") as archive:
            subprocess.run(["cpio", "--create", "--format", "newc", "--owner", "0:0", "--quiet"],
                           cwd=tree, input="\n".join(inside).encode(), stdout=archive, check=True)


def copy_module(file, target):
    """busybox reads no packed modules."""
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with (lzma.open if file.endswith(".xz") else open)(file, "rb") as packed:
        with open(target.removesuffix(".xz"), "wb") as plain:
            shutil.copyfileobj(packed, plain)
