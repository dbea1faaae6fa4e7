// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/MachineId.h"
#include "ui/devices/UsbQuestion.h"
#include "ui/devices/UsbQueue.h"
#include "ui/widgets/Notice.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QPointer>
#include <QTimer>

namespace innkeeper {

class MachineList;
class NoticeArea;
class UsbKeeping;
class UsbMoves;

/// Asks where a device that was plugged in belongs, in a notice; nobody answers, and it stays with
/// this computer. The first of several is asked about at once; the others join it, as long as
/// nobody has begun to answer.
class UsbQuestions : public QObject
{
    Q_OBJECT

public:
    UsbQuestions(UsbKeeping &usb, const MachineList &machines, UsbMoves &moves, NoticeArea &notices,
                 QObject *parent = nullptr);

    /// The machine that a person looks at is offered first. Null: none.
    void setFocused(const MachineId &machine);

private:
    struct Words
    {
        Notice::Kind kind = Notice::Kind::Information;
        QString title;
        QString text;

        bool operator==(const Words &) const = default;
    };

    [[nodiscard]] static Words wordsFor(const QList<UsbSeat> &seats, int waiting);
    void follow();
    void followHubs();
    /// Whether what is plugged in there came together with what is asked about.
    [[nodiscard]] bool mayJoin(const QString &port) const;
    void gatherOn();
    void ask(const Words &words);
    void answer(const MachineId &machine);
    [[nodiscard]] QList<UsbSeat> asking() const;
    /// The running machines, the one to be offered first in front.
    [[nodiscard]] QList<UsbQuestion::Target> targets() const;

    UsbKeeping &m_usb;
    const MachineList &m_machines;
    UsbMoves &m_moves;
    NoticeArea &m_notices;
    MachineId m_focused;
    UsbQueue m_queue;
    /// Since the question appeared, or the last one joined it; whatever comes meanwhile came
    /// together.
    QTimer m_gather;
    QDeadlineTimer m_gatherEnd;
    /// How long what hangs on them is new with them.
    QHash<QString, QDeadlineTimer> m_hubs;
    QPointer<Notice> m_notice;
    QPointer<UsbQuestion> m_question;
    /// Of the queue's questions, the one that stands there.
    int m_number = 0;
    Words m_words;
};

} // namespace innkeeper
