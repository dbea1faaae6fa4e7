// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/UsbSeat.h"

#include <QObject>

class QAction;

namespace innkeeper {

class NoticeArea;
class UsbKeeping;
class UsbMoves;
struct UsbMove;

/// Takes all keyboards and pointers that machines have back to this computer, at once and without a
/// question, and says how to undo it.
class InputReturn : public QObject
{
    Q_OBJECT

public:
    InputReturn(UsbKeeping &usb, UsbMoves &moves, NoticeArea &notices, QObject *parent = nullptr);

    /// Seen and enabled only while a machine has one.
    [[nodiscard]] QAction *action() const { return m_action; }

private:
    [[nodiscard]] QList<UsbSeat> away() const;
    void follow();
    void bringBack();
    void say(const QList<UsbMove> &done, const QList<UsbSeat> &before);

    UsbKeeping &m_usb;
    UsbMoves &m_moves;
    NoticeArea &m_notices;
    QAction *m_action;
};

} // namespace innkeeper
