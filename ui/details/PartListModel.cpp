// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/PartListModel.h"

#include "ui/style/Icons.h"
#include "ui/widgets/PlainName.h"

namespace innkeeper {

using hardware::Part;
using Group = hardware::PartKind::Group;

QString nameOf(Group group)
{
    switch (group) {
    case Group::Machine:
        return PartListModel::tr("Machine");
    case Group::Storage:
        return PartListModel::tr("Storage");
    case Group::Network:
        return PartListModel::tr("Network");
    case Group::Screen:
        return PartListModel::tr("Screen and sound");
    case Group::Input:
        return PartListModel::tr("Input");
    case Group::Ports:
        return PartListModel::tr("Ports");
    case Group::Other:
        break;
    }
    return PartListModel::tr("Other");
}

QString iconOf(const Part &part)
{
    return part.value(QStringLiteral("device")) == QLatin1String("cdrom") ? QStringLiteral("disc")
                                                                          : part.kind->icon;
}

void PartListModel::setParts(const QList<Part> &parts)
{
    QList<Row> rows;
    for (const Group group : {Group::Machine, Group::Storage, Group::Network, Group::Screen,
                              Group::Input, Group::Ports, Group::Other}) {
        bool isFirst = true;
        for (const Part &part : parts) {
            if (part.kind->group != group)
                continue;
            if (std::exchange(isFirst, false))
                rows.append({nameOf(group), {}, {}, {}});
            const bool isMachine = part.kind->isMachine();
            rows.append(
                {isMachine ? hardware::nameOf(*part.kind) : plainLine(hardware::titleOf(part)),
                 plainLine(hardware::detailOf(part)), iconOf(part), part.address()});
        }
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QModelIndex PartListModel::indexOf(const QString &address) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (!address.isEmpty() && m_rows[row].address == address)
            return index(row);
    }
    return {};
}

int PartListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PartListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::DecorationRole:
        return row.icon.isEmpty() ? QVariant() : style::icon(row.icon);
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
    case DetailRole:
        return row.detail;
    case AddressRole:
        return row.address;
    case IsHeadingRole:
        return row.address.isEmpty();
    default:
        return {};
    }
}

Qt::ItemFlags PartListModel::flags(const QModelIndex &index) const
{
    if (index.data(IsHeadingRole).toBool())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace innkeeper
