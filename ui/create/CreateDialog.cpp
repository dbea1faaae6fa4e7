// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/CreateDialog.h"

#include "ui/create/CreatePages.h"
#include "ui/create/DropOverlay.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace innkeeper {

namespace {

/// The one file of this computer that is dragged; empty: something else.
QString draggedFile(const QMimeData *mime)
{
    if (mime->urls().size() != 1)
        return {};
    const QString path = mime->urls().first().toLocalFile();
    return QFileInfo(path).isFile() ? QFileInfo(path).absoluteFilePath() : QString();
}

} // namespace

CreateDialog::CreateDialog(CreateMachine &creation, OsDatabase &systems, Hypervisor &hypervisor,
                           QThreadPool &pool, QWidget *parent)
    : QDialog(parent)
    , m_pages(std::make_unique<CreatePages>(creation, systems, hypervisor, pool, *this))
    , m_overlay(new DropOverlay(this))
{
    setObjectName(QStringLiteral("create-dialog"));
    setWindowTitle(tr("New machine"));
    setModal(false);
    setAcceptDrops(true);
    setSizeGripEnabled(false);
    resize(920, 680);
}

CreateDialog::~CreateDialog() = default;

void CreateDialog::setImage(const QString &path)
{
    m_pages->setImage(QFileInfo(path).absoluteFilePath());
}

void CreateDialog::reject()
{
    if (m_pages->mayClose())
        QDialog::reject();
}

void CreateDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_pages->refresh();
}

void CreateDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_pages->acceptsImages() || draggedFile(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_overlay->cover();
}

void CreateDialog::dragLeaveEvent(QDragLeaveEvent *)
{
    m_overlay->hide();
}

void CreateDialog::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty() || !m_pages->acceptsImages())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setImage(path);
}

} // namespace innkeeper
