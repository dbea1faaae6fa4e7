// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/FrameGeometry.h"

#include <algorithm>
#include <cmath>

namespace innkeeper {

namespace {

// A border of this share of the picture is better than a blur.
constexpr double kWorthABorder = 1.02;

double scaleFor(QSize guest, QSizeF room, FrameGeometry::Mode mode)
{
    if (mode == FrameGeometry::Mode::Original)
        return 1;
    const double fit = std::min(room.width() / guest.width(), room.height() / guest.height());
    const double whole = std::max(1.0, std::floor(fit + 1e-6));
    if (mode == FrameGeometry::Mode::Integer)
        return whole;
    return fit >= whole && fit / whole < kWorthABorder ? whole : fit;
}

} // namespace

FrameGeometry::FrameGeometry(QSize guest, const View &view, Mode mode)
    : m_guest(guest)
    , m_ratio(view.ratio)
{
    if (guest.isEmpty() || view.size.isEmpty())
        return;
    const QSizeF room = view.size * view.ratio;
    const double scale = scaleFor(guest, room, mode);
    m_size = QSize(std::max(1, int(std::lround(guest.width() * scale))),
                   std::max(1, int(std::lround(guest.height() * scale))));
    m_isSharp = scale == std::floor(scale);
    const QPointF corner = view.place * view.ratio;
    const auto centred = [](double from, double space, double size) {
        return std::round(from + std::max(0.0, (space - size) / 2)) - from;
    };
    m_offset = QPointF(centred(corner.x(), room.width(), m_size.width()),
                       centred(corner.y(), room.height(), m_size.height()));
}

double FrameGeometry::scale() const
{
    return m_guest.isEmpty() ? 1 : double(m_size.width()) / m_guest.width();
}

QPoint FrameGeometry::toGuest(QPointF position) const
{
    if (m_size.isEmpty())
        return {};
    const QPointF device = position * m_ratio - m_offset;
    const auto pixel = [](double at, int size, int guest) {
        return std::clamp(int(std::floor(at * guest / size)), 0, guest - 1);
    };
    return {pixel(device.x(), m_size.width(), m_guest.width()),
            pixel(device.y(), m_size.height(), m_guest.height())};
}

QRect FrameGeometry::toWidget(QRect guest) const
{
    if (m_size.isEmpty())
        return {};
    const double sx = double(m_size.width()) / m_guest.width();
    const double sy = double(m_size.height()) / m_guest.height();
    QRectF device(guest.x() * sx, guest.y() * sy, guest.width() * sx, guest.height() * sy);
    // Smoothing takes the neighbours in.
    if (!m_isSharp)
        device.adjust(-sx - 1, -sy - 1, sx + 1, sy + 1);
    device.translate(m_offset);
    return QRectF(device.topLeft() / m_ratio, device.size() / m_ratio).toAlignedRect();
}

QPointF FrameGeometry::toWidget(QPoint guest) const
{
    if (m_size.isEmpty())
        return {};
    return (m_offset + QPointF(double(guest.x()) * m_size.width() / m_guest.width(),
                               double(guest.y()) * m_size.height() / m_guest.height())) /
           m_ratio;
}

QSize FrameGeometry::sizeForOriginal(QSize guest, double ratio)
{
    return {int(std::ceil(guest.width() / ratio)), int(std::ceil(guest.height() / ratio))};
}

} // namespace innkeeper
