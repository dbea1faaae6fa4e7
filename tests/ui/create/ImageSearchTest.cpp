// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/ImageSearch.h"
#include "tests/ui/create/CreateWorld.h"
#include "ui/create/ImageModel.h"

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

QStringList names(const QList<FoundImage> &images)
{
    QStringList names;
    for (const FoundImage &image : images)
        names.append(QFileInfo(image.path).fileName());
    return names;
}

TEST(ImageSearch, FindsImagesNewestFirst)
{
    CreateWorld world;
    const QString older = world.addImage(QStringLiteral("older.ISO"));
    world.addImage(QStringLiteral("newer.qcow2"));
    world.addImage(QStringLiteral("letter.pdf"));
    world.addImage(QStringLiteral("empty.iso"), {});
    QFile file(older);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addDays(-3),
                                 QFileDevice::FileModificationTime));
    const QString folder = world.folder.filePath(QStringLiteral("Downloads"));
    const auto images =
        findImages({{folder, QStringLiteral("Downloads")}}, world.hypervisor.storage());
    EXPECT_EQ(names(images),
              (QStringList{QStringLiteral("newer.qcow2"), QStringLiteral("older.ISO")}));
    EXPECT_EQ(images.last().kind, FoundImage::Kind::Installer);
    EXPECT_EQ(images.first().kind, FoundImage::Kind::Disk);
}

TEST(ImageSearch, DoesNotGoDeep)
{
    CreateWorld world;
    QDir(world.folder.path()).mkpath(QStringLiteral("Downloads/below"));
    world.addImage(QStringLiteral("below/hidden.iso"));
    const auto images = findImages({{world.folder.filePath(QStringLiteral("Downloads")), {}}},
                                   world.hypervisor.storage());
    EXPECT_TRUE(images.isEmpty());
}

TEST(ImageSearch, ListsWhatPoolsHoldOnce)
{
    CreateWorld world;
    const QString iso = world.addImage(QStringLiteral("pooled.iso"));
    world.hypervisor.storage().addPool(
        {QStringLiteral("isos"), QStringLiteral("dir"), world.folder.path(), true, {}, {}});
    StorageVolume volume;
    volume.pool = QStringLiteral("isos");
    volume.name = QStringLiteral("pooled.iso");
    volume.path = iso;
    volume.format = QStringLiteral("iso");
    world.hypervisor.storage().addVolume(volume);
    const auto images = findImages({{world.folder.filePath(QStringLiteral("Downloads")), {}}},
                                   world.hypervisor.storage());
    ASSERT_EQ(images.size(), 1);
    EXPECT_TRUE(images.first().place.contains(QStringLiteral("isos")));
}

TEST(ImageSearch, TakesAnImgOfAPoolForADisk)
{
    CreateWorld world;
    world.hypervisor.storage().addPool(
        {QStringLiteral("disks"), QStringLiteral("dir"), world.folder.path(), true, {}, {}});
    StorageVolume volume;
    volume.pool = QStringLiteral("disks");
    volume.name = QStringLiteral("old server.img");
    volume.path = world.addImage(QStringLiteral("old server.img"));
    volume.format = QStringLiteral("raw");
    world.hypervisor.storage().addVolume(volume);
    const auto images = findImages({}, world.hypervisor.storage());
    ASSERT_EQ(images.size(), 1);
    EXPECT_EQ(images.first().kind, FoundImage::Kind::Disk);
    ImageModel model;
    model.setFound(images);
    EXPECT_EQ(model.rowCount(), 0);
    model.setKind(FoundImage::Kind::Disk);
    EXPECT_EQ(model.rowCount(), 1);
}

TEST(ImageSearch, GoesOnWithoutStorage)
{
    CreateWorld world;
    world.addImage(QStringLiteral("there.iso"));
    world.hypervisor.disconnect();
    const auto images = findImages({{world.folder.filePath(QStringLiteral("Downloads")), {}}},
                                   world.hypervisor.storage());
    EXPECT_EQ(images.size(), 1);
}

TEST(ImageModel, OffersAnImgForBothUses)
{
    CreateWorld world;
    const QString path = world.addImage(QStringLiteral("either.img"));
    ImageModel model;
    model.setFound({{path, FoundImage::Kind::Installer, Bytes(1), {}, {}}});
    EXPECT_EQ(model.rowCount(), 1);
    model.setKind(FoundImage::Kind::Disk);
    EXPECT_EQ(model.rowCount(), 1);
}

TEST(ImageModel, ShowsAPathOnce)
{
    CreateWorld world;
    const QString path = world.addImage(QStringLiteral("one.iso"));
    ImageModel model;
    model.setRecent({path});
    model.setFound({{path, FoundImage::Kind::Installer, Bytes(1), {}, {}}});
    (void)model.addChosen(path);
    EXPECT_EQ(model.rowCount(), 1);
}

} // namespace
} // namespace innkeeper
