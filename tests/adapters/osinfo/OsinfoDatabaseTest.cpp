// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/osinfo/OsinfoDatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>
#include <vector>

namespace innkeeper {

namespace {

using osinfo::OsinfoDatabase;

const QString kDebian11 = QStringLiteral("http://debian.org/debian/11");

/// A database of its own for as long as it lives.
class OwnFolder
{
public:
    OwnFolder() { qputenv("OSINFO_USER_DIR", QFile::encodeName(m_folder.path())); }
    ~OwnFolder() { qunsetenv("OSINFO_USER_DIR"); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QStringLiteral("os/") + name);
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private:
    QTemporaryDir m_folder;
};

TEST(OsinfoDatabaseTest, listsEverySystemOfPcsOnce)
{
    OsinfoDatabase database;
    const auto all = database.all();
    ASSERT_TRUE(all);
    QSet<QString> ids;
    for (const auto &system : *all) {
        EXPECT_FALSE(system.name.isEmpty()) << system.id.toStdString();
        EXPECT_FALSE(ids.contains(system.id)) << system.id.toStdString();
        ids.insert(system.id);
    }
    EXPECT_TRUE(ids.contains(kDebian11));
    EXPECT_TRUE(ids.contains(QStringLiteral("http://microsoft.com/win/11")));
    EXPECT_FALSE(ids.contains(QStringLiteral("http://libosinfo.org/unknown")));
}

TEST(OsinfoDatabaseTest, listsTheNewestFirstWithinOneName)
{
    OsinfoDatabase database;
    const auto all = database.all();
    ASSERT_TRUE(all);
    QStringList alpine;
    for (const auto &system : *all)
        if (system.distro == QStringLiteral("alpinelinux"))
            alpine += system.version;
    ASSERT_GE(alpine.size(), 5);
    EXPECT_LT(alpine.indexOf(QStringLiteral("3.16")), alpine.indexOf(QStringLiteral("3.9")));
}

TEST(OsinfoDatabaseTest, findsByBothKindsOfId)
{
    OsinfoDatabase database;
    const auto byId = database.find(kDebian11);
    const auto byShortId = database.find(QStringLiteral("debian11"));
    ASSERT_TRUE(byId && byShortId);
    EXPECT_EQ(*byId, *byShortId);
    for (const char *nonsense : {"", "debian", "http://debian.org/debian", "$(reboot)"}) {
        const auto missing = database.find(QString::fromLatin1(nonsense));
        ASSERT_FALSE(missing) << nonsense;
        EXPECT_EQ(missing.error().kind, ErrorKind::NotFound);
    }
}

TEST(OsinfoDatabaseTest, namesEverySystemFromItsOneFile)
{
    OsinfoDatabase whole;
    OsinfoDatabase single;
    const auto all = whole.all();
    ASSERT_TRUE(all);
    for (const auto &system : *all)
        EXPECT_EQ(single.nameOf(system.id), system.name) << system.id.toStdString();
    for (const char *nonsense :
         {"", "debian11", "http://", "http://debian.org/", "http://../debian/11",
          "http://debian.org/../../../../etc/passwd", "http://nowhere.example/x/1"})
        EXPECT_EQ(single.nameOf(QString::fromLatin1(nonsense)), QString()) << nonsense;
}

TEST(OsinfoDatabaseTest, answersAgainAfterRelease)
{
    OsinfoDatabase database;
    database.release();
    const auto before = database.all();
    database.release();
    const auto after = database.all();
    ASSERT_TRUE(before && after);
    EXPECT_EQ(*before, *after);
}

TEST(OsinfoDatabaseTest, answersManyThreadsAtOnce)
{
    OsinfoDatabase database;
    std::vector<std::thread> threads;
    std::atomic<int> found = 0;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&database, &found]() {
            for (int round = 0; round < 3; ++round) {
                found += bool(database.find(QStringLiteral("debian11")));
                database.release();
                found += !database.nameOf(kDebian11).isEmpty();
            }
        });
    for (auto &thread : threads)
        thread.join();
    EXPECT_EQ(found, 4 * 3 * 2);
}

TEST(OsinfoDatabaseTest, aPersonsOwnFilesWin)
{
    const OwnFolder folder;
    folder.write(QStringLiteral("debian.org/debian-11.xml"),
                 "<libosinfo><os id='http://debian.org/debian/11'><short-id>mine</short-id>"
                 "<name>Mine &amp; yours</name></os></libosinfo>");
    OsinfoDatabase database;
    EXPECT_EQ(database.nameOf(kDebian11), QStringLiteral("Mine & yours"));
    EXPECT_TRUE(database.find(QStringLiteral("mine")));
    EXPECT_FALSE(database.find(QStringLiteral("debian11")));
}

TEST(OsinfoDatabaseTest, brokenFilesHideNothingElse)
{
    const OwnFolder folder;
    folder.write(QStringLiteral("a/empty.xml"), "");
    folder.write(QStringLiteral("a/cut.xml"), "<libosinfo><os id='http://a/b'><name>cut");
    folder.write(QStringLiteral("a/binary.xml"), QByteArray("\0\xff\xfe<os>", 7));
    folder.write(QStringLiteral("a/circle.xml"),
                 "<libosinfo><os id='x'><derives-from id='y'/><resources arch='all' "
                 "inherit='true'/></os><os id='y'><derives-from id='x'/><resources arch='all' "
                 "inherit='true'/></os></libosinfo>");
    OsinfoDatabase database;
    EXPECT_TRUE(database.find(kDebian11));
    EXPECT_TRUE(database.find(QStringLiteral("x")));
}

TEST(OsinfoDatabaseTest, anAbsentDatabaseIsNamed)
{
    const OwnFolder folder;
    qputenv("OSINFO_SYSTEM_DIR", "/nowhere");
    qputenv("OSINFO_LOCAL_DIR", "/nowhere");
    OsinfoDatabase database;
    const auto all = database.all();
    qunsetenv("OSINFO_SYSTEM_DIR");
    qunsetenv("OSINFO_LOCAL_DIR");
    ASSERT_FALSE(all);
    EXPECT_TRUE(all.error().advice.contains(QStringLiteral("osinfo-db")));
}

} // namespace

} // namespace innkeeper
