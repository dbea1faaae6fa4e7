// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/keeper/BluetoothService.h"

#include "core/adapters/keeper/Wire.h"
#include "core/base/ReadyFuture.h"

#include <utility>

namespace innkeeper::keeper {

BluetoothService::BluetoothService(BluetoothLending &lending, Authority &authority,
                                   QDBusConnection bus, QObject *object)
    : QDBusAbstractAdaptor(object)
    , m_lending(lending)
    , m_answers(authority, std::move(bus))
{
    connect(&m_lending, &BluetoothLending::changed, this, &BluetoothService::Changed);
}

QVariantList BluetoothService::state() const
{
    QList<QVariantMap> seats;
    for (const BluetoothSeat &seat : m_lending.seats())
        seats.append(toWire(seat));
    return {QVariant::fromValue(seats), toWire(m_lending.trouble())};
}

QList<QVariantMap> BluetoothService::GetState(const QDBusMessage &call, QStringList & /*trouble*/)
{
    m_answers.tell({call, kSeeDevices, [this] { return state(); },
                    tr("You may not see who has the Bluetooth of this computer.")});
    return {};
}

void BluetoothService::Lend(const QString &adapter, const QString &machine,
                            const QVariantMap &options, const QDBusMessage &call)
{
    m_answers.answer(call, kLendBluetooth, [this, adapter, machine, options] {
        BluetoothLending::Loan loan;
        loan.machine = MachineId::fromText(machine);
        if (loan.machine.isNull())
            return readyFuture<Result<void>>(failure(noMachineId(machine)));
        loan.despiteWarnings = options[QStringLiteral("despite-warnings")].toBool();
        return m_lending.lend(adapter.left(kMostWord), loan);
    });
}

void BluetoothService::TakeBack(const QString &adapter, const QDBusMessage &call)
{
    m_answers.answer(call, kLendBluetooth,
                     [this, adapter] { return m_lending.takeBack(adapter.left(kMostWord)); });
}

} // namespace innkeeper::keeper
