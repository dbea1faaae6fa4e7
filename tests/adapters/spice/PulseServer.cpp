// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/adapters/spice/PulseServer.h"

#include <QTest>

#include <algorithm>
#include <cstring>

namespace innkeeper::test {

namespace {

constexpr int kRate = 44100;

} // namespace

PulseServer::PulseServer()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"PULSE_RUNTIME_PATH", "PULSE_STATE_PATH", "HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), m_folder.path());
    m_daemon.setProcessEnvironment(environment);
    m_daemon.start(QStringLiteral("pulseaudio"),
                   {QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
                    QStringLiteral("--use-pid-file=no"), QStringLiteral("--exit-idle-time=-1"),
                    QStringLiteral("--disable-shm"), QStringLiteral("-L"),
                    QStringLiteral("module-null-sink sink_name=speaker rate=44100"),
                    QStringLiteral("-L"),
                    QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=%1")
                        .arg(m_folder.filePath(QStringLiteral("native")))});
}

PulseServer::~PulseServer()
{
    for (QProcess *process : {&m_recorder, &m_daemon}) {
        process->kill();
        process->waitForFinished();
    }
}

QByteArray PulseServer::address() const
{
    return "unix:" + QFile::encodeName(m_folder.filePath(QStringLiteral("native")));
}

bool PulseServer::isUp()
{
    if (!QTest::qWaitFor(
            [this] { return QFile::exists(m_folder.filePath(QStringLiteral("native"))); }, 20000))
        return false;
    m_recorder.start(QStringLiteral("parec"),
                     {QStringLiteral("--server"), QString::fromLocal8Bit(address()),
                      QStringLiteral("--device=speaker.monitor"), QStringLiteral("--raw"),
                      QStringLiteral("--format=s16ne"), QStringLiteral("--rate=44100"),
                      QStringLiteral("--channels=1"), QStringLiteral("--latency-msec=20")});
    // It records silence too, so the first bytes tell that it runs.
    return QTest::qWaitFor([this] { return !heard().isEmpty(); }, 20000);
}

QList<qint16> PulseServer::heard()
{
    m_recorded += m_recorder.readAllStandardOutput();
    QList<qint16> samples(m_recorded.size() / 2);
    if (!samples.isEmpty())
        std::memcpy(samples.data(), m_recorded.constData(), size_t(samples.size()) * 2);
    return samples;
}

int PulseServer::clients()
{
    QProcess list;
    list.start(QStringLiteral("pactl"),
               {QStringLiteral("--server"), QString::fromLocal8Bit(address()),
                QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("clients")});
    list.waitForFinished();
    return int(list.readAllStandardOutput().count('\n'));
}

double frequencyOf(const QList<qint16> &samples)
{
    QList<int> halfWaves;
    qsizetype last = -1;
    for (qsizetype i = 1; i < samples.size(); ++i) {
        const bool crosses = (samples.at(i - 1) < 0) != (samples.at(i) < 0);
        if (!crosses)
            continue;
        if (last >= 0)
            halfWaves.append(int(i - last));
        last = i;
    }
    // A tenth of a second of something at least.
    if (halfWaves.size() < 50)
        return 0;
    std::sort(halfWaves.begin(), halfWaves.end());
    return double(kRate) / (2.0 * halfWaves.at(halfWaves.size() / 2));
}

} // namespace innkeeper::test
