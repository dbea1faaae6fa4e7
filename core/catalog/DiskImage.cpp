// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/DiskImage.h"

#include "core/catalog/ImageKind.h"
#include "core/catalog/Qcow2Tables.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace innkeeper {

namespace {

class DiskImageWords
{
    Q_DECLARE_TR_FUNCTIONS(DiskImage)
};

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

QString conversionAdvice(const QString &path, const char *format)
{
    const QFileInfo info(path);
    const QString target = info.path() + u'/' + info.completeBaseName() + QLatin1String(".qcow2");
    return DiskImageWords::tr("Convert it first: %1")
        .arg(QStringLiteral("qemu-img convert -f %1 -O qcow2 %2 %3")
                 .arg(QLatin1String(format), shellQuoted(path), shellQuoted(target)));
}

tl::unexpected<Error> foreignFormat(const QString &path, const char *product, const char *format)
{
    return failure(
        ErrorKind::Unsupported,
        DiskImageWords::tr("“%1” is a disk image of %2, which machines here cannot run from.")
            .arg(path, QLatin1String(product)),
        conversionAdvice(path, format));
}

tl::unexpected<Error> packed(const QString &path, const char *format, const char *command)
{
    const QString advice = DiskImageWords::tr("Unpack it first: %1")
                               .arg(QLatin1String(command) + u' ' + shellQuoted(path));
    return failure(ErrorKind::Unsupported,
                   DiskImageWords::tr("“%1” is compressed (%2).").arg(path, QLatin1String(format)),
                   advice);
}

tl::unexpected<Error> archive(const QString &path, const char *command)
{
    const QString advice = DiskImageWords::tr("Unpack it and choose the disk image in it: %1")
                               .arg(QLatin1String(command) + u' ' + shellQuoted(path));
    return failure(ErrorKind::Unsupported,
                   DiskImageWords::tr("“%1” is an archive of files.").arg(path), advice);
}

bool endsLikeBootSector(const QByteArray &sector)
{
    return sector.size() == 512 && sector.endsWith("\x55\xaa");
}

Result<DiskImageFacts> inspectRaw(const ImageFile &file)
{
    DiskImageFacts facts;
    facts.format = QStringLiteral("raw");
    facts.fileSize = file.allocated();
    facts.virtualSize = Bytes(file.size());
    facts.looksBootable = endsLikeBootSector(file.readUpTo(0, 512));
    return facts;
}

tl::unexpected<Error> damagedQcow2(const QString &path)
{
    return failure(ErrorKind::Invalid,
                   DiskImageWords::tr("“%1” is damaged: it says it is a qcow2 disk image, but its "
                                      "inner tables are wrong or cut off.")
                       .arg(path),
                   DiskImageWords::tr("If it was downloaded or copied, do that again."));
}

Result<DiskImageFacts> inspectQcow2(const QString &path, const ImageFile &file)
{
    const auto header = Qcow2Header::read(file);
    if (!header || header->virtualSize == 0)
        return damagedQcow2(path);
    if (header->isMarkedCorrupt)
        return failure(ErrorKind::Invalid,
                       DiskImageWords::tr("“%1” is marked as damaged.").arg(path),
                       DiskImageWords::tr("Try to repair a copy of it: %1")
                           .arg(QLatin1String("qemu-img check -r all ") + shellQuoted(path)));
    if (header->hasDataFile)
        return failure(ErrorKind::Unsupported,
                       DiskImageWords::tr("“%1” keeps its content in another file.").arg(path),
                       conversionAdvice(path, "qcow2"));
    if (!qcow2TablesFit(file, *header))
        return damagedQcow2(path);
    DiskImageFacts facts;
    facts.format = QStringLiteral("qcow2");
    facts.fileSize = file.allocated();
    facts.virtualSize = Bytes(header->virtualSize);
    facts.backingFile = header->backingFile;
    facts.isEncrypted = header->isEncrypted;
    facts.looksBootable = header->firstSector.isEmpty() || endsLikeBootSector(header->firstSector);
    return facts;
}

} // namespace

QString backingFileOf(const QString &path)
{
    const auto file = ImageFile::open(path);
    if (!file || imageKindOf(*file) != ImageKind::Qcow2)
        return {};
    const auto header = Qcow2Header::read(*file);
    return header ? header->backingFile : QString();
}

Result<DiskImageFacts> inspectDiskImage(const QString &path)
{
    const auto file = ImageFile::open(path);
    if (!file)
        return failure(file.error());

    switch (imageKindOf(*file)) {
    case ImageKind::Raw:
        return inspectRaw(*file);
    case ImageKind::Qcow2:
        return inspectQcow2(path, *file);
    case ImageKind::Luks: {
        auto facts = inspectRaw(*file);
        facts->isEncrypted = true;
        facts->looksBootable = true;
        return facts;
    }
    case ImageKind::Iso:
        return failure(
            ErrorKind::Unsupported,
            DiskImageWords::tr("“%1” is an image of a CD or DVD, not of a disk.").arg(path),
            DiskImageWords::tr("Choose it as the installer of a new machine."));
    case ImageKind::Qcow1:
        return foreignFormat(path, "QEMU (qcow)", "qcow");
    case ImageKind::Qed:
        return foreignFormat(path, "QEMU (QED)", "qed");
    case ImageKind::Vmdk:
        return foreignFormat(path, "VMware", "vmdk");
    case ImageKind::Vdi:
        return foreignFormat(path, "VirtualBox", "vdi");
    case ImageKind::Vhdx:
        return foreignFormat(path, "Hyper-V", "vhdx");
    case ImageKind::Vpc:
        return foreignFormat(path, "Virtual PC", "vpc");
    case ImageKind::Gzip:
        return packed(path, "gzip", "gunzip -k");
    case ImageKind::Xz:
        return packed(path, "xz", "unxz -k");
    case ImageKind::Bzip2:
        return packed(path, "bzip2", "bunzip2 -k");
    case ImageKind::Zstd:
        return packed(path, "zstd", "unzstd");
    case ImageKind::Zip:
        return archive(path, "unzip");
    case ImageKind::SevenZip:
        return archive(path, "7z x");
    case ImageKind::Tar:
        return archive(path, "tar xf");
    }
    return failure(ErrorKind::Internal, DiskImageWords::tr("“%1” could not be read.").arg(path));
}

} // namespace innkeeper
