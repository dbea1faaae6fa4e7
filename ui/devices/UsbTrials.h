// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/MachineId.h"
#include "core/model/UsbSeat.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace innkeeper {

class MachineList;
class Notice;
class NoticeArea;
class UsbKeeping;
class UsbMoves;

/// Input devices that a machine has on trial: says that they come back by themselves, and when, and
/// offers to keep them there. Those of one machine at a time.
class UsbTrials : public QObject
{
    Q_OBJECT

public:
    UsbTrials(UsbKeeping &usb, const MachineList &machines, UsbMoves &moves, NoticeArea &notices,
              QObject *parent = nullptr);

private:
    void follow();
    void show();
    void offer();
    void countDown();
    void keepAll();
    void bringAllBack();
    [[nodiscard]] int secondsLeft() const;
    [[nodiscard]] QString machineName() const;
    [[nodiscard]] QString text() const;

    UsbKeeping &m_usb;
    const MachineList &m_machines;
    UsbMoves &m_moves;
    NoticeArea &m_notices;
    /// Of every device on trial, by port.
    QHash<QString, QDeadlineTimer> m_ends;
    /// Ports of those that nobody wants to be told of.
    QSet<QString> m_closed;
    /// What the notice is about: all of one machine.
    QList<UsbSeat> m_shown;
    QPointer<Notice> m_notice;
    /// Runs while the notice is there.
    QTimer m_tick;
};

} // namespace innkeeper
