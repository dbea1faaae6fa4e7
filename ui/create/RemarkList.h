// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace innkeeper {

/// What was lowered or chosen, and why: plain sentences under the form.
class RemarkList : public QWidget
{
    Q_OBJECT

public:
    explicit RemarkList(QWidget *parent = nullptr);
    void setRemarks(const QStringList &remarks);

private:
    QStringList m_remarks;
};

} // namespace innkeeper
