// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/HintBubble.h"

#include "ui/style/Style.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace innkeeper {

namespace {

using namespace std::chrono_literals;

constexpr auto kReadingTime = 6s;
// Over a guest's picture, whose colours nobody knows.
constexpr QColor kGround(24, 24, 26, 225);
constexpr QColor kHintText(240, 240, 244);

} // namespace

HintBubble::HintBubble(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("screenHint"));
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setContentsMargins(style::kMargin, style::kGap, style::kMargin, style::kGap);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, kHintText);
    setPalette(colours);
    m_goes.setSingleShot(true);
    connect(&m_goes, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void HintBubble::showHint(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_goes.start(kReadingTime);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void HintBubble::place()
{
    const int room = parentWidget()->width() - 2 * style::kMargin;
    setWordWrap(false);
    const int width = std::min(sizeHint().width(), room);
    setWordWrap(width == room);
    resize(width, heightForWidth(width) > 0 ? heightForWidth(width) : sizeHint().height());
    // The top belongs to the bar of full screen.
    move((parentWidget()->width() - width) / 2,
         parentWidget()->height() - height() - style::kMargin);
}

void HintBubble::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(kGround);
        painter.drawRoundedRect(rect(), style::kRadius, style::kRadius);
    }
    QLabel::paintEvent(event);
}

bool HintBubble::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}

} // namespace innkeeper
