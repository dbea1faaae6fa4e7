// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/EmptyState.h"

#include "ui/style/Style.h"
#include "ui/widgets/IconLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace innkeeper {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(72, this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setFont(style::titleFont());
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->setSpacing(style::kGap);
    m_buttons->addStretch();
    m_buttons->addStretch();

    // A row of its own: only then is the text's height that of its real width.
    auto *column = new QWidget(this);
    column->setFixedWidth(440);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(style::kGap + 4);
    lines->addWidget(m_title);
    lines->addWidget(m_text);
    auto *words = new QHBoxLayout;
    words->addStretch();
    words->addWidget(column);
    words->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(style::kGap + 4);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addLayout(words);
    layout->addSpacing(style::kGap);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &text)
{
    m_icon->setTile(iconName);
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::setPicture(const QIcon &picture)
{
    m_icon->setIcon(picture);
}

void EmptyState::addAction(QAction *action)
{
    QWidget::addAction(action);
    auto *button = new QPushButton(this);
    button->setDefault(m_buttons->count() == 2);
    button->setAutoDefault(true);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
        button->setObjectName(action->objectName());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

} // namespace innkeeper
