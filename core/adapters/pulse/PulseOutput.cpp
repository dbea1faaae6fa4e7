// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/pulse/PulseOutput.h"

#include "core/base/Logging.h"

#include <pulse/glib-mainloop.h>
#include <pulse/pulseaudio.h>

#include <algorithm>

namespace innkeeper::pulse {

namespace {

using namespace std::chrono_literals;

// A guest sends 10 ms pieces over a local socket: three of them ride out the main loop's jitter.
constexpr auto kTargetLatency = 60ms;
constexpr auto kLongestQueue = 150ms;

pa_sample_spec specOf(AudioOutput::Format format)
{
    pa_sample_spec spec{};
    spec.format = PA_SAMPLE_S16NE;
    spec.rate = quint32(format.rate);
    spec.channels = quint8(std::clamp(format.channels, 0, 255));
    return spec;
}

} // namespace

PulseOutput::PulseOutput(QByteArray server)
    : m_server(std::move(server))
{
    m_silence.setSingleShot(true);
    QObject::connect(&m_silence, &QTimer::timeout, &m_silence, [this] { letGo(); });
}

PulseOutput::~PulseOutput()
{
    letGo();
}

void PulseOutput::start(Format format)
{
    const pa_sample_spec spec = specOf(format);
    if (!pa_sample_spec_valid(&spec))
        return;
    m_silence.stop();
    if (m_format != format)
        closeStream();
    m_format = format;
    if (m_isMuted)
        return;
    if (m_context != nullptr && !PA_CONTEXT_IS_GOOD(pa_context_get_state(m_context)))
        letGo();
    if (m_context == nullptr)
        connectToServer();
    else if (m_stream == nullptr && pa_context_get_state(m_context) == PA_CONTEXT_READY)
        openStream();
}

void PulseOutput::write(const QByteArray &samples)
{
    if (m_isMuted || m_stream == nullptr || pa_stream_get_state(m_stream) != PA_STREAM_READY)
        return;
    // Late sound is worse than lost sound: a long queue takes no more.
    if (delay() > kLongestQueue)
        return;
    pa_stream_write(m_stream, samples.constData(), size_t(samples.size()), nullptr, 0,
                    PA_SEEK_RELATIVE);
}

void PulseOutput::stop()
{
    m_format.reset();
    m_silence.start(m_silenceBeforeLettingGo);
}

void PulseOutput::setVolume(const QList<double> &factors)
{
    m_volume = factors;
    if (m_volume.isEmpty() || m_stream == nullptr ||
        pa_stream_get_state(m_stream) != PA_STREAM_READY)
        return;
    const pa_cvolume volume = volumeFor(pa_stream_get_sample_spec(m_stream)->channels);
    if (auto *operation = pa_context_set_sink_input_volume(m_context, pa_stream_get_index(m_stream),
                                                           &volume, nullptr, nullptr))
        pa_operation_unref(operation);
}

void PulseOutput::setMuted(bool muted)
{
    if (m_isMuted == muted)
        return;
    m_isMuted = muted;
    if (muted)
        letGo();
    else if (m_format)
        start(*m_format);
}

std::chrono::milliseconds PulseOutput::delay() const
{
    pa_usec_t latency = 0;
    int isNegative = 0;
    if (m_stream == nullptr || pa_stream_get_state(m_stream) != PA_STREAM_READY ||
        pa_stream_get_latency(m_stream, &latency, &isNegative) < 0 || isNegative != 0)
        return 0ms;
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::microseconds(latency));
}

void PulseOutput::setSilenceBeforeLettingGo(std::chrono::milliseconds silence)
{
    m_silenceBeforeLettingGo = silence;
}

void PulseOutput::connectToServer()
{
    if (m_loop == nullptr)
        m_loop = pa_glib_mainloop_new(nullptr);
    m_context = pa_context_new(pa_glib_mainloop_get_api(m_loop), "Innkeeper");
    pa_context_set_state_callback(
        m_context,
        [](pa_context *, void *self) { static_cast<PulseOutput *>(self)->onContextState(); }, this);
    if (pa_context_connect(m_context, m_server.isEmpty() ? nullptr : m_server.constData(),
                           PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0)
        onContextState();
}

void PulseOutput::onContextState()
{
    if (m_context == nullptr)
        return;
    const pa_context_state_t state = pa_context_get_state(m_context);
    if (state == PA_CONTEXT_READY) {
        m_wasAbsent = false;
        if (m_format)
            openStream();
    } else if (!PA_CONTEXT_IS_GOOD(state)) {
        if (!m_wasAbsent)
            qCInfo(lcScreen, "No sound on this computer: %s",
                   pa_strerror(pa_context_errno(m_context)));
        m_wasAbsent = true;
        // The callback's own context must not be freed under it.
        m_silence.start(0ms);
    }
}

void PulseOutput::openStream()
{
    const pa_sample_spec spec = specOf(*m_format);
    const auto bytes = [&spec](std::chrono::microseconds time) {
        return quint32(pa_usec_to_bytes(pa_usec_t(time.count()), &spec));
    };
    m_stream = pa_stream_new(m_context, "Guest", &spec, nullptr);
    if (m_stream == nullptr)
        return;
    pa_buffer_attr attributes{};
    attributes.maxlength = bytes(kLongestQueue);
    attributes.tlength = bytes(kTargetLatency);
    attributes.prebuf = bytes(kTargetLatency / 2);
    attributes.minreq = quint32(-1);
    attributes.fragsize = quint32(-1);
    const auto flags = pa_stream_flags_t(PA_STREAM_ADJUST_LATENCY | PA_STREAM_AUTO_TIMING_UPDATE |
                                         PA_STREAM_INTERPOLATE_TIMING);
    const pa_cvolume volume = volumeFor(spec.channels);
    if (pa_stream_connect_playback(m_stream, nullptr, &attributes, flags,
                                   m_volume.isEmpty() ? nullptr : &volume, nullptr) < 0)
        closeStream();
}

pa_cvolume PulseOutput::volumeFor(quint8 channels) const
{
    pa_cvolume volume{};
    volume.channels = channels;
    for (int i = 0; i < channels && !m_volume.isEmpty(); ++i) {
        const double factor = m_volume.at(std::min<qsizetype>(i, m_volume.size() - 1));
        volume.values[i] = pa_sw_volume_from_linear(std::clamp(factor, 0.0, 1.0));
    }
    return volume;
}

void PulseOutput::closeStream()
{
    if (m_stream == nullptr)
        return;
    pa_stream_disconnect(m_stream);
    pa_stream_unref(m_stream);
    m_stream = nullptr;
}

void PulseOutput::letGo()
{
    m_silence.stop();
    closeStream();
    if (m_context != nullptr) {
        pa_context_set_state_callback(m_context, nullptr, nullptr);
        pa_context_disconnect(m_context);
        pa_context_unref(m_context);
        m_context = nullptr;
    }
    if (m_loop != nullptr) {
        pa_glib_mainloop_free(m_loop);
        m_loop = nullptr;
    }
}

} // namespace innkeeper::pulse
