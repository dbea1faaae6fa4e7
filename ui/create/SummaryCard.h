// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/create/PlanSummary.h"
#include "ui/widgets/Card.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace innkeeper {

/// What will be created, before it is.
class SummaryCard : public Card
{
    Q_OBJECT

public:
    explicit SummaryCard(QWidget *parent = nullptr);

    void setTitle(const QString &name);
    void setLines(const QList<SummaryLine> &lines);
    /// What was shown does not hold any more.
    void clear(const QString &why);

Q_SIGNALS:
    void xmlAsked();

private:
    QLabel *m_title;
    QVBoxLayout *m_rows;
    QPushButton *m_xml;
    QList<SummaryLine> m_lines;
};

} // namespace innkeeper
