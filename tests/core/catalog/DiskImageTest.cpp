// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/DiskImage.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

#include <random>
#include <sys/stat.h>
#include <unistd.h>

namespace innkeeper {

namespace {

class DiskImageTest : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static void qemuImg(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("qemu-img"), arguments);
        ASSERT_TRUE(process.waitForFinished(60'000));
        ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    }
    /// A raw disk of 8 MiB whose first sector is a boot sector.
    [[nodiscard]] QString bootableDisk() const
    {
        QByteArray disk(8 << 20, '\0');
        disk.replace(0, 8, "\xeb\xfe boot ");
        disk.replace(510, 2, "\x55\xaa");
        return write("bootable.img", disk);
    }
    static Error errorOf(const QString &path)
    {
        const auto facts = inspectDiskImage(path);
        EXPECT_FALSE(facts) << path.toStdString();
        const Error error = facts ? Error() : facts.error();
        EXPECT_TRUE(error.message.contains(path)) << error.message.toStdString();
        return error;
    }

    QTemporaryDir m_folder;
};

TEST_F(DiskImageTest, rawDisks)
{
    const auto facts = inspectDiskImage(bootableDisk());
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->format, QStringLiteral("raw"));
    EXPECT_EQ(facts->virtualSize, Bytes::mib(8));
    EXPECT_TRUE(facts->looksBootable);
    const auto blank = inspectDiskImage(write("blank.img", QByteArray(1 << 20, '\0')));
    ASSERT_TRUE(blank);
    EXPECT_FALSE(blank->looksBootable);
    EXPECT_TRUE(inspectDiskImage(write("tiny", "x")));
}

TEST_F(DiskImageTest, qcow2OfBothVersions)
{
    const QString raw = bootableDisk();
    for (const char *compat : {"0.10", "1.1"}) {
        for (const char *cluster : {"512", "65536", "2M"}) {
            const QString file = path("ä ' disk.qcow2");
            qemuImg({QStringLiteral("convert"), QStringLiteral("-O"), QStringLiteral("qcow2"),
                     QStringLiteral("-o"),
                     QStringLiteral("compat=%1,cluster_size=%2")
                         .arg(QLatin1String(compat), QLatin1String(cluster)),
                     raw, file});
            const auto facts = inspectDiskImage(file);
            ASSERT_TRUE(facts) << compat << cluster;
            EXPECT_EQ(facts->format, QStringLiteral("qcow2"));
            EXPECT_EQ(facts->virtualSize, Bytes::mib(8));
            EXPECT_TRUE(facts->looksBootable) << compat << cluster;
            EXPECT_FALSE(facts->isEncrypted);
            EXPECT_TRUE(facts->backingFile.isEmpty());
        }
    }
}

TEST_F(DiskImageTest, emptyCompressedAndBackedQcow2)
{
    const QString empty = path("empty.qcow2");
    qemuImg({QStringLiteral("create"), QStringLiteral("-f"), QStringLiteral("qcow2"), empty,
             QStringLiteral("1T")});
    auto facts = inspectDiskImage(empty);
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->virtualSize, Bytes::gib(1024));
    EXPECT_LT(facts->fileSize, Bytes::mib(2));
    EXPECT_FALSE(facts->looksBootable) << "there is nothing on it";

    const QString compressed = path("compressed.qcow2");
    qemuImg({QStringLiteral("convert"), QStringLiteral("-c"), QStringLiteral("-O"),
             QStringLiteral("qcow2"), bootableDisk(), compressed});
    facts = inspectDiskImage(compressed);
    ASSERT_TRUE(facts);
    EXPECT_TRUE(facts->looksBootable) << "cannot be known: not held against it";

    const QString overlay = path("overlay.qcow2");
    qemuImg({QStringLiteral("create"), QStringLiteral("-f"), QStringLiteral("qcow2"),
             QStringLiteral("-b"), empty, QStringLiteral("-F"), QStringLiteral("qcow2"), overlay});
    facts = inspectDiskImage(overlay);
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->backingFile, empty);
    EXPECT_TRUE(facts->looksBootable);
}

