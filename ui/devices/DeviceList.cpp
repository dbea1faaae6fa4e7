// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/DeviceList.h"

#include "core/base/Deliver.h"
#include "core/ports/BluetoothLending.h"
#include "core/usb/UsbGuards.h"
#include "core/usb/UsbKind.h"
#include "core/usb/UsbVerdict.h"
#include "ui/devices/DeviceMenu.h"
#include "ui/devices/DeviceRow.h"
#include "ui/devices/SeatWords.h"
#include "ui/devices/UsbMoves.h"
#include "ui/devices/UsbSymbol.h"
#include "ui/machines/DeviceDrag.h"
#include "ui/style/Icons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainName.h"

#include <QAccessible>
#include <QDrag>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace innkeeper {

DeviceList::DeviceList(UsbKeeping &usb, BluetoothLending &lending, MachineList &machines,
                       QWidget *parent)
    : QWidget(parent)
    , m_usb(usb)
    , m_lending(lending)
    , m_machines(machines)
    , m_moves(new UsbMoves(
          usb, machines,
          [this](const QList<UsbMove> &moves) {
              DeviceRow *row = rowAt(moves.first().device.port);
              return row ? &row->notice() : nullptr;
          },
          this))
{
    setObjectName(QStringLiteral("deviceList"));
    setAccessibleName(tr("USB devices"));
    auto *card = new Card(this);
    m_layout = new QVBoxLayout(card);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(&m_usb, &UsbKeeping::changed, this, &DeviceList::follow);
    connect(&m_lending, &BluetoothLending::changed, this, &DeviceList::follow);
    connect(&m_machines, &MachineList::reset, this, &DeviceList::follow);
    connect(&m_machines, &MachineList::changed, this, &DeviceList::follow);
    connect(m_moves, &UsbMoves::began, this, &DeviceList::showErrands);
    connect(m_moves, &UsbMoves::ended, this, &DeviceList::showEnd);
    follow();
}

