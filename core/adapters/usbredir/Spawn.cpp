// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/usbredir/Spawn.h"

#include "core/adapters/usbredir/Reports.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <linux/usbdevice_fs.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace innkeeper::usbredir {

namespace {

struct SpawnWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::usbredir::Spawn)
};

Error notServed(ErrorKind kind, int number, const QString &what)
{
    return {kind, SpawnWords::tr("The device was not attached, because it cannot be isolated."),
            kind == ErrorKind::Denied
                ? SpawnWords::tr("Isolated devices need a keeper that may open them: the "
                                 "system's, or permission for the device's file.")
                : QString(),
            what + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(number))};
}

QString nodeOf(int bus, int number)
{
    return QStringLiteral("/dev/bus/usb/%1/%2")
        .arg(bus, 3, 10, QLatin1Char('0'))
        .arg(number, 3, 10, QLatin1Char('0'));
}

/// Above all that the program is started with.
UniqueFd highCopy(const UniqueFd &fd)
{
    constexpr int kAbove = 16;
    return UniqueFd(::fcntl(fd.get(), F_DUPFD_CLOEXEC, kAbove));
}

} // namespace

Result<UniqueFd> listenAt(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (name.size() >= qsizetype(sizeof address.sun_path))
        return failure(notServed(ErrorKind::Invalid, ENAMETOOLONG, path));
    std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
    ::unlink(name.constData());
    UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    constexpr int kBacklog = 4;
    // Who knocks is looked at (SO_PEERCRED): the machine's user has no name that we could give the
    // file to without being allowed to give files away.
    if (!fd.isValid() ||
        ::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::chmod(name.constData(), 0666) != 0 || ::listen(fd.get(), kBacklog) != 0)
        return failure(notServed(ErrorKind::Internal, errno, path));
    return fd;
}

Result<UniqueFd> openNode(int bus, int number)
{
    const QString path = nodeOf(bus, number);
    UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC));
    if (fd.isValid())
        return fd;
    const bool isRefused = errno == EACCES || errno == EPERM;
    return failure(notServed(isRefused ? ErrorKind::Denied : ErrorKind::NotFound, errno, path));
}

void giveToDrivers(int bus, int number)
{
    const auto node = openNode(bus, number);
    if (!node)
        return;
    constexpr int kMostInterfaces = 32;
    for (int i = 0; i < kMostInterfaces; ++i) {
        usbdevfs_ioctl command{i, int(USBDEVFS_CONNECT), nullptr};
        ::ioctl(node->get(), USBDEVFS_IOCTL, &command);
    }
}

Result<Spawned> spawn(const QString &program, const QStringList &words, qint64 user,
                      const UniqueFd &device, const UniqueFd &listener)
{
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return failure(notServed(ErrorKind::Internal, errno, QStringLiteral("socketpair")));
    Spawned spawned;
    spawned.control = UniqueFd(ends[0]);
    const UniqueFd theirs = highCopy(UniqueFd(ends[1]));
    const UniqueFd node = highCopy(device);
    const UniqueFd door = highCopy(listener);

    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, theirs.get(), kKeeperFd);
    posix_spawn_file_actions_adddup2(&actions, node.get(), kDeviceFd);
    posix_spawn_file_actions_adddup2(&actions, door.get(), kListenerFd);
    QByteArray name = QFile::encodeName(program);
    QByteArrayList line{name};
    for (const QString &word : words)
        line.append(word.toLatin1());
    line.append(QByteArray::number(user >= 0 ? user : qint64(::getuid())));
    std::vector<char *> arguments;
    for (QByteArray &word : line)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const int outcome =
        ::posix_spawn(&spawned.pid, name.constData(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (outcome != 0)
        return failure(notServed(ErrorKind::Unsupported, outcome, program));
    return spawned;
}

} // namespace innkeeper::usbredir
