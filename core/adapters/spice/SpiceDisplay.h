// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/spice/Damage.h"
#include "core/adapters/spice/GSignals.h"
#include "core/adapters/spice/WarmHeap.h"
#include "core/ports/GuestScreen.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <spice-client.h>

#include <chrono>
#include <vector>

namespace innkeeper::spice {

/// The picture: the display channel's primary surface, seen in place, with damage gathered.
class SpiceDisplay : public QObject
{
    Q_OBJECT

public:
    explicit SpiceDisplay(SpiceChannel *channel);

    [[nodiscard]] GuestScreen::Frame frame() const;
    /// Where the monitor lies within the surface, for pointer positions.
    [[nodiscard]] QPoint origin() const { return m_monitor.topLeft(); }

Q_SIGNALS:
    void resized(QSize size);
    void changed(QRect area);
    /// The guest draws by OpenGL: there are no pixels to show.
    void drawnElsewhere();

private:
    void setSurface(int format, QSize size, int stride, const uchar *data);
    void invalidate(QRect area);
    void readMonitors();
    void setMonitor(QRect monitor);
    void flushDamage();
    [[nodiscard]] std::chrono::milliseconds sinceFlush() const;
    void widen(QRect area);

    GRef<SpiceChannel> m_channel;
    int m_format = 0;
    QSize m_surfaceSize;
    qsizetype m_stride = 0;
    const uchar *m_pixels = nullptr;
    /// Surfaces of 16 bits, made into 32.
    std::vector<quint32> m_widened;
    QRect m_monitor;
    Damage m_damage;
    QTimer m_flush;
    QElapsedTimer m_sinceFlush;
    WarmHeap m_heap;
    GSignals m_signals;
};

} // namespace innkeeper::spice
