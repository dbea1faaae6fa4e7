// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/RuleRow.h"

#include "ui/devices/RuleWords.h"
#include "ui/style/Icons.h"
#include "ui/style/Painting.h"
#include "ui/style/Style.h"
#include "ui/widgets/Caption.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace innkeeper {

static constexpr int kRuleInset = 14;

RuleRow::RuleRow(const UsbRule &rule, int at, int count, const QString &machine, QWidget *parent)
    : QWidget(parent)
    , m_at(at)
    , m_isLost(rule.action == UsbRule::Do::Always && machine.isEmpty())
    , m_number(new QLabel(QString::number(at + 1)))
    , m_subject(new QLabel(subjectOf(rule)))
    , m_verdict(new QLabel(verdictOf(rule, machine)))
    , m_priority(makeCaption("priority"))
{
    setObjectName(QStringLiteral("rule-%1").arg(at + 1));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Rule %1. %2. %3", "number, which devices, what is done")
                          .arg(at + 1)
                          .arg(m_subject->text(), m_verdict->text()));
    m_subject->setObjectName(QStringLiteral("subject"));
    m_subject->setFont(style::headingFont());
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_priority->setText(tr("Priority %1").arg(rule.priority));
    for (QLabel *label : {m_subject, m_verdict}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    m_number->setFont(style::tabularFont());
    m_number->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    constexpr int kNumberWidth = 20;
    m_number->setMinimumWidth(kNumberWidth);

    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_subject);
    words->addWidget(m_verdict);
    words->addWidget(m_priority);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kRuleInset, 12, style::kGap, 12);
    layout->setSpacing(0);
    layout->addWidget(m_number, 0, Qt::AlignTop);
    layout->addSpacing(kRuleInset);
    layout->addLayout(words, 1);
    layout->addSpacing(style::kGap);
    QToolButton *up = addButton("ruleUp", QStringLiteral("chevron-up"), tr("Move rule %1 up"));
    QToolButton *down =
        addButton("ruleDown", QStringLiteral("chevron-down"), tr("Move rule %1 down"));
    QToolButton *edit = addButton("ruleEdit", QStringLiteral("edit"), tr("Edit rule %1"));
    QToolButton *remove = addButton("ruleRemove", QStringLiteral("delete"), tr("Remove rule %1"));
    for (QToolButton *button : {up, down, edit, remove})
        layout->addWidget(button, 0, Qt::AlignVCenter);
    up->setEnabled(at > 0);
    down->setEnabled(at + 1 < count);
    connect(up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(edit, &QToolButton::clicked, this, &RuleRow::editWanted);
    connect(remove, &QToolButton::clicked, this, &RuleRow::removeWanted);
    colour();
}

QToolButton *RuleRow::addButton(const char *name, const QString &icon, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(m_at + 1));
    button->setIcon(style::icon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(words.arg(m_at + 1));
    button->setToolTip(button->accessibleName());
    return button;
}

void RuleRow::colour()
{
    setShade(*m_number, style::subtleText(palette()));
    setShade(*m_priority, style::subtleText(palette()));
    setShade(*m_verdict,
             m_isLost ? style::warning(palette()) : palette().color(QPalette::WindowText));
}

void RuleRow::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event->key() == Qt::Key_Up ? -1 : 1;
        if (isMove)
            Q_EMIT moveWanted(step);
        else
            Q_EMIT neighbourWanted(step);
        break;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT editWanted();
        break;
    case Qt::Key_Delete:
        Q_EMIT removeWanted();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RuleRow::mousePressEvent(QMouseEvent *)
{
    setFocus(Qt::MouseFocusReason);
}

void RuleRow::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT editWanted();
}

void RuleRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (y() > 0)
        painter.fillRect(kRuleInset, 0, width() - 2 * kRuleInset, 1, style::separator(palette()));
    QStyleOption option;
    option.initFrom(this);
    if (style::showsFocus(option))
        style::drawFocusRing(&painter, rect().adjusted(3, 3, -3, -3), style::kRadius, palette());
}

void RuleRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void RuleRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void RuleRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace innkeeper
