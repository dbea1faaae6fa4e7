// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/display/FrameGeometry.h"

#include <QTransform>

class QImage;
class QPainter;

namespace innkeeper {

/// Paints in the window's own pixels, so that Qt copies lines of a sharp picture and does not
/// resample it.
class FramePainter
{
public:
    /// `painter` stands at the widget's corner and outlives this.
    FramePainter(QPainter &painter, const FrameGeometry &geometry);

    void paintSurround(QRect widget) const;
    /// Where the picture would be.
    void paintNothing() const;
    void paint(const QImage &frame) const;
    /// `at` in guest pixels.
    void paintOver(const QImage &image, QPoint at) const;
    void dim() const;

private:
    QPainter &m_painter;
    const FrameGeometry &m_geometry;
    QTransform m_toDevice;
    QRect m_picture; ///< in device pixels
};

} // namespace innkeeper
