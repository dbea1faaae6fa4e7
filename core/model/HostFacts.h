// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Bytes.h"
#include "core/model/Accelerator.h"
#include "core/model/HostCpu.h"

#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace innkeeper {

/// The computer behind the connection, as libvirt describes it.
struct HostFacts
{
    QString hostName;
    /// The canonical URI, e.g. "qemu:///session".
    QString uri;
    /// "QEMU", "TEST", …
    QString driver;
    QString architecture;
    QString cpuModel;
    int cpus = 0;
    /// Those that can run something now, by number; empty: nothing is known of each.
    QList<HostCpu> cpuMap = {};
    Bytes memoryTotal;
    Bytes memoryFree;
    /// Set aside as huge pages and used by nobody.
    Bytes hugePagesFree = {};
    /// "9.0.0"
    QString libvirtVersion;
    QString hypervisorVersion;
    /// This very computer: paths and probes here speak of it.
    bool isLocal = true;
    /// qemu:///session: no daemon of root, user networking, no PCI.
    bool isSession = false;

    bool operator==(const HostFacts &) const = default;
};

/// What one emulator can give a new guest (libvirt: domain capabilities).
struct GuestSupport
{
    Accelerator accelerator = Accelerator::Tcg;
    QString architecture;
    /// Path of the emulator program.
    QString emulator;
    QStringList machineTypes;
    /// What a name such as "q35" stands for today: "pc-q35-7.2".
    QMap<QString, QString> pinnedMachineTypes = {};
    /// Those that the emulator will give up.
    QStringList deprecatedMachineTypes = {};
    int maxVcpus = 1;
    bool hasUefi = false;
    /// UEFI builds with Secure Boot and enrolled keys.
    bool hasSecureBoot = false;
    /// TPM versions that swtpm gives: "1.2", "2.0".
    QStringList tpmVersions;
    QStringList videoModels;
    QStringList graphics;
    QStringList diskBuses;
    bool hasHostPassthrough = false;
    bool hasHostModel = false;
    /// The named model nearest to the host's, of those that run here; empty: unknown.
    QString hostModelName = {};
    /// Named models that run here.
    QStringList cpuModels = {};

    bool operator==(const GuestSupport &) const = default;
};

struct NetworkInfo
{
    QString name;
    bool isActive = false;
    bool startsWithHost = false;

    bool operator==(const NetworkInfo &) const = default;
};

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::HostFacts)
Q_DECLARE_METATYPE(innkeeper::GuestSupport)
