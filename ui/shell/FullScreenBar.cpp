// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/FullScreenBar.h"

#include "ui/style/Painting.h"
#include "ui/style/Style.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVariantAnimation>

namespace innkeeper {

static constexpr std::chrono::seconds kGreeting{3};
static constexpr std::chrono::milliseconds kPatience{600};

FullScreenBar::FullScreenBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_buttons(new QHBoxLayout(this))
    , m_slide(new QVariantAnimation(this))
{
    setObjectName(QStringLiteral("fullScreenBar"));
    setAccessibleName(tr("Full screen"));
    m_title->setFont(style::headingFont());
    m_title->setTextFormat(Qt::PlainText);
    m_buttons->setContentsMargins(style::kMargin, 6, 8, 6);
    m_buttons->setSpacing(4);
    m_buttons->addWidget(m_title);
    m_buttons->addSpacing(style::kMargin);
    m_slide->setDuration(140);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_slide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &y) { placeAt(y.toInt()); });
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &FullScreenBar::slideOut);
    hide();
}

void FullScreenBar::setTitle(const QString &title)
{
    m_title->setText(m_title->fontMetrics().elidedText(title, Qt::ElideRight, 320));
    adjustSize();
}

void FullScreenBar::addAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setObjectName(action->objectName() + QStringLiteral("Bar"));
    button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
    button->setVisible(action->isVisible());
    connect(action, &QAction::visibleChanged, button,
            [button, action] { button->setVisible(action->isVisible()); });
    m_buttons->addWidget(button);
}

void FullScreenBar::greet()
{
    show();
    raise();
    slideIn();
    m_leave.start(kGreeting);
}

void FullScreenBar::placeAt(int y)
{
    adjustSize();
    move((parentWidget()->width() - width()) / 2, y);
}

void FullScreenBar::slideTo(int y)
{
    m_slide->stop();
    m_slide->setStartValue(this->y());
    m_slide->setEndValue(y);
    m_slide->start();
}

void FullScreenBar::slideIn()
{
    if (isVisible())
        slideTo(0);
}

void FullScreenBar::slideOut()
{
    if (isVisible())
        slideTo(-height());
}

bool FullScreenBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QPoint at = parentWidget()->mapFromGlobal(mouse->globalPosition().toPoint());
        if (at.y() <= 1 && y() < 0 && m_slide->state() != QAbstractAnimation::Running)
            slideIn();
        else if (y() >= 0 && at.y() > height() && !m_leave.isActive())
            m_leave.start(kPatience);
        else if (geometry().contains(at))
            m_leave.stop();
    }
    // A window fills the screen later than it is told to.
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        placeAt(y());
    return QWidget::eventFilter(watched, event);
}

// Only while full screen lasts: every pointer movement of the program comes by here.
void FullScreenBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    qApp->installEventFilter(this);
    adjustSize();
    placeAt(-height());
}

void FullScreenBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    qApp->removeEventFilter(this);
    m_leave.stop();
}

void FullScreenBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect shape = rect().adjusted(0, -20, 0, 0);
    style::drawRounded(&painter, shape, 12, style::raised(palette()), style::separator(palette()));
}

} // namespace innkeeper
