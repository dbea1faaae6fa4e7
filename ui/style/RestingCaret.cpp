// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/RestingCaret.h"

#include <QEvent>

namespace innkeeper::style {

RestingCaret::RestingCaret(QApplication &application, std::chrono::milliseconds patience)
    : m_flashTime(QApplication::cursorFlashTime())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &RestingCaret::rest);
    application.installEventFilter(this);
    m_patience.start();
}

RestingCaret::~RestingCaret()
{
    wake();
}

bool RestingCaret::eventFilter(QObject *receiver, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::InputMethod:
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
        wake();
        break;
    default:
        break;
    }
    return QObject::eventFilter(receiver, event);
}

void RestingCaret::wake()
{
    if (isResting())
        QApplication::setCursorFlashTime(m_flashTime);
    m_patience.start();
}

void RestingCaret::rest()
{
    m_flashTime = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(0);
}

} // namespace innkeeper::style
