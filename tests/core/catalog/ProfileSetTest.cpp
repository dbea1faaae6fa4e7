// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/profiles/ProfileGrammar.h"
#include "core/catalog/profiles/ProfileLibrary.h"
#include "tests/core/catalog/Systems.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

/// A person's folder, before one of the whole computer.
class ProfileSetTest : public testing::Test
{
protected:
    void write(const char *place, const char *name, const char *text)
    {
        const QString folder = m_place.filePath(QString::fromLatin1(place));
        ASSERT_TRUE(QDir().mkpath(folder));
        QFile file(folder + u'/' + QString::fromLatin1(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] ProfileSet read() const
    {
        return ProfileSet::read(
            {m_place.filePath(QStringLiteral("mine")), m_place.filePath(QStringLiteral("all"))});
    }
    /// Files named by the complaints, sorted.
    static QStringList blamed(const ProfileSet &set)
    {
        QStringList names;
        for (const Error &error : set.complaints())
            names += error.message.section(QChar(0x201D), 0, 0).section(u'/', -1);
        names.sort();
        return names;
    }

    QTemporaryDir m_place;
};

TEST_F(ProfileSetTest, theBuiltInOnesAnswerEverything)
{
    const ProfileSet set = read();
    EXPECT_TRUE(set.complaints().isEmpty());
    EXPECT_GE(set.all().size(), 20);
    const QStringList mayBeSilent{QStringLiteral("cpus-most"), QStringLiteral("memory-most")};
    for (const Profile &profile : set.all()) {
        EXPECT_EQ(profile.file, QStringLiteral(":/profiles/%1.xml").arg(profile.id));
        EXPECT_FALSE(profile.matches.isEmpty()) << qPrintable(profile.id);
        for (const ProfileTopic &topic : profileTopics()) {
            const ProfileRule *rule = profile.rule(topic.name);
            EXPECT_TRUE(rule || mayBeSilent.contains(topic.name))
                << qPrintable(profile.id + u' ' + topic.name);
        }
    }
}

TEST_F(ProfileSetTest, heirsSayWhoSaidIt)
{
    const ProfileSet set = read();
    const Profile *vista = set.find(u"windows-vista");
    ASSERT_TRUE(vista);
    EXPECT_EQ(vista->rule(u"chipset")->profile, QStringLiteral("windows-vista"));
    EXPECT_EQ(vista->rule(u"usb")->profile, QStringLiteral("windows-7"));
    EXPECT_EQ(vista->rule(u"clock")->profile, QStringLiteral("windows-10"));
    EXPECT_EQ(vista->rule(u"cpus")->profile, QStringLiteral("unknown-modern"));
}

TEST_F(ProfileSetTest, theMoreImportantFolderWins)
{
    write("all", "a.xml",
          "<profile id='windows-11' name='All'><match short-id='win11'/></profile>");
    write("all", "b.xml", "<profile id='b' name='B'><match short-id='win10'/></profile>");
    write("mine", "x.xml",
          "<profile id='windows-11' name='Mine'><match short-id='win11'/></profile>");
    write("mine", "y.xml", "<profile id='y' name='Y'><match short-id='win10'/></profile>");
    write("mine", "z.xml", "<profile id='z' name='Z'><match short-id='win10'/></profile>");
    write("mine", "notes.txt", "not a profile");
    const ProfileSet set = read();
    EXPECT_TRUE(set.complaints().isEmpty());
    EXPECT_EQ(set.profileFor(systems::win11()).name, QStringLiteral("Mine"));
    EXPECT_EQ(set.profileFor(systems::win10()).id, QStringLiteral("y")) << "then the lower id";
    EXPECT_EQ(set.profileFor(systems::win7()).id, QStringLiteral("windows-7"));
}

TEST_F(ProfileSetTest, aProfileInheritsFromBuiltInOnes)
{
    write("mine", "a.xml",
          "<profile id='my-windows' name='Mine' extends='windows-11'><match short-id='win11'/>"
          "<disk source='I have drivers'><prefer>virtio</prefer></disk></profile>");
    write("mine", "b.xml", "<profile id='plain' name='Plain'><match short-id='win10'/></profile>");
    const ProfileSet set = read();
    const Profile &mine = set.profileFor(systems::win11());
    EXPECT_EQ(mine.id, QStringLiteral("my-windows"));
    EXPECT_EQ(mine.rule(u"disk")->profile, mine.id);
    EXPECT_EQ(mine.rule(u"tpm")->profile, QStringLiteral("windows-11"));
    EXPECT_EQ(set.find(u"plain")->rule(u"chipset")->profile, QStringLiteral("unknown-modern"));
}

TEST_F(ProfileSetTest, brokenFilesAreLeftOutAndTheBuiltInOneStays)
{
    write("mine", "a.xml", "<profile id='windows-11' name='Broken'>");
    write("mine", "b.xml", "<profile id='linux' name='Orphan' extends='nobody'/>");
    write("mine", "c.xml", "<profile id='c' name='Child' extends='d'/>");
    write("mine", "d.xml", "<profile id='d' name='Parent' extends='e'/>");
    write("mine", "twin1.xml", "<profile id='same' name='One'/>");
    write("mine", "twin2.xml", "<profile id='same' name='Two'/>");
    const ProfileSet set = read();
    EXPECT_EQ(blamed(set), (QStringList{QStringLiteral("a.xml"), QStringLiteral("b.xml"),
                                        QStringLiteral("c.xml"), QStringLiteral("d.xml"),
                                        QStringLiteral("twin2.xml")}));
    EXPECT_TRUE(set.find(u"windows-11")->isBuiltIn());
    EXPECT_TRUE(set.find(u"linux")->isBuiltIn());
    EXPECT_EQ(set.find(u"same")->name, QStringLiteral("One"));
    EXPECT_FALSE(set.find(u"c") || set.find(u"d"));
}

TEST_F(ProfileSetTest, circlesAreCut)
{
    write("mine", "self.xml", "<profile id='self' name='Self' extends='self'/>");
    write("mine", "a.xml", "<profile id='a' name='A' extends='b'/>");
    write("mine", "b.xml", "<profile id='b' name='B' extends='a'/>");
    // Through built-in ones: linux extends unknown-modern.
    write("all", "root.xml", "<profile id='unknown-modern' name='Root' extends='linux'/>");
    const ProfileSet set = read();
    EXPECT_EQ(blamed(set), (QStringList{QStringLiteral("a.xml"), QStringLiteral("b.xml"),
                                        QStringLiteral("root.xml"), QStringLiteral("self.xml")}));
    EXPECT_TRUE(set.find(u"unknown-modern")->isBuiltIn());
    EXPECT_TRUE(set.find(u"linux")->isBuiltIn());
}

TEST_F(ProfileSetTest, aRootThatFitsNobodyStillServesThem)
{
    write("mine", "root.xml",
          "<profile id='unknown-modern' name='Root'><clock source='mine'><prefer>localtime</prefer>"
          "</clock></profile>");
    const ProfileSet set = read();
    EXPECT_TRUE(set.complaints().isEmpty());
    const Profile &profile = set.profileFor({});
    EXPECT_EQ(profile.name, QStringLiteral("Root"));
    EXPECT_FALSE(profile.isBuiltIn());
    ASSERT_TRUE(profile.rule(u"chipset")) << "the built-in one answers what it does not say";
    EXPECT_EQ(set.find(u"linux")->rule(u"clock")->preferences[0].value,
              QStringLiteral("localtime"));
}

TEST_F(ProfileSetTest, theLibraryReadsOnce)
{
    const ProfileLibrary library({m_place.filePath(QStringLiteral("none")), m_place.path()});
    write("innkeeper/profiles", "a.xml", "<profile id='a' name='A'/>");
    EXPECT_TRUE(library.profiles().find(u"a")) << "not before it is asked";
    ASSERT_TRUE(QDir(m_place.filePath(QStringLiteral("innkeeper"))).removeRecursively());
    EXPECT_TRUE(library.profiles().find(u"a"));
}

TEST_F(ProfileSetTest, driversAreFoundInTheMostImportantFolder)
{
    const QString drivers = QStringLiteral("virtio-win");
    const ProfileLibrary library(
        {m_place.filePath(QStringLiteral("mine")), m_place.filePath(QStringLiteral("all"))});
    EXPECT_EQ(library.driversImage(drivers), QString());
    write("all/virtio-win", "virtio-win.iso", "x");
    EXPECT_EQ(library.driversImage(drivers),
              m_place.filePath(QStringLiteral("all/virtio-win/virtio-win.iso")));
    ASSERT_TRUE(QDir(m_place.path()).mkpath(QStringLiteral("mine/virtio-win/virtio-win.iso")));
    EXPECT_TRUE(library.driversImage(drivers).contains(QStringLiteral("/all/"))) << "a folder";
    EXPECT_EQ(library.driversImage({}), QString());
}

} // namespace

} // namespace innkeeper