void DeviceList::follow()
{
    QStringList order;
    QHash<QString, UsbSeat> seats;
    for (const UsbSeat &seat : m_usb.seats()) {
        if (kindOf(seat.device) == UsbKind::Hub)
            continue;
        order << seat.device.port;
        seats.insert(seat.device.port, seat);
    }
    for (const QString &port : std::as_const(m_order)) {
        // Another device in the same socket is another row: nothing said about the old one holds.
        if (seats.contains(port) &&
            seats.value(port).device.identity == rowAt(port)->seat().device.identity)
            continue;
        DeviceRow *gone = m_rows.take(port);
        // The keyboard goes on beside it, not at the page's top.
        if (gone->isAncestorOf(focusWidget()) || gone->hasFocus())
            focusNeighbour(*gone, m_order.size() > 1 && m_order.last() == port ? -1 : 1);
        m_layout->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    m_order = order;
    bool hasNew = false;
    for (int at = 0; at < order.size(); ++at) {
        DeviceRow *&place = m_rows[order[at]];
        if (!place) {
            place = makeRow(order[at]);
            hasNew = true;
        }
        if (m_layout->indexOf(place) != at)
            m_layout->insertWidget(at, place);
        // Otherwise a later turn of the event loop does it.
        place->show();
        showSeat(*place, seats[order[at]]);
    }
    if (hasNew)
        chainFocus();
}

void DeviceList::showSeat(DeviceRow &row, const UsbSeat &seat)
{
    for (const BluetoothSeat &loan : m_lending.seats()) {
        if (loan.state == BluetoothSeat::State::Host || loan.usbPort != seat.device.port)
            continue;
        row.setSeat(seat, nameOfMachine(loan.machine, loan.machineName), loan);
        return;
    }
    row.setSeat(seat, nameOfMachine(seat.machine, seat.machineName));
}

// Tab goes in the order of making, where nobody says otherwise.
void DeviceList::chainFocus()
{
    QList<QWidget *> chain;
    for (const QString &port : std::as_const(m_order)) {
        DeviceRow *one = rowAt(port);
        chain << one;
        for (QWidget *part : one->findChildren<QWidget *>()) {
            if (part->focusPolicy() != Qt::NoFocus)
                chain << part;
        }
    }
    for (int at = 1; at < chain.size(); ++at)
        setTabOrder(chain[at - 1], chain[at]);
}

DeviceRow *DeviceList::makeRow(const QString &port)
{
    auto *made = new DeviceRow(port);
    connect(made, &DeviceRow::menuWanted, this,
            [this, made](const QPoint &position) { popupMenu(*made, position); });
    connect(made, &DeviceRow::disconnectWanted, this, [this, port] { disconnectDevice(port); });
    connect(made, &DeviceRow::keepWanted, this, [this, made] { keep(*made); });
    // After the row's own event: it may go while it is dragged.
    connect(
        made, &DeviceRow::dragWanted, this, [this, port] { drag(port); }, Qt::QueuedConnection);
    connect(made, &DeviceRow::neighbourWanted, this,
            [this, made](int step) { focusNeighbour(*made, step); });
    return made;
}

QString DeviceList::nameOfMachine(const MachineId &id, const QString &otherwise) const
{
    const std::optional<Machine> machine = m_machines.find(id);
    return machine ? machine->displayName() : otherwise;
}

void DeviceList::connectDevice(const QString &port, const MachineId &machine, Way way)
{
    DeviceRow *row = rowAt(port);
    if (!row || row->isBusy())
        return;
    const UsbSeat &seat = row->seat();
    const std::optional<Machine> wanted = m_machines.find(machine);
    const QString name = plainName(nameOfMachine(machine));
    if (row->loan()) {
        row->notice().showMessage(Notice::Kind::Warning,
                                  tr("%1 was not connected").arg(titleOf(seat.device)),
                                  tr("Its Bluetooth is lent to a machine. Take it back first."));
    } else if (!isAway(seat) && isRefused(seat.guards)) {
        row->notice().showMessage(Notice::Kind::Warning,
                                  tr("%1 stays with this computer").arg(titleOf(seat.device)),
                                  sentencesOf(seat.guards));
    } else if (way == Way::Always && wanted && !isActive(wanted->state)) {
        alwaysLater(*row, machine);
    } else if (!wanted || !isActive(wanted->state)) {
        row->notice().showMessage(Notice::Kind::Warning,
                                  tr("%1 was not connected").arg(titleOf(seat.device)),
                                  tr("%1 is off. Start it, then connect the device.").arg(name));
    } else if (!isAway(seat) && !seat.guards.isEmpty()) {
        ask(*row, {machine, true, way == Way::Always, way == Way::Isolated});
    } else {
        move(*row, {machine, false, way == Way::Always, way == Way::Isolated});
    }
}

void DeviceList::disconnectDevice(const QString &port)
{
    DeviceRow *row = rowAt(port);
    if (row && row->loan())
        takeBack(*row);
    else if (row)
        move(*row, {});
}

void DeviceList::ask(DeviceRow &row, const UsbKeeping::Wish &wish)
{
    const UsbSeat &seat = row.seat();
    row.notice().showMessage(Notice::Kind::Warning,
                             tr("Connect %1 to %2 all the same?")
                                 .arg(titleOf(seat.device), plainName(nameOfMachine(wish.machine))),
                             sentencesOf(seat.guards));
    if (isMounted(seat.guards)) {
        UsbKeeping::Wish after = wish;
        after.unmounts = true;
        QPushButton *unmount = row.notice().addButton(tr("&Unmount and Connect"));
        unmount->setDefault(true);
        connect(unmount, &QPushButton::clicked, this, [this, &row, after] { move(row, after); });
    }
    QPushButton *connectIt = row.notice().addButton(tr("&Connect Anyway"));
    QPushButton *cancel = row.notice().addButton(tr("C&ancel"));
    connect(connectIt, &QPushButton::clicked, this, [this, &row, wish] { move(row, wish); });
    connect(cancel, &QPushButton::clicked, &row.notice(), &QWidget::hide);
    chainFocus();
    // Enter must not endanger anything.
    row.notice().focusOn(cancel);
}

void DeviceList::move(DeviceRow &row, const UsbKeeping::Wish &wish)
{
    m_moves->start({{row.seat().device, wish}});
}

void DeviceList::showErrands(const QList<UsbMove> &moves)
{
    for (const UsbMove &move : moves) {
        DeviceRow *row = rowAt(move.device.port);
        if (!row)
            continue;
        row->notice().hide();
        const MachineId &machine = move.wish.machine;
        row->setErrand(machine.isNull()
                           ? tr("Coming back to this computer…")
                           : tr("On its way to %1…").arg(plainName(nameOfMachine(machine))));
    }
}

void DeviceList::showEnd(const QList<UsbMove> &moves, const QList<UsbMove> &done)
{
    for (const UsbMove &move : moves) {
        if (DeviceRow *row = rowAt(move.device.port))
            row->setErrand({});
    }
    for (const UsbMove &move : done) {
        DeviceRow *row = rowAt(move.device.port);
        if (!row)
            continue;
        // Who has it stands in the row; it is spoken, too.
        QAccessibleEvent event(row, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    follow();
}

void DeviceList::alwaysLater(DeviceRow &row, const MachineId &machine)
{
    QList<UsbDevice> all;
    for (const UsbSeat &seat : m_usb.seats())
        all << seat.device;
    const UsbDevice device = row.seat().device;
    const QString port = device.port;
    deliver(m_usb.setRules(withRule(m_usb.rules(), ruleFor(device, all, machine), device)), this,
            [this, port, machine](const Result<void> &saved) {
                const DeviceRow *there = rowAt(port);
                if (!there)
                    return;
                const QString name = plainName(nameOfMachine(machine));
                if (saved)
                    there->notice().showMessage(
                        Notice::Kind::Good, tr("The rule was saved"),
                        tr("The device goes to %1 as soon as that is running.").arg(name));
                else
                    there->notice().showError(tr("The rule was not saved"), saved.error());
            });
}

void DeviceList::keep(DeviceRow &row)
{
    const QString port = row.seat().device.port;
    deliver(m_usb.keep(port), this, [this, port](const Result<void> &kept) {
        if (const DeviceRow *there = rowAt(port); there && !kept)
            there->notice().showError(tr("It may still come back"), kept.error());
    });
}

void DeviceList::takeBack(DeviceRow &row)
{
    row.notice().hide();
    row.setErrand(tr("Coming back to this computer…"));
    const QString port = row.seat().device.port;
    deliver(m_lending.takeBack(row.loan()->adapter), this, [this, port](const Result<void> &back) {
        DeviceRow *there = rowAt(port);
        if (!there)
            return;
        there->setErrand({});
        if (!back)
            there->notice().showError(
                tr("%1 was not taken back").arg(titleOf(there->seat().device)), back.error());
    });
}

void DeviceList::popupMenu(DeviceRow &row, const QPoint &position)
{
    if (row.isBusy())
        return;
    auto *menu = new DeviceMenu(row.seat(), m_machines.machines(), row.loan().has_value(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString port = row.seat().device.port;
    connect(menu, &DeviceMenu::connectWanted, this,
            [this, port](const MachineId &id) { connectDevice(port, id); });
    connect(menu, &DeviceMenu::alwaysWanted, this,
            [this, port](const MachineId &id) { connectDevice(port, id, Way::Always); });
    connect(menu, &DeviceMenu::isolatedWanted, this,
            [this, port](const MachineId &id) { connectDevice(port, id, Way::Isolated); });
    connect(menu, &DeviceMenu::disconnectWanted, this, [this, port] { disconnectDevice(port); });
    connect(menu, &DeviceMenu::ruleWanted, this, [this, port] {
        if (const DeviceRow *there = rowAt(port))
            Q_EMIT ruleWanted(there->seat().device);
    });
    menu->popup(position);
}

void DeviceList::drag(const QString &port)
{
    const DeviceRow *row = rowAt(port);
    if (!row)
        return;
    constexpr int kPicture = 32;
    const UsbDevice &device = row->seat().device;
    auto *drag = new QDrag(this);
    drag->setMimeData(DeviceDrag{port, lineOf(device)}.toMime());
    drag->setPixmap(style::icon(symbolOf(kindOf(device))).pixmap(kPicture, kPicture));
    // It has a loop of its own; Qt knows no other way.
    drag->exec(Qt::MoveAction);
}

void DeviceList::focusNeighbour(const DeviceRow &row, int step)
{
    const qsizetype at = m_order.indexOf(row.seat().device.port) + step;
    DeviceRow *next = at >= 0 && at < m_order.size() ? m_rows.value(m_order[at]) : nullptr;
    if (!next)
        return;
    next->setFocus(step < 0 ? Qt::BacktabFocusReason : Qt::TabFocusReason);
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(above))
            page->ensureWidgetVisible(next, 0, 0);
    }
}

} // namespace innkeeper
