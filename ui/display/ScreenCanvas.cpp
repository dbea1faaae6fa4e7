// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/ScreenCanvas.h"

#include "ui/display/FramePainter.h"
#include "ui/display/PointerShape.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QWheelEvent>

namespace innkeeper {

namespace {

/// Elsewhere a grab is refused with a warning; focus has to do.
bool canGrabKeyboard()
{
    return QGuiApplication::platformName() == QLatin1String("xcb");
}

} // namespace

ScreenCanvas::ScreenCanvas(QWidget *parent)
    : QWidget(parent)
    , m_pointer(*this)
{
    setObjectName(QStringLiteral("screenCanvas"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_NoSystemBackground);
    // The guest composes its own letters.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

ScreenCanvas::~ScreenCanvas()
{
    ungrabInput();
}

void ScreenCanvas::setScreen(GuestScreen *screen)
{
    if (!m_screen.isNull())
        m_screen->disconnect(this);
    if (screen == nullptr)
        ungrabInput();
    m_screen = screen;
    m_keyboard.setScreen(screen);
    m_pointer.setScreen(screen);
    if (screen != nullptr) {
        connect(screen, &GuestScreen::frameResized, this, &ScreenCanvas::onFrameResized);
        connect(screen, &GuestScreen::frameChanged, this, &ScreenCanvas::onFrameChanged);
        connect(screen, &GuestScreen::pointerChanged, this, &ScreenCanvas::onPointerChanged);
        connect(screen, &GuestScreen::pointerModeChanged, this,
                &ScreenCanvas::onPointerModeChanged);
        connect(screen, &GuestScreen::stateChanged, this, [this] {
            m_pointer.updateCursor();
            grabIfWanted();
        });
    }
    onFrameResized(screen == nullptr ? QSize() : screen->frame().size);
    grabIfWanted();
}

void ScreenCanvas::setMode(FrameGeometry::Mode mode)
{
    m_mode = mode;
    updateGeometry();
}

void ScreenCanvas::setDimmed(bool dimmed)
{
    if (m_isDimmed == dimmed)
        return;
    m_isDimmed = dimmed;
    update();
}

bool ScreenCanvas::isOpen() const
{
    return !m_screen.isNull() && m_screen->state() == GuestScreen::State::Open;
}

QImage ScreenCanvas::frameImage() const
{
    const GuestScreen::Frame frame = m_screen.isNull() ? GuestScreen::Frame() : m_screen->frame();
    if (frame.isNull())
        return {};
    return {frame.bits, frame.size.width(), frame.size.height(), frame.stride,
            QImage::Format_RGB32};
}

QImage ScreenCanvas::screenshot() const
{
    return frameImage().copy();
}

void ScreenCanvas::tapKeys(const QList<quint32> &evdevKeys)
{
    m_keyboard.tap(evdevKeys);
}

// ── Picture ──

void ScreenCanvas::updateGeometry()
{
    const double ratio = devicePixelRatioF();
    const bool scrolls = m_mode != FrameGeometry::Mode::Fit && !m_guestSize.isEmpty();
    setMinimumSize(scrolls ? FrameGeometry::sizeForOriginal(m_guestSize, ratio) : QSize(0, 0));
    m_geometry = FrameGeometry(m_guestSize,
                               {QSizeF(size()), QPointF(mapTo(window(), QPoint())), ratio}, m_mode);
    m_pointer.setGeometry(m_geometry);
    m_pointer.updateCursor();
    update();
}

void ScreenCanvas::onFrameResized(QSize size)
{
    m_guestSize = size;
    updateGeometry();
    Q_EMIT guestSizeChanged(size);
}

void ScreenCanvas::onFrameChanged(QRect area)
{
    update(m_geometry.toWidget(area));
}

void ScreenCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const FramePainter frame(painter, m_geometry);
    frame.paintSurround(event->rect());
    const QImage image = frameImage();
    // A screen that was lost has a size still.
    if (image.isNull()) {
        frame.paintNothing();
        return;
    }
    frame.paint(image);
    if (m_pointer.isCaptured()) {
        const GuestScreen::Pointer pointer = m_screen->pointer();
        if (pointer.isVisible)
            frame.paintOver(imageOf(pointer), pointer.position - pointer.hotSpot);
    }
    if (m_isDimmed)
        frame.dim();
}

void ScreenCanvas::resizeEvent(QResizeEvent *)
{
    updateGeometry();
}

void ScreenCanvas::moveEvent(QMoveEvent *)
{
    // Only where pixels are not whole does the place matter.
    if (devicePixelRatioF() != int(devicePixelRatioF()))
        updateGeometry();
}

void ScreenCanvas::onPointerChanged()
{
    m_pointer.updateCursor();
    const QRect now = drawnPointer();
    update(m_pointerDrawnAt | now);
    m_pointerDrawnAt = now;
}

void ScreenCanvas::onPointerModeChanged()
{
    if (!m_pointer.needsCapture())
        m_pointer.letGo();
    m_pointer.updateCursor();
    onPointerChanged();
}

/// A captured pointer is drawn by us: the guest's own display has none.
QRect ScreenCanvas::drawnPointer() const
{
    if (!m_pointer.isCaptured() || m_screen.isNull())
        return {};
    const GuestScreen::Pointer pointer = m_screen->pointer();
    return m_geometry.toWidget(QRect(pointer.position - pointer.hotSpot, pointer.size));
}

// ── Keyboard ──

void ScreenCanvas::grabInput()
{
    if (m_isGrabbed || !isOpen())
        return;
    m_isGrabbed = true;
    m_wantsGrab = false;
    setFocus(Qt::OtherFocusReason);
    if (canGrabKeyboard())
        grabKeyboard();
    Q_EMIT grabChanged(true);
}

void ScreenCanvas::ungrabInput()
{
    m_wantsGrab = false;
    m_keyboard.releaseAll();
    m_pointer.letGo();
    if (!m_isGrabbed)
        return;
    m_isGrabbed = false;
    if (canGrabKeyboard())
        releaseKeyboard();
    Q_EMIT grabChanged(false);
}

void ScreenCanvas::enter()
{
    setFocus(Qt::OtherFocusReason);
    m_wantsGrab = true;
    grabIfWanted();
}

void ScreenCanvas::grabIfWanted()
{
    if (m_wantsGrab && hasFocus())
        grabInput();
}

bool ScreenCanvas::event(QEvent *event)
{
    // What is a shortcut of the window's elsewhere is a key of the guest's here.
    if (event->type() == QEvent::ShortcutOverride && m_isGrabbed) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool ScreenCanvas::focusNextPrevChild(bool next)
{
    return !m_isGrabbed && QWidget::focusNextPrevChild(next);
}

void ScreenCanvas::keyPressEvent(QKeyEvent *event)
{
    if (m_isGrabbed)
        m_keyboard.press(*event);
    else if (isOpen() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        grabInput();
    else
        event->ignore();
}

void ScreenCanvas::keyReleaseEvent(QKeyEvent *event)
{
    if (!m_isGrabbed)
        event->ignore();
    else if (m_keyboard.release(*event))
        ungrabInput();
}

void ScreenCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    switch (event->reason()) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        // Whoever walks through the window with the keyboard must be able to walk on.
        if (isOpen())
            Q_EMIT enteredByKeyboard();
        break;
    case Qt::ActiveWindowFocusReason:
    case Qt::PopupFocusReason:
        grabIfWanted();
        break;
    default:
        break;
    }
    update();
}

void ScreenCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    const bool comesBack =
        (m_isGrabbed || m_wantsGrab) &&
        (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason);
    ungrabInput();
    m_wantsGrab = comesBack;
    update();
}

// ── Pointer ──

void ScreenCanvas::mousePressEvent(QMouseEvent *event)
{
    m_keyboard.spoilChord();
    if (!isOpen())
        return;
    grabInput();
    if (m_pointer.needsCapture() && !m_pointer.isCaptured())
        m_pointer.capture();
    else
        m_pointer.press(*event);
}

void ScreenCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    m_pointer.release(*event);
}

void ScreenCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void ScreenCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer.move(*event);
}

void ScreenCanvas::wheelEvent(QWheelEvent *event)
{
    m_keyboard.spoilChord();
    if (!m_isGrabbed) {
        event->ignore();
        return;
    }
    m_pointer.turnWheel(event->angleDelta().y());
    event->accept();
}

} // namespace innkeeper
