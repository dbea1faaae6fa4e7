// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Part.h"

#include <QListView>

namespace innkeeper {

class PartListModel;

/// The slim list beside a machine's pages: what it has, and which of it is shown.
class PartList : public QListView
{
    Q_OBJECT

public:
    explicit PartList(QWidget *parent = nullptr);

    /// Whoever is chosen stays so while it is there; else the row that took its place.
    void setParts(const QList<hardware::Part> &parts);
    [[nodiscard]] QString chosen() const { return m_chosen; }
    void choose(const QString &address);
    /// Whoever is chosen is called so by now.
    void rename(const QString &address) { m_chosen = address; }

Q_SIGNALS:
    void chosenChanged(const QString &address);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] QModelIndex nearest(int row, int step) const;

    PartListModel *m_model;
    QString m_chosen;
};

} // namespace innkeeper
