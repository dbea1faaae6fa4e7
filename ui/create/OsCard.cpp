// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/OsCard.h"

#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/IconLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace innkeeper {

namespace {
constexpr int kEmblem = 40;
}

OsCard::OsCard(QWidget *parent)
    : Card(parent)
    , m_emblem(new IconLabel(kEmblem))
    , m_title(new QLabel)
    , m_caption(new QLabel)
    , m_change(new QPushButton(tr("Change s&ystem…")))
{
    m_title->setObjectName(QStringLiteral("os-title"));
    m_title->setFont(style::headingFont());
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_caption->setObjectName(QStringLiteral("os-caption"));
    m_caption->setFont(style::captionFont());
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::PlainText);
    m_change->setObjectName(QStringLiteral("os-change"));
    m_change->setAccessibleName(tr("Change the operating system"));
    m_change->setAutoDefault(false);
    colourCaption();

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_caption);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(style::kMargin);
    layout->addWidget(m_emblem);
    layout->addLayout(words, 1);
    layout->addWidget(m_change);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_change, &QPushButton::clicked, this, &OsCard::changeAsked);
}

void OsCard::show(const QString &osId, const QString &title, const QString &caption)
{
    m_emblem->setIcon(style::osIcon(osId));
    m_title->setText(title);
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void OsCard::setChangeable(bool isChangeable)
{
    m_change->setVisible(isChangeable);
}

void OsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourCaption();
}

void OsCard::colourCaption()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, style::subtleText(own));
    m_caption->setPalette(own);
}

} // namespace innkeeper
