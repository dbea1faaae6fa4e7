// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Bytes.h"
#include "core/base/MachineId.h"
#include "core/base/Result.h"

#include <QString>

namespace innkeeper {

/// What runs, and changes to it alone: the definition stays as it is. All calls block; any
/// thread. Unsupported: neither this device nor this driver can do it while running. A refusal by
/// the emulator or the guest has another kind and changes nothing. Invalid: the machine does not
/// run.
class LiveHardware
{
public:
    virtual ~LiveHardware() = default;

    /// `xml`: the device's element as in a definition.
    [[nodiscard]] virtual Result<void> attach(const MachineId &id, const QString &xml) = 0;
    /// Asks the guest to let it go, and returns when it has or after some seconds: look whether it
    /// is gone. `xml` must tell it from its siblings.
    [[nodiscard]] virtual Result<void> detach(const MachineId &id, const QString &xml) = 0;
    /// Changes what can be changed of a device: medium, link, rates. `xml` is the whole new device.
    [[nodiscard]] virtual Result<void> update(const MachineId &id, const QString &xml) = 0;

    /// By the balloon, so the guest has to help.
    [[nodiscard]] virtual Result<void> setMemory(const MachineId &id, Bytes memory) = 0;
    /// Fewer: as detach().
    [[nodiscard]] virtual Result<void> setVcpus(const MachineId &id, int vcpus) = 0;
    /// `cpuset`: "0-3,^2"; empty: every processor of the host.
    [[nodiscard]] virtual Result<void> pinVcpu(const MachineId &id, int vcpu,
                                               const QString &cpuset) = 0;
    enum class Share { Shares, Period, Quota };
    /// Microseconds but for the weight; needs cgroups.
    [[nodiscard]] virtual Result<void> setShare(const MachineId &id, Share share, qint64 value) = 0;
    [[nodiscard]] virtual Result<void> setTitle(const MachineId &id, const QString &title) = 0;
    [[nodiscard]] virtual Result<void> setDescription(const MachineId &id,
                                                      const QString &description) = 0;
    /// Machine::icon.
    [[nodiscard]] virtual Result<void> setIcon(const MachineId &id, const QString &icon) = 0;
    /// The image behind `target` ("vda") grows; shrinking cuts off what is there.
    [[nodiscard]] virtual Result<void> resizeDisk(const MachineId &id, const QString &target,
                                                  Bytes size) = 0;

    /// Read requests for that disk since the machine was started or the disk plugged in; those of
    /// the firmware count.
    [[nodiscard]] virtual Result<qint64> diskReads(const MachineId &id, const QString &target) = 0;
};

} // namespace innkeeper
