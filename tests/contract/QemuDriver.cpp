// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/LibvirtHypervisor.h"
#include "tests/contract/HypervisorContract.h"

namespace innkeeper::contract {

INSTANTIATE_TEST_SUITE_P(
    Real, HypervisorContract,
    testing::Values(Driver{"qemu_session",
                           [] { return std::make_unique<libvirt::LibvirtHypervisor>(); },
                           [](const QTemporaryDir &) { return QStringLiteral("qemu:///session"); },
                           QStringLiteral("qemu"),
                           {}}),
    nameOf);

} // namespace innkeeper::contract
