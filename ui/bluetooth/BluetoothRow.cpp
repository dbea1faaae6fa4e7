// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bluetooth/BluetoothRow.h"

#include "ui/style/Style.h"
#include "ui/widgets/Caption.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainName.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace innkeeper {

static constexpr int kRowInset = 14;
static constexpr int kRowIcon = 20;

BluetoothRow::BluetoothRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(kRowIcon, this))
    , m_title(new QLabel(this))
    , m_caption(makeCaption("caption"))
    , m_failure(makeCaption("failure"))
    , m_layout(new QHBoxLayout(this))
{
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(style::headingFont());
    // A long name gives way to the buttons.
    m_title->setMinimumWidth(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_caption);
    words->addWidget(m_failure);
    m_failure->hide();
    m_layout->setContentsMargins(kRowInset, 10, kRowInset, 10);
    m_layout->setSpacing(style::kGap);
    m_layout->addWidget(m_icon);
    m_layout->addSpacing(4);
    m_layout->addLayout(words, 1);
    colour();
}

void BluetoothRow::setFace(const QString &symbol, const QString &title, const QString &caption,
                           bool isActive)
{
    m_icon->setSymbol(symbol, [isActive](const QPalette &palette) {
        return isActive ? style::accent(palette) : style::subtleText(palette);
    });
    m_title->setText(plainLine(title));
    m_title->setToolTip(m_title->text().toHtmlEscaped());
    m_caption->setText(caption);
    setAccessibleName(m_title->text());
    setAccessibleDescription(caption);
}

void BluetoothRow::setFailure(const QString &text)
{
    m_failure->setText(text);
    m_failure->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        setAccessibleDescription(m_caption->text() + QLatin1Char('\n') + text);
}

void BluetoothRow::addControl(QWidget *control)
{
    m_layout->addWidget(control);
}

QPushButton *BluetoothRow::addButton(const char *name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    addControl(button);
    return button;
}

QPushButton *BluetoothRow::button(const char *name) const
{
    return findChild<QPushButton *>(QString::fromLatin1(name));
}

void BluetoothRow::colour()
{
    setShade(*m_caption, style::subtleText(palette()));
    setShade(*m_failure, style::danger(palette()));
}

void BluetoothRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void BluetoothRow::paintEvent(QPaintEvent *)
{
    // A hairline above every row of the card but the first.
    if (y() == 0)
        return;
    QPainter painter(this);
    painter.fillRect(kRowInset, 0, width() - 2 * kRowInset, 1, style::separator(palette()));
}

} // namespace innkeeper
