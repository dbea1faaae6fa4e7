// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/DoubleChord.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <linux/input-event-codes.h>

namespace innkeeper {

static constexpr std::chrono::seconds kTwice{1};

DoubleChord::DoubleChord(QAction &action, QObject *parent)
    : QObject(parent)
    , m_action(action)
{
    qApp->installEventFilter(this);
}

/// Whoever does not want a key passes it on to the widget around: each is seen once.
static bool isFirstToHear(const QObject *watched)
{
    if (const QWidget *grabber = QWidget::keyboardGrabber())
        return watched == grabber;
    if (const QWidget *focused = QApplication::focusWidget())
        return watched == focused;
    return watched == QApplication::activeWindow();
}

bool DoubleChord::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (isFirstToHear(watched))
            press(*static_cast<QKeyEvent *>(event));
        break;
    case QEvent::KeyRelease:
        if (isFirstToHear(watched))
            release(*static_cast<QKeyEvent *>(event));
        break;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        m_chord.spoil();
        break;
    case QEvent::WindowDeactivate:
        // What is released elsewhere is not told.
        m_down.clear();
        m_chord.spoil();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void DoubleChord::press(const QKeyEvent &event)
{
    const quint32 key = evdevKeyOf(event);
    if (event.isAutoRepeat() || m_down.contains(key))
        return;
    m_chord.press(key, m_down);
    // Of others it cannot be told which one comes up again.
    if (key != KEY_RESERVED)
        m_down << key;
}

void DoubleChord::release(const QKeyEvent &event)
{
    if (event.isAutoRepeat())
        return;
    m_down.removeAll(evdevKeyOf(event));
    if (!m_chord.release(!m_down.isEmpty()))
        return;
    const bool isSecond = !m_second.hasExpired();
    m_second = isSecond ? QDeadlineTimer() : QDeadlineTimer(kTwice);
    if (isSecond)
        m_action.trigger();
}

} // namespace innkeeper
