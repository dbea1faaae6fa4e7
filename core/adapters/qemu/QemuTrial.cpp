// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/qemu/QemuTrial.h"

#include "core/adapters/qemu/MemoryFile.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace innkeeper::qemu {

namespace {

constexpr auto kAnswer = "INNKEEPER PROBE OK ";

QByteArray probeImage()
{
    QFile file(QStringLiteral(":/probe/probe.img"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The probe guest is not built in.");
    return file.readAll();
}

QStringList arguments(Accelerator accelerator, int image)
{
    // "max" is the host's own CPU under KVM, and everything there is under TCG.
    return {QStringLiteral("-nodefaults"),
            QStringLiteral("-no-user-config"),
            QStringLiteral("-display"),
            QStringLiteral("none"),
            QStringLiteral("-machine"),
            QStringLiteral("pc,accel=%1").arg(toWord(accelerator)),
            QStringLiteral("-cpu"),
            QStringLiteral("max"),
            QStringLiteral("-m"),
            QStringLiteral("16"),
            QStringLiteral("-add-fd"),
            QStringLiteral("fd=%1,set=1").arg(image),
            QStringLiteral("-drive"),
            QStringLiteral("file=/dev/fdset/1,format=raw,if=virtio,readonly=on"),
            QStringLiteral("-serial"),
            QStringLiteral("stdio")};
}

/// In the child, before exec: only async-signal-safe calls.
void prepareChild(int image, pid_t parent)
{
    fcntl(image, F_SETFD, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(1);
}

} // namespace

Result<AcceleratorTrial::Outcome> QemuTrial::run(const QString &emulator, Accelerator accelerator,
                                                 std::chrono::milliseconds deadline)
{
    const Result<UniqueFd> image = memoryFile(probeImage());
    if (!image)
        return failure(image.error());

    QProcess process;
    // Its words are read by us (KvmTrouble).
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier(
        [fd = image->get(), parent = getpid()] { prepareChild(fd, parent); });
    QElapsedTimer timer;
    timer.start();
    const QDeadlineTimer end(deadline);
    process.start(emulator, arguments(accelerator, image->get()), QIODevice::ReadOnly);
    if (!process.waitForStarted(-1)) {
        return failure(ErrorKind::NotFound,
                       tr("The emulator \"%1\" could not be started.").arg(emulator),
                       tr("Install the package qemu-system-x86."), process.errorString());
    }

    QByteArray said;
    while (!said.contains(kAnswer) && process.state() == QProcess::Running && !end.hasExpired()) {
        process.waitForReadyRead(int(end.remainingTime()));
        said += process.readAllStandardOutput();
    }

    Outcome outcome;
    outcome.took = std::chrono::milliseconds(timer.elapsed());
    if (said.contains(kAnswer))
        outcome.kind = Outcome::Kind::Works;
    else
        outcome.kind =
            process.state() == QProcess::Running ? Outcome::Kind::Silent : Outcome::Kind::Refused;
    process.kill();
    process.waitForFinished();
    outcome.detail = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
    return outcome;
}

} // namespace innkeeper::qemu
