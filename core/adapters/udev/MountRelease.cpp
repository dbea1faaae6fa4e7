// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/MountRelease.h"

#include "core/adapters/udev/BlockDevices.h"
#include "core/adapters/udev/OpenFiles.h"
#include "core/adapters/udev/Unmounting.h"
#include "core/base/UniqueFd.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace innkeeper::udev {

namespace {

struct MountReleaseWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::udev::MountRelease)
};

/// A mount on the device, and the block device that it is of.
struct Piece
{
    QString folder;
    QString block;
};

/// What was mounted last comes first: it may lie in one of the others.
QList<Piece> piecesOn(const SystemTree &tree, const QString &port)
{
    const MountTable mounts(tree.lines(QStringLiteral("/proc/self/mountinfo")));
    const BlockDevices devices(tree, mounts);
    QList<Piece> pieces;
    for (const Mount &mount : mounts.all()) {
        const QStringList blocks = devices.under(mount);
        if (devices.portsOf(blocks).contains(port))
            pieces.prepend({mount.mountPoint, blocks.value(0)});
    }
    return pieces;
}

/// What is unlocked of the device, and nothing else is built on: the block devices that are
/// encrypted.
QStringList unlockedOn(const SystemTree &tree, const QString &port)
{
    const MountTable mounts(tree.lines(QStringLiteral("/proc/self/mountinfo")));
    const BlockDevices devices(tree, mounts);
    QStringList encrypted;
    for (const QString &device : devices.all()) {
        // As libcryptsetup names them: "CRYPT-LUKS2-…".
        if (tree.text(device + QLatin1String("/dm/uuid")).startsWith("CRYPT-") &&
            devices.holdersOf(device).isEmpty() && devices.portsOf({device}).contains(port))
            for (const QString &slave : tree.names(device + QLatin1String("/slaves")))
                encrypted.append(tree.resolved(device + QLatin1String("/slaves/") + slave));
    }
    return encrypted;
}

/// "dm-0" is there under that name, too.
QString nodeOf(const QString &block)
{
    QString name = block.section(u'/', -1);
    return QLatin1String("/dev/") + name.replace(u'!', u'/');
}

Error inUse(const QStringList &programs, const QString &folder)
{
    return {ErrorKind::Busy,
            programs.isEmpty()
                ? MountReleaseWords::tr("The device was not connected, because a program uses "
                                        "files in “%1”.")
                      .arg(folder)
                : MountReleaseWords::tr("The device was not connected, because files in “%1” are "
                                        "in use by: %2.")
                      .arg(folder, programs.join(QStringLiteral(", "))),
            MountReleaseWords::tr("Close them there, and try again."),
            {}};
}

Error notWritten(const QString &folder, int code)
{
    return {ErrorKind::Internal,
            MountReleaseWords::tr("The device was not connected, because not all that was saved in "
                                  "“%1” could be written.")
                .arg(folder),
            MountReleaseWords::tr("Copy what is important from it before you unplug it."),
            QString::fromLocal8Bit(std::strerror(code))};
}

/// What programs wrote, and the file system about itself.
Result<void> write(const SystemTree &tree, const QString &folder)
{
    const UniqueFd open(::open(QFile::encodeName(tree.realPath(folder)).constData(),
                               O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Without a right to enter it nobody can wait, but for the unmounting, which writes as well.
    if (open.isValid() && ::syncfs(open.get()) != 0)
        return failure(notWritten(folder, errno));
    return {};
}

/// What the disk keeps in a cache of its own. Opened for reading: udev would look at it anew, and
/// the desktop mount it again.
Result<void> flush(const SystemTree &tree, const Piece &piece)
{
    const UniqueFd open(::open(QFile::encodeName(tree.realPath(nodeOf(piece.block))).constData(),
                               O_RDONLY | O_CLOEXEC));
    if (!open.isValid())
        return {};
    if (::fsync(open.get()) != 0 && errno != EROFS && errno != EINVAL)
        return failure(notWritten(piece.folder, errno));
    // Another one reads it from now on; what we know of it is old then.
    ::ioctl(open.get(), BLKFLSBUF, 0);
    return {};
}

/// What `pieces` were before some of them were unmounted.
Error withRest(Error why, const QList<Piece> &pieces, const QList<Piece> &left)
{
    QStringList gone;
    for (const Piece &one : pieces) {
        const bool isLeft = std::any_of(left.cbegin(), left.cend(), [&one](const Piece &other) {
            return other.folder == one.folder;
        });
        if (!isLeft)
            gone.append(one.folder);
    }
    if (!gone.isEmpty())
        why.advice = MountReleaseWords::tr("%1 Unmounted already: %2.", "advice, folders")
                         .arg(why.advice, gone.join(QStringLiteral(", ")));
    return why;
}

} // namespace

MountRelease::MountRelease()
    : MountRelease(
          QStringLiteral("/"),
          [](const QString &device, const QString &folder) {
              return unmount(device, folder, QDBusConnection::systemBus());
          },
          [](const QString &device) { return lock(device, QDBusConnection::systemBus()); })
{
}

MountRelease::MountRelease(QString root, Unmount unmount, Lock lock)
    : m_root(std::move(root))
    , m_unmount(std::move(unmount))
    , m_lock(std::move(lock))
{
}

Result<void> MountRelease::release(const QString &port)
{
    const SystemTree tree(m_root);
    const QList<Piece> pieces = piecesOn(tree, port);
    // All of them, before one is gone.
    for (const Piece &one : pieces)
        if (const QStringList programs = programsIn(tree, one.folder); !programs.isEmpty())
            return failure(inUse(programs, one.folder));
    for (const Piece &one : pieces)
        if (const auto written = write(tree, one.folder); !written)
            return written;
    for (const Piece &one : pieces) {
        const auto done = m_unmount(nodeOf(one.block), one.folder);
        const QList<Piece> left = done ? QList<Piece>() : piecesOn(tree, port);
        if (done || left.isEmpty())
            continue;
        const Error why = done.error().kind == ErrorKind::Busy
                              ? inUse(programsIn(tree, one.folder), one.folder)
                              : done.error();
        return failure(withRest(why, pieces, left));
    }
    for (const Piece &one : pieces)
        if (const auto flushed = flush(tree, one); !flushed)
            return flushed;
    if (const QList<Piece> left = piecesOn(tree, port); !left.isEmpty())
        return failure(withRest(inUse({}, left.first().folder), pieces, left));
    // Else it stayed unlocked for this computer while a machine has it.
    for (const QString &block : unlockedOn(tree, port))
        if (const auto locked = m_lock(nodeOf(block));
            !locked && unlockedOn(tree, port).contains(block))
            return failure(withRest(locked.error(), pieces, {}));
    return {};
}

} // namespace innkeeper::udev
