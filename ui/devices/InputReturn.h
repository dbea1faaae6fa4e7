// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/BluetoothSeat.h"
#include "core/model/UsbSeat.h"

#include <QObject>

class QAction;

namespace innkeeper {

class BluetoothLending;
class NoticeArea;
class UsbKeeping;
class UsbMoves;
struct UsbMove;

/// Takes all keyboards and pointers that machines have back to this computer, at once and without a
/// question, and says how to undo it. Bluetooth as well: what was connected by it is not known
/// while it is away, and whoever does this may have nothing else to type with.
class InputReturn : public QObject
{
    Q_OBJECT

public:
    InputReturn(UsbKeeping &usb, BluetoothLending &lending, UsbMoves &moves, NoticeArea &notices,
                QObject *parent = nullptr);

    /// Seen and enabled only while a machine has one.
    [[nodiscard]] QAction *action() const { return m_action; }

private:
    [[nodiscard]] QList<UsbSeat> away() const;
    [[nodiscard]] QList<BluetoothSeat> lent() const;
    void follow();
    void bringBack();
    void takeBack(const BluetoothSeat &seat);
    void say(const QList<UsbMove> &done, const QList<UsbSeat> &before);

    UsbKeeping &m_usb;
    BluetoothLending &m_lending;
    UsbMoves &m_moves;
    NoticeArea &m_notices;
    QAction *m_action;
};

} // namespace innkeeper
