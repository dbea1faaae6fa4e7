// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/HypervisorContract.h"

#include <QFile>
#include <QSignalSpy>

#include <algorithm>

namespace innkeeper::contract {

namespace {

QString writeFile(const QTemporaryDir &place, const QString &name, const QByteArray &content)
{
    QFile file(place.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(content), content.size());
    return file.fileName();
}

VolumeSpec rawVolume(const QString &pool, const QString &name, Bytes capacity)
{
    return {pool, name, QStringLiteral("raw"), capacity, false};
}

} // namespace

TEST_P(HypervisorContract, MakesTheDefaultPoolOnce)
{
    const auto pool = storage().ensureDefaultPool();
    ASSERT_TRUE(succeeded(pool));
    EXPECT_EQ(pool->name, QStringLiteral("default"));
    EXPECT_TRUE(pool->isActive);
    EXPECT_FALSE(pool->path.isEmpty());
    EXPECT_GT(pool->capacity, Bytes());
    const auto again = storage().ensureDefaultPool();
    ASSERT_TRUE(succeeded(again));
    EXPECT_EQ(again->path, pool->path);
    const auto pools = storage().pools();
    ASSERT_TRUE(succeeded(pools));
    EXPECT_EQ(std::count_if(pools->begin(), pools->end(),
                            [&](const StoragePool &other) { return other.path == pool->path; }),
              1);
}

TEST_P(HypervisorContract, CreatesFindsAndDeletesVolumes)
{
    const auto pool = storage().ensureDefaultPool();
    ASSERT_TRUE(succeeded(pool));
    for (const QString &name :
         {QStringLiteral("plain.img"), QStringLiteral("my \"Büro\" & <x>.img"),
          QStringLiteral("$(reboot).img")}) {
        const auto volume = storage().createVolume(rawVolume(pool->name, name, Bytes::mib(4)));
        ASSERT_TRUE(succeeded(volume)) << name.toStdString();
        EXPECT_EQ(volume->name, name);
        EXPECT_EQ(volume->pool, pool->name);
        EXPECT_EQ(volume->capacity, Bytes::mib(4));
        EXPECT_EQ(volume->path, pool->path + u'/' + name);

        const auto volumes = storage().volumes(pool->name);
        ASSERT_TRUE(succeeded(volumes));
        EXPECT_EQ(std::count_if(volumes->begin(), volumes->end(),
                                [&](const StorageVolume &other) { return other.name == name; }),
                  1);
        const auto at = storage().volumeAt(volume->path);
        ASSERT_TRUE(succeeded(at));
        EXPECT_EQ(at->name, name);
        EXPECT_EQ(kindOf(storage().createVolume(rawVolume(pool->name, name, Bytes::mib(1)))),
                  ErrorKind::AlreadyExists);
        EXPECT_TRUE(succeeded(storage().deleteVolume(pool->name, name)));
        EXPECT_EQ(kindOf(storage().volumeAt(volume->path)), ErrorKind::NotFound);
        EXPECT_EQ(kindOf(storage().deleteVolume(pool->name, name)), ErrorKind::NotFound);
    }
}

TEST_P(HypervisorContract, GrowsVolumesWithUseByDefault)
{
    const auto pool = storage().ensureDefaultPool();
    ASSERT_TRUE(succeeded(pool));
    const VolumeSpec spec{pool->name, QStringLiteral("big.qcow2"), QStringLiteral("qcow2"),
                          Bytes::gib(40), false};
    const auto volume = storage().createVolume(spec);
    ASSERT_TRUE(succeeded(volume));
    EXPECT_EQ(volume->format, QStringLiteral("qcow2"));
    EXPECT_EQ(volume->capacity, Bytes::gib(40));
    EXPECT_LT(volume->allocation, Bytes::mib(10));
    EXPECT_TRUE(succeeded(storage().deleteVolume(pool->name, spec.name)));
}

TEST_P(HypervisorContract, MakesVolumesLarger)
{
    if (lacks(Lack::Resize))
        GTEST_SKIP();
    const auto pool = storage().ensureDefaultPool();
    ASSERT_TRUE(succeeded(pool));
    for (const char *format : {"qcow2", "raw"}) {
        const VolumeSpec spec{pool->name, QStringLiteral("small.img"), QLatin1String(format),
                              Bytes::mib(4), false};
        const auto volume = storage().createVolume(spec);
        ASSERT_TRUE(succeeded(volume));
        ASSERT_TRUE(succeeded(storage().resizeVolume(pool->name, spec.name, Bytes::mib(64))));
        const auto grown = storage().volumeAt(volume->path);
        ASSERT_TRUE(succeeded(grown));
        EXPECT_EQ(grown->capacity, Bytes::mib(64)) << format;
        // What is behind the end would be lost.
        EXPECT_FALSE(storage().resizeVolume(pool->name, spec.name, Bytes::mib(8)));
        EXPECT_TRUE(succeeded(storage().deleteVolume(pool->name, spec.name)));
        EXPECT_EQ(kindOf(storage().resizeVolume(pool->name, spec.name, Bytes::mib(128))),
                  ErrorKind::NotFound);
    }
}

TEST_P(HypervisorContract, SaysNotFoundForStorageThatIsNot)
{
    const auto pool = storage().ensureDefaultPool();
    ASSERT_TRUE(succeeded(pool));
    EXPECT_EQ(kindOf(storage().volumes(QStringLiteral("nowhere"))), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(storage().volumeAt(QStringLiteral("/nowhere/x.img"))), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(storage().volumeAt(pool->path + QStringLiteral("/missing.img"))),
              ErrorKind::NotFound);
    EXPECT_EQ(kindOf(storage().deleteVolume(pool->name, QStringLiteral("missing"))),
              ErrorKind::NotFound);
    EXPECT_EQ(kindOf(storage().createVolume(
                  rawVolume(QStringLiteral("nowhere"), QStringLiteral("x"), Bytes::mib(1)))),
              ErrorKind::NotFound);
}

TEST_P(HypervisorContract, TellsOfStorageChangesButNotOfLooking)
{
    const auto pool = storage().ensureDefaultPool();
    ASSERT_TRUE(succeeded(pool));
    settle();
    QSignalSpy changes(&hypervisor(), &Hypervisor::storageChanged);
    ASSERT_TRUE(succeeded(
        storage().createVolume(rawVolume(pool->name, QStringLiteral("seen.img"), Bytes::mib(1)))));
    EXPECT_TRUE(waitFor([&] { return changes.count() > 0; }));
    changes.clear();
    ASSERT_TRUE(succeeded(storage().volumes(pool->name)));
    settle();
    EXPECT_EQ(changes.count(), 0);
    EXPECT_TRUE(succeeded(storage().deleteVolume(pool->name, QStringLiteral("seen.img"))));
}

TEST_P(HypervisorContract, UploadsAFile)
{
    if (lacks(Lack::Upload))
        GTEST_SKIP();
    const auto pool = storage().ensureDefaultPool();
    ASSERT_TRUE(succeeded(pool));
    QByteArray content(3'000'000, '\0');
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char(i * 7 + i / 4096);
    const QString file = writeFile(place(), QStringLiteral("my \"disk\".img"), content);
    const auto volume = storage().createVolume(
        rawVolume(pool->name, QStringLiteral("copy.img"), Bytes(quint64(content.size()))));
    ASSERT_TRUE(succeeded(volume));
    Progress progress;
    ASSERT_TRUE(succeeded(storage().upload(*volume, file, progress)));
    EXPECT_EQ(progress.fraction(), 1);
    if (!lacks(Lack::Files)) {
        QFile copy(volume->path);
        ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
        EXPECT_EQ(copy.readAll(), content);
    }
    EXPECT_TRUE(succeeded(storage().deleteVolume(pool->name, volume->name)));
}

TEST_P(HypervisorContract, StopsAnUploadThatIsCancelledOrHasNoSource)
{
    if (lacks(Lack::Upload))
        GTEST_SKIP();
    const auto pool = storage().ensureDefaultPool();
    ASSERT_TRUE(succeeded(pool));
    const auto volume =
        storage().createVolume(rawVolume(pool->name, QStringLiteral("partial.img"), Bytes::mib(8)));
    ASSERT_TRUE(succeeded(volume));
    Progress progress;
    EXPECT_EQ(kindOf(storage().upload(*volume, place().filePath(QStringLiteral("none")), progress)),
              ErrorKind::NotFound);
    const QString file =
        writeFile(place(), QStringLiteral("source"), QByteArray(8 * 1024 * 1024, 'x'));
    progress.cancel();
    EXPECT_EQ(kindOf(storage().upload(*volume, file, progress)), ErrorKind::Cancelled);
    EXPECT_TRUE(succeeded(storage().volumeAt(volume->path))) << "the caller deletes it";
    EXPECT_TRUE(succeeded(storage().deleteVolume(pool->name, volume->name)));
}

} // namespace innkeeper::contract
