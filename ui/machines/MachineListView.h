// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Machine.h"

#include <QListView>
#include <QPersistentModelIndex>

#include <optional>

namespace innkeeper {

class MachineListModel;

/// The sidebar's list of machines.
class MachineListView : public QListView
{
    Q_OBJECT

public:
    explicit MachineListView(MachineListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Machine> currentMachine() const;
    void setCurrentMachine(const MachineId &id);
    /// The rows that can be seen, of those in a place where somebody can look.
    [[nodiscard]] QList<Machine> visibleMachines() const;

    void dataChanged(const QModelIndex &first, const QModelIndex &last,
                     const QList<int> &roles) override;

Q_SIGNALS:
    /// Also when the same machine moved or changed: null when none is selected.
    void machineSelected(const innkeeper::MachineId &id);
    /// Enter or double click.
    void machineActivated(const innkeeper::MachineId &id);
    void menuWanted(const QPoint &globalPosition);
    void deleteWanted();
    /// A DeviceDrag ended on a machine that can have it.
    void deviceDropped(const QString &port, const innkeeper::MachineId &id);
    /// Which rows are visible may have changed.
    void viewMoved();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void setDropTarget(const QModelIndex &index);

    MachineListModel &m_model;
    QPersistentModelIndex m_dropTarget;
    MachineId m_current;
};

} // namespace innkeeper
