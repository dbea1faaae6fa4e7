// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

namespace innkeeper {

class MachineList;
class NoticeArea;
class UsbKeeping;
class UsbMoves;
struct UsbMove;
struct UsbSeat;

/// Says that a rule could not be followed, which nobody has asked for at that moment and so nobody
/// looks for: once for each device and reason, and no longer than it is so.
class UsbRuleFailures : public QObject
{
    Q_OBJECT

public:
    UsbRuleFailures(UsbKeeping &usb, const MachineList &machines, UsbMoves &moves,
                    NoticeArea &notices, QObject *parent = nullptr);

private:
    void follow();
    void say(const UsbSeat &seat);
    /// A person has given the order, and is told by whoever took it.
    void note(const QList<UsbMove> &moves);

    UsbKeeping &m_usb;
    const MachineList &m_machines;
    NoticeArea &m_notices;
    /// By identity of the device: what was told.
    QHash<QString, QString> m_told;
    /// Ports of those that a notice may be there of.
    QSet<QString> m_shown;
    /// Identities of devices that a person has sent somewhere since they were plugged in.
    QSet<QString> m_ordered;
};

} // namespace innkeeper
