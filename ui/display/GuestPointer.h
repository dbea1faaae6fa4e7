// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/GuestScreen.h"
#include "ui/display/FrameGeometry.h"
#include "ui/display/WheelSteps.h"

#include <QPointer>
#include <QSet>

#include <optional>

class QMouseEvent;
class QWidget;

namespace innkeeper {

/// Turns this computer's pointer into the guest's: positions where the guest reads positions, else
/// movements of a captured, hidden pointer.
class GuestPointer
{
public:
    explicit GuestPointer(QWidget &widget);

    void setScreen(GuestScreen *screen);
    void setGeometry(const FrameGeometry &geometry) { m_geometry = geometry; }

    void move(const QMouseEvent &event);
    void press(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void turnWheel(int angle);

    /// Holds the pointer within the widget; only while the guest reads movements.
    void capture();
    void letGo();
    [[nodiscard]] bool isCaptured() const { return m_isCaptured; }
    /// Wanted before the guest can be pointed at.
    [[nodiscard]] bool needsCapture() const;
    /// What the pointer over the widget shall look like now.
    void updateCursor();

private:
    void moveBy(QPointF position);
    void stayInside(QPointF position);
    void releaseButtons();

    QWidget &m_widget;
    QPointer<GuestScreen> m_screen;
    FrameGeometry m_geometry;
    WheelSteps m_wheel;
    QSet<GuestScreen::Button> m_down;
    bool m_isCaptured = false;
    QPointF m_last;
    /// Where we sent the pointer; movements made before it arrives there still come.
    std::optional<QPointF> m_warpedTo;
    QPointF m_rest; ///< parts of a pixel not sent yet
};

} // namespace innkeeper
