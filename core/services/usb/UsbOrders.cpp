// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/usb/UsbOrders.h"

#include "core/usb/UsbGuards.h"

#include <QCoreApplication>

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
    if (guard.id == QLatin1String("mounted"))
        return {ErrorKind::Denied, guard.message,
                UsbOrdersWords::tr("It can be unmounted first, or handed over in spite of that, if "
                                   "you say so."),
                guard.id};
    if (guard.id == QLatin1String("held"))
        return {ErrorKind::Denied, guard.message,
                UsbOrdersWords::tr("Lock the disk, stop the array or deactivate the volume group "
                                   "(vgchange -an), and try again. Or it can be handed over in "
                                   "spite of that, if you say so."),
                guard.id};
    return {ErrorKind::Denied, guard.message,
            UsbOrdersWords::tr("It can be handed over in spite of that, if you say so."), guard.id};
}

/// Whoever had it unmounted has not been asked about what is mounted or built on it since.
bool isHeeded(const UsbGuard &guard, const UsbOrder &order)
{
    return guard.severity == UsbGuard::Severity::Refuse || !order.wish.despiteWarnings ||
           (order.isUnmounted && endangersFiles({guard}));
}

std::optional<Error> whyNot(const UsbSeat &seat, const UsbOrder &order,
                            const std::optional<Machine> &machine)
{
    if (!machine)
        return Error{ErrorKind::NotFound,
                     UsbOrdersWords::tr("The device was not moved, because that machine no longer "
                                        "exists."),
                     {},
                     {}};
    if (!isActive(machine->state) && !order.wish.always)
        return Error{ErrorKind::Invalid,
                     UsbOrdersWords::tr("The device was not moved, because “%1” does not run.")
                         .arg(machine->displayName()),
                     UsbOrdersWords::tr("Start the machine first, or say that the device always "
                                        "goes there."),
                     {}};
    for (const UsbGuard &guard : seat.guards) {
        if (isHeeded(guard, order))
            return denied(guard);
    }
    return std::nullopt;
}

/// That it is unmounted is no longer as people left it.
Error withMounts(Error why, const UsbSeat &seat, const UsbOrder &order)
{
    if (!order.isUnmounted || isMounted(seat.guards))
        return why;
    const QString state = UsbOrdersWords::tr("It is unmounted, and all is written that was saved: "
                                             "mount it again to use it on this computer.");
    why.advice = why.advice.isEmpty()
                     ? state
                     : UsbOrdersWords::tr("%1 %2", "two sentences").arg(why.advice, state);
    return why;
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
    UsbOrder order{port, wish, ++m_lastNumber};
    order.promise = std::make_unique<QPromise<Result<void>>>();
    order.promise->start();
    auto future = order.promise->future();
    m_orders.push_back(std::move(order));
    return future;
}

void UsbOrders::failAll(const Error &why)
{
    settle([&](const UsbOrder &) { return std::optional<Result<void>>(failure(why)); });
}

void UsbOrders::beginUnmount(const UsbOrder &order)
{
    m_unmounting = order.port;
    m_unmountingFor = order.number;
}

void UsbOrders::endUnmount(const Result<void> &outcome)
{
    settle([&](UsbOrder &order) -> std::optional<Result<void>> {
        if (order.number != m_unmountingFor)
            return std::nullopt;
        order.isUnmounted = true;
        return outcome ? std::nullopt : std::optional(outcome);
    });
    m_unmounting.clear();
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
        if (order.isAdmitted && order.wish.despiteWarnings && !order.isUnmounted)
            ports.insert(order.port);
    }
    return ports;
}

Result<void> mayMove(const UsbSeat &seat, const UsbOrder &order,
                     const std::optional<Machine> &machine)
{
    if (order.wish.machine.isNull())
        return {};
    if (const auto why = whyNot(seat, order, machine))
        return failure(withMounts(*why, seat, order));
    return {};
}

Error whyNotMoved(const UsbSeat &seat, const UsbOrder &order, const std::optional<Machine> &machine)
{
    if (seat.failure)
        return withMounts(*seat.failure, seat, order);
    if (const auto still = mayMove(seat, order, machine); !still)
        return still.error();
    return withMounts({ErrorKind::Internal,
                       UsbOrdersWords::tr("The device was not moved, because it is not what it was "
                                          "a moment ago."),
                       UsbOrdersWords::tr("Try it again."),
                       {}},
                      seat, order);
}

} // namespace innkeeper
