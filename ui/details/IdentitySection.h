// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/DetailsSection.h"

class QLineEdit;
class QPlainTextEdit;
class QLabel;

namespace innkeeper {

/// What people call the machine, and what they noted about it.
class IdentitySection : public DetailsSection
{
    Q_OBJECT

public:
    struct Identity
    {
        QString title;
        QString description;
        bool operator==(const Identity &) const = default;
    };

    explicit IdentitySection(Form &form);
    void load(const MachineDetails &details) override;
    [[nodiscard]] DetailsEdit edit() const override;
    void flush() override;
    void saved(const Error *problem) override;
    [[nodiscard]] Identity edited() const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void report(QWidget *control);

    QLabel *m_name;
    QLineEdit *m_title;
    QPlainTextEdit *m_description;
    MachineId m_machine;
    Identity m_loaded;
    QWidget *m_reported = nullptr;
};

} // namespace innkeeper
