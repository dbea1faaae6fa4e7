// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/SummaryCard.h"

#include "ui/style/Style.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainName.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace innkeeper {

namespace {

constexpr int kLineIcon = 16;

/// Paths have no spaces to break at: without these a long one would widen the window.
QString breakable(QString text)
{
    constexpr QChar kZeroWidthSpace(0x200b);
    for (const char16_t sign : {u'/', u'-', u'_', u'.'})
        text.replace(QChar(sign), QString(QChar(sign)) + kZeroWidthSpace);
    return text;
}

QLabel *wrapped(const QString &text, const QFont &font)
{
    auto *label = new QLabel(breakable(text));
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QWidget *row(const SummaryLine &line)
{
    auto *icon = new IconLabel(kLineIcon);
    icon->setSymbol(line.icon, &style::subtleText);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(wrapped(line.title, QFont()));
    if (!line.detail.isEmpty()) {
        QLabel *detail = wrapped(line.detail, style::captionFont());
        detail->setForegroundRole(QPalette::PlaceholderText);
        words->addWidget(detail);
    }
    auto *widget = new QWidget;
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kGap + 4);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return widget;
}

} // namespace

SummaryCard::SummaryCard(QWidget *parent)
    : Card(parent)
    , m_title(new QLabel)
    , m_rows(new QVBoxLayout)
    , m_xml(new QPushButton(tr("Show &XML…")))
{
    auto *caption = new QLabel(tr("What will be created"));
    caption->setFont(style::captionFont());
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("summary-title"));
    m_title->setFont(style::headingFont());
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_xml->setObjectName(QStringLiteral("show-xml"));
    m_xml->setAccessibleName(tr("Show the machine's XML"));
    m_xml->setAutoDefault(false);
    m_rows->setSpacing(style::kGap + 2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kMargin, style::kMargin, style::kMargin, style::kMargin);
    layout->setSpacing(style::kGap);
    layout->addWidget(caption);
    layout->addWidget(m_title);
    layout->addSpacing(style::kGap);
    layout->addLayout(m_rows);
    layout->addStretch();
    layout->addSpacing(style::kGap);
    layout->addWidget(m_xml, 0, Qt::AlignLeft);
    connect(m_xml, &QPushButton::clicked, this, &SummaryCard::xmlAsked);
    clear({});
}

void SummaryCard::setTitle(const QString &name)
{
    m_title->setText(breakable(plainLine(name)));
}

void SummaryCard::setLines(const QList<SummaryLine> &lines)
{
    m_xml->setEnabled(true);
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const SummaryLine &line : lines)
        m_rows->addWidget(row(line));
}

void SummaryCard::clear(const QString &why)
{
    setLines(why.isEmpty() ? QList<SummaryLine>()
                           : QList<SummaryLine>{{QStringLiteral("information"), why, {}}});
    m_xml->setEnabled(false);
}

} // namespace innkeeper
