// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/AudioOutput.h"

#include <QTimer>

#include <memory>
#include <optional>

struct pa_context;
struct pa_cvolume;
struct pa_glib_mainloop;
struct pa_stream;

namespace innkeeper::pulse {

/// AudioOutput over PulseAudio's protocol, which PipeWire speaks too. Connects when the guest first
/// plays, lets go after a silence. Runs on the main thread's GLib loop.
class PulseOutput final : public AudioOutput
{
public:
    /// `server` as in PULSE_SERVER; empty: the person's own.
    explicit PulseOutput(QByteArray server = {});
    ~PulseOutput() override;

    void start(Format format) override;
    void write(const QByteArray &samples) override;
    void stop() override;
    void setVolume(const QList<double> &factors) override;
    void setMuted(bool muted) override;
    [[nodiscard]] std::chrono::milliseconds delay() const override;

    [[nodiscard]] bool isConnected() const { return m_context != nullptr; }
    void setSilenceBeforeLettingGo(std::chrono::milliseconds silence);

private:
    void connectToServer();
    void openStream();
    void closeStream();
    void letGo();
    void onContextState();
    [[nodiscard]] pa_cvolume volumeFor(quint8 channels) const;

    const QByteArray m_server;
    pa_glib_mainloop *m_loop = nullptr;
    pa_context *m_context = nullptr;
    pa_stream *m_stream = nullptr;
    std::optional<Format> m_format; ///< while the guest plays
    QList<double> m_volume;
    bool m_isMuted = false;
    bool m_wasAbsent = false;
    std::chrono::milliseconds m_silenceBeforeLettingGo{5000};
    QTimer m_silence;
};

} // namespace innkeeper::pulse
