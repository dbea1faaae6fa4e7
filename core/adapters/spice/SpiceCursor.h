// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/spice/GSignals.h"
#include "core/ports/GuestScreen.h"

#include <QObject>

#include <spice-client.h>

namespace innkeeper::spice {

/// The guest's pointer: shape, visibility and, while it reads movements, its place.
class SpiceCursor : public QObject
{
    Q_OBJECT

public:
    explicit SpiceCursor(SpiceChannel *channel);
    [[nodiscard]] const GuestScreen::Pointer &pointer() const { return m_pointer; }

Q_SIGNALS:
    void changed();

private:
    void readShape();
    void move(QPoint position);
    void hide();
    void reset();

    GRef<SpiceChannel> m_channel;
    GuestScreen::Pointer m_pointer;
    GSignals m_signals;
};

} // namespace innkeeper::spice
