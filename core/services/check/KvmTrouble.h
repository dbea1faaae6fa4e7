// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

} // namespace innkeeper
