// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/AcceleratorTrial.h"

#include <QCoreApplication>

namespace innkeeper::qemu {

/// Boots the probe guest in an emulator of our own, without libvirt: no machine is defined, no
/// file written, no daemon needed. The emulator dies with the call, and with our process.
class QemuTrial : public AcceleratorTrial
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::QemuTrial)

public:
    [[nodiscard]] Result<Outcome> run(const QString &emulator, Accelerator accelerator,
                                      std::chrono::milliseconds deadline) override;
};

} // namespace innkeeper::qemu
