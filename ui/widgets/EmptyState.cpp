// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/EmptyState.h"

#include "ui/style/Painting.h"
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
    for (QLabel *label : {m_title, m_text})
        label->setFixedWidth(440);
    m_buttons->setSpacing(style::kGap);
    m_buttons->addStretch();
    m_buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(style::kGap + 4);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(style::kGap);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &text)
{
    m_icon->setSymbol(iconName, [](const QPalette &palette) {
        return style::mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                          0.35);
    });
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
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
