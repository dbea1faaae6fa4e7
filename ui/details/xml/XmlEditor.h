// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/xml/XmlCheck.h"

#include <QTimer>
#include <QWidget>

class QListWidget;
class QThreadPool;

namespace innkeeper {

class XmlEdit;

/// Writes a definition, and says while one writes what is wrong with it.
class XmlEditor : public QWidget
{
    Q_OBJECT

public:
    /// `check` runs on `pool`.
    XmlEditor(QThreadPool &pool, XmlCheck check, QWidget *parent = nullptr);

    void begin(const QString &xml);
    [[nodiscard]] QString xml() const;

Q_SIGNALS:
    void textChanged();
    /// To be compared and saved, or given up.
    void done();
    void cancelled();

private:
    /// One at a time, however long it takes: else they would fill the pool.
    void checkNow();
    void showComplaints(const QList<XmlComplaint> &complaints);

    QThreadPool &m_pool;
    XmlCheck m_check;
    QTimer m_pause;
    XmlEdit *m_edit;
    QListWidget *m_complaints;
    bool m_isChecking = false;
    /// What is being checked is not the text any more.
    bool m_isOutdated = false;
};

} // namespace innkeeper
