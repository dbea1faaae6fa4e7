// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/MachineId.h"
#include "core/model/UsbSeat.h"

#include <QWidget>

class QCheckBox;
class QMenu;
class QPushButton;
class QScrollArea;

namespace innkeeper {

/// The part of a notice that asks where devices belong: which of them, whether always, and the
/// answers. The mouse can answer without taking the keyboard from where it is.
class UsbQuestion : public QWidget
{
    Q_OBJECT

public:
    struct Target
    {
        MachineId machine;
        QString name;

        bool operator==(const Target &) const = default;
    };

    explicit UsbQuestion(QWidget *parent = nullptr);

    /// One of them, or several with boxes to tick; those that were there keep their ticks.
    void setSeats(const QList<UsbSeat> &seats);
    /// The first is the answer that is offered first; there is one.
    void setTargets(const QList<Target> &targets);
    /// Ports.
    [[nodiscard]] QStringList ticked() const;
    [[nodiscard]] bool isAlways() const;
    /// Somebody has begun to answer.
    [[nodiscard]] bool isTouched() const;

Q_SIGNALS:
    /// Null: this computer.
    void answered(const innkeeper::MachineId &machine);
    void oneByOneWanted();

private:
    [[nodiscard]] QPushButton *makeButton(const QString &name);
    [[nodiscard]] QCheckBox *makeBox(const UsbSeat &seat);
    void allowAnswers();

    QStringList m_ports;
    QList<Target> m_targets;
    /// In the order of m_ports.
    QList<QCheckBox *> m_boxes;
    QScrollArea *m_list;
    QCheckBox *m_always;
    QPushButton *m_first;
    QPushButton *m_others;
    QPushButton *m_host;
    QPushButton *m_oneByOne;
    QMenu *m_menu;
};

} // namespace innkeeper
