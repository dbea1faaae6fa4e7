# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Machines that the measurements need, defined through virsh."""

import contextlib
import subprocess
import tempfile

URI = "qemu:///session"


@contextlib.contextmanager
def running(name, disk, serial_log):
    """A running SPICE machine without a listener; the serial port goes to a file."""
    xml = f"""<domain type='qemu'><name>{name}</name><memory unit='MiB'>128</memory><vcpu>1</vcpu>
      <os><type arch='x86_64' machine='pc'>hvm</type></os>
      <devices>
        <disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='{disk}'/>
          <target dev='hda' bus='ide'/></disk>
        <serial type='file'><source path='{serial_log}'/></serial>
        <graphics type='spice'><listen type='none'/><image compression='off'/>
          <streaming mode='off'/></graphics>
        <video><model type='vga' vram='16384'/></video>
        <memballoon model='none'/>
      </devices></domain>"""
    with tempfile.NamedTemporaryFile("w", suffix=".xml") as file:
        file.write(xml)
        file.flush()
        subprocess.run(["virsh", "-c", URI, "create", file.name], check=True, capture_output=True)
    try:
        yield
    finally:
        subprocess.run(["virsh", "-c", URI, "destroy", name], check=False, capture_output=True)
