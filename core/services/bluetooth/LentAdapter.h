// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/BluetoothAdapter.h"
#include "core/model/BluetoothSeat.h"
#include "core/model/HostUse.h"
#include "core/model/UsbGuard.h"
#include "core/ports/BluetoothBridge.h"
#include "core/ports/Hypervisor.h"

#include <QList>
#include <QString>

namespace innkeeper {

/// An adapter that is a part of a running machine.
struct LentAdapter
{
    MachineId machine;
    /// BluetoothAdapter::id
    QString adapter;
    /// BluetoothAdapter::address, without colons; empty: not known. Another adapter may bear the
    /// same id after a restart of the host.
    QString address = {};

    bool operator==(const LentAdapter &) const = default;
};

[[nodiscard]] LentAdapter lentFrom(const MachineId &machine, const BluetoothAdapter &adapter);
/// Whether it may be the same: nothing speaks against it.
[[nodiscard]] bool mayBe(const LentAdapter &lent, const BluetoothAdapter &adapter);

/// The alias of the machine's part: libvirt allows letters, digits, "-" and "_" in it.
[[nodiscard]] QString bluetoothAliasFor(const LentAdapter &lent);

/// The loans, as uses of USB devices that nobody may take away meanwhile.
[[nodiscard]] QList<UsbPortUse> usesOf(const QList<BluetoothSeat> &seats);

/// What speaks against taking `adapter` away from the host, refusals first.
[[nodiscard]] QList<UsbGuard> guardsForLending(const BluetoothAdapter &adapter, const HostUse &use);

// These block; any thread.

/// Lends it, or leaves all as it was.
[[nodiscard]] Result<void> lendAdapter(Hypervisor &hypervisor, BluetoothBridge &bridge,
                                       const LentAdapter &lent);
/// Of every part of ours for that adapter, served or not. The host has it again in any case; an
/// error says that the machine keeps a part that is dead.
[[nodiscard]] Result<void> takeAdapterBack(Hypervisor &hypervisor, BluetoothBridge &bridge,
                                           const LentAdapter &lent);
/// Parts of ours that nobody serves: their keeper died, or their machine was saved and restored.
[[nodiscard]] QList<LentAdapter> strayAdapters(Hypervisor &hypervisor,
                                               const BluetoothBridge &bridge,
                                               const QList<MachineId> &running);

} // namespace innkeeper
