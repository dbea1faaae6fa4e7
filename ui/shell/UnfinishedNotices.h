// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/UnfinishedOperations.h"

#include <QObject>
#include <QThreadPool>

namespace innkeeper {

class HostLink;
class NoticeArea;

/// Offers to finish or clean up what an earlier run left half done on this host.
class UnfinishedNotices : public QObject
{
    Q_OBJECT

public:
    UnfinishedNotices(UnfinishedOperations &operations, HostLink &link, NoticeArea &area,
                      QThreadPool &pool, QObject *parent = nullptr);

private:
    using Item = UnfinishedOperations::Item;

    void look();
    void offer(const Item &item);
    void settle(const Item &item, bool finish);

    UnfinishedOperations &m_operations;
    HostLink &m_link;
    NoticeArea &m_area;
    QThreadPool &m_pool;
};

} // namespace innkeeper
