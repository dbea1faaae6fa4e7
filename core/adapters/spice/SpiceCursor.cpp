// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/spice/SpiceCursor.h"

namespace innkeeper::spice {

namespace {

// A guest's word: nobody has pointers this large.
constexpr int kLargest = 512;

/// From bytes R, G, B, A to 0xAARRGGBB.
QByteArray argbOf(const uchar *rgba, qsizetype count)
{
    QByteArray argb(count * 4, Qt::Uninitialized);
    auto *to = reinterpret_cast<quint32 *>(argb.data());
    for (qsizetype i = 0; i < count; ++i, rgba += 4)
        to[i] = quint32(rgba[3]) << 24 | quint32(rgba[0]) << 16 | quint32(rgba[1]) << 8 | rgba[2];
    return argb;
}

} // namespace

SpiceCursor::SpiceCursor(SpiceChannel *channel)
    : m_channel(refTo(channel))
{
    m_signals.add(
        channel, "notify::cursor",
        [](SpiceChannel *, GParamSpec *, gpointer self) { of<SpiceCursor>(self)->readShape(); },
        this);
    m_signals.add(
        channel, "cursor-move",
        [](SpiceChannel *, gint x, gint y, gpointer self) {
            of<SpiceCursor>(self)->move({x, y});
        },
        this);
    m_signals.add(
        channel, "cursor-hide",
        [](SpiceChannel *, gpointer self) { of<SpiceCursor>(self)->hide(); }, this);
    m_signals.add(
        channel, "cursor-reset",
        [](SpiceChannel *, gpointer self) { of<SpiceCursor>(self)->reset(); }, this);
}

void SpiceCursor::readShape()
{
    SpiceCursorShape *shape = nullptr;
    g_object_get(m_channel.get(), "cursor", &shape, nullptr);
    if (shape == nullptr)
        return;
    const QSize size(shape->width, shape->height);
    if (shape->data != nullptr && !size.isEmpty() && size.width() <= kLargest &&
        size.height() <= kLargest) {
        m_pointer.pixels = argbOf(static_cast<const uchar *>(shape->data),
                                  qsizetype(size.width()) * size.height());
        m_pointer.size = size;
        m_pointer.hotSpot = {shape->hot_spot_x, shape->hot_spot_y};
        m_pointer.isVisible = true;
    }
    g_boxed_free(SPICE_TYPE_CURSOR_SHAPE, shape);
    Q_EMIT changed();
}

void SpiceCursor::move(QPoint position)
{
    m_pointer.position = position;
    m_pointer.isVisible = true;
    Q_EMIT changed();
}

void SpiceCursor::hide()
{
    m_pointer.isVisible = false;
    Q_EMIT changed();
}

void SpiceCursor::reset()
{
    m_pointer = {};
    Q_EMIT changed();
}

} // namespace innkeeper::spice
