// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/bluetooth/LentAdapter.h"

#include "core/base/Logging.h"
#include "core/usb/UsbGuards.h"
#include "core/xml/UsbRedirdev.h"

namespace innkeeper {

namespace {

constexpr QLatin1String kBluetoothPrefix{"ua-innkeeper-bluetooth-"};

/// The other way round; none: no part of ours.
std::optional<LentAdapter> lentOfAlias(const MachineId &machine, const QString &alias)
{
    if (!alias.startsWith(kBluetoothPrefix))
        return std::nullopt;
    const QString rest = alias.mid(kBluetoothPrefix.size());
    return LentAdapter{machine, rest.section(u'-', 0, 0), rest.section(u'-', 1)};
}

} // namespace

LentAdapter lentFrom(const MachineId &machine, const BluetoothAdapter &adapter)
{
    QString address = adapter.address;
    address.remove(u':');
    // One that has not told yet.
    const bool isZero = address.count(u'0') == address.size();
    return {machine, adapter.id, isZero ? QString() : address};
}

bool mayBe(const LentAdapter &lent, const BluetoothAdapter &adapter)
{
    const QString address = lentFrom(lent.machine, adapter).address;
    return lent.adapter == adapter.id &&
           (lent.address.isEmpty() || address.isEmpty() || lent.address == address);
}

QString bluetoothAliasFor(const LentAdapter &lent)
{
    const QString alias = kBluetoothPrefix + lent.adapter;
    return lent.address.isEmpty() ? alias : alias + u'-' + lent.address;
}

QList<UsbPortUse> usesOf(const QList<BluetoothSeat> &seats)
{
    QList<UsbPortUse> uses;
    for (const BluetoothSeat &seat : seats) {
        if (seat.state != BluetoothSeat::State::Host && !seat.usbPort.isEmpty())
            uses.append({seat.usbPort, UsbPortUse::Kind::LentBluetooth, seat.machineName});
    }
    return uses;
}

// What hangs on it speaks against it as against a USB adapter that goes away whole.
QList<UsbGuard> guardsForLending(const BluetoothAdapter &adapter, const HostUse &use)
{
    UsbDevice device;
    device.port = adapter.id;
    constexpr UsbClass kController{0xe0, 0x01, 0x01};
    device.kind = kController;
    device.interfaces = {{0, kController, {}}};
    HostUse seen;
    seen.inputs = use.inputs;
    for (HostInput &input : seen.inputs) {
        const bool mayBeHere = adapter.usbPort.isEmpty() ? input.ports.isEmpty()
                                                         : input.ports.contains(adapter.usbPort);
        input.ports.clear();
        if (input.isOverBluetooth && mayBeHere)
            input.ports.append(device.port);
    }
    return guardsFor(device, seen);
}

Result<void> lendAdapter(Hypervisor &hypervisor, BluetoothBridge &bridge, const LentAdapter &lent)
{
    const auto machine = hypervisor.machines().xml(lent.machine, Machines::View::Live);
    if (!machine)
        return failure(machine.error());
    const QString alias = bluetoothAliasFor(lent);
    const auto socket = bridge.serve({alias, lent.adapter, emulatorUserOf(*machine)});
    if (!socket)
        return failure(socket.error());
    const QString xml = usbRedirdevXml({alias, *socket});
    const auto attached = hypervisor.liveHardware().attach(lent.machine, xml);
    const auto taken = attached ? bridge.confirm(alias) : attached;
    if (taken)
        return {};
    bridge.end(alias);
    if (attached && !hypervisor.liveHardware().detach(lent.machine, xml))
        qCWarning(lcServices) << "An adapter that was not lent is left in the machine:" << alias;
    return taken;
}

Result<void> takeAdapterBack(Hypervisor &hypervisor, BluetoothBridge &bridge,
                             const LentAdapter &lent)
{
    const QString alias = bluetoothAliasFor(lent);
    // At once, whatever the machine says to it.
    bridge.end(alias);
    const auto machine = hypervisor.machines().xml(lent.machine, Machines::View::Live);
    if (!machine)
        return {};
    for (const UsbRedirdev &part : usbRedirdevsOf(*machine)) {
        if (part.alias != alias)
            continue;
        const auto detached = hypervisor.liveHardware().detach(lent.machine, usbRedirdevXml(part));
        // Off in the meantime: then nothing is left.
        if (!detached && detached.error().kind != ErrorKind::NotFound)
            return detached;
    }
    return {};
}

QList<LentAdapter> strayAdapters(Hypervisor &hypervisor, const BluetoothBridge &bridge,
                                 const QList<MachineId> &running)
{
    QList<LentAdapter> strays;
    for (const MachineId &machine : running) {
        const auto xml = hypervisor.machines().xml(machine, Machines::View::Live);
        if (!xml)
            continue;
        for (const UsbRedirdev &part : usbRedirdevsOf(*xml)) {
            const auto lent = lentOfAlias(machine, part.alias);
            if (lent && !bridge.adapterOf(part.alias))
                strays.append(*lent);
        }
    }
    return strays;
}

} // namespace innkeeper
