// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/InputReturn.h"

#include "core/base/Deliver.h"
#include "core/ports/BluetoothLending.h"
#include "core/usb/UsbKind.h"
#include "ui/devices/SeatWords.h"
#include "ui/devices/UsbMoves.h"
#include "ui/style/Icons.h"
#include "ui/widgets/NoticeArea.h"
#include "ui/widgets/PlainName.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

namespace innkeeper {

static constexpr QLatin1String kReturnTopic("usbInputReturn");
static constexpr QLatin1String kBluetoothTopic("bluetoothReturn");

static bool mayCarryInput(const UsbDevice &device)
{
    return hasKeyboard(device) || hasPointer(device) || kindOf(device) == UsbKind::Bluetooth;
}

InputReturn::InputReturn(UsbKeeping &usb, BluetoothLending &lending, UsbMoves &moves,
                         NoticeArea &notices, QObject *parent)
    : QObject(parent)
    , m_usb(usb)
    , m_lending(lending)
    , m_moves(moves)
    , m_notices(notices)
    , m_action(new QAction(style::icon(QStringLiteral("keyboard")),
                           tr("&Bring Keyboards and Mice Back"), this))
{
    m_action->setObjectName(QStringLiteral("bringInputBack"));
    m_action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    m_action->setToolTip(
        tr("Takes all keyboards and mice that machines have, and Bluetooth, back to "
           "this computer (left Ctrl + left Alt, twice)"));
    connect(m_action, &QAction::triggered, this, &InputReturn::bringBack);
    connect(&usb, &UsbKeeping::changed, this, &InputReturn::follow);
    connect(&lending, &BluetoothLending::changed, this, &InputReturn::follow);
    follow();
}

QList<UsbSeat> InputReturn::away() const
{
    QList<UsbSeat> away = m_usb.seats();
    away.removeIf([](const UsbSeat &seat) {
        const bool isAway =
            seat.state == UsbSeat::State::InMachine || seat.state == UsbSeat::State::Attaching;
        return !isAway || !mayCarryInput(seat.device);
    });
    return away;
}

QList<BluetoothSeat> InputReturn::lent() const
{
    QList<BluetoothSeat> lent = m_lending.seats();
    lent.removeIf(
        [](const BluetoothSeat &seat) { return seat.state != BluetoothSeat::State::Lent; });
    return lent;
}

void InputReturn::follow()
{
    const bool isAny = !away().isEmpty() || !lent().isEmpty();
    m_action->setEnabled(isAny);
    m_action->setVisible(isAny);
}

void InputReturn::bringBack()
{
    const QList<UsbSeat> before = away();
    QList<UsbMove> moves;
    for (const UsbSeat &seat : before)
        moves.append({seat.device, {}});
    m_moves.start(moves, [this, before](const QList<UsbMove> &done) { say(done, before); });
    for (const BluetoothSeat &seat : lent())
        takeBack(seat);
}

void InputReturn::takeBack(const BluetoothSeat &seat)
{
    const QString topic = kBluetoothTopic + seat.adapter;
    deliver(m_lending.takeBack(seat.adapter), this, [this, topic, seat](const Result<void> &back) {
        if (!back) {
            m_notices.showError(topic, tr("Bluetooth did not come back"), back.error());
            return;
        }
        Notice *notice = m_notices.add(topic);
        notice->showMessage(Notice::Kind::Good, tr("This computer has its Bluetooth again"),
                            tr("Back from %1. Undo lends it to the same machine again.")
                                .arg(plainName(seat.machineName)));
        connect(notice->addButton(tr("&Undo")), &QPushButton::clicked, this, [this, topic, seat] {
            m_notices.remove(topic);
            deliver(m_lending.lend(seat.adapter, {seat.machine, true}), this,
                    [this, topic](const Result<void> &lent) {
                        if (!lent)
                            m_notices.showError(topic, tr("Bluetooth was not lent"), lent.error());
                    });
        });
    });
}

void InputReturn::say(const QList<UsbMove> &done, const QList<UsbSeat> &before)
{
    QList<UsbDevice> devices;
    QList<UsbMove> undo;
    for (const UsbMove &move : done) {
        devices << move.device;
        const auto seat = std::find_if(before.cbegin(), before.cend(), [&move](const UsbSeat &one) {
            return one.device.port == move.device.port;
        });
        undo.append({move.device, {seat->machine, false, false, seat->isIsolated}});
    }
    Notice *notice = m_notices.add(kReturnTopic);
    notice->showMessage(Notice::Kind::Good,
                        tr("Your keyboards and mice are at this computer again"),
                        tr("Back from machines: %1. Undo gives them to the same machines again.")
                            .arg(titlesOf(devices)));
    connect(notice->addButton(tr("&Undo")), &QPushButton::clicked, this, [this, undo] {
        m_notices.remove(kReturnTopic);
        m_moves.start(undo);
    });
}

} // namespace innkeeper
