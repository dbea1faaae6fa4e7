// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/GuestScreen.h"
#include "ui/display/FrameGeometry.h"
#include "ui/display/GuestKeyboard.h"
#include "ui/display/GuestPointer.h"

#include <QImage>
#include <QPointer>
#include <QWidget>

namespace innkeeper {

/// The guest's pixels and, while grabbed, its keyboard and pointer. Paints what changed, straight
/// from the guest's memory.
class ScreenCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit ScreenCanvas(QWidget *parent = nullptr);
    ~ScreenCanvas() override;

    void setScreen(GuestScreen *screen);
    void setMode(FrameGeometry::Mode mode);
    [[nodiscard]] FrameGeometry::Mode mode() const { return m_mode; }
    /// The guest stands still: its last picture, greyed.
    void setDimmed(bool dimmed);

    [[nodiscard]] QImage screenshot() const;
    void tapKeys(const QList<quint32> &evdevKeys);

    [[nodiscard]] bool isGrabbed() const { return m_isGrabbed; }
    void ungrabInput();
    /// Takes the focus and grabs the input; as soon as the screen is open, when it is not yet.
    void enter();

Q_SIGNALS:
    void grabChanged(bool isGrabbed);
    /// The keyboard is here, but not in the guest: Enter would take it there.
    void enteredByKeyboard();
    void guestSizeChanged(QSize size);

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QImage frameImage() const;
    void grabInput();
    void grabIfWanted();
    void updateGeometry();
    void onFrameResized(QSize size);
    void onFrameChanged(QRect area);
    void onPointerChanged();
    void onPointerModeChanged();
    [[nodiscard]] QRect drawnPointer() const;

    QPointer<GuestScreen> m_screen;
    FrameGeometry::Mode m_mode = FrameGeometry::Mode::Fit;
    FrameGeometry m_geometry;
    QSize m_guestSize;
    bool m_isDimmed = false;
    bool m_isGrabbed = false;
    /// Until the window has the keyboard back, or the screen is open.
    bool m_wantsGrab = false;
    QRect m_pointerDrawnAt;
    GuestKeyboard m_keyboard;
    GuestPointer m_pointer;
};

} // namespace innkeeper
