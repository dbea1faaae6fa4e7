// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Machine.h"
#include "core/ports/UsbKeeping.h"

#include <QPromise>
#include <QSet>

#include <memory>
#include <vector>

namespace innkeeper {

/// A person's wish to move a device, and who waits for its end.
struct UsbOrder
{
    QString port;
    UsbKeeping::Wish wish;
    /// No other one has it.
    quint64 number = 0;
    /// Looked at, and under way.
    bool isAdmitted = false;
    /// What was mounted of the device is written, and unmounted.
    bool isUnmounted = false;
    std::unique_ptr<QPromise<Result<void>>> promise = {};

    void finish(const Result<void> &outcome) const;
};

/// The orders under way, oldest first. Main thread.
class UsbOrders
{
public:
    ~UsbOrders();

    /// An older one for the same device is cancelled.
    [[nodiscard]] QFuture<Result<void>> add(const QString &port, const UsbKeeping::Wish &wish);
    /// `outcomeOf` tells how an order ended; std::nullopt: it is not at its end.
    template <class OutcomeOf>
    void settle(OutcomeOf outcomeOf)
    {
        std::erase_if(m_orders, [&](UsbOrder &order) {
            const std::optional<Result<void>> outcome = outcomeOf(order);
            if (outcome)
                order.finish(*outcome);
            return outcome.has_value();
        });
    }
    void failAll(const Error &why);
    [[nodiscard]] bool isEmpty() const { return m_orders.empty(); }
    /// The host lets go of what it has mounted of the device.
    void beginUnmount(const UsbOrder &order);
    /// Of the one that began. A failure is the order's end.
    void endUnmount(const Result<void> &outcome);
    /// The port of that one: one at a time; empty: none.
    [[nodiscard]] QString unmounting() const { return m_unmounting; }
    /// Ports of those that are admitted.
    [[nodiscard]] QSet<QString> ports() const;
    /// Ports of those that are admitted in spite of warnings about what is on them.
    [[nodiscard]] QSet<QString> boldPorts() const;

private:
    std::vector<UsbOrder> m_orders;
    QString m_unmounting;
    /// Of the order that it is for, which may have been overtaken.
    quint64 m_unmountingFor = 0;
    quint64 m_lastNumber = 0;
};

/// Why the device there may not be moved so. `machine`: the wished one, as it is.
[[nodiscard]] Result<void> mayMove(const UsbSeat &seat, const UsbOrder &order,
                                   const std::optional<Machine> &machine);

/// Why a device that might be moved so is not there in the end.
[[nodiscard]] Error whyNotMoved(const UsbSeat &seat, const UsbOrder &order,
                                const std::optional<Machine> &machine);

} // namespace innkeeper
