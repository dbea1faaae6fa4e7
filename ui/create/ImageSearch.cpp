// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/ImageSearch.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>

namespace innkeeper {

namespace {

/// A folder with more files than that is no place to look for images in.
constexpr int kMaxFilesPerFolder = 20000;

struct ImageSearchWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ImageSearch)
};

class Collection
{
public:
    void add(FoundImage image)
    {
        const QString identity = QFileInfo(image.path).canonicalFilePath();
        const QString key = identity.isEmpty() ? image.path : identity;
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        m_images.append(std::move(image));
    }
    QList<FoundImage> sorted()
    {
        std::stable_sort(m_images.begin(), m_images.end(),
                         [](const auto &a, const auto &b) { return a.modified > b.modified; });
        return m_images;
    }

private:
    QSet<QString> m_seen;
    QList<FoundImage> m_images;
};

bool looksLikeImage(const QString &name)
{
    static const QStringList endings{QStringLiteral(".iso"), QStringLiteral(".img"),
                                     QStringLiteral(".qcow2"), QStringLiteral(".raw")};
    return std::any_of(endings.cbegin(), endings.cend(), [&name](const QString &ending) {
        return name.endsWith(ending, Qt::CaseInsensitive);
    });
}

void addFolder(Collection &images, const ImageFolder &folder)
{
    QDirIterator files(folder.path, QDir::Files | QDir::Readable);
    for (int count = 0; files.hasNext() && count < kMaxFilesPerFolder; ++count) {
        files.next();
        if (!looksLikeImage(files.fileName()))
            continue;
        const QFileInfo info = files.fileInfo();
        if (info.size() > 0)
            images.add({info.absoluteFilePath(), imageKind(info.fileName()),
                        Bytes(quint64(info.size())), info.lastModified(), folder.place});
    }
}

void addPool(Collection &images, Storage &storage, const StoragePool &pool)
{
    const auto volumes = storage.volumes(pool.name);
    if (!volumes)
        return;
    for (const StorageVolume &volume : *volumes) {
        const bool isDisc = volume.format == QLatin1String("iso");
        if (!isDisc && !looksLikeImage(volume.name))
            continue;
        // In a pool, an ".img" is the disk of some machine.
        images.add(
            {volume.path,
             isDisc ? FoundImage::Kind::Installer : imageKind(volume.name, FoundImage::Kind::Disk),
             volume.capacity, QFileInfo(volume.path).lastModified(),
             ImageSearchWords::tr("Storage pool “%1”").arg(pool.name)});
    }
}

bool isRemovableMount(const QString &path)
{
    return path.startsWith(QLatin1String("/media/")) ||
           path.startsWith(QLatin1String("/run/media/")) || path == QLatin1String("/mnt") ||
           path.startsWith(QLatin1String("/mnt/"));
}

} // namespace

FoundImage::Kind imageKind(const QString &path, FoundImage::Kind otherwise)
{
    if (path.endsWith(QLatin1String(".iso"), Qt::CaseInsensitive))
        return FoundImage::Kind::Installer;
    if (path.endsWith(QLatin1String(".img"), Qt::CaseInsensitive))
        return otherwise;
    return looksLikeImage(path) ? FoundImage::Kind::Disk : otherwise;
}

QList<ImageFolder> usualImageFolders()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    QList<ImageFolder> folders;
    if (downloads != home)
        folders.append({downloads, ImageSearchWords::tr("Downloads")});
    folders.append({home, ImageSearchWords::tr("Home")});
    for (const char *path : {"/var/lib/libvirt/images", "/var/lib/libvirt/isos"})
        folders.append({QString::fromLatin1(path), QString::fromLatin1(path)});
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        if (volume.isReady() && isRemovableMount(volume.rootPath()))
            folders.append({volume.rootPath(), volume.displayName()});
    }
    return folders;
}

QList<FoundImage> findImages(const QList<ImageFolder> &folders, Storage &storage)
{
    Collection images;
    if (const auto pools = storage.pools()) {
        for (const StoragePool &pool : *pools) {
            if (pool.isActive)
                addPool(images, storage, pool);
        }
    }
    for (const ImageFolder &folder : folders)
        addFolder(images, folder);
    return images.sorted();
}

} // namespace innkeeper
