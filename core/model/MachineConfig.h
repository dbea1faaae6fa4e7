// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Bytes.h"
#include "core/base/MachineId.h"
#include "core/model/Accelerator.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace innkeeper {

// The hardware of a machine to be created. Words that libvirt's domain XML uses
// (https://libvirt.org/formatdomain.html) are kept as such: "virtio", "sata", "q35".

enum class Firmware { Bios, Uefi, UefiSecureBoot };

struct DiskConfig
{
    enum class Device { Disk, Cdrom, Floppy };
    Device device = Device::Disk;
    /// Path on the host; empty only for a drive without a medium.
    QString source;
    /// Driver format: "qcow2", "raw". Never probed by QEMU.
    QString format;
    /// "virtio", "sata", "ide", "scsi", "usb", "fdc"
    QString bus;
    /// 1 is tried first; 0: not booted from.
    int bootOrder = 0;
    bool isReadOnly = false;
    bool discard = false;

    bool operator==(const DiskConfig &) const = default;
};

struct NetworkConfig
{
    enum class Kind { None, User, Network, Bridge };
    Kind kind = Kind::User;
    /// Name of the libvirt network or the bridge.
    QString source;
    /// "virtio", "e1000e", "e1000", "rtl8139", "ne2k_pci", "pcnet"
    QString model;

    bool operator==(const NetworkConfig &) const = default;
};

/// One of the guest's clocks.
struct TimerConfig
{
    /// "rtc", "pit", "hpet", "hypervclock"
    QString name;
    /// What becomes of ticks that a busy host missed: "catchup", "delay", "discard"; empty:
    /// libvirt's default.
    QString tickPolicy = {};
    /// Unset: libvirt's default.
    std::optional<bool> isPresent = std::nullopt;

    bool operator==(const TimerConfig &) const = default;
};

struct MachineConfig
{
    MachineId id;
    QString name;
    QString title;
    QString description;
    QString osId;

    Accelerator accelerator = Accelerator::Tcg;
    QString architecture;
    QString emulator;
    /// "q35" or "pc"; libvirt pins the version when it defines.
    QString chipset;
    Firmware firmware = Firmware::Bios;
    /// "2.0", "1.2" or empty for none.
    QString tpmVersion;

    Bytes memory;
    int vcpus = 1;
    /// "host-passthrough", "host-model", "maximum" or a named model; empty: libvirt's default.
    QString cpuMode;

    QList<DiskConfig> disks;
    QList<NetworkConfig> networks;

    /// "virtio", "qxl", "vga", "cirrus", "bochs"
    QString videoModel;
    bool hasTablet = true;
    /// virtio keyboard and tablet instead of PS/2 and USB.
    bool hasVirtioInput = false;
    /// "ich9", "ac97", "sb16" or empty.
    QString soundModel;
    /// "qemu-xhci", "ich9-ehci1", "piix3-uhci" or empty.
    QString usbController;
    bool hasBalloon = true;
    /// Memory that the guest frees goes back to the host at once; comes with the balloon.
    bool hasFreePageReporting = true;
    bool hasRng = true;
    /// "i6300esb", "ib700", "itco" or empty. It resets the machine when its guest stands still.
    QString watchdogModel;
    bool hasSerial = true;
    bool hasGuestAgentChannel = true;
    bool hasSpiceAgentChannel = true;
    /// SPICE with no listener; false only where the emulator lacks it (then VNC, no listener).
    bool hasSpice = true;

    /// Real-time clock: Windows keeps local time, everything else UTC.
    bool clockIsLocalTime = false;
    QList<TimerConfig> timers{{QStringLiteral("rtc"), QStringLiteral("catchup")},
                              {QStringLiteral("pit"), QStringLiteral("delay")},
                              {QStringLiteral("hpet"), {}, false}};
    /// libvirt's names of Hyper-V's paravirtual interfaces: "relaxed", "vapic" … Written for KVM
    /// only; QEMU has them nowhere else.
    QStringList enlightenments;

    bool operator==(const MachineConfig &) const = default;
};

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::MachineConfig)
