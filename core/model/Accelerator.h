// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace innkeeper {

/// What runs the guest's instructions. libvirt writes it as `<domain type=…>`.
enum class Accelerator {
    Kvm,
    /// QEMU's own translator: works everywhere, many times slower. libvirt: type='qemu'.
    Tcg,
    /// Xen, bhyve, the test driver …: shown, never chosen.
    Other,
};

/// "kvm", "tcg", "other"
[[nodiscard]] QString toWord(Accelerator accelerator);

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::Accelerator)
