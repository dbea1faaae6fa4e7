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
    /// Looked at, and under way.
    bool isAdmitted = false;
    std::unique_ptr<QPromise<Result<void>>> promise;

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
    /// Ports of those that are admitted.
    [[nodiscard]] QSet<QString> ports() const;
    /// Ports of those that are admitted in spite of warnings.
    [[nodiscard]] QSet<QString> boldPorts() const;

private:
    std::vector<UsbOrder> m_orders;
};

/// Why `device` may not be moved so. `machine`: the wished one, as it is.
[[nodiscard]] Result<void> mayMove(const UsbSeat &seat, const UsbKeeping::Wish &wish,
                                   const std::optional<Machine> &machine);

/// Why a device that might be moved so is not there in the end.
[[nodiscard]] Error whyNotMoved(const UsbSeat &seat, const UsbKeeping::Wish &wish,
                                const std::optional<Machine> &machine);

} // namespace innkeeper
