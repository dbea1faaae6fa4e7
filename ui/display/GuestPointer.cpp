// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/GuestPointer.h"

#include "ui/display/PointerShape.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QWidget>

namespace innkeeper {

namespace {

std::optional<GuestScreen::Button> buttonOf(Qt::MouseButton button)
{
    switch (button) {
    case Qt::LeftButton:
        return GuestScreen::Button::Left;
    case Qt::MiddleButton:
        return GuestScreen::Button::Middle;
    case Qt::RightButton:
        return GuestScreen::Button::Right;
    case Qt::BackButton:
        return GuestScreen::Button::Side;
    case Qt::ForwardButton:
        return GuestScreen::Button::Extra;
    default:
        return std::nullopt;
    }
}

/// Wayland lets nobody move the pointer; there it may reach the edge and stop.
bool canWarp()
{
    return !QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

} // namespace

GuestPointer::GuestPointer(QWidget &widget)
    : m_widget(widget)
{
}

void GuestPointer::setScreen(GuestScreen *screen)
{
    letGo();
    m_down.clear();
    m_wheel.reset();
    m_screen = screen;
    updateCursor();
}

bool GuestPointer::needsCapture() const
{
    return !m_screen.isNull() && !m_screen->pointerIsAbsolute();
}

void GuestPointer::move(const QMouseEvent &event)
{
    if (m_screen.isNull())
        return;
    if (m_screen->pointerIsAbsolute())
        m_screen->movePointerTo(m_geometry.toGuest(event.position()));
    else if (m_isCaptured)
        moveBy(event.position());
}

void GuestPointer::press(const QMouseEvent &event)
{
    const auto button = buttonOf(event.button());
    if (!button || m_screen.isNull() || (needsCapture() && !m_isCaptured))
        return;
    if (m_screen->pointerIsAbsolute())
        m_screen->movePointerTo(m_geometry.toGuest(event.position()));
    m_down.insert(*button);
    m_screen->sendButton(*button, true);
}

void GuestPointer::release(const QMouseEvent &event)
{
    const auto button = buttonOf(event.button());
    if (!button || m_screen.isNull() || !m_down.remove(*button))
        return;
    m_screen->sendButton(*button, false);
}

void GuestPointer::turnWheel(int angle)
{
    const int notches = m_wheel.add(angle);
    if (notches != 0 && !m_screen.isNull())
        m_screen->sendWheel(notches);
}

void GuestPointer::capture()
{
    if (m_isCaptured || !needsCapture())
        return;
    m_isCaptured = true;
    m_rest = {};
    m_widget.grabMouse();
    updateCursor();
    m_warpedTo.reset();
    m_last = QPointF(m_widget.mapFromGlobal(QCursor::pos()));
    stayInside(m_last);
}

void GuestPointer::letGo()
{
    releaseButtons();
    if (!m_isCaptured)
        return;
    m_isCaptured = false;
    m_widget.releaseMouse();
    updateCursor();
}

void GuestPointer::moveBy(QPointF position)
{
    if (m_warpedTo &&
        (position - *m_warpedTo).manhattanLength() <= (position - m_last).manhattanLength()) {
        m_last = *m_warpedTo;
        m_warpedTo.reset();
    }
    const QPointF way = (position - m_last) * m_widget.devicePixelRatioF() + m_rest;
    m_last = position;
    const QPoint whole(int(way.x()), int(way.y()));
    m_rest = way - QPointF(whole);
    if (!whole.isNull())
        m_screen->movePointerBy(whole);
    stayInside(position);
}

/// Back to the centre before an edge stops it.
void GuestPointer::stayInside(QPointF position)
{
    if (m_warpedTo || !canWarp())
        return;
    const QRect seen = m_widget.visibleRegion().boundingRect();
    const QRect inner = seen.marginsRemoved(
        QMargins(seen.width() / 4, seen.height() / 4, seen.width() / 4, seen.height() / 4));
    if (inner.contains(position.toPoint()))
        return;
    m_warpedTo = QPointF(seen.center());
    QCursor::setPos(m_widget.mapToGlobal(seen.center()));
}

void GuestPointer::releaseButtons()
{
    for (const GuestScreen::Button button : std::as_const(m_down)) {
        if (!m_screen.isNull())
            m_screen->sendButton(button, false);
    }
    m_down.clear();
}

void GuestPointer::updateCursor()
{
    if (m_screen.isNull() || m_screen->state() != GuestScreen::State::Open)
        m_widget.unsetCursor();
    else if (m_isCaptured)
        m_widget.setCursor(Qt::BlankCursor);
    else if (!m_screen->pointerIsAbsolute())
        m_widget.unsetCursor();
    else
        m_widget.setCursor(
            cursorOf(m_screen->pointer(), m_geometry.scale(), m_widget.devicePixelRatioF()));
}

} // namespace innkeeper
