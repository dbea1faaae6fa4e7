// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRect>
#include <QSize>

namespace innkeeper {

/// Where the guest's pixels lie on this monitor's. Counts in device pixels, so that a whole
/// multiple stays sharp at every device pixel ratio.
class FrameGeometry
{
public:
    enum class Mode { Fit, Original, Integer };

    struct View
    {
        QSizeF size;   ///< of the widget
        QPointF place; ///< of its corner within the window
        double ratio = 1;
    };

    FrameGeometry() = default;
    FrameGeometry(QSize guest, const View &view, Mode mode);

    /// Of the picture, relative to the widget's corner. Falls on whole pixels of the window.
    [[nodiscard]] QPointF deviceOffset() const { return m_offset; }
    [[nodiscard]] QSize deviceSize() const { return m_size; }
    /// Every guest pixel is a square of whole device pixels.
    [[nodiscard]] bool isSharp() const { return m_isSharp; }
    /// Device pixels for each guest pixel.
    [[nodiscard]] double scale() const;

    /// The guest pixel under a point of the widget; outside the picture the nearest one.
    [[nodiscard]] QPoint toGuest(QPointF position) const;
    /// The part of the widget to repaint for these guest pixels.
    [[nodiscard]] QRect toWidget(QRect guest) const;
    /// Where a guest pixel's corner lies on the widget.
    [[nodiscard]] QPointF toWidget(QPoint guest) const;

    /// The smallest widget that shows every pixel one to one.
    [[nodiscard]] static QSize sizeForOriginal(QSize guest, double ratio);

private:
    QSize m_guest;
    double m_ratio = 1;
    QPointF m_offset;
    QSize m_size;
    bool m_isSharp = true;
};

} // namespace innkeeper
