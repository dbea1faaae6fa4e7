// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/ScrollPage.h"

#include "ui/style/Style.h"

#include <QHBoxLayout>
#include <QLabel>

namespace innkeeper {

ScrollPage::ScrollPage(const QString &title, QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *column = new QWidget(inside);
    column->setMaximumWidth(style::kReadingWidth + 2 * style::kSection);
    m_column->setContentsMargins(style::kSection, style::kSection, style::kSection,
                                 style::kSection);
    m_column->setSpacing(style::kMargin);
    column->setLayout(m_column);
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    // The column's width comes before the empty space at its sides.
    row->addStretch(1);
    row->addWidget(column, 1000);
    row->addStretch(1);
    if (!title.isEmpty()) {
        auto *heading = new QLabel(title);
        heading->setFont(style::titleFont());
        m_column->addWidget(heading);
        setAccessibleName(title);
    }
    m_column->addStretch();
    setWidget(inside);
}

void ScrollPage::add(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void ScrollPage::addAbove(QWidget *other, QWidget *widget)
{
    m_column->insertWidget(m_column->indexOf(other), widget);
}

} // namespace innkeeper
