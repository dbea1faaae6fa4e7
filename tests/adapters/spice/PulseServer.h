// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

namespace innkeeper::test {

/// A PulseAudio daemon of our own, whose only loudspeaker is a recording.
class PulseServer
{
public:
    PulseServer();
    ~PulseServer();

    [[nodiscard]] QByteArray address() const;
    /// Answers and records.
    [[nodiscard]] bool isUp();
    /// What was heard so far: mono 16-bit samples, 44100 each second.
    [[nodiscard]] QList<qint16> heard();
    [[nodiscard]] int clients();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QProcess m_recorder;
    QByteArray m_recorded;
};

/// Of most of its waves, whatever gaps a busy computer tore; 0 when it is silent.
[[nodiscard]] double frequencyOf(const QList<qint16> &samples);

} // namespace innkeeper::test
