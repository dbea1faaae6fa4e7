// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Finding.h"

#include <QWidget>

class QVBoxLayout;

namespace innkeeper {

class FindingRow;

/// A heading, and findings on a card below it. Without findings it is not there.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    FindingList(const QString &heading, QWidget *parent = nullptr);

    void setFindings(const QList<Finding> &findings);
    /// Null when it is not in this list.
    [[nodiscard]] FindingRow *row(const QString &id) const;

Q_SIGNALS:
    void mendRequested(const innkeeper::Finding &finding);

private:
    QWidget *m_card;
    QVBoxLayout *m_layout;
    QList<FindingRow *> m_rows;
};

} // namespace innkeeper
