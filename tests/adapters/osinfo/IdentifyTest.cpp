// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/osinfo/OsinfoDatabase.h"
#include "tests/adapters/osinfo/Isos.h"

#include <QFile>

#include <gtest/gtest.h>

#include <random>

namespace innkeeper {

namespace {

class IdentifyTest : public testing::Test
{
protected:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    Error errorOf(const QString &path)
    {
        const auto facts = m_database.identify(path);
        EXPECT_FALSE(facts) << path.toStdString();
        const Error error = facts ? Error() : facts.error();
        EXPECT_TRUE(error.message.contains(path)) << error.message.toStdString();
        return error;
    }

    osinfo::OsinfoDatabase m_database;
    Isos m_isos;
};

TEST_F(IdentifyTest, saysWhetherAnythingBoots)
{
    const auto data = m_database.identify(m_isos.make("data.iso", {"HOLIDAYS"}, false));
    ASSERT_TRUE(data);
    EXPECT_FALSE(data->isBootable);
    EXPECT_TRUE(data->osId.isEmpty());
    const auto own = m_database.identify(m_isos.make("own.iso", {"MY_OWN_LINUX"}));
    ASSERT_TRUE(own);
    EXPECT_TRUE(own->isBootable);
    EXPECT_TRUE(own->osId.isEmpty());
    EXPECT_EQ(own->label, QStringLiteral("MY_OWN_LINUX"));
}

TEST_F(IdentifyTest, takesImagesForUsbSticks)
{
    QByteArray stick(1 << 20, '\0');
    EXPECT_FALSE(m_database.identify(m_isos.write("blank.img", stick))->isBootable);
    stick.replace(510, 2, "\x55\xaa");
    const auto facts = m_database.identify(m_isos.write("stick.img", stick));
    ASSERT_TRUE(facts);
    EXPECT_TRUE(facts->isBootable);
    EXPECT_TRUE(facts->osId.isEmpty());
}

TEST_F(IdentifyTest, tellsADiskImageFromAnInstaller)
{
    const QString disk = m_isos.write("disk.qcow2", QByteArray("QFI\xfb\0\0\0\3", 8));
    const Error error = errorOf(disk);
    EXPECT_EQ(error.kind, ErrorKind::Unsupported);
    EXPECT_FALSE(error.advice.isEmpty());
    EXPECT_EQ(errorOf(m_isos.write("a.iso.gz", QByteArray("\x1f\x8b\x08\0", 4))).kind,
              ErrorKind::Unsupported);
}

TEST_F(IdentifyTest, saysWhatIsWrongWithAFile)
{
    EXPECT_EQ(errorOf(m_isos.path("missing.iso")).kind, ErrorKind::NotFound);
    EXPECT_EQ(errorOf(m_isos.write("empty.iso", {})).kind, ErrorKind::Invalid);
    EXPECT_EQ(errorOf(m_isos.path(".")).kind, ErrorKind::Invalid);
}

TEST_F(IdentifyTest, noticesHalfADownload)
{
    QByteArray iso = contentOf(m_isos.make("whole.iso", {"Debian 11.5.0 amd64 n"}));
    // As large as a real one by its own word.
    const quint32 sectors = 200'000;
    for (int byte = 0; byte < 4; ++byte)
        iso[0x8000 + 80 + byte] = char(sectors >> (8 * byte));
    const Error error = errorOf(m_isos.write("half.iso", iso));
    EXPECT_EQ(error.kind, ErrorKind::Invalid);
    EXPECT_FALSE(error.advice.isEmpty());
    EXPECT_EQ(errorOf(m_isos.write("stub.iso", iso.left(0x8000 + 100))).kind, ErrorKind::Invalid);
}

TEST_F(IdentifyTest, noByteOfAnImageIsTrusted)
{
    const QByteArray iso = contentOf(m_isos.make("good.iso", {"Debian 11.5.0 amd64 n"}));
    std::mt19937 random(99);
    for (int round = 0; round < 300; ++round) {
        QByteArray damaged = iso;
        for (auto hits = 1 + random() % 8; hits > 0; --hits)
            damaged[qsizetype(0x8000 + random() % 0x2000)] = char(random());
        if (random() % 3 == 0)
            damaged.truncate(0x8000 + qsizetype(random() % 0x3000));
        const auto facts = m_database.identify(m_isos.write("damaged.iso", damaged));
        if (!facts) {
            EXPECT_FALSE(facts.error().message.isEmpty());
        }
    }
}

} // namespace

} // namespace innkeeper
