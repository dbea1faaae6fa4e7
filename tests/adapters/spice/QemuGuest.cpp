// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/adapters/spice/QemuGuest.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <cstring>

namespace innkeeper::test {

namespace {

constexpr int kMonitorDeadline = 20000;

Result<UniqueFd> connectTo(const QString &path)
{
    UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    std::strncpy(address.sun_path, name.constData(), sizeof(address.sun_path) - 1);
    if (::connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) < 0)
        return failure(ErrorKind::Disconnected, QString::fromLocal8Bit(std::strerror(errno)));
    return socket;
}

QByteArray readPrompt(int fd)
{
    QByteArray answer;
    while (!answer.endsWith("(qemu) ")) {
        pollfd waiting{fd, POLLIN, 0};
        if (::poll(&waiting, 1, kMonitorDeadline) <= 0)
            break;
        char bytes[4096];
        const ssize_t count = ::read(fd, bytes, sizeof(bytes));
        if (count <= 0)
            break;
        answer.append(bytes, count);
    }
    return answer;
}

} // namespace

bool eventually(const std::function<bool()> &condition, std::chrono::milliseconds deadline)
{
    // QTest::qWaitFor() turns GLib's loop once in 10 ms, which starves its idle sources: SPICE
    // tells everything through them.
    const QDeadlineTimer end(deadline);
    QEventLoop loop;
    QTimer tick;
    bool holds = condition();
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        holds = condition();
        if (holds || end.hasExpired())
            loop.quit();
    });
    tick.start(std::chrono::milliseconds(10));
    if (!holds)
        loop.exec();
    return holds;
}

QemuGuest::QemuGuest(const QStringList &devices)
{
    QStringList arguments = {
        QStringLiteral("-nodefaults"),
        QStringLiteral("-machine"),
        QStringLiteral("pc,accel=tcg"),
        QStringLiteral("-m"),
        QStringLiteral("192"),
        QStringLiteral("-serial"),
        QStringLiteral("stdio"),
        QStringLiteral("-monitor"),
        QStringLiteral("unix:%1,server=on,wait=off").arg(path("monitor")),
        QStringLiteral("-spice"),
        QStringLiteral("unix=on,addr=%1,disable-ticketing=on,image-compression=off").arg(path("s")),
    };
    m_qemu.setProcessChannelMode(QProcess::SeparateChannels);
    QObject::connect(&m_qemu, &QProcess::readyReadStandardOutput, &m_qemu,
                     [this] { m_said += m_qemu.readAllStandardOutput(); });
    m_qemu.start(QStringLiteral("qemu-system-x86_64"), arguments + devices);
}

QemuGuest::~QemuGuest()
{
    kill();
}

QString QemuGuest::path(const char *name) const
{
    return m_folder.filePath(QString::fromLatin1(name));
}

bool QemuGuest::waitForScreen()
{
    return eventually([this] { return openScreen().has_value(); });
}

Result<UniqueFd> QemuGuest::openScreen() const
{
    return connectTo(path("s"));
}

QByteArray QemuGuest::monitor(const QByteArray &command)
{
    if (!m_monitor.isValid()) {
        auto socket = connectTo(path("monitor"));
        if (!socket)
            return {};
        m_monitor = std::move(*socket);
        readPrompt(m_monitor.get());
    }
    const QByteArray line = command + '\n';
    if (::write(m_monitor.get(), line.constData(), size_t(line.size())) != line.size())
        return {};
    return readPrompt(m_monitor.get());
}

QImage QemuGuest::screendump()
{
    const QString file = path("dump.ppm");
    QFile::remove(file);
    monitor("screendump " + QFile::encodeName(file));
    return QImage(file).convertToFormat(QImage::Format_RGB32);
}

void QemuGuest::kill()
{
    m_qemu.kill();
    m_qemu.waitForFinished();
}

void QemuGuest::type(const QByteArray &serial)
{
    m_qemu.write(serial);
}

bool QemuGuest::waitFor(const QByteArray &words, std::chrono::milliseconds deadline)
{
    return eventually([&] { return m_said.contains(words); }, deadline);
}

} // namespace innkeeper::test
