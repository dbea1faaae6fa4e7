// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/AcceleratorProbe.h"

#include <QString>

namespace innkeeper {

/// Why an emulator refuses KVM.
enum class KvmTrouble {
    NoDevice,
    NoPermission,
    /// VirtualBox or another hypervisor holds the CPU's virtualization.
    Busy,
    Unknown,
};

/// From what QEMU said on its standard error.
[[nodiscard]] KvmTrouble kvmTrouble(const QString &detail);
/// Translated sentences.
[[nodiscard]] QString reasonOf(KvmTrouble trouble);
/// The system's QEMU is run by libvirt, which may open /dev/kvm where this person may not: then our
/// own trial says nothing about machines of that connection.
[[nodiscard]] bool isOnlyOurPermission(const HostFacts &facts,
                                       const AcceleratorProbe::Verdict &verdict);

} // namespace innkeeper
