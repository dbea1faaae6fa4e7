// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/spice/SpiceSound.h"

namespace innkeeper::spice {

SpiceSound::SpiceSound(SpiceChannel *playback, AudioOutput &output)
    : m_channel(refTo(playback))
    , m_output(output)
{
    m_signals.add(
        playback, "playback-start",
        [](SpiceChannel *, gint format, gint channels, gint rate, gpointer self) {
            of<SpiceSound>(self)->start(format, channels, rate);
        },
        this);
    m_signals.add(
        playback, "playback-data",
        [](SpiceChannel *, gpointer samples, gint size, gpointer self) {
            of<SpiceSound>(self)->write(samples, size);
        },
        this);
    m_signals.add(
        playback, "playback-stop",
        [](SpiceChannel *, gpointer self) { of<SpiceSound>(self)->m_output.stop(); }, this);
    m_signals.add(
        playback, "playback-get-delay",
        [](SpiceChannel *channel, gpointer self) {
            spice_playback_channel_set_delay(
                SPICE_PLAYBACK_CHANNEL(channel),
                guint32(of<SpiceSound>(self)->m_output.delay().count()));
        },
        this);
    for (const char *property : {"notify::volume", "notify::mute"})
        m_signals.add(
            playback, property,
            [](SpiceChannel *, GParamSpec *, gpointer self) { of<SpiceSound>(self)->readVolume(); },
            this);
}

SpiceSound::~SpiceSound()
{
    m_output.stop();
}

void SpiceSound::setMuted(bool muted)
{
    m_isMuted = muted;
    applyMute();
}

void SpiceSound::start(int format, int channels, int rate)
{
    if (format == SPICE_AUDIO_FMT_S16)
        m_output.start({rate, channels});
}

void SpiceSound::write(gpointer samples, gint size)
{
    m_output.write(QByteArray::fromRawData(static_cast<const char *>(samples), size));
}

void SpiceSound::readVolume()
{
    guint16 *volume = nullptr;
    guint channels = 0;
    gboolean isMuted = FALSE;
    g_object_get(m_channel.get(), "volume", &volume, "nchannels", &channels, "mute", &isMuted,
                 nullptr);
    QList<double> factors;
    for (guint i = 0; volume != nullptr && i < channels; ++i)
        factors.append(volume[i] / 65535.0);
    if (!factors.isEmpty())
        m_output.setVolume(factors);
    m_guestIsMuted = isMuted != FALSE;
    applyMute();
}

void SpiceSound::applyMute()
{
    m_output.setMuted(m_isMuted || m_guestIsMuted);
}

} // namespace innkeeper::spice
