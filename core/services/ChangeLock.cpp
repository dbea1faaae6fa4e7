// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/ChangeLock.h"

#include "core/services/LockFile.h"
#include "core/services/OperationJournal.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <thread>

namespace innkeeper {

namespace {

struct ChangeLockWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ChangeLock)
};

} // namespace

ChangeLock::ChangeLock(QString path, UniqueFd fd)
    : m_path(std::move(path))
    , m_fd(std::move(fd))
{
}

ChangeLock::~ChangeLock()
{
    // First the file, then the lock: see lockFile().
    if (m_fd.isValid())
        QFile::remove(m_path);
}

Result<ChangeLock> ChangeLock::take(const QString &folder, const MachineId &id,
                                    std::chrono::milliseconds patience)
{
    using namespace std::chrono_literals;
    QDir().mkpath(folder);
    const QString path = folder + u'/' + id.toText() + QStringLiteral(".lock");
    for (const QDeadlineTimer end(patience);;) {
        UniqueFd fd = lockFile(path);
        if (fd.isValid() || errno != EWOULDBLOCK)
            return ChangeLock(path, std::move(fd));
        if (end.hasExpired())
            return failure(
                ErrorKind::Busy,
                ChangeLockWords::tr(
                    "The machine was not changed: another window has been changing it all the "
                    "while."),
                ChangeLockWords::tr("Try again when it is done."));
        std::this_thread::sleep_for(5ms);
    }
}

QString ChangeLock::defaultFolder()
{
    return QDir::cleanPath(OperationJournal::defaultFolder() + QStringLiteral("/../changes"));
}

} // namespace innkeeper
