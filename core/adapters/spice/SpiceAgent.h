// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/spice/GSignals.h"

#include <QObject>
#include <QSize>
#include <QTimer>

#include <spice-client.h>

namespace innkeeper::spice {

/// The agent in the guest, as the main channel knows it: whether it is there, the resolution it
/// shall set, the pointer's mode.
class SpiceAgent : public QObject
{
    Q_OBJECT

public:
    explicit SpiceAgent(SpiceChannel *main);

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] bool pointerIsAbsolute() const { return m_pointerIsAbsolute; }
    void requestSize(QSize pixels);

Q_SIGNALS:
    void changed(bool isThere);
    void pointerModeChanged(bool isAbsolute);

private:
    void readAgent();
    void readPointerMode();
    void sendSize();

    GRef<SpiceMainChannel> m_main;
    bool m_isThere = false;
    bool m_pointerIsAbsolute = false;
    QSize m_wantedSize;
    QTimer m_sizeSettles;
    GSignals m_signals;
};

} // namespace innkeeper::spice
