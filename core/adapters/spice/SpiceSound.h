// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/spice/GSignals.h"
#include "core/ports/AudioOutput.h"

#include <spice-client.h>

namespace innkeeper::spice {

/// The playback channel's samples, taken past GStreamer to our own output.
class SpiceSound
{
public:
    /// `output` outlives this.
    SpiceSound(SpiceChannel *playback, AudioOutput &output);
    ~SpiceSound();
    void setMuted(bool muted);

private:
    void start(int format, int channels, int rate);
    void write(gpointer samples, gint size);
    void readVolume();
    void applyMute();

    GRef<SpiceChannel> m_channel;
    AudioOutput &m_output;
    bool m_guestIsMuted = false;
    bool m_isMuted = false;
    GSignals m_signals;
};

} // namespace innkeeper::spice
