// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/LibvirtHypervisor.h"
#include "core/model/Machine.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

namespace innkeeper::libvirt {

/// A private qemu:///session (tests/support/as-person) whose guests say "R" on their serial port
/// when they run, and then send back what they are sent.
class RealHost : public testing::Test
{
protected:
    void SetUp() override;
    void TearDown() override;

    /// Defines it; with a SPICE screen that listens nowhere.
    MachineId defineEcho(const QString &name);
    MachineId startEcho(const QString &name);
    [[nodiscard]] MachineState stateOf(const MachineId &id);
    [[nodiscard]] static qint64 daemonPid();
    [[nodiscard]] static qint64 qemuPid(const QString &machine);
    /// Handles events until `condition` holds; false after half a minute.
    [[nodiscard]] static bool waitFor(const std::function<bool()> &condition);

    LibvirtHypervisor m_hypervisor;
    QTemporaryDir m_place;
};

} // namespace innkeeper::libvirt
