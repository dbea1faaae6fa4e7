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

    bool operator==(const LentAdapter &) const = default;
};

/// The alias of the machine's part, and the adapter that one of ours is of; empty: none of ours.
[[nodiscard]] QString bluetoothAliasFor(const QString &adapter);
[[nodiscard]] QString adapterOfAlias(const QString &alias);

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
