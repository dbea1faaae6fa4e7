// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/DeviceMenu.h"

#include "core/base/NaturalOrder.h"
#include "core/usb/UsbGuards.h"
#include "ui/devices/SeatWords.h"
#include "ui/widgets/PlainName.h"

#include <algorithm>
#include <tuple>

namespace innkeeper {

QList<Machine> inOrderOfUse(QList<Machine> machines)
{
    const auto keyOf = [](const Machine &machine) {
        return std::tuple(!isActive(machine.state), naturalKey(plainLine(machine.displayName())),
                          machine.id);
    };
    std::sort(machines.begin(), machines.end(),
              [keyOf](const Machine &a, const Machine &b) { return keyOf(a) < keyOf(b); });
    return machines;
}

QString menuNameOf(const Machine &machine)
{
    return plainName(machine.displayName()).replace(QLatin1Char('&'), QLatin1String("&&"));
}

DeviceMenu::DeviceMenu(const UsbSeat &seat, const QList<Machine> &machines, bool isLent,
                       QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("deviceMenu"));
    setAccessibleName(tr("Where %1 goes").arg(titleOf(seat.device)));
    setToolTipsVisible(true);
    if (isLent) {
        addAction(tr("Take &Back"), this, &DeviceMenu::disconnectWanted)
            ->setObjectName(QStringLiteral("disconnect"));
        return;
    }
    const bool isRefusedHere = !isAway(seat) && isRefused(seat.guards);
    if (isRefusedHere)
        addAction(tr("It stays with this computer"))->setEnabled(false);
    else
        addMachines(seat, inOrderOfUse(machines));
    if (isAway(seat)) {
        addSeparator();
        QAction *back = addAction(tr("&Disconnect"), this, &DeviceMenu::disconnectWanted);
        back->setObjectName(QStringLiteral("disconnect"));
        back->setEnabled(!isOnTheWay(seat));
    }
    addSeparator();
    if (!isRefusedHere && !machines.isEmpty())
        addAlways(inOrderOfUse(machines));
    if (!isAway(seat) && !isRefusedHere)
        addIsolated(inOrderOfUse(machines));
    addAction(tr("Make a &Rule…"), this, &DeviceMenu::ruleWanted)
        ->setObjectName(QStringLiteral("makeRule"));
}

void DeviceMenu::addMachines(const UsbSeat &seat, const QList<Machine> &machines)
{
    if (machines.isEmpty()) {
        addAction(tr("There is no machine yet"))->setEnabled(false);
        return;
    }
    for (const Machine &machine : machines) {
        const bool isOff = !isActive(machine.state);
        const bool hasIt = isAway(seat) && seat.machine == machine.id;
        QString text = tr("Connect to %1").arg(menuNameOf(machine));
        if (isOff)
            text = tr("%1 is off: start it first").arg(menuNameOf(machine));
        else if (hasIt)
            text = tr("%1 has it").arg(menuNameOf(machine));
        QAction *action =
            addAction(text, this, [this, id = machine.id] { Q_EMIT connectWanted(id); });
        action->setObjectName(QStringLiteral("connect-%1").arg(machine.name));
        action->setEnabled(!isOff && !hasIt && !isOnTheWay(seat));
    }
}

void DeviceMenu::addAlways(const QList<Machine> &machines)
{
    QMenu *always = addMenu(tr("&Always Connect To"));
    always->setObjectName(QStringLiteral("always"));
    for (const Machine &machine : machines)
        always
            ->addAction(menuNameOf(machine), this,
                        [this, id = machine.id] { Q_EMIT alwaysWanted(id); })
            ->setObjectName(QStringLiteral("always-%1").arg(machine.name));
}

void DeviceMenu::addIsolated(const QList<Machine> &machines)
{
    auto *isolated = new QMenu(tr("Connect &Isolated To"), this);
    isolated->setObjectName(QStringLiteral("isolated"));
    for (const Machine &machine : machines) {
        if (isActive(machine.state))
            isolated
                ->addAction(menuNameOf(machine), this,
                            [this, id = machine.id] { Q_EMIT isolatedWanted(id); })
                ->setObjectName(QStringLiteral("isolated-%1").arg(machine.name));
    }
    if (isolated->isEmpty())
        return;
    isolated->addSeparator();
    for (const QString &line :
         {tr("For devices you do not trust: a process of its own speaks to them."),
          tr("A machine whose hardware has no USB filter does not check them a second time."),
          tr("Slower; cameras and sound may stutter.")})
        isolated->addAction(line)->setEnabled(false);
    addMenu(isolated);
}

} // namespace innkeeper