TEST_F(DiskImageTest, encryptedQcow2)
{
    const QString file = path("secret.qcow2");
    qemuImg({QStringLiteral("create"), QStringLiteral("--object"),
             QStringLiteral("secret,id=s,data=word"), QStringLiteral("-f"), QStringLiteral("qcow2"),
             QStringLiteral("-o"),
             QStringLiteral("encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10"), file,
             QStringLiteral("1M")});
    const auto facts = inspectDiskImage(file);
    ASSERT_TRUE(facts);
    EXPECT_TRUE(facts->isEncrypted);
}

TEST_F(DiskImageTest, otherFormatsComeWithTheCommandThatWorks)
{
    const QString raw = bootableDisk();
    for (const char *format : {"vmdk", "vdi", "vhdx", "vpc", "qed", "qcow"}) {
        const QString file = path("it's a disk.") + QLatin1String(format);
        qemuImg(
            {QStringLiteral("convert"), QStringLiteral("-O"), QLatin1String(format), raw, file});
        const Error error = errorOf(file);
        EXPECT_EQ(error.kind, ErrorKind::Unsupported) << format;

        // The advice is run as a person would: pasted into a shell.
        const qsizetype begin = error.advice.indexOf(QStringLiteral("qemu-img"));
        ASSERT_GE(begin, 0) << error.advice.toStdString();
        QProcess shell;
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), error.advice.mid(begin)});
        ASSERT_TRUE(shell.waitForFinished(60'000));
        EXPECT_EQ(shell.exitCode(), 0) << shell.readAllStandardError().toStdString();
        const auto facts = inspectDiskImage(path("it's a disk.qcow2"));
        ASSERT_TRUE(facts) << format;
        EXPECT_TRUE(facts->looksBootable) << format;
    }
    const QString fixed = path("fixed.vhd");
    qemuImg({QStringLiteral("convert"), QStringLiteral("-O"), QStringLiteral("vpc"),
             QStringLiteral("-o"), QStringLiteral("subformat=fixed"), raw, fixed});
    EXPECT_EQ(errorOf(fixed).kind, ErrorKind::Unsupported);
}

TEST_F(DiskImageTest, packedImagesAndInstallers)
{
    const auto kind = [this](const QByteArray &bytes) { return errorOf(write("x", bytes)).kind; };
    EXPECT_EQ(kind(QByteArray("\x1f\x8b\x08\0", 4)), ErrorKind::Unsupported);
    EXPECT_EQ(kind(QByteArray("\xfd"
                              "7zXZ\0",
                              6)),
              ErrorKind::Unsupported);
    EXPECT_EQ(kind("BZh9"), ErrorKind::Unsupported);
    EXPECT_EQ(kind("\x28\xb5\x2f\xfd"), ErrorKind::Unsupported);
    EXPECT_EQ(kind("PK\3\4"), ErrorKind::Unsupported);
    EXPECT_EQ(kind("7z\xbc\xaf\x27\x1c"), ErrorKind::Unsupported);
    EXPECT_EQ(kind(QByteArray(257, 'n') + "ustar"), ErrorKind::Unsupported);
    const Error iso = errorOf(write("a.iso", QByteArray(0x8000, '\0') + "\1CD001\1"));
    EXPECT_EQ(iso.kind, ErrorKind::Unsupported);
    EXPECT_FALSE(iso.advice.isEmpty());
}

TEST_F(DiskImageTest, whatCannotBeReadIsSaid)
{
    EXPECT_EQ(errorOf(path("missing")).kind, ErrorKind::NotFound);
    EXPECT_EQ(errorOf(write("empty", {})).kind, ErrorKind::Invalid);
    EXPECT_EQ(errorOf(m_folder.path()).kind, ErrorKind::Invalid);
    const QString pipe = path("pipe");
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_EQ(errorOf(pipe).kind, ErrorKind::Invalid) << "and nobody waited for a writer";
    EXPECT_EQ(errorOf(QStringLiteral("/dev/null")).kind, ErrorKind::Invalid);
    if (::geteuid() == 0)
        return; // who may read everything is never refused
    const QString secret = write("secret", "x");
    ASSERT_TRUE(QFile::setPermissions(secret, {}));
    EXPECT_EQ(errorOf(secret).kind, ErrorKind::Denied);
}

