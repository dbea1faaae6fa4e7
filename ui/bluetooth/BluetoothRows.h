// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace innkeeper {

class BluetoothRow;
class Card;

/// Rows of one kind under a heading, each for something that has an id. Who has the focus keeps it
/// while others come and go.
class BluetoothRows : public QWidget
{
    Q_OBJECT

public:
    /// Empty heading: none. `make` gives a new row its controls.
    using Make = std::function<void(BluetoothRow &row, const QString &id)>;
    BluetoothRows(const QString &heading, Make make, QWidget *parent = nullptr);

    /// In this order; hidden when there is none.
    void setIds(const QStringList &ids);
    [[nodiscard]] BluetoothRow *row(const QString &id) const { return m_rows.value(id); }

private:
    Make m_make;
    QVBoxLayout *m_layout;
    QHash<QString, BluetoothRow *> m_rows;
    QStringList m_ids;
};

} // namespace innkeeper
