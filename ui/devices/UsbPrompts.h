// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/InputReturn.h"
#include "ui/devices/UsbMoves.h"
#include "ui/devices/UsbQuestions.h"
#include "ui/devices/UsbRuleFailures.h"
#include "ui/devices/UsbTrials.h"
#include "ui/widgets/NoticeArea.h"

namespace innkeeper {

/// What the window asks and tells about USB devices by itself, above whatever page is shown.
class UsbPrompts : public QObject
{
    Q_OBJECT

public:
    UsbPrompts(UsbKeeping &usb, BluetoothLending &lending, const MachineList &machines,
               NoticeArea &notices, QObject *parent = nullptr)
        : QObject(parent)
        , m_moves(
              usb, machines,
              [&notices](const QList<UsbMove> &) {
                  return notices.add(QStringLiteral("usbFailed"));
              },
              this)
        , m_questions(usb, machines, m_moves, notices, this)
        , m_trials(usb, machines, m_moves, notices, this)
        , m_return(usb, lending, m_moves, notices, this)
        , m_failures(usb, machines, m_moves, notices, this)
    {
    }

    void setFocused(const MachineId &machine) { m_questions.setFocused(machine); }
    [[nodiscard]] QAction *bringInputBack() const { return m_return.action(); }

private:
    UsbMoves m_moves;
    UsbQuestions m_questions;
    UsbTrials m_trials;
    InputReturn m_return;
    UsbRuleFailures m_failures;
};

} // namespace innkeeper
