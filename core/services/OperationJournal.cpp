// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/OperationJournal.h"

#include "core/base/Logging.h"
#include "core/services/JournalRecord.h"
#include "core/services/LockFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace innkeeper {

namespace {

struct OperationJournalWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::OperationJournal)
};

constexpr QLatin1String kRecordSuffix(".json");
constexpr QLatin1String kLockSuffix(".lock");
constexpr QLatin1String kNewSuffix(".new");

tl::unexpected<Error> notWritten(const QString &folder, int code)
{
    return failure(code == ENOSPC || code == EDQUOT ? ErrorKind::NoSpace : ErrorKind::Internal,
                   OperationJournalWords::tr(
                       "Innkeeper could not note down what it is about to do, so it did not "
                       "go on."),
                   OperationJournalWords::tr(
                       "Make sure that the folder “%1” can be written and has space left.")
                       .arg(folder),
                   QString::fromLocal8Bit(std::strerror(code)));
}

bool writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(fd, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0)
            bytes = bytes.sliced(written);
    }
    return ::fsync(fd) == 0;
}

// A new or removed name survives a power cut only after its folder was synced.
bool syncFolder(const QString &folder)
{
    const UniqueFd fd(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return fd.isValid() && ::fsync(fd.get()) == 0;
}

std::optional<OperationJournal::Record> readRecord(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return recordFromJson(file.readAll());
}

bool makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    ::chmod(QFile::encodeName(folder).constData(), 0700);
    return true;
}

} // namespace

OperationJournal::Entry::Entry(QString file, UniqueFd lock)
    : m_file(std::move(file))
    , m_lock(std::move(lock))
{
}

Result<void> OperationJournal::Entry::write(const Record &record)
{
    const QByteArray fresh = QFile::encodeName(m_file + kNewSuffix);
    const UniqueFd fd(
        ::open(fresh.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd.isValid() || !writeAll(fd.get(), toJson(record)) ||
        ::rename(fresh.constData(), QFile::encodeName(m_file).constData()) != 0 ||
        !syncFolder(QFileInfo(m_file).path()))
        return notWritten(QFileInfo(m_file).path(), errno);
    return {};
}

void OperationJournal::Entry::finish()
{
    // The lock goes last: a record without a lock would look like one left behind.
    QFile::remove(m_file + kNewSuffix);
    QFile::remove(m_file);
    syncFolder(QFileInfo(m_file).path());
    QFile::remove(m_file + kLockSuffix);
    m_lock.reset();
}

std::chrono::milliseconds OperationJournal::Entry::age() const
{
    const QDateTime written = QFileInfo(m_file).lastModified();
    return std::chrono::milliseconds(
        written.isValid() ? std::max<qint64>(0, written.msecsTo(QDateTime::currentDateTime())) : 0);
}

OperationJournal::OperationJournal(QString folder)
    : m_folder(std::move(folder))
{
}

Result<std::unique_ptr<OperationJournal::Entry>> OperationJournal::begin(const Record &record)
{
    if (!makeFolder(m_folder))
        return notWritten(m_folder, errno);
    QString file;
    UniqueFd lock;
    // Whoever looks for what was left may hold a new lock for a moment before we do.
    do {
        file = m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + kRecordSuffix;
        lock = lockFile(file + kLockSuffix);
    } while (!lock.isValid() && errno == EWOULDBLOCK);
    if (!lock.isValid())
        return notWritten(m_folder, errno);
    auto entry = std::make_unique<Entry>(file, std::move(lock));
    if (auto written = entry->write(record); !written) {
        entry->finish();
        return failure(written.error());
    }
    return entry;
}

QList<std::pair<OperationJournal::Record, std::shared_ptr<OperationJournal::Entry>>>
OperationJournal::leftBehind(const QString &uri)
{
    QList<std::pair<Record, std::shared_ptr<Entry>>> found;
    const QDir folder(m_folder);
    const QStringList locks = folder.entryList({u'*' + kRecordSuffix + kLockSuffix}, QDir::Files);
    for (const QString &lockName : locks) {
        const QString lockPath = folder.filePath(lockName);
        const QString file = lockPath.chopped(kLockSuffix.size());
        if (const auto record = readRecord(file); record && record->uri != uri)
            continue;
        UniqueFd lock = lockFile(lockPath);
        if (!lock.isValid())
            continue;
        auto entry = std::make_shared<Entry>(file, std::move(lock));
        if (!QFile::exists(file)) {
            // Its owner died before the first record, or after the last step.
            entry->finish();
        } else if (const auto record = readRecord(file); !record) {
            qCWarning(lcServices) << "cannot read the record of an operation:" << file;
        } else {
            found.append({*record, entry});
        }
    }
    return found;
}

QString OperationJournal::defaultFolder()
{
    // Qt 6.4 knows no StateLocation.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + QStringLiteral("/.local/state");
    return state + QStringLiteral("/innkeeper/journal");
}

} // namespace innkeeper
