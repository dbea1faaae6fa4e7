// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/PartList.h"

#include "ui/details/PartDelegate.h"
#include "ui/details/PartListModel.h"

namespace innkeeper {

PartList::PartList(QWidget *parent)
    : QListView(parent)
    , m_model(new PartListModel(this))
{
    setObjectName(QStringLiteral("parts"));
    setAccessibleName(tr("Parts of the machine"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PartDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    setModel(m_model);
}

void PartList::setParts(const QList<hardware::Part> &parts)
{
    const int row = currentIndex().row();
    const QString chosen = m_chosen;
    m_model->setParts(parts);
    if (currentIndex().isValid()) {
        m_chosen = currentIndex().data(PartListModel::AddressRole).toString();
        return;
    }
    const QModelIndex same = m_model->indexOf(chosen);
    setCurrentIndex(same.isValid() ? same : nearest(qMin(row, m_model->rowCount() - 1), -1));
}

void PartList::choose(const QString &address)
{
    const QModelIndex index = m_model->indexOf(address);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void PartList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    // Invalid while the model is being rebuilt: that is no choice of anybody.
    const QString address = current.data(PartListModel::AddressRole).toString();
    if (address.isEmpty() || address == m_chosen)
        return;
    m_chosen = address;
    Q_EMIT chosenChanged(address);
}

QModelIndex PartList::nearest(int row, int step) const
{
    for (int at = row; at >= 0 && at < m_model->rowCount(); at += step) {
        const QModelIndex index = m_model->index(at);
        if (!index.data(PartListModel::IsHeadingRole).toBool())
            return index;
    }
    return step < 0 ? nearest(qMax(row, 0), 1) : QModelIndex();
}

QModelIndex PartList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // QListView's own end is the first row until all have been laid out.
    const QModelIndex next = action == MoveEnd ? m_model->index(m_model->rowCount() - 1)
                                               : QListView::moveCursor(action, modifiers);
    if (!next.isValid() || !next.data(PartListModel::IsHeadingRole).toBool())
        return next;
    // Headings cannot be reached: take the neighbour in the direction of travel.
    const bool isUp = action == MoveUp || action == MovePrevious || action == MovePageUp;
    const QModelIndex beyond = m_model->index(next.row() + (isUp ? -1 : 1));
    return beyond.isValid() ? beyond : currentIndex();
}

} // namespace innkeeper
