// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/NoticeArea.h"

#include "ui/style/Style.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace innkeeper {

// More would push the page out of sight.
static constexpr int kMost = 3;

NoticeArea::NoticeArea(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(style::kMargin, style::kGap, style::kMargin, style::kGap);
    m_column->setSpacing(style::kGap);
    auto *enter = new QAction(this);
    enter->setObjectName(QStringLiteral("goToNotice"));
    enter->setShortcut(Qt::Key_F6);
    connect(enter, &QAction::triggered, this, &NoticeArea::enterOrLeave);
    addAction(enter);
    hide();
}

Notice *NoticeArea::add(const QString &topic)
{
    remove(topic);
    const auto goes = std::find_if(m_notices.cbegin(), m_notices.cend(),
                                   [](const Notice *one) { return !one->isPinned(); });
    if (m_notices.size() >= kMost && goes != m_notices.cend())
        drop(*goes);
    auto *notice = new Notice(this);
    notice->setObjectName(topic);
    connect(notice, &Notice::closed, this, [this, notice] { drop(notice); });
    m_notices << notice;
    m_column->addWidget(notice);
    show();
    return notice;
}

Notice *NoticeArea::find(const QString &topic) const
{
    for (Notice *notice : m_notices) {
        if (notice->objectName() == topic)
            return notice;
    }
    return nullptr;
}

void NoticeArea::remove(const QString &topic)
{
    if (Notice *notice = find(topic))
        drop(notice);
}

void NoticeArea::enterOrLeave()
{
    const QWidget *focused = window()->focusWidget();
    for (Notice *notice : std::as_const(m_notices)) {
        if (notice->isAncestorOf(focused)) {
            notice->leave();
            return;
        }
    }
    if (!m_notices.isEmpty())
        m_notices.last()->enter();
}

void NoticeArea::showError(const QString &topic, const QString &title, const Error &error)
{
    add(topic)->showError(title, error);
}

void NoticeArea::drop(Notice *notice)
{
    m_notices.removeOne(notice);
    m_column->removeWidget(notice);
    notice->hide();
    notice->deleteLater();
    setVisible(!m_notices.isEmpty());
}

} // namespace innkeeper
