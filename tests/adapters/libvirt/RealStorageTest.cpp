// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/adapters/libvirt/RealHost.h"

#include <QFile>

#include <sys/stat.h>
#include <thread>

namespace innkeeper::libvirt {
namespace {

class RealStorageTest : public RealHost
{
protected:
    void SetUp() override
    {
        RealHost::SetUp();
        const auto pool = m_hypervisor.storage().ensureDefaultPool();
        ASSERT_TRUE(pool.has_value()) << pool.error().detail.toStdString();
        m_pool = *pool;
    }
    void TearDown() override
    {
        const auto volumes = m_hypervisor.storage().volumes(m_pool.name);
        for (const StorageVolume &volume : volumes.value_or(QList<StorageVolume>()))
            EXPECT_TRUE(m_hypervisor.storage().deleteVolume(volume.pool, volume.name).has_value());
        RealHost::TearDown();
    }
    [[nodiscard]] StorageVolume createVolume(const QString &name, const QString &format,
                                             Bytes capacity)
    {
        const auto volume =
            m_hypervisor.storage().createVolume({m_pool.name, name, format, capacity, false});
        EXPECT_TRUE(volume.has_value()) << (volume ? "" : volume.error().detail.toStdString());
        return volume.value_or(StorageVolume());
    }
    [[nodiscard]] QString filePath(const QString &name) const { return m_place.filePath(name); }

    StoragePool m_pool;
};

Bytes usedOnDisk(const QString &path)
{
    struct stat facts = {};
    EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &facts), 0);
    return Bytes(quint64(facts.st_blocks) * 512);
}

TEST_F(RealStorageTest, PutsTheDefaultPoolWhereAPersonsImagesAre)
{
    EXPECT_EQ(m_pool.path,
              qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/libvirt/images"));
    EXPECT_EQ(m_pool.type, QStringLiteral("dir"));
    EXPECT_GT(m_pool.available, Bytes());
}

TEST_F(RealStorageTest, SeesFilesThatCameWithoutLibvirt)
{
    const QString path = m_pool.path + QStringLiteral("/put by hand.iso");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.resize(1024 * 1024);
    const auto at = m_hypervisor.storage().volumeAt(path);
    ASSERT_TRUE(at.has_value());
    EXPECT_EQ(at->pool, m_pool.name);
    EXPECT_EQ(m_hypervisor.storage().volumes(m_pool.name)->size(), 1);
    EXPECT_TRUE(m_hypervisor.storage().deleteVolume(m_pool.name, at->name).has_value());
    EXPECT_FALSE(QFile::exists(path));
}

/// Holes stay holes where that is safe, and the bytes are right everywhere: over what a new qcow2
/// file has in it, and in a raw volume that is larger than the source.
TEST_F(RealStorageTest, UploadsHolesAsHoles)
{
    const quint64 size = Bytes::mib(300).count();
    QFile source(filePath(QStringLiteral("sparse.img")));
    ASSERT_TRUE(source.open(QIODevice::ReadWrite));
    ASSERT_TRUE(source.resize(qint64(size)));
    const QByteArray block(4096, 'd');
    for (const quint64 offset : {Bytes::mib(0).count() + 8192, Bytes::mib(100).count()}) {
        ASSERT_TRUE(source.seek(qint64(offset)));
        ASSERT_EQ(source.write(block), block.size());
    }
    ASSERT_TRUE(source.flush());
    for (const auto &[format, capacity] :
         {std::pair("qcow2", Bytes(size)), std::pair("raw", Bytes::mib(320))}) {
        const StorageVolume volume = createVolume(QStringLiteral("copy.") + QLatin1String(format),
                                                  QLatin1String(format), capacity);
        Progress progress;
        const auto uploaded = m_hypervisor.storage().upload(volume, source.fileName(), progress);
        ASSERT_TRUE(uploaded.has_value()) << uploaded.error().detail.toStdString();
        QFile copy(volume.path);
        ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
        EXPECT_EQ(quint64(copy.size()),
                  QLatin1String(format) == QLatin1String("raw") ? capacity.count() : size);
        ASSERT_TRUE(source.seek(0));
        for (quint64 done = 0; done < size; done += Bytes::mib(4).count()) {
            const qint64 step = qint64(Bytes::mib(4).count());
            ASSERT_EQ(source.read(step), copy.read(step)) << format << " at " << done;
        }
        EXPECT_LT(usedOnDisk(volume.path), Bytes::mib(8)) << format;
    }
}

TEST_F(RealStorageTest, StopsInTheMiddleOfAnUpload)
{
    QFile source(filePath(QStringLiteral("long.img")));
    ASSERT_TRUE(source.open(QIODevice::WriteOnly));
    for (int i = 0; i < 64; ++i)
        ASSERT_EQ(source.write(QByteArray(1024 * 1024, char('a' + i % 26))), 1024 * 1024);
    source.close();
    const StorageVolume volume =
        createVolume(QStringLiteral("long.raw"), QStringLiteral("raw"), Bytes::mib(64));
    Progress progress;
    std::thread watcher([&] {
        while (progress.fraction() < 0.05)
            std::this_thread::yield();
        progress.cancel();
    });
    const auto uploaded = m_hypervisor.storage().upload(volume, source.fileName(), progress);
    progress.setFraction(1);
    watcher.join();
    ASSERT_FALSE(uploaded.has_value());
    EXPECT_EQ(uploaded.error().kind, ErrorKind::Cancelled);
    EXPECT_LT(usedOnDisk(volume.path), Bytes::mib(64));
    EXPECT_TRUE(m_hypervisor.machines().list().has_value()) << "the connection is well";
}

TEST_F(RealStorageTest, SharesTheDefaultPoolWithASecondWindow)
{
    LibvirtHypervisor other;
    ASSERT_TRUE(other.open(QStringLiteral("qemu:///session")).has_value());
    const auto again = other.storage().ensureDefaultPool();
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->path, m_pool.path);
    EXPECT_EQ(other.storage().pools()->size(), 1);
}

} // namespace
} // namespace innkeeper::libvirt
