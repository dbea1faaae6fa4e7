// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/osinfo/OsinfoDatabase.h"

#include "core/adapters/osinfo/DatabaseFiles.h"
#include "core/adapters/osinfo/EntryReader.h"
#include "core/adapters/osinfo/InstallerImage.h"
#include "core/adapters/osinfo/LoadedDatabase.h"

#include <QCoreApplication>

#include <malloc.h>

namespace innkeeper::osinfo {

namespace {

class OsinfoDatabaseWords
{
    Q_DECLARE_TR_FUNCTIONS(OsinfoDatabase)
};

} // namespace

OsinfoDatabase::OsinfoDatabase() = default;
OsinfoDatabase::~OsinfoDatabase() = default;

Result<LoadedDatabase *> OsinfoDatabase::loaded()
{
    if (!m_loaded)
        m_loaded = std::make_unique<LoadedDatabase>();
    if (!m_loaded->isEmpty())
        return m_loaded.get();
    m_loaded.reset();
    return failure(ErrorKind::NotFound,
                   OsinfoDatabaseWords::tr("The list of operating systems could not be read."),
                   OsinfoDatabaseWords::tr("Install the package osinfo-db."));
}

Result<QList<OperatingSystem>> OsinfoDatabase::all()
{
    const QMutexLocker lock(&m_mutex);
    return loaded().map([](LoadedDatabase *database) { return database->all(); });
}

Result<OperatingSystem> OsinfoDatabase::find(const QString &idOrShortId)
{
    const QMutexLocker lock(&m_mutex);
    const auto database = loaded();
    if (!database)
        return failure(database.error());
    if (const auto system = (*database)->find(idOrShortId))
        return *system;
    return failure(
        ErrorKind::NotFound,
        OsinfoDatabaseWords::tr("No operating system is known as “%1”.").arg(idOrShortId),
        OsinfoDatabaseWords::tr("“innkeeperctl os-list” lists all that are known."));
}

Result<MediaFacts> OsinfoDatabase::identify(const QString &imagePath)
{
    // Reading the image comes first: most faults need no database to be found.
    auto image = InstallerImage::read(imagePath);
    if (!image)
        return failure(image.error());
    if (!image->iso)
        return image->facts;
    const QMutexLocker lock(&m_mutex);
    const auto database = loaded();
    if (!database)
        return failure(database.error());
    (*database)->recognize(*image->iso, image->facts);
    return image->facts;
}

QString OsinfoDatabase::nameOf(const QString &id)
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_names.constFind(id);
    if (known != m_names.constEnd())
        return *known;
    const QString file = systemFileOf(id);
    return *m_names.insert(id, file.isEmpty() ? QString() : readName(file, id));
}

void OsinfoDatabase::release()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_loaded)
        return;
    m_loaded.reset();
    // Thousands of small pieces: without this they would stay with the process.
    ::malloc_trim(0);
}

} // namespace innkeeper::osinfo
