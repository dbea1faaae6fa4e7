// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Part.h"

#include <QAbstractListModel>

namespace innkeeper {

/// Of resources/icons.
[[nodiscard]] QString iconOf(const hardware::Part &part);

/// A machine's parts under the headings of their groups.
class PartListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, AddressRole, IsHeadingRole };

    using QAbstractListModel::QAbstractListModel;

    /// Nothing happens when they are the same to the eye.
    void setParts(const QList<hardware::Part> &parts);
    /// Invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &address) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString title;
        QString detail;
        QString icon;
        /// Empty: a heading.
        QString address;
        bool operator==(const Row &) const = default;
    };

    QList<Row> m_rows;
};

/// "Storage": what stands above the parts of one group.
[[nodiscard]] QString nameOf(hardware::PartKind::Group group);

} // namespace innkeeper
