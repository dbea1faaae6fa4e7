// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/usb/UsbOrders.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper {

namespace {

struct UsbOrdersWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::UsbOrders)
};

Error denied(const UsbGuard &guard)
{
    if (guard.severity == UsbGuard::Severity::Refuse)
        return {ErrorKind::Denied, guard.message, guard.advice, guard.id};
    return {ErrorKind::Denied, guard.message,
            UsbOrdersWords::tr("It can be handed over in spite of that, if you say so."), guard.id};
}

Error overtaken()
{
    return {ErrorKind::Cancelled,
            UsbOrdersWords::tr("The device was not moved there, because it was sent elsewhere "
                               "meanwhile."),
            {},
            {}};
}

} // namespace

void UsbOrder::finish(const Result<void> &outcome) const
{
    promise->addResult(outcome);
    promise->finish();
}

UsbOrders::~UsbOrders()
{
    failAll({ErrorKind::Cancelled,
             UsbOrdersWords::tr("The device was not moved, because the keeper ends."),
             {},
             {}});
}

QFuture<Result<void>> UsbOrders::add(const QString &port, const UsbKeeping::Wish &wish)
{
    settle([&](const UsbOrder &older) {
        return older.port == port ? std::optional<Result<void>>(failure(overtaken()))
                                  : std::nullopt;
    });
    UsbOrder order{port, wish, false, std::make_unique<QPromise<Result<void>>>()};
    order.promise->start();
    auto future = order.promise->future();
    m_orders.push_back(std::move(order));
    return future;
}

void UsbOrders::failAll(const Error &why)
{
    settle([&](const UsbOrder &) { return std::optional<Result<void>>(failure(why)); });
}

QSet<QString> UsbOrders::ports() const
{
    QSet<QString> ports;
    for (const UsbOrder &order : m_orders) {
        if (order.isAdmitted)
            ports.insert(order.port);
    }
    return ports;
}

QSet<QString> UsbOrders::boldPorts() const
{
    QSet<QString> ports;
    for (const UsbOrder &order : m_orders) {
        if (order.isAdmitted && order.wish.despiteWarnings)
            ports.insert(order.port);
    }
    return ports;
}

Result<void> mayMove(const UsbSeat &seat, const UsbKeeping::Wish &wish,
                     const std::optional<Machine> &machine)
{
    if (wish.machine.isNull())
        return {};
    if (!machine)
        return failure(ErrorKind::NotFound,
                       UsbOrdersWords::tr("The device was not moved, because that machine no "
                                          "longer exists."));
    if (!isActive(machine->state) && !wish.always)
        return failure(
            ErrorKind::Invalid,
            UsbOrdersWords::tr("The device was not moved, because “%1” does not run.")
                .arg(machine->displayName()),
            UsbOrdersWords::tr("Start the machine first, or say that the device always goes "
                               "there."));
    const auto speaksAgainst = [&](const UsbGuard &guard) {
        return guard.severity == UsbGuard::Severity::Refuse || !wish.despiteWarnings;
    };
    const auto guard = std::find_if(seat.guards.cbegin(), seat.guards.cend(), speaksAgainst);
    if (guard != seat.guards.cend())
        return failure(denied(*guard));
    return {};
}

Error whyNotMoved(const UsbSeat &seat, const UsbKeeping::Wish &wish,
                  const std::optional<Machine> &machine)
{
    if (seat.failure)
        return *seat.failure;
    if (const auto still = mayMove(seat, wish, machine); !still)
        return still.error();
    return {ErrorKind::Internal,
            UsbOrdersWords::tr("The device was not moved, because it is not what it was a moment "
                               "ago."),
            UsbOrdersWords::tr("Try it again."),
            {}};
}

} // namespace innkeeper
