// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/FormRow.h"

#include "ui/style/Style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace innkeeper {

static constexpr int kInset = 14;

FormRow::FormRow(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_hint(new QLabel(this))
    , m_control(control)
{
    m_label->setBuddy(control);
    m_label->setVisible(!label.isEmpty());
    m_hint->setWordWrap(true);
    m_hint->setFont(style::captionFont());
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hint->hide();

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(4);
    // A narrow control begins where the others do; alone, it would be as wide as the row may be.
    auto *line = new QHBoxLayout;
    line->addWidget(control, 1000);
    if (control->maximumWidth() < QWIDGETSIZE_MAX)
        line->addStretch(1);
    right->addLayout(line);
    right->addWidget(m_hint);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kInset, style::kGap, kInset, style::kGap);
    layout->setSpacing(style::kMargin);
    // The label stands beside the control's first line, hints and tall controls notwithstanding.
    layout->addWidget(m_label, 0, Qt::AlignTop);
    layout->addLayout(right, 1);
    m_label->setMinimumHeight(qMin(control->sizeHint().height(), 32));
    colourHint();
}

void FormRow::setHint(const QString &hint, bool isProblem)
{
    m_isProblem = isProblem;
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_control->setAccessibleDescription(hint);
    colourHint();
}

void FormRow::setLabelWidth(int width)
{
    const bool isLong = wantedLabelWidth() > width;
    m_label->setWordWrap(isLong);
    m_label->setMinimumWidth(width);
    m_label->setMaximumWidth(isLong ? width : QWIDGETSIZE_MAX);
}

int FormRow::wantedLabelWidth() const
{
    return m_label->text().isEmpty()
               ? 0
               : m_label->fontMetrics().size(Qt::TextShowMnemonic, m_label->text()).width();
}

void FormRow::paintEvent(QPaintEvent *)
{
    // Not above the first row of the card.
    bool isFirst = true;
    for (const QObject *sibling : parentWidget()->children()) {
        if (sibling == this)
            break;
        if (const auto *row = qobject_cast<const FormRow *>(sibling); row && !row->isHidden())
            isFirst = false;
    }
    if (isFirst)
        return;
    QPainter painter(this);
    painter.fillRect(kInset, 0, width() - 2 * kInset, 1, style::separator(palette()));
}

void FormRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
        colourHint();
}

void FormRow::colourHint()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, m_isProblem ? style::danger(own) : style::subtleText(own));
    m_hint->setPalette(own);
}

} // namespace innkeeper
