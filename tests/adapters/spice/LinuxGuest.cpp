// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/adapters/spice/LinuxGuest.h"

namespace innkeeper::test {

namespace {

QStringList devices()
{
    return QStringLiteral("-vga std -cdrom " INNKEEPER_TEST_GUESTS "/linux.iso"
                          " -drive file=" INNKEEPER_GUEST_TOOL ",if=virtio,format=raw,read-only=on"
                          " -device virtio-serial-pci -chardev spicevmc,id=agent,name=vdagent"
                          " -device virtserialport,chardev=agent,name=com.redhat.spice.0"
                          " -device qemu-xhci -device usb-tablet"
                          " -audiodev spice,id=sound -device intel-hda"
                          " -device hda-output,audiodev=sound")
        .split(u' ');
}

} // namespace

LinuxGuest::LinuxGuest()
    : QemuGuest(devices())
{
}

bool LinuxGuest::boot()
{
    using namespace std::chrono_literals;
    return waitFor("GUEST READY", 240s) && run("dmesg -n 1; stty -echo; echo DE''AF", "DEAF") &&
           run("cat /dev/vda >/tmp/tool; chmod 755 /tmp/tool; modprobe virtio_console; echo TO''OL",
               "TOOL");
}

bool LinuxGuest::run(const QByteArray &line, const QByteArray &answer)
{
    forget();
    type(line + '\n');
    return waitFor(answer);
}

void LinuxGuest::interrupt()
{
    type("\x03");
}

bool LinuxGuest::returnToShell()
{
    using namespace std::chrono_literals;
    // A terminal may drop what is typed around a Ctrl+C.
    for (int attempt = 0; attempt < 9; ++attempt) {
        interrupt();
        forget();
        type("echo AL''IVE\n");
        if (waitFor("ALIVE", 10s))
            return true;
    }
    return false;
}

} // namespace innkeeper::test
