// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/spice/SpiceDisplay.h"

#include <algorithm>

namespace innkeeper::spice {

namespace {

using namespace std::chrono_literals;

// A picture comes in many pieces, some milliseconds apart: painting every piece at once would paint
// what lies between them again and again. No screen shows more than one picture a frame.
constexpr std::chrono::milliseconds kGathering = 2ms;
constexpr std::chrono::milliseconds kFrame = 16ms;

quint32 widened555(quint16 pixel)
{
    const quint32 r = (pixel >> 10) & 0x1f;
    const quint32 g = (pixel >> 5) & 0x1f;
    const quint32 b = pixel & 0x1f;
    return 0xff000000u | ((r << 3 | r >> 2) << 16) | ((g << 3 | g >> 2) << 8) | (b << 3 | b >> 2);
}

quint32 widened565(quint16 pixel)
{
    const quint32 r = (pixel >> 11) & 0x1f;
    const quint32 g = (pixel >> 5) & 0x3f;
    const quint32 b = pixel & 0x1f;
    return 0xff000000u | ((r << 3 | r >> 2) << 16) | ((g << 2 | g >> 4) << 8) | (b << 3 | b >> 2);
}

bool isNarrow(int format)
{
    return format == SPICE_SURFACE_FMT_16_555 || format == SPICE_SURFACE_FMT_16_565;
}

} // namespace

SpiceDisplay::SpiceDisplay(SpiceChannel *channel)
    : m_channel(refTo(channel))
{
    m_flush.setSingleShot(true);
    m_flush.setTimerType(Qt::PreciseTimer);
    connect(&m_flush, &QTimer::timeout, this, &SpiceDisplay::flushDamage);

    m_signals.add(
        channel, "display-primary-create",
        [](SpiceChannel *, gint format, gint width, gint height, gint stride, gint, gpointer data,
           gpointer self) {
            of<SpiceDisplay>(self)->setSurface(format, {width, height}, stride,
                                               static_cast<const uchar *>(data));
        },
        this);
    m_signals.add(
        channel, "display-primary-destroy",
        [](SpiceChannel *, gpointer self) {
            of<SpiceDisplay>(self)->setSurface(0, {}, 0, nullptr);
        },
        this);
    m_signals.add(
        channel, "display-invalidate",
        [](SpiceChannel *, gint x, gint y, gint width, gint height, gpointer self) {
            of<SpiceDisplay>(self)->invalidate({x, y, width, height});
        },
        this);
    m_signals.add(
        channel, "notify::monitors",
        [](SpiceChannel *, GParamSpec *, gpointer self) { of<SpiceDisplay>(self)->readMonitors(); },
        this);
    m_signals.add(
        channel, "gl-draw",
        [](SpiceChannel *display, guint, guint, guint, guint, gpointer self) {
            // Unanswered, the guest would stand still.
            spice_display_channel_gl_draw_done(SPICE_DISPLAY_CHANNEL(display));
            Q_EMIT of<SpiceDisplay>(self)->drawnElsewhere();
        },
        this);
}

GuestScreen::Frame SpiceDisplay::frame() const
{
    if (m_pixels == nullptr || m_monitor.isEmpty())
        return {};
    const bool narrow = isNarrow(m_format);
    const auto *pixels = narrow ? reinterpret_cast<const uchar *>(m_widened.data()) : m_pixels;
    const qsizetype stride = narrow ? qsizetype(m_surfaceSize.width()) * 4 : m_stride;
    return {pixels + m_monitor.y() * stride + qsizetype(m_monitor.x()) * 4, m_monitor.size(),
            stride};
}

void SpiceDisplay::setSurface(int format, QSize size, int stride, const uchar *data)
{
    const bool isShown = format == SPICE_SURFACE_FMT_32_xRGB ||
                         format == SPICE_SURFACE_FMT_32_ARGB || isNarrow(format);
    m_format = format;
    m_surfaceSize = size;
    m_stride = stride;
    m_pixels = isShown && stride > 0 ? data : nullptr;
    m_widened.clear();
    m_widened.shrink_to_fit();
    if (m_pixels != nullptr && isNarrow(format)) {
        m_widened.resize(size_t(size.width()) * size_t(size.height()));
        widen(QRect(QPoint(), size));
    }
    m_damage = {};
    m_monitor = {};
    if (m_pixels == nullptr) {
        Q_EMIT resized({});
        return;
    }
    readMonitors();
}

void SpiceDisplay::readMonitors()
{
    if (m_pixels == nullptr)
        return;
    const QRect surface(QPoint(), m_surfaceSize);
    QRect monitor = surface;
    GArray *monitors = nullptr;
    g_object_get(m_channel.get(), "monitors", &monitors, nullptr);
    if (monitors != nullptr) {
        if (monitors->len > 0) {
            const auto &first = g_array_index(monitors, SpiceDisplayMonitorConfig, 0);
            monitor = QRect(int(first.x), int(first.y), int(first.width), int(first.height));
        }
        g_array_unref(monitors);
    }
    monitor &= surface;
    setMonitor(monitor.isEmpty() ? surface : monitor);
}

void SpiceDisplay::setMonitor(QRect monitor)
{
    if (m_monitor == monitor)
        return;
    m_monitor = monitor;
    Q_EMIT resized(monitor.size());
}

void SpiceDisplay::invalidate(QRect area)
{
    area &= QRect(QPoint(), m_surfaceSize);
    if (area.isEmpty() || m_pixels == nullptr)
        return;
    if (isNarrow(m_format))
        widen(area);
    m_damage.add(area);
    if (!m_flush.isActive())
        m_flush.start(std::max(kGathering, kFrame - sinceFlush()));
}

std::chrono::milliseconds SpiceDisplay::sinceFlush() const
{
    return m_sinceFlush.isValid() ? std::chrono::milliseconds(m_sinceFlush.elapsed()) : kFrame;
}

void SpiceDisplay::flushDamage()
{
    m_sinceFlush.start();
    for (const QRect &area : m_damage.take()) {
        const QRect seen = area & m_monitor;
        if (!seen.isEmpty())
            Q_EMIT changed(seen.translated(-m_monitor.topLeft()));
    }
}

void SpiceDisplay::widen(QRect area)
{
    const auto pixelOf = m_format == SPICE_SURFACE_FMT_16_555 ? widened555 : widened565;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *from = reinterpret_cast<const quint16 *>(m_pixels + y * m_stride);
        quint32 *to = m_widened.data() + size_t(y) * size_t(m_surfaceSize.width());
        for (int x = area.left(); x <= area.right(); ++x)
            to[x] = pixelOf(from[x]);
    }
}

} // namespace innkeeper::spice
