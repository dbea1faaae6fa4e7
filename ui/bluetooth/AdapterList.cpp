// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bluetooth/AdapterList.h"

#include "core/usb/UsbGuards.h"
#include "ui/bluetooth/BluetoothNotice.h"
#include "ui/bluetooth/BluetoothRow.h"
#include "ui/bluetooth/BluetoothRows.h"
#include "ui/bluetooth/BluetoothWords.h"
#include "ui/devices/DeviceMenu.h"
#include "ui/devices/SeatWords.h"
#include "ui/widgets/Caption.h"
#include "ui/widgets/PlainName.h"

#include <QCheckBox>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace innkeeper {

using Seat = BluetoothSeat::State;

AdapterList::AdapterList(const Parts &parts, BluetoothNotice &notice, QWidget *parent)
    : QWidget(parent)
    , m_bluetooth(parts.bluetooth)
    , m_lending(parts.lending)
    , m_machines(parts.machines)
    , m_notice(notice)
    , m_rows(new BluetoothRows(tr("Adapters"),
                               [this](BluetoothRow &row, const QString &id) { makeRow(row, id); }))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    m_notice.installEventFilter(this);
    connect(&m_machines, &MachineList::reset, this, &AdapterList::refresh);
    connect(&m_machines, &MachineList::changed, this, &AdapterList::refresh);
    refresh();
}

void AdapterList::makeRow(BluetoothRow &row, const QString &id)
{
    QPushButton *lend = row.addButton("adapterLend");
    lend->setText(tr("Lend to a Machine…"));
    lend->setFlat(true);
    connect(lend, &QPushButton::clicked, this, [this, id] { offerMachines(id); });
    QPushButton *back = row.addButton("adapterReturn");
    back->setText(tr("Take Back"));
    connect(back, &QPushButton::clicked, this, [this, id] { takeBack(id); });
    auto *power = new QCheckBox(tr("On"));
    power->setObjectName(QStringLiteral("adapterPower"));
    row.addControl(power);
    connect(power, &QCheckBox::clicked, this, [this, id](bool isOn) { switchAdapter(id, isOn); });
}

void AdapterList::refresh()
{
    QStringList ids;
    for (const BluetoothAdapter &one : m_bluetooth.adapters())
        ids << one.id;
    for (const BluetoothSeat &one : m_lending.seats()) {
        if (!ids.contains(one.adapter))
            ids << one.adapter;
    }
    m_isEmpty = ids.isEmpty();
    m_rows->setIds(ids);
    for (const QString &id : std::as_const(ids))
        showRow(id);
    setVisible(!m_isEmpty);
}

bool AdapterList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        refresh();
    return QWidget::eventFilter(watched, event);
}

void AdapterList::showRow(const QString &id)
{
    const auto known = adapter(id);
    const auto who = seat(id);
    const bool isAway = who && who->state != Seat::Host;
    const QString errand = m_errands.value(id);
    QString caption = known ? stateText(*known) : placeText(*who);
    if (isAway)
        caption = stateText(*who, nameOf(who->machine, who->machineName));
    else if (!errand.isEmpty())
        caption = errand;
    const QString address = known ? known->address : who->address;
    const QString title =
        known ? titleOf(*known) : tr("Adapter %1").arg(plainLine(address.isEmpty() ? id : address));
    BluetoothRow *row = m_rows->row(id);
    row->setFace(QStringLiteral("bluetooth"), title, caption,
                 isAway || (known && known->isPowered));
    // A notice may say the same.
    const bool hasFailed = who && who->failure && !isAway && m_notice.isHidden();
    row->setFailure(hasFailed ? who->failure->message : QString());

    const QString name = plainName(address.isEmpty() ? id : address);
    QPushButton *lend = row->button("adapterLend");
    lend->setAccessibleName(tr("Lend adapter %1 to a machine").arg(name));
    lend->setEnabled(errand.isEmpty());
    QPushButton *back = row->button("adapterReturn");
    back->setAccessibleName(tr("Take adapter %1 back").arg(name));
    back->setEnabled(errand.isEmpty() && isAway && who->state == Seat::Lent);
    auto *power = row->findChild<QCheckBox *>(QStringLiteral("adapterPower"));
    power->setChecked(known && known->isPowered);
    power->setAccessibleName(tr("Adapter %1 is on").arg(name));
    power->setEnabled(errand.isEmpty());
    // First what appears, so that the keyboard finds it.
    back->setVisible(isAway);
    if (lend->hasFocus() && isAway)
        back->setFocus();
    lend->setVisible(!isAway);
    power->setVisible(known && !isAway);
}

