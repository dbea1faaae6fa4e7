// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/spice/GSignals.h"

#include <QObject>

#include <spice-client.h>

#include <chrono>
#include <vector>

namespace innkeeper::spice {

/// Sessions that nobody wants any more while the emulator may still be setting them up. SPICE's
/// server crashes, and the machine with it, when a client goes just then: they stay for a moment,
/// unheard. New ones wait for them, because the server ends an old session when a new one comes.
class Partings : public QObject
{
    Q_OBJECT

public:
    /// How long the server takes to set up a channel, on a busy computer.
    static constexpr std::chrono::milliseconds kSettling{500};

    ~Partings() override;
    void add(GRef<SpiceSession> session);
    [[nodiscard]] bool isEmpty() const { return m_sessions.empty(); }

Q_SIGNALS:
    void over();

private:
    void endOldest();

    std::vector<GRef<SpiceSession>> m_sessions; ///< the oldest first
};

} // namespace innkeeper::spice
