// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/SubPage.h"

#include "ui/style/Icons.h"
#include "ui/style/Style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace innkeeper {

SubPage::SubPage(const QString &title, QWidget *content, QPushButton *done, QWidget *parent)
    : QWidget(parent)
{
    auto *back = new QPushButton(style::icon(QStringLiteral("chevron-left")), tr("&Back"));
    back->setObjectName(QStringLiteral("back"));
    back->setShortcut(QKeySequence::Cancel);
    auto *heading = new QLabel(title);
    heading->setFont(style::headingFont());
    auto *head = new QHBoxLayout;
    head->setSpacing(style::kMargin);
    head->addWidget(back);
    head->addWidget(heading, 1);
    if (done)
        head->addWidget(done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kSection, style::kMargin, style::kSection, style::kMargin);
    layout->setSpacing(style::kMargin);
    layout->addLayout(head);
    layout->addWidget(content, 1);
    setFocusProxy(content);
    connect(back, &QPushButton::clicked, this, &SubPage::back);
}

} // namespace innkeeper
