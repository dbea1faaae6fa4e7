// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/PointerShape.h"

#include <QPixmap>

#include <algorithm>

namespace innkeeper {

QImage imageOf(const GuestScreen::Pointer &pointer)
{
    const QSize size = pointer.size;
    if (size.isEmpty() || pointer.pixels.size() < qsizetype(size.width()) * size.height() * 4)
        return {};
    return QImage(reinterpret_cast<const uchar *>(pointer.pixels.constData()), size.width(),
                  size.height(), QImage::Format_ARGB32)
        .copy();
}

QCursor cursorOf(const GuestScreen::Pointer &pointer, double scale, double ratio)
{
    if (!pointer.isVisible)
        return Qt::BlankCursor;
    QImage image = imageOf(pointer);
    if (image.isNull())
        return Qt::ArrowCursor;
    // A picture made very small must not take its pointer along.
    const double by = std::max(scale, 0.5);
    if (by != 1)
        image = image.scaled(image.size() * by, Qt::IgnoreAspectRatio,
                             by == int(by) ? Qt::FastTransformation : Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    const QPointF hotSpot = QPointF(pointer.hotSpot) * by / ratio;
    return QCursor(QPixmap::fromImage(image), int(hotSpot.x()), int(hotSpot.y()));
}

} // namespace innkeeper
