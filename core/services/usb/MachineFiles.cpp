// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/usb/MachineFiles.h"

#include "core/base/Logging.h"
#include "core/catalog/DiskImage.h"

#include <QDir>
#include <QFileInfo>

namespace innkeeper {

MachineFiles::MachineFiles(Storage &storage)
    : m_storage(storage)
{
}

void MachineFiles::add(const UsbParts &parts, bool isComplete)
{
    QStringList images = parts.images;
    for (const UsbParts::Volume &volume : parts.volumes)
        if (const QString path = pathOf(volume); !path.isEmpty())
            images.append(path);
    m_paths += images;
    if (!isComplete)
        for (const QString &image : std::as_const(images))
            addLayers(image);
}

// Not by the pool's own list of volumes: making that reads every one of them.
QString MachineFiles::pathOf(const UsbParts::Volume &volume)
{
    if (!m_pools) {
        const auto pools = m_storage.pools();
        if (!pools)
            qCWarning(lcServices).noquote()
                << "Disks in storage pools are not guarded:" << pools.error().message;
        m_pools = pools.value_or(QList<StoragePool>());
    }
    for (const StoragePool &pool : std::as_const(*m_pools))
        if (pool.name == volume.pool && !pool.path.isEmpty())
            return pool.path + u'/' + volume.name;
    return {};
}

void MachineFiles::addLayers(QString path)
{
    // Longer chains are mistakes, such as images that are layered on themselves.
    constexpr int kDeepestChain = 64;
    for (int depth = 0; depth < kDeepestChain && QFileInfo(path).isFile(); ++depth) {
        const QString backing = backingFileOf(path);
        // Not in the file system: "nbd://host/disk", "json:{…}".
        if (backing.isEmpty() || backing.section(u'/', 0, 0).contains(u':'))
            return;
        path = QDir::cleanPath(QFileInfo(path).dir().absoluteFilePath(backing));
        if (m_paths.contains(path))
            return;
        m_paths.append(path);
    }
}

} // namespace innkeeper
