// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/ScreenOverlay.h"

#include "ui/style/Painting.h"
#include "ui/style/Style.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace innkeeper {

namespace {

// The surround of a screen is dark in every colour scheme.
constexpr QColor kTitle(236, 236, 240);
constexpr QColor kStatusText(168, 168, 176);
// Under the words: the picture behind them may be bright.
constexpr QColor kPlate(24, 24, 26, 225);

QLabel *makeLabel(const QString &name, const QFont &font, const QColor &colour)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
    label->setMaximumWidth(style::kReadingWidth);
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    return label;
}

QRect wordsOf(const QLabel &label)
{
    if (!label.isVisible() || label.text().isEmpty())
        return {};
    return label.fontMetrics().boundingRect(
        label.geometry(), int(label.alignment()) | Qt::TextWordWrap, label.text());
}

} // namespace

ScreenOverlay::ScreenOverlay(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(QStringLiteral("screenStatusTitle"), style::headingFont(), kTitle))
    , m_text(makeLabel(QStringLiteral("screenStatusText"), font(), kStatusText))
    , m_retry(new QPushButton(tr("Connect again")))
{
    setObjectName(QStringLiteral("screenStatus"));
    m_retry->setObjectName(QStringLiteral("screenRetry"));
    m_retry->setAccessibleName(tr("Connect to the machine's screen again"));
    connect(m_retry, &QPushButton::clicked, this, &ScreenOverlay::retryClicked);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kSection, style::kSection, style::kSection, style::kSection);
    layout->setSpacing(style::kGap);
    layout->addStretch(2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_text}) {
        auto *row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(part, 100);
        row->addStretch();
        layout->addLayout(row);
    }
    layout->addSpacing(style::kGap);
    layout->addWidget(m_retry, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void ScreenOverlay::showText(const QString &title, const QString &text, bool canRetry)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_retry->setVisible(canRetry);
    show();
    QAccessibleEvent event(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool ScreenOverlay::event(QEvent *event)
{
    // The plate goes where the words go.
    if (event->type() == QEvent::LayoutRequest)
        update();
    return QWidget::event(event);
}

void ScreenOverlay::paintEvent(QPaintEvent *)
{
    QRect plate = wordsOf(*m_title) | wordsOf(*m_text);
    if (plate.isEmpty())
        return;
    if (m_retry->isVisible())
        plate |= m_retry->geometry();
    QPainter painter(this);
    style::drawRounded(
        &painter, plate.adjusted(-style::kMargin, -style::kMargin, style::kMargin, style::kMargin),
        style::kRadius, kPlate);
}

QString ScreenOverlay::title() const
{
    return m_title->text();
}

} // namespace innkeeper
