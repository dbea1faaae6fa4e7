// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/DetailsSection.h"

class QLabel;
class QPushButton;

namespace innkeeper {

class IconLabel;

/// Which operating system runs there, and what the machine stands on.
class SystemSection : public DetailsSection
{
    Q_OBJECT

public:
    explicit SystemSection(Form &form);
    void load(const MachineDetails &details) override;
    [[nodiscard]] DetailsEdit edit() const override;
    void saved(const Error *problem) override;

    [[nodiscard]] QString osId() const { return m_osId; }
    void choose(const QString &osId);

Q_SIGNALS:
    void chooserAsked();

private:
    QLabel *addFact(const QString &name, const QString &label);

    QWidget *m_system;
    IconLabel *m_emblem;
    QLabel *m_osName;
    QPushButton *m_change;
    QLabel *m_state;
    QLabel *m_firmware;
    QLabel *m_board;
    QLabel *m_accelerator;
    QLabel *m_uuid;
    QLabel *m_connection;
    QString m_osId;
};

} // namespace innkeeper
