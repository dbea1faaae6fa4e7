// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people order: the other half of UsbKeeper.

#include "core/services/usb/UsbKeeper.h"

#include "core/base/Deliver.h"
#include "core/base/ReadyFuture.h"
#include "core/usb/UsbGuards.h"
#include "core/usb/UsbKind.h"
#include "core/usb/UsbVerdict.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct UsbKeeperOrdersWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::UsbKeeper)
};

/// Whoever hands over what they type with may be unable to take it back.
bool isOnTrial(const UsbDevice &device)
{
    return hasKeyboard(device) || hasPointer(device);
}

Error nothingThere()
{
    return {ErrorKind::NotFound,
            UsbKeeperOrdersWords::tr("Nothing was done, because no device is plugged in there."),
            {},
            {}};
}

} // namespace

QFuture<Result<void>> UsbKeeper::move(const QString &port, const Wish &wish)
{
    const auto device = m_devices.constFind(port);
    if (device == m_devices.cend())
        return readyFuture<Result<void>>(failure(nothingThere()));
    m_attempts.forget(*device);
    m_returns.end(port);
    auto future = m_orders.add(port, wish);
    lookAgain();
    return future;
}

QFuture<Result<void>> UsbKeeper::keep(const QString &port)
{
    const auto device = m_devices.constFind(port);
    if (device == m_devices.cend())
        return readyFuture<Result<void>>(failure(nothingThere()));
    if (!m_returns.end(port))
        return readyFuture<Result<void>>(failure(
            ErrorKind::NotFound,
            UsbKeeperOrdersWords::tr("Nothing was done, because that device does not come back by "
                                     "itself.")));
    const auto *hold = holdOn(*device, m_parts.holds.all());
    Result<void> kept;
    if (hold != nullptr && hold->isOnTrial)
        kept = settleAt(*device, {hold->machine, false, hold->becomesRule, hold->isIsolated});
    lookAgain();
    return readyFuture(kept);
}

Result<void> UsbKeeper::settleAt(const UsbDevice &device, const Wish &wish)
{
    if (!wish.always) {
        m_parts.holds.say(device, wish.machine, false, false, wish.isIsolated);
        return {};
    }
    UsbRule rule = ruleFor(device, m_devices.values(), wish.machine);
    rule.isIsolated = wish.isIsolated && !wish.machine.isNull();
    auto made = m_parts.rules.save(withRule(rules(), rule, device));
    if (made)
        m_parts.holds.forget(device);
    return made;
}

void UsbKeeper::takeBack(const QString &port)
{
    if (const auto device = m_devices.constFind(port); device != m_devices.cend())
        m_parts.holds.say(*device, {});
    lookAgain();
}

void UsbKeeper::admit()
{
    const auto now = situation();
    const auto scene = sceneOf(now);
    m_orders.settle([&](UsbOrder &order) -> std::optional<Result<void>> {
        if (order.isAdmitted)
            return std::nullopt;
        const auto device = m_devices.constFind(order.port);
        if (device == m_devices.cend())
            return failure(nothingThere());
        UsbSeat seat = seatOf(*device, scene);
        const bool mustUnmount = order.wish.unmounts && !order.wish.machine.isNull() &&
                                 !order.isUnmounted && isMounted(seat.guards);
        if (mustUnmount)
            seat.guards = withoutMounted(seat.guards);
        if (const auto allowed = mayMove(seat, order, m_parts.machines.find(order.wish.machine));
            !allowed)
            return allowed;
        if (mustUnmount) {
            // The next one after this.
            if (m_orders.unmounting().isEmpty())
                unmount(order);
            return std::nullopt;
        }
        if (order.wish.always && !m_parts.rules.rules())
            return failure(m_parts.rules.rules().error());
        // A rule is made when it is known to work.
        if (!order.wish.machine.isNull())
            m_parts.holds.say(*device, order.wish.machine, isOnTrial(*device),
                              isOnTrial(*device) && order.wish.always, order.wish.isIsolated);
        else if (const auto settled = settleAt(*device, order.wish); !settled)
            return settled;
        m_asking.remove(order.port);
        order.isAdmitted = true;
        return std::nullopt;
    });
}

void UsbKeeper::unmount(const UsbOrder &order)
{
    m_orders.beginUnmount(order);
    deliver(runOn(m_parts.pool,
                  [parts = m_parts, port = order.port] { return parts.mounts.release(port); }),
            this, [this](const Result<void> &outcome) {
                m_orders.endUnmount(outcome);
                // One that looks now may have read the mounts before.
                m_isSurveyOld = true;
                lookAgain();
            });
}

void UsbKeeper::finishOrders(const UsbSituation &now)
{
    const auto scene = sceneOf(now);
    m_orders.settle([&](const UsbOrder &order) -> std::optional<Result<void>> {
        if (!order.isAdmitted)
            return std::nullopt;
        const auto device = m_devices.constFind(order.port);
        if (device == m_devices.cend())
            return failure(nothingThere());
        const UsbSeat seat = seatOf(*device, scene);
        const bool isThere =
            seat.machine == order.wish.machine &&
            (order.wish.machine.isNull() || seat.isIsolated == order.wish.isIsolated);
        const bool waits = order.wish.always && !order.wish.machine.isNull() &&
                           !now.running.contains(order.wish.machine);
        if (!isThere && !waits) {
            // Not tried again behind the person's back.
            m_parts.holds.forget(*device);
            return failure(whyNotMoved(seat, order, m_parts.machines.find(order.wish.machine)));
        }
        if (order.wish.always && !order.wish.machine.isNull() && !isOnTrial(*device))
            return settleAt(*device, order.wish);
        return Result<void>();
    });
}

} // namespace innkeeper