void AdapterList::switchAdapter(const QString &id, bool isOn)
{
    const auto turn = [this, id, isOn] {
        m_notice.follow(m_bluetooth.setPowered(id, isOn),
                        isOn ? tr("The adapter was not turned on")
                             : tr("The adapter was not turned off"),
                        [this] { refresh(); });
    };
    const auto devices = m_bluetooth.devices();
    const auto input = std::find_if(devices.cbegin(), devices.cend(), [&id](const auto &one) {
        return one.adapter == id && one.isConnected && isInput(one.kind);
    });
    if (isOn || input == devices.cend()) {
        turn();
        return;
    }
    refresh(); // it is on until there is an answer
    m_notice.ask(tr("Turn the adapter off?"),
                 tr("%1 is connected through it and stops working until the adapter is on again. "
                    "Be sure that you can turn it on without.")
                     .arg(plainName(input->title())),
                 tr("&Turn Off"), turn);
}

void AdapterList::offerMachines(const QString &id)
{
    const QString title = tr("This adapter cannot be lent now");
    const auto who = seat(id);
    QList<Machine> running = m_machines.machines();
    running.removeIf([](const Machine &one) { return !isActive(one.state); });
    if (const auto trouble = m_lending.trouble())
        m_notice.showMessage(Notice::Kind::Information, title, sentencesOf(*trouble));
    else if (!who)
        m_notice.showMessage(Notice::Kind::Information, title,
                             tr("The keeper (innkeeperd), which lends adapters, does not see it."));
    else if (isRefused(who->guards))
        m_notice.showMessage(Notice::Kind::Warning, tr("This adapter stays with this computer"),
                             sentencesOf(who->guards));
    else if (running.isEmpty())
        m_notice.showMessage(Notice::Kind::Information, title,
                             tr("No machine is running. Start the one that is to have it first."));
    else
        popupMachines(id, inOrderOfUse(running));
}

void AdapterList::popupMachines(const QString &id, const QList<Machine> &machines)
{
    const QPushButton *button = m_rows->row(id)->button("adapterLend");
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("lendMenu"));
    menu->setAccessibleName(button->accessibleName());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Machine &machine : machines)
        menu->addAction(menuNameOf(machine), this,
                        [this, id, machine = machine.id] { askToLend(id, machine); })
            ->setObjectName(QStringLiteral("lend-%1").arg(machine.name));
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
}

void AdapterList::askToLend(const QString &id, const MachineId &machine)
{
    const auto who = seat(id);
    if (!who)
        return;
    QStringList lines;
    for (const UsbGuard &guard : who->guards)
        lines << sentencesOf(guard);
    lines << tr("Until it comes back, this computer cannot use it, and devices have to be paired "
                "anew inside the machine.")
          << tr("Headsets play music there, but calls and their microphone do not work yet.")
          << tr("It comes back when the machine stops, or when you take it back here.");
    const BluetoothLending::Loan loan{machine, !who->guards.isEmpty()};
    m_notice.ask(tr("Lend this adapter to %1?").arg(nameOf(machine)), lines.join(QLatin1Char('\n')),
                 tr("&Lend"), [this, id, loan] { lend(id, loan); });
}

void AdapterList::lend(const QString &id, const BluetoothLending::Loan &loan)
{
    const QString name = nameOf(loan.machine);
    m_errands.insert(id, tr("On its way to %1…").arg(name));
    refresh();
    m_notice.follow(m_lending.lend(id, loan), tr("The adapter was not lent to %1").arg(name),
                    [this, id] {
                        m_errands.remove(id);
                        refresh();
                    });
}

void AdapterList::takeBack(const QString &id)
{
    m_errands.insert(id, tr("Coming back…"));
    refresh();
    m_notice.follow(m_lending.takeBack(id), tr("The adapter did not come back"), [this, id] {
        m_errands.remove(id);
        refresh();
    });
}

std::optional<BluetoothAdapter> AdapterList::adapter(const QString &id) const
{
    for (const BluetoothAdapter &one : m_bluetooth.adapters()) {
        if (one.id == id)
            return one;
    }
    return {};
}

std::optional<BluetoothSeat> AdapterList::seat(const QString &id) const
{
    for (const BluetoothSeat &one : m_lending.seats()) {
        if (one.adapter == id)
            return one;
    }
    return {};
}

QString AdapterList::nameOf(const MachineId &machine, const QString &otherwise) const
{
    const auto found = m_machines.find(machine);
    return plainName(found ? found->displayName() : otherwise);
}

} // namespace innkeeper
