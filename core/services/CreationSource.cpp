// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/CreationSource.h"

#include "core/catalog/DiskImage.h"
#include "core/services/DiskUsers.h"
#include "core/services/ImageReach.h"
#include "core/services/ShellWord.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace innkeeper {

namespace {

struct CreationSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::CreationSource)
};

bool readsImageHere(const CreateRequest &request, const HostFacts &host)
{
    // A copy is read here and sent; anything else is opened by the host's QEMU.
    return host.isLocal ||
           (request.source == CreateRequest::Source::Import && !request.importInPlace);
}

Result<void> checkReadable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound,
                       CreationSourceWords::tr("The image “%1” does not exist.").arg(path));
    if (info.isDir())
        return failure(ErrorKind::Invalid,
                       CreationSourceWords::tr("“%1” is a folder, not an image.").arg(path));
    if (!info.isReadable())
        return failure(
            ErrorKind::Denied,
            CreationSourceWords::tr("The image “%1” cannot be read: you lack the permission.")
                .arg(path));
    if (info.isFile() && info.size() == 0)
        return failure(
            ErrorKind::Invalid, CreationSourceWords::tr("The image “%1” is empty.").arg(path),
            CreationSourceWords::tr("Perhaps its download was interrupted. Get it again."));
    return {};
}

Result<void> checkOnHost(const QString &path, Storage &storage)
{
    const auto volume = storage.volumeAt(path);
    if (volume)
        return {};
    if (volume.error().kind != ErrorKind::NotFound)
        return failure(volume.error());
    return failure(
        ErrorKind::NotFound,
        CreationSourceWords::tr("The host has no image “%1” in a storage pool.").arg(path),
        CreationSourceWords::tr("The image must lie on the host, in one of its storage pools."));
}

Result<CreationSource> readInstaller(const CreateRequest &request, OsDatabase &systems)
{
    CreationSource source;
    const auto media = systems.identify(request.imagePath);
    if (!media)
        return failure(media.error());
    source.media = *media;
    if (!media->isBootable)
        source.remarks << CreationSourceWords::tr(
            "The image does not look like one that a machine can start "
            "from.");
    else if (media->osId.isEmpty() && request.osId.isEmpty())
        source.remarks << CreationSourceWords::tr(
            "The operating system on the image was not recognized, so the "
            "machine gets hardware that everything modern starts on.");
    return source;
}

QString conversionAdvice(const QString &path)
{
    return CreationSourceWords::tr("Make a plain image of it first: %1")
        .arg(QStringLiteral("qemu-img convert -O qcow2 %1 new.qcow2").arg(shellWord(path)));
}

Result<CreationSource> readDisk(const CreateRequest &request)
{
    const QString &path = request.imagePath;
    const auto image = inspectDiskImage(path);
    if (!image)
        return failure(image.error());
    if (!image->backingFile.isEmpty() && !request.importInPlace)
        return failure(ErrorKind::Unsupported,
                       CreationSourceWords::tr(
                           "The image “%1” is only a layer over “%2”, so a copy of it alone "
                           "would be useless.")
                           .arg(path, image->backingFile),
                       conversionAdvice(path));
    if (image->isEncrypted)
        return failure(
            ErrorKind::Unsupported,
            CreationSourceWords::tr("The image “%1” is encrypted, which Innkeeper cannot import.")
                .arg(path),
            conversionAdvice(path));
    CreationSource source;
    source.format = image->format;
    if (!image->looksBootable)
        source.remarks << CreationSourceWords::tr(
            "The image does not look like one that a machine can start "
            "from.");
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) == 0) {
        constexpr quint64 kStatBlock = 512;
        source.fileSize = Bytes(quint64(facts.st_size));
        source.occupied = std::min(source.fileSize, Bytes(quint64(facts.st_blocks) * kStatBlock));
    }
    return source;
}

// Two machines that write to one image destroy it; a copy of one that is written to is torn.
Result<void> checkUnused(const CreateRequest &request, Hypervisor &hypervisor)
{
    const auto users = DiskUsers::read(hypervisor, MachineId());
    if (!users)
        return failure(users.error());
    const auto user = users->userOf(request.imagePath);
    if (!user)
        return {};
    if (request.importInPlace)
        return failure(
            ErrorKind::Busy,
            CreationSourceWords::tr("The image “%1” cannot be used where it is: it belongs to “%2” "
                                    "already.")
                .arg(request.imagePath, user->name),
            CreationSourceWords::tr("Import a copy of it instead."));
    if (user->isActive)
        return failure(ErrorKind::Busy,
                       CreationSourceWords::tr(
                           "The image “%1” cannot be copied now: the machine “%2” runs and "
                           "writes to it.")
                           .arg(request.imagePath, user->name),
                       CreationSourceWords::tr("Shut that machine down first."));
    return {};
}

Result<void> checkReach(const CreateRequest &request, const HostFacts &host)
{
    const bool isSystemQemu = host.isLocal && !host.isSession &&
                              host.driver.compare(QLatin1String("QEMU"), Qt::CaseInsensitive) == 0;
    const bool staysThere =
        request.source == CreateRequest::Source::Installer || request.importInPlace;
    return isSystemQemu && staysThere ? ImageReach::checkForSystemQemu(request.imagePath)
                                      : Result<void>();
}

} // namespace

Result<CreationSource> CreationSource::read(const CreateRequest &request, const HostFacts &host,
                                            OsDatabase &systems, Hypervisor &hypervisor)
{
    const bool isInstaller = request.source == CreateRequest::Source::Installer;
    if (!isInstaller && request.source != CreateRequest::Source::Import)
        return CreationSource{};
    if (!QFileInfo(request.imagePath).isAbsolute())
        return failure(
            ErrorKind::Invalid,
            request.imagePath.isEmpty()
                ? CreationSourceWords::tr("No image was chosen.")
                : CreationSourceWords::tr("The path “%1” of the image is not a full one.")
                      .arg(request.imagePath));
    if (auto there = checkStillThere(request, host, hypervisor.storage()); !there)
        return failure(there.error());
    if (auto reach = checkReach(request, host); !reach)
        return failure(reach.error());
    if (!readsImageHere(request, host))
        return isInstaller
                   ? CreationSource{}
                   : Result<CreationSource>(failure(
                         ErrorKind::Unsupported,
                         CreationSourceWords::tr(
                             "An image on another computer cannot be used where it is."),
                         CreationSourceWords::tr("Import a copy of an image on this computer.")));
    if (isInstaller)
        return readInstaller(request, systems);
    auto source = readDisk(request);
    if (!source)
        return source;
    if (auto unused = checkUnused(request, hypervisor); !unused)
        return failure(unused.error());
    return source;
}

Result<void> CreationSource::checkStillThere(const CreateRequest &request, const HostFacts &host,
                                             Storage &storage)
{
    if (request.source != CreateRequest::Source::Installer &&
        request.source != CreateRequest::Source::Import)
        return {};
    return readsImageHere(request, host) ? checkReadable(request.imagePath)
                                         : checkOnHost(request.imagePath, storage);
}

} // namespace innkeeper
