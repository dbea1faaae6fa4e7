// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/FramePainter.h"

#include <QImage>
#include <QPainter>

namespace innkeeper {

namespace {

constexpr QColor kSurround(24, 24, 26);
constexpr QColor kDimming(24, 24, 26, 150);

} // namespace

FramePainter::FramePainter(QPainter &painter, const FrameGeometry &geometry)
    : m_painter(painter)
    , m_geometry(geometry)
{
    m_toDevice = painter.deviceTransform();
    const QPointF corner = m_toDevice.map(QPointF());
    m_picture = QRect((corner + geometry.deviceOffset()).toPoint(), geometry.deviceSize());
    painter.setWorldTransform(m_toDevice.inverted());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !geometry.isSharp());
}

void FramePainter::paintSurround(QRect widget) const
{
    const QRect all = m_toDevice.mapRect(QRectF(widget)).toAlignedRect();
    const QRect &picture = m_picture;
    if (picture.isEmpty()) {
        m_painter.fillRect(all, kSurround);
        return;
    }
    const auto fill = [&](QRect bar) {
        if (const QRect seen = bar & all; !seen.isEmpty())
            m_painter.fillRect(seen, kSurround);
    };
    fill({all.topLeft(), QPoint(all.right(), picture.top() - 1)});
    fill({QPoint(all.left(), picture.bottom() + 1), all.bottomRight()});
    fill({QPoint(all.left(), picture.top()), QPoint(picture.left() - 1, picture.bottom())});
    fill({QPoint(picture.right() + 1, picture.top()), QPoint(all.right(), picture.bottom())});
}

void FramePainter::paintNothing() const
{
    m_painter.fillRect(m_picture, kSurround);
}

void FramePainter::paint(const QImage &frame) const
{
    if (frame.size() == m_picture.size())
        m_painter.drawImage(m_picture.topLeft(), frame);
    else
        m_painter.drawImage(m_picture, frame);
}

void FramePainter::paintOver(const QImage &image, QPoint at) const
{
    const double scale = m_geometry.scale();
    m_painter.drawImage(
        QRectF(m_picture.topLeft() + QPointF(at) * scale, QSizeF(image.size()) * scale), image);
}

void FramePainter::dim() const
{
    m_painter.fillRect(m_picture, kDimming);
}

} // namespace innkeeper
