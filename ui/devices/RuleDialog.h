// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/UsbKeeping.h"
#include "core/services/MachineList.h"
#include "ui/devices/RuleSubject.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace innkeeper {

class Form;
class Notice;

/// Makes a rule, or changes one: which devices, what is done with them. Closes when it is saved;
/// what could not be saved stays as it was typed.
class RuleDialog : public QDialog
{
    Q_OBJECT

public:
    RuleDialog(UsbKeeping &usb, MachineList &machines, QWidget *parent = nullptr);

    /// What is plugged in there; empty: none.
    void chooseDevice(const QString &port);
    void edit(const UsbRule &rule);
    /// As the fields are now.
    [[nodiscard]] UsbRule rule() const;

private:
    void build();
    void fillDevices();
    void fillScopes();
    void fillKinds();
    void fillMachines();
    void follow();
    void makeRoom();
    void save();
    [[nodiscard]] QList<UsbRule> rulesWith(const UsbRule &rule) const;
    [[nodiscard]] RuleSubject subject() const;
    [[nodiscard]] RuleSubject::Scope scope() const;
    /// As it is written in the fields.
    [[nodiscard]] UsbRule::Match written() const;
    void hintAtFields();

    UsbKeeping &m_usb;
    MachineList &m_machines;
    /// The one that is changed.
    std::optional<UsbRule> m_old;
    QList<RuleSubject> m_subjects;
    Form *m_form;
    QComboBox *m_device;
    QComboBox *m_scope;
    QComboBox *m_kind;
    QLineEdit *m_serial;
    QLineEdit *m_id;
    QLineEdit *m_port;
    QComboBox *m_action;
    QComboBox *m_machine;
    QCheckBox *m_start;
    QCheckBox *m_isolated;
    QSpinBox *m_priority;
    QLabel *m_summary;
    Notice *m_notice;
    QPushButton *m_save;
};

} // namespace innkeeper
