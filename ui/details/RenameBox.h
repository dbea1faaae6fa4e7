// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "ui/widgets/Card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace innkeeper {

/// Asks for another name of a machine.
class RenameBox : public Card
{
    Q_OBJECT

public:
    explicit RenameBox(QWidget *parent = nullptr);
    void begin(const QString &name);
    void showProblem(const Error &problem);

Q_SIGNALS:
    void wanted(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();

    QLineEdit *m_name;
    QPushButton *m_rename;
    QLabel *m_problem;
    QString m_before;
};

} // namespace innkeeper
