// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/host/FindingList.h"

#include "ui/host/FindingRow.h"
#include "ui/style/Style.h"
#include "ui/widgets/Card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace innkeeper {

FindingList::FindingList(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_layout(new QVBoxLayout(m_card))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto *title = new QLabel(heading, this);
    title->setFont(style::headingFont());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kGap);
    layout->addWidget(title);
    layout->addWidget(m_card);
    setAccessibleName(heading);
    hide();
}

void FindingList::setFindings(const QList<Finding> &findings)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const Finding &finding : findings) {
        auto *row = new FindingRow(finding, m_card);
        connect(row, &FindingRow::mendRequested, this,
                [this, row] { Q_EMIT mendRequested(row->finding()); });
        m_layout->addWidget(row);
        m_rows << row;
    }
    setVisible(!findings.isEmpty());
}

FindingRow *FindingList::row(const QString &id) const
{
    for (FindingRow *row : m_rows) {
        if (row->finding().id == id)
            return row;
    }
    return nullptr;
}

} // namespace innkeeper
