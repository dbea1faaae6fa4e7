// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/osinfo/InstallerImage.h"

#include "core/catalog/ImageKind.h"

#include <QCoreApplication>

namespace innkeeper::osinfo {

namespace {

class InstallerImageWords
{
    Q_DECLARE_TR_FUNCTIONS(InstallerImage)
};

/// Writers of images disagree by some sectors on what belongs to them.
constexpr quint64 kTolerance = 1 << 20;

Result<InstallerImage> readIso(const QString &path, const ImageFile &file)
{
    InstallerImage image;
    image.iso = IsoImage::read(file);
    if (!image.iso)
        return failure(
            ErrorKind::Invalid,
            InstallerImageWords::tr("“%1” is damaged: its beginning is that of a CD, but what "
                                    "follows is not.")
                .arg(path),
            InstallerImageWords::tr("Download it again and compare its checksum."));
    if (image.iso->volumeSize > file.size() + kTolerance)
        return failure(
            ErrorKind::Invalid,
            InstallerImageWords::tr("“%1” is cut off: of %2 only %3 are there.")
                .arg(path, Bytes(image.iso->volumeSize).toText(), Bytes(file.size()).toText()),
            InstallerImageWords::tr("Download it again and compare its checksum."));
    image.facts.label = image.iso->volumeId;
    image.facts.size = Bytes(file.size());
    image.facts.isBootable = image.iso->isBootable;
    return image;
}

Result<InstallerImage> readRaw(const ImageFile &file)
{
    InstallerImage image;
    image.facts.size = Bytes(file.size());
    image.facts.isBootable = file.read(510, 2) == QByteArray("\x55\xaa");
    return image;
}

} // namespace

Result<InstallerImage> InstallerImage::read(const QString &path)
{
    const auto file = ImageFile::open(path);
    if (!file)
        return failure(file.error());

    switch (imageKindOf(*file)) {
    case ImageKind::Iso:
        return readIso(path, *file);
    case ImageKind::Raw:
        return readRaw(*file);
    case ImageKind::Gzip:
    case ImageKind::Xz:
    case ImageKind::Bzip2:
    case ImageKind::Zstd:
    case ImageKind::Zip:
    case ImageKind::SevenZip:
    case ImageKind::Tar:
        return failure(ErrorKind::Unsupported,
                       InstallerImageWords::tr("“%1” is compressed or an archive.").arg(path),
                       InstallerImageWords::tr("Unpack it, and choose the image in it."));
    case ImageKind::Qcow2:
    case ImageKind::Qcow1:
    case ImageKind::Qed:
    case ImageKind::Luks:
    case ImageKind::Vmdk:
    case ImageKind::Vdi:
    case ImageKind::Vhdx:
    case ImageKind::Vpc:
        break;
    }
    return failure(ErrorKind::Unsupported,
                   InstallerImageWords::tr("“%1” is a disk image, not an installer.").arg(path),
                   InstallerImageWords::tr("Import it as the disk of a new machine instead."));
}

} // namespace innkeeper::osinfo
