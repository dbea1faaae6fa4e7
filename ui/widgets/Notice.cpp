// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Notice.h"

#include "ui/style/Icons.h"
#include "ui/style/Painting.h"
#include "ui/style/Style.h"
#include "ui/widgets/IconLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace innkeeper {

static QString symbolOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Information:
        return QStringLiteral("information");
    case Notice::Kind::Good:
        return QStringLiteral("good");
    case Notice::Kind::Warning:
        return QStringLiteral("warning");
    case Notice::Kind::Problem:
        return QStringLiteral("problem");
    }
    return {};
}

static QColor colourOf(Notice::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case Notice::Kind::Information:
        return palette.color(QPalette::Link);
    case Notice::Kind::Good:
        return style::good(palette);
    case Notice::Kind::Warning:
        return style::warning(palette);
    case Notice::Kind::Problem:
        return style::danger(palette);
    }
    return {};
}

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(20, this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_fold(new QPushButton(tr("Technical details"), this))
    , m_detail(new QPlainTextEdit(this))
    , m_column(new QVBoxLayout)
    , m_buttonRow(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::NoFrame);
    m_title->setFont(style::headingFont());
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_title->setObjectName(QStringLiteral("noticeTitle"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_fold->setObjectName(QStringLiteral("noticeFold"));
    m_fold->setFlat(true);
    m_fold->setCheckable(true);
    m_fold->setAutoDefault(false);
    m_fold->setAccessibleName(m_fold->text());
    m_detail->setObjectName(QStringLiteral("noticeDetail"));
    m_detail->setAccessibleName(m_fold->text());
    m_detail->setReadOnly(true);
    m_detail->setFont(style::monospaceFont());
    m_detail->setFixedHeight(m_detail->fontMetrics().height() * 6);
    m_detail->setTabChangesFocus(true);
    connect(m_fold, &QPushButton::toggled, m_detail, &QWidget::setVisible);
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_close->setIcon(style::icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &Notice::dismiss);

    m_column->setSpacing(3);
    m_column->setContentsMargins(0, 1, 0, 0);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    m_column->addWidget(m_detail);
    m_buttonRow->setContentsMargins(0, 4, 0, 0);
    m_buttonRow->setSpacing(style::kGap);
    m_buttonRow->addWidget(m_fold);
    m_buttonRow->addStretch();
    m_column->addLayout(m_buttonRow);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 11, 8, 11);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(m_column, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void Notice::dismiss()
{
    hide();
    Q_EMIT closed();
}

void Notice::setWords(Kind kind, const QString &title, const QString &text)
{
    m_kind = kind;
    m_icon->setSymbol(symbolOf(kind),
                      [kind](const QPalette &palette) { return colourOf(kind, palette); });
    m_title->setText(title);
    setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    update();
}

void Notice::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void Notice::showMessage(Kind kind, const QString &title, const QString &text)
{
    setWords(kind, title, text);
    for (QPushButton *button : std::as_const(m_buttons))
        button->deleteLater();
    m_buttons.clear();
    if (m_body)
        m_body->deleteLater();
    m_body.clear();
    setDetail({});
    show();
    announce();
}

void Notice::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Notice::showError(const QString &title, const Error &error)
{
    QString text = error.message;
    if (!error.advice.isEmpty())
        text = text.isEmpty() ? error.advice : text + QLatin1Char('\n') + error.advice;
    showMessage(error.kind == ErrorKind::Cancelled ? Kind::Information : Kind::Problem, title,
                text);
    setDetail(error.detail);
}

QPushButton *Notice::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    button->setObjectName(QStringLiteral("noticeButton%1").arg(m_buttons.size() + 1));
    m_buttonRow->insertWidget(int(m_buttons.size()), button);
    button->show(); // or the layout does it, too late for the focus
    m_buttons << button;
    return button;
}

void Notice::setBody(QWidget *body)
{
    m_body = body;
    m_column->insertWidget(m_column->indexOf(m_buttonRow), body);
    body->show();
}

void Notice::focusOn(QWidget *control)
{
    if (!isAncestorOf(window()->focusWidget()))
        m_focusBefore = window()->focusWidget();
    control->setFocus(Qt::ShortcutFocusReason);
}

void Notice::enter()
{
    if (m_body && m_body->focusProxy())
        focusOn(m_body->focusProxy());
    else if (!m_buttons.isEmpty())
        focusOn(m_buttons.first());
    else if (!m_close->isHidden())
        focusOn(m_close);
}

void Notice::leave()
{
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::ShortcutFocusReason);
}

void Notice::setVisible(bool visible)
{
    // Before Qt looks for the next one to have it.
    if (!visible && isAncestorOf(window()->focusWidget()))
        leave();
    QFrame::setVisible(visible);
}

// Buttons that do it themselves (auto-default) would be the default ones of a dialog around this.
void Notice::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (isReturn && button && button->hasFocus() && !event->isAutoRepeat())
        button->click();
    else if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Notice::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString Notice::title() const
{
    return m_title->text();
}

void Notice::setDetail(const QString &detail)
{
    m_fold->setChecked(false);
    m_fold->setVisible(!detail.isEmpty());
    m_detail->setPlainText(detail);
    m_detail->hide();
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor fill = style::mix(palette().color(QPalette::Window), colourOf(m_kind, palette()),
                                   style::isDark(palette()) ? 0.16 : 0.09);
    style::drawRounded(&painter, rect(), style::kRadius + 2, fill);
}

} // namespace innkeeper
