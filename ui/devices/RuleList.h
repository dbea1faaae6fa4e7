// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/ports/UsbKeeping.h"
#include "core/services/MachineList.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace innkeeper {

class Card;
class Notice;
class RuleDialog;
class RuleRow;

/// The rules, numbered as they decide: add, edit, move, remove.
class RuleList : public QWidget
{
    Q_OBJECT

public:
    RuleList(UsbKeeping &usb, MachineList &machines, QWidget *parent = nullptr);

    /// With the device chosen whose port that is; empty: none.
    RuleDialog *addRule(const QString &port = {});

private:
    void follow();
    void rebuild();
    RuleRow *makeRow(int at, const QString &machine);
    void save(const QList<UsbRule> &rules, const QString &whatFailed);
    void moveRule(int at, int step);
    void removeRule(int at);
    void undoRemoval(const UsbRule &rule, int at);
    void editRule(int at);
    [[nodiscard]] QString nameOfMachine(const UsbRule &rule) const;

    UsbKeeping &m_usb;
    MachineList &m_machines;
    Notice *m_notice;
    QLabel *m_nothing;
    Card *m_card;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    /// In order; as they will be, while they are saved.
    QList<UsbRule> m_rules;
    QStringList m_names;
    QList<RuleRow *> m_rows;
    int m_saving = 0;
    /// Whom to give the keyboard after the next rebuild; -1: who has it.
    int m_focusAt = -1;
};

} // namespace innkeeper
