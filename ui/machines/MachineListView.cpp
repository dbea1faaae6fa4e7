// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/MachineListView.h"

#include "ui/machines/DeviceDrag.h"
#include "ui/machines/MachineDelegate.h"
#include "ui/machines/MachineListModel.h"
#include "ui/style/Painting.h"
#include "ui/style/Style.h"
#include "ui/widgets/PlainName.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace innkeeper {

MachineListView::MachineListView(MachineListModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("machineList"));
    setAccessibleName(tr("Machines"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new MachineDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    // On the sidebar's own surface.
    viewport()->setAutoFillBackground(false);
    setModel(&model);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT machineActivated(m_model.machine(index).id);
    });
    // A reset forgets the current row, but not which machine it was.
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        const MachineId id = m_current;
        const QModelIndex index = m_model.indexOf(id);
        if (index.isValid())
            setCurrentIndex(index);
        Q_EMIT viewMoved();
    });
}

std::optional<Machine> MachineListView::currentMachine() const
{
    const Machine machine = m_model.machine(currentIndex());
    return machine.id.isNull() ? std::nullopt : std::optional(machine);
}

void MachineListView::setCurrentMachine(const MachineId &id)
{
    m_current = id;
    const QModelIndex index = m_model.indexOf(id);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

QList<Machine> MachineListView::visibleMachines() const
{
    QList<Machine> machines;
    const QRect seen = viewport()->rect();
    QModelIndex index = indexAt(QPoint(seen.center().x(), 0));
    if (!index.isValid())
        index = m_model.index(0);
    for (int row = index.row(); row >= 0 && row < m_model.rowCount(); ++row) {
        index = m_model.index(row);
        const QRect place = visualRect(index);
        if (place.top() > seen.bottom())
            break;
        if (place.bottom() < seen.top() || index.data(MachineListModel::IsHeadingRole).toBool())
            continue;
        machines << m_model.machine(index);
    }
    return machines;
}

// QListView lays everything out again, though no row's size ever changes here.
void MachineListView::dataChanged(const QModelIndex &first, const QModelIndex &last,
                                  const QList<int> &)
{
    const QRect seen = viewport()->rect();
    for (int row = first.row(); row <= last.row(); ++row) {
        const QRect place = visualRect(m_model.index(row));
        if (place.intersects(seen))
            viewport()->update(place);
        else if (place.top() > seen.bottom())
            break;
    }
}

void MachineListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    // Invalid while the model is being rebuilt: that is no choice of anybody.
    if (!current.isValid())
        return;
    m_current = m_model.machine(current).id;
    Q_EMIT machineSelected(m_current);
}

QModelIndex MachineListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // QListView's own end is the first row until all have been laid out.
    const QModelIndex next = action == MoveEnd ? m_model.index(m_model.rowCount() - 1)
                                               : QListView::moveCursor(action, modifiers);
    if (!next.isValid() || !next.data(MachineListModel::IsHeadingRole).toBool())
        return next;
    // Headings cannot be reached: take the neighbour in the direction of travel.
    const bool up = action == MoveUp || action == MovePrevious || action == MovePageUp;
    const QModelIndex beyond = m_model.index(next.row() + (up ? -1 : 1));
    return beyond.isValid() ? beyond : currentIndex();
}

void MachineListView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() != QContextMenuEvent::Mouse)
        at = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    else if (!m_model.flags(indexAt(event->pos())).testFlag(Qt::ItemIsSelectable))
        return;
    if (currentIndex().isValid())
        Q_EMIT menuWanted(at);
}

void MachineListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentIndex().isValid()) {
        Q_EMIT deleteWanted();
        return;
    }
    QListView::keyPressEvent(event);
}

void MachineListView::dragEnterEvent(QDragEnterEvent *event)
{
    // Other things are for the window.
    event->setAccepted(DeviceDrag::fromMime(event->mimeData()).has_value());
}

void MachineListView::dragMoveEvent(QDragMoveEvent *event)
{
    const std::optional<DeviceDrag> drag = DeviceDrag::fromMime(event->mimeData());
    const QModelIndex index = indexAt(event->position().toPoint());
    const Machine machine = m_model.machine(index);
    const bool fits = drag && !machine.id.isNull() && isActive(machine.state);
    setDropTarget(fits ? index : QModelIndex());
    if (drag && !machine.id.isNull()) {
        const QString name = plainName(machine.displayName());
        QToolTip::showText(viewport()->mapToGlobal(visualRect(index).bottomLeft()),
                           fits ? tr("Connect %1 to %2").arg(plainName(drag->name), name)
                                : tr("%1 is off. Start it, then connect the device.").arg(name),
                           this);
    } else {
        QToolTip::hideText();
    }
    event->setAccepted(fits);
}

void MachineListView::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropTarget({});
    QToolTip::hideText();
}

void MachineListView::dropEvent(QDropEvent *event)
{
    const MachineId id = m_model.machine(m_dropTarget).id;
    const std::optional<DeviceDrag> drag = DeviceDrag::fromMime(event->mimeData());
    setDropTarget({});
    QToolTip::hideText();
    if (!drag || id.isNull())
        return;
    event->acceptProposedAction();
    Q_EMIT deviceDropped(drag->port, id);
}

void MachineListView::setDropTarget(const QModelIndex &index)
{
    if (m_dropTarget == index)
        return;
    m_dropTarget = index;
    viewport()->update();
}

void MachineListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_dropTarget.isValid())
        return;
    QPainter painter(viewport());
    constexpr int kRingInset = 8;
    style::drawFocusRing(&painter,
                         visualRect(m_dropTarget).adjusted(kRingInset, 1, -kRingInset, -1),
                         style::kRadius, palette());
}

void MachineListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    Q_EMIT viewMoved();
}

void MachineListView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    Q_EMIT viewMoved();
}

void MachineListView::updateGeometries()
{
    QListView::updateGeometries();
    Q_EMIT viewMoved();
}

} // namespace innkeeper
