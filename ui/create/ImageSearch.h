// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Storage.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace innkeeper {

/// A file that one may want to install from or import.
struct FoundImage
{
    enum class Kind { Installer, Disk };

    QString path;
    Kind kind = Kind::Installer;
    Bytes size;
    QDateTime modified;
    /// Translated: "Downloads", "Storage pool “default”" …; empty for recent ones.
    QString place;

    bool operator==(const FoundImage &) const = default;
};

struct ImageFolder
{
    QString path;
    QString place;
};

/// What a file name says; ".img" may be either, and counts as `otherwise`.
[[nodiscard]] FoundImage::Kind imageKind(const QString &path,
                                         FoundImage::Kind otherwise = FoundImage::Kind::Installer);

/// Downloads, home, libvirt's own folders, and removable media that are mounted now.
[[nodiscard]] QList<ImageFolder> usualImageFolders();

/// Looks into these folders (not below them) and into the pools' lists of volumes; newest first,
/// each file once. Blocks, as long as slow disks take.
[[nodiscard]] QList<FoundImage> findImages(const QList<ImageFolder> &folders, Storage &storage);

} // namespace innkeeper
