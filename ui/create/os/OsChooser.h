// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/OsDatabase.h"

#include <QThreadPool>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace innkeeper {

class OsModel;

/// Search over every operating system that osinfo-db knows. All of it from the keyboard: type,
/// arrows, Enter.
class OsChooser : public QWidget
{
    Q_OBJECT

public:
    OsChooser(OsDatabase &systems, QThreadPool &pool, QWidget *parent = nullptr);

    /// Empties the search, marks `id` and takes the focus. The list is loaded at first use.
    void begin(const QString &id);
    /// Empty: none is marked.
    [[nodiscard]] QString chosen() const;

Q_SIGNALS:
    /// Something (or nothing) is marked now.
    void chosenChanged(const QString &id);
    /// Double click or Enter.
    void activated(const QString &id);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void load();
    void search(const QString &words);
    void mark(const QModelIndex &index);
    void showStatus();

    OsDatabase &m_systems;
    QThreadPool &m_pool;
    OsModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_status;
    QString m_wanted;
    QString m_error;
    bool m_isLoading = false;
    bool m_isLoaded = false;
};

} // namespace innkeeper
