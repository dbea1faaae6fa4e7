// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/UnfinishedNotices.h"

#include "core/base/Deliver.h"
#include "core/services/HostLink.h"
#include "ui/widgets/NoticeArea.h"
#include "ui/widgets/PlainName.h"

#include <QPushButton>

namespace innkeeper {

static QString topicOf(const UnfinishedOperations::Item &item)
{
    return QStringLiteral("unfinished-") + item.record.machine.toText();
}

UnfinishedNotices::UnfinishedNotices(UnfinishedOperations &operations, HostLink &link,
                                     NoticeArea &area, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_operations(operations)
    , m_link(link)
    , m_area(area)
    , m_pool(pool)
{
    connect(&link, &HostLink::stateChanged, this, &UnfinishedNotices::look);
    look();
}

void UnfinishedNotices::look()
{
    if (m_link.state() != HostLink::State::Open)
        return;
    UnfinishedOperations &operations = m_operations;
    deliver(runOn(m_pool, [&operations, uri = m_link.facts().uri] { return operations.find(uri); }),
            this, [this](const QList<Item> &items) {
                for (const Item &item : items)
                    offer(item);
            });
}

void UnfinishedNotices::offer(const Item &item)
{
    const QString name = plainName(item.record.machineName);
    using Kind = OperationJournal::Record::Kind;
    const bool creating = item.record.kind == Kind::Create;
    Notice *notice = m_area.add(topicOf(item));
    if (creating)
        notice->showMessage(Notice::Kind::Warning, tr("Creating %1 was interrupted").arg(name),
                            item.canFinish
                                ? tr("Its disks are complete: the machine can be finished, or "
                                     "everything that was made for it removed.")
                                : tr("What was made for it is not complete and only takes room."));
    else if (item.record.kind == Kind::AddDisk)
        notice->showMessage(Notice::Kind::Warning,
                            tr("Adding a disk to %1 was interrupted").arg(name),
                            tr("The image that was made for it belongs to no machine and only "
                               "takes room."));
    else
        notice->showMessage(Notice::Kind::Warning, tr("Deleting %1 was interrupted").arg(name),
                            tr("Some of its disks are still there. They can be deleted now, or "
                               "kept."));
    const auto button = [&](const QString &text, bool finish) {
        connect(notice->addButton(text), &QPushButton::clicked, this,
                [this, item, finish] { settle(item, finish); });
    };
    if (item.canFinish)
        button(tr("&Finish"), true);
    button(item.record.kind == Kind::Delete ? tr("&Keep the Disks") : tr("Clean &Up"), false);
}

void UnfinishedNotices::settle(const Item &item, bool finish)
{
    if (Notice *notice = m_area.find(topicOf(item)))
        notice->setEnabled(false);
    UnfinishedOperations &operations = m_operations;
    deliver(runOn(m_pool,
                  [&operations, item, finish] {
                      return finish ? operations.finish(item) : operations.discard(item);
                  }),
            this, [this, item, finish](const Result<void> &done) {
                if (done) {
                    m_area.remove(topicOf(item));
                    return;
                }
                offer(item);
                m_area.showError(QStringLiteral("unfinishedError"),
                                 finish ? tr("It could not be finished")
                                        : tr("It could not be cleaned up"),
                                 done.error());
            });
}

} // namespace innkeeper
