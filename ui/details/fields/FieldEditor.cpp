// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/fields/FieldEditor.h"

#include <QKeyEvent>

namespace innkeeper {

namespace {
using namespace std::chrono_literals;
/// Long enough to type a number or to pass a choice, short enough to be believed.
constexpr auto kPause = 700ms;
} // namespace

FieldEditor::FieldEditor(QWidget *control)
    : QObject(control)
    , m_control(control)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FieldEditor::settled);
}

void FieldEditor::show(const QString &value)
{
    m_pause.stop();
    put(value);
    accept();
}

void FieldEditor::flush()
{
    m_pause.stop();
    if (isEdited())
        Q_EMIT settled();
}

void FieldEditor::watch(QWidget *part)
{
    part->installEventFilter(this);
    // Tab and click, not the wheel.
    part->setFocusPolicy(Qt::StrongFocus);
}

void FieldEditor::editedWithPause()
{
    Q_EMIT edited();
    m_pause.start(kPause);
}

bool FieldEditor::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        // It scrolls the page; hardware is not changed in passing.
        event->ignore();
        return true;
    case QEvent::FocusOut:
        // A menu or the list of choices is no leaving.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            flush();
        break;
    case QEvent::ShortcutOverride:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isEdited())
            event->accept();
        break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isEdited()) {
            Q_EMIT takenBack();
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

} // namespace innkeeper