TEST_F(DiskImageTest, damagedQcow2)
{
    const QString good = path("good.qcow2");
    qemuImg({QStringLiteral("convert"), QStringLiteral("-O"), QStringLiteral("qcow2"),
             bootableDisk(), good});
    const QByteArray bytes = contentOf(good);

    for (const int length : {8, 71, 72, 103, 104, 512, 65536, 200000}) {
        const Error error = errorOf(write("cut.qcow2", bytes.left(length)));
        EXPECT_EQ(error.kind, ErrorKind::Invalid) << length;
    }
    QByteArray marked = bytes;
    marked[79] = char(marked[79] | 2);
    EXPECT_TRUE(errorOf(write("marked.qcow2", marked)).advice.contains(QStringLiteral("check")));
    QByteArray elsewhere = bytes;
    elsewhere[79] = char(elsewhere[79] | 4);
    EXPECT_EQ(errorOf(write("elsewhere.qcow2", elsewhere)).kind, ErrorKind::Unsupported);
}

TEST_F(DiskImageTest, qcow2ThatMissesItsEnd)
{
    std::mt19937 random(42);
    QByteArray noise(6 << 20, '\0');
    for (char &byte : noise)
        byte = char(random());
    const QString raw = write("noise.img", noise);
    for (const QStringList &options :
         {QStringList{}, QStringList{QStringLiteral("-c")},
          QStringList{QStringLiteral("-o"), QStringLiteral("cluster_size=512")},
          QStringList{QStringLiteral("-o"), QStringLiteral("compat=0.10,cluster_size=2M")},
          QStringList{QStringLiteral("-o"), QStringLiteral("extended_l2=on")},
          QStringList{QStringLiteral("-o"), QStringLiteral("preallocation=metadata")}}) {
        const QString file = path("whole.qcow2");
        qemuImg(
            QStringList{QStringLiteral("convert"), QStringLiteral("-O"), QStringLiteral("qcow2")} +
            options + QStringList{raw, file});
        EXPECT_TRUE(inspectDiskImage(file)) << options.join(u' ').toStdString();
        const QByteArray bytes = contentOf(file);
        for (const qsizetype part : {20, 50, 66}) {
            const Error error = errorOf(write("cut.qcow2", bytes.left(bytes.size() * part / 100)));
            EXPECT_EQ(error.kind, ErrorKind::Invalid) << options.join(u' ').toStdString() << part;
        }
    }
}

TEST_F(DiskImageTest, theBackingFileIsKnownWithoutTheTables)
{
    const QString base = bootableDisk();
    const QString overlay = path("overlay.qcow2");
    qemuImg({QStringLiteral("create"), QStringLiteral("-f"), QStringLiteral("qcow2"),
             QStringLiteral("-o"), QStringLiteral("cluster_size=512"), QStringLiteral("-b"), base,
             QStringLiteral("-F"), QStringLiteral("raw"), overlay, QStringLiteral("8M")});
    EXPECT_EQ(backingFileOf(overlay), base);
    QByteArray bytes = contentOf(overlay);
    // The second entry of the first table points far beyond the end.
    const auto l1 = qFromBigEndian<quint64>(bytes.constData() + 40);
    bytes.replace(qsizetype(l1) + 8, 8, QByteArray("\0\1\0\0\0\0\0\0", 8));
    const QString damaged = write("damaged.qcow2", bytes);
    EXPECT_EQ(errorOf(damaged).kind, ErrorKind::Invalid);
    EXPECT_EQ(backingFileOf(damaged), base);
    EXPECT_EQ(backingFileOf(base), QString());
    EXPECT_EQ(backingFileOf(path("none")), QString());
}

TEST_F(DiskImageTest, noByteOfAHeaderIsTrusted)
{
    const QString good = path("good.qcow2");
    qemuImg({QStringLiteral("create"), QStringLiteral("-f"), QStringLiteral("qcow2"), good,
             QStringLiteral("16M")});
    const QByteArray bytes = contentOf(good);
    std::mt19937 random(4711);
    for (int round = 0; round < 2000; ++round) {
        QByteArray damaged = bytes;
        for (auto hits = 1 + random() % 6; hits > 0; --hits)
            damaged[qsizetype(random() % 112)] = char(random());
        // And of the tables behind it.
        damaged[qsizetype(0x30000 + random() % 8)] = char(random());
        if (random() % 4 == 0)
            damaged.truncate(qsizetype(random() % size_t(damaged.size())) + 1);
        const auto facts = inspectDiskImage(write("damaged.qcow2", damaged));
        if (!facts) {
            EXPECT_FALSE(facts.error().message.isEmpty());
        }
    }
}

} // namespace

} // namespace innkeeper
