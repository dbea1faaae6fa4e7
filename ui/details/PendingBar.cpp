// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/PendingBar.h"

#include "ui/style/Painting.h"
#include "ui/style/Style.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainName.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace innkeeper {

namespace {
/// A longer list scrolls by itself: the page below stays in sight.
constexpr int kMostListHeight = 200;
constexpr int kIconSize = 18;
} // namespace

PendingBar::PendingBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_show(new QPushButton(tr("&Show…")))
    , m_scroll(new QScrollArea)
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("pending"));
    auto *icon = new IconLabel(kIconSize);
    icon->setSymbol(QStringLiteral("clock"),
                    [](const QPalette &palette) { return style::warning(palette); });
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("pending-text"));
    m_show->setObjectName(QStringLiteral("pending-show"));
    m_show->setAccessibleName(tr("Show the changes that wait"));
    m_show->setCheckable(true);
    auto *dropAll = new QPushButton(tr("&Drop all"));
    dropAll->setObjectName(QStringLiteral("pending-drop-all"));
    dropAll->setAccessibleName(tr("Drop all changes that wait"));
    auto *line = new QHBoxLayout;
    line->setSpacing(style::kGap);
    line->addWidget(icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_show);
    line->addWidget(dropAll);

    m_scroll->setObjectName(QStringLiteral("pending-list"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Below the words, not below the icon.
    m_rows->setContentsMargins(kIconSize + style::kGap, 0, 0, 0);
    m_rows->setSpacing(4);
    m_list->setLayout(m_rows);
    m_scroll->setWidget(m_list);
    // On the bar's own colour.
    m_scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    m_scroll->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kMargin, style::kGap, style::kMargin, style::kGap);
    layout->setSpacing(style::kGap);
    layout->addLayout(line);
    layout->addWidget(m_scroll);
    hide();
    connect(m_show, &QPushButton::toggled, m_scroll, &QWidget::setVisible);
    connect(m_show, &QPushButton::toggled, this, &PendingBar::fitList);
    connect(dropAll, &QPushButton::clicked, this, [this] { Q_EMIT dropWanted(m_changes); });
}

void PendingBar::setChanges(const QList<hardware::Change> &changes)
{
    if (changes == m_changes)
        return;
    m_changes = changes;
    m_text->setText(tr("%n change(s) take effect after the machine is shut down.", nullptr,
                       int(changes.size())));
    fillList();
    setVisible(!changes.isEmpty());
    if (changes.isEmpty())
        m_show->setChecked(false);
}

void PendingBar::fillList()
{
    // The button that had the focus goes with its row.
    if (m_list->isAncestorOf(window()->focusWidget()))
        m_show->setFocus();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const hardware::Change &change : std::as_const(m_changes)) {
        const QString words = plainLine(hardware::textOf(change));
        auto *text = new QLabel(words);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *drop = new QPushButton(tr("Drop"));
        drop->setObjectName(QStringLiteral("pending-drop-%1").arg(number++));
        drop->setAccessibleName(tr("Drop: %1", "a change").arg(words));
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(text, 1);
        line->addWidget(drop);
        m_rows->addWidget(row);
        connect(drop, &QPushButton::clicked, this, [this, change] { Q_EMIT dropWanted({change}); });
    }
    fitList();
}

// A scroll area by itself is never lower than a few rows.
void PendingBar::fitList()
{
    const int width = this->width() - 2 * style::kMargin;
    m_scroll->setFixedHeight(qBound(1,
                                    m_rows->hasHeightForWidth() ? m_rows->totalHeightForWidth(width)
                                                                : m_rows->totalSizeHint().height(),
                                    kMostListHeight));
}

void PendingBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitList();
}

void PendingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = style::warning(palette());
    veil.setAlphaF(0.12F);
    style::drawRounded(&painter, rect(), style::kRadius, veil);
}

} // namespace innkeeper
