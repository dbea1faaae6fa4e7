// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/BluetoothBridge.h"
#include "core/ports/BluetoothLending.h"
#include "core/ports/BluetoothRadios.h"
#include "core/ports/HostUses.h"
#include "core/ports/Hypervisor.h"
#include "core/services/MachineList.h"
#include "core/services/bluetooth/LentAdapter.h"

#include <QMap>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace innkeeper {

/// Lends Bluetooth adapters to machines, as parts of them that are plugged in while they run. It
/// keeps no record: what a machine has is read from the machine, so a keeper that was killed lends
/// anew what was lent. Lives on the main thread; whoever owns `pool` lets it finish before the
/// hypervisor goes.
class BluetoothLoans : public BluetoothLending
{
    Q_OBJECT

public:
    struct Parts
    {
        BluetoothRadios &radios;
        BluetoothBridge &bridge;
        const HostUses &host;
        Hypervisor &hypervisor;
        MachineList &machines;
        QThreadPool &pool;
    };

    explicit BluetoothLoans(const Parts &parts, QObject *parent = nullptr);

    void start();

    [[nodiscard]] std::optional<Error> trouble() const override;
    [[nodiscard]] QList<BluetoothSeat> seats() const override { return m_seats; }
    [[nodiscard]] QFuture<Result<void>> lend(const QString &adapter, const Loan &loan) override;
    [[nodiscard]] QFuture<Result<void>> takeBack(const QString &adapter) override;

private:
    struct Standing
    {
        LentAdapter lent;
        BluetoothSeat::State state = BluetoothSeat::State::Lending;
    };
    using Promise = std::shared_ptr<QPromise<Result<void>>>;

    [[nodiscard]] Result<Machine> borrower(const QString &adapter, const Loan &loan) const;
    [[nodiscard]] const BluetoothAdapter *find(const QString &adapter) const;
    /// `isStray`: the machine has a part for it that nobody serves any more.
    void begin(const LentAdapter &lent, bool despiteWarnings, const Promise &promise,
               bool isStray = false);
    void giveBack(const LentAdapter &lent, const std::optional<Error> &why, const Promise &promise);
    void noteLeftover(const LentAdapter &lent);
    void missEnded();
    void noteMachines();
    void noteMachine(const Machine &machine);
    void lendStrays(const QList<MachineId> &running);
    void refresh();
    void readUse();
    void seatAll();

    Parts m_parts;
    QTimer m_gather;
    QTimer m_settled;
    QList<BluetoothAdapter> m_adapters;
    HostUse m_use;
    QMap<QString, Standing> m_loans;
    QMap<QString, Error> m_failures;
    /// Taken back, but the machine kept its part: not to be lent again for that.
    QList<LentAdapter> m_leftovers;
    QList<BluetoothSeat> m_seats;
    /// Why the adapters cannot be watched.
    std::optional<Error> m_blindness;
    std::optional<Error> m_told;
};

} // namespace innkeeper
