// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bluetooth/BluetoothRows.h"

#include "ui/bluetooth/BluetoothRow.h"
#include "ui/style/Style.h"
#include "ui/widgets/Card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace innkeeper {

BluetoothRows::BluetoothRows(const QString &heading, Make make, QWidget *parent)
    : QWidget(parent)
    , m_make(std::move(make))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kGap);
    if (!heading.isEmpty()) {
        auto *label = new QLabel(heading);
        label->setFont(style::headingFont());
        column->addWidget(label);
        setAccessibleName(heading);
    }
    auto *card = new Card;
    m_layout = new QVBoxLayout(card);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    column->addWidget(card);
    hide();
}

void BluetoothRows::setIds(const QStringList &ids)
{
    if (ids == m_ids)
        return;
    m_ids = ids;
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        if (ids.contains(row.key())) {
            ++row;
            continue;
        }
        row.value()->hide();
        row.value()->deleteLater();
        row = m_rows.erase(row);
    }
    int place = 0;
    for (const QString &id : ids) {
        BluetoothRow *&row = m_rows[id];
        if (!row) {
            row = new BluetoothRow;
            row->setObjectName(QStringLiteral("row-%1").arg(id));
            m_make(*row, id);
        }
        if (m_layout->indexOf(row) != place) {
            m_layout->removeWidget(row);
            m_layout->insertWidget(place, row);
        }
        ++place;
    }
    setVisible(!ids.isEmpty());
}

} // namespace innkeeper
