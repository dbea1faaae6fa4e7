// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>

namespace innkeeper {

/// Plays one stream of sound. Lives on the main thread, never blocks. A computer without sound is
/// a normal state: then all of this does nothing.
class AudioOutput
{
public:
    struct Format
    {
        int rate = 0; ///< frames per second
        int channels = 0;
        bool operator==(const Format &) const = default;
    };

    virtual ~AudioOutput() = default;
    /// Sound is about to come. Reaches for the computer's sound only now.
    virtual void start(Format format) = 0;
    /// Interleaved signed 16-bit samples in native order. What cannot be played in time is dropped.
    virtual void write(const QByteArray &samples) = 0;
    virtual void stop() = 0;
    /// One factor for each channel, 1 is as recorded.
    virtual void setVolume(const QList<double> &factors) = 0;
    virtual void setMuted(bool muted) = 0;
    /// How late a sample is heard that is written now.
    [[nodiscard]] virtual std::chrono::milliseconds delay() const = 0;
};

} // namespace innkeeper
