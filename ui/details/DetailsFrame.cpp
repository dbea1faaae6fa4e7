// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/DetailsFrame.h"

#include "ui/details/PartList.h"
#include "ui/details/PendingBar.h"
#include "ui/details/SubPage.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/Notice.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace innkeeper {

namespace {
constexpr int kLeastSideWidth = 204;
constexpr int kMostSideWidth = 280;
} // namespace

DetailsFrame::DetailsFrame(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_list(new PartList)
    , m_notice(new Notice)
    , m_pending(new PendingBar)
    , m_add(new QPushButton(style::icon(QStringLiteral("add")), tr("&Add hardware…")))
    , m_xml(new QPushButton(style::icon(QStringLiteral("code")), tr("Show &XML…")))
    , m_right(new QWidget)
    , m_place(new QVBoxLayout)
{
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->hide();
    m_side = makeSide();
    // As wide as the page's column below.
    auto *words = new QWidget;
    words->setMaximumWidth(style::kReadingWidth);
    auto *said = new QVBoxLayout(words);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(style::kGap);
    said->addWidget(m_notice);
    said->addWidget(m_pending);
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, style::kGap, 0, 0);
    column->setSpacing(0);
    auto *centred = new QHBoxLayout;
    centred->setContentsMargins(style::kSection, 0, style::kSection, 0);
    centred->addStretch(1);
    centred->addWidget(words, 1000);
    centred->addStretch(1);
    column->addLayout(centred);
    m_place->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_place, 1);

    auto *main = new QWidget;
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_right, 1);
    m_stack->addWidget(main);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_add, &QPushButton::clicked, this, &DetailsFrame::addAsked);
    connect(m_xml, &QPushButton::clicked, this, &DetailsFrame::xmlAsked);
}

QWidget *DetailsFrame::makeSide()
{
    m_add->setObjectName(QStringLiteral("add-hardware"));
    m_add->setAccessibleName(tr("Add hardware"));
    m_xml->setObjectName(QStringLiteral("show-xml"));
    m_xml->setAccessibleName(tr("Show the machine's XML"));
    auto *side = new QWidget;
    // Wider only where the words on the buttons are longer.
    side->setMinimumWidth(kLeastSideWidth);
    side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, style::kGap, 0, style::kMargin);
    layout->setSpacing(style::kGap);
    layout->addWidget(m_list, 1);
    for (QPushButton *button : {m_add, m_xml}) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(style::kMargin, 0, style::kGap, 0);
        row->addWidget(button);
        layout->addLayout(row);
    }
    return side;
}

// A wide window shows what the parts are to the end.
void DetailsFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setMinimumWidth(qBound(kLeastSideWidth, width() / 6, kMostSideWidth));
}

void DetailsFrame::setPage(QWidget *page)
{
    m_place->addWidget(page);
    page->show();
}

void DetailsFrame::open(SubPage *page)
{
    goBack();
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    connect(page, &SubPage::back, this, &DetailsFrame::goBack);
}

void DetailsFrame::goBack()
{
    while (m_stack->count() > 1) {
        QWidget *page = m_stack->widget(1);
        m_stack->removeWidget(page);
        // It may be the one whose button was pressed.
        page->hide();
        page->deleteLater();
    }
}

void DetailsFrame::setUsable(bool isUsable)
{
    m_side->setEnabled(isUsable);
    m_place->setEnabled(isUsable);
    for (int i = 0; i < m_place->count(); ++i)
        m_place->itemAt(i)->widget()->setEnabled(isUsable);
}

bool DetailsFrame::isUsable() const
{
    return m_side->isEnabled();
}

} // namespace innkeeper
