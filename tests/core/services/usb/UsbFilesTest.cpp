// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/usb/UsbHolds.h"
#include "core/services/usb/UsbRuleStore.h"
#include "core/usb/UsbRuleFile.h"
#include "tests/core/services/Eventually.h"
#include "tests/core/usb/Sticks.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

class UsbFilesTest : public testing::Test
{
protected:
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(text), text.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static UsbRule rule(const char *port)
    {
        UsbRule rule;
        rule.match.port = QString::fromLatin1(port);
        return rule;
    }

    QTemporaryDir m_place;
    const QString m_folder = m_place.filePath(QStringLiteral("a/b"));
    const QString m_path = m_folder + QStringLiteral("/usb.json");
};

TEST_F(UsbFilesTest, RulesOutliveTheirStore)
{
    const QList<UsbRule> rules = {rule("1-1"), rule("1-2")};
    UsbRuleStore store(m_path);
    EXPECT_EQ(store.rules(), QList<UsbRule>());
    QSignalSpy changed(&store, &UsbRuleStore::changed);
    ASSERT_TRUE(store.save(rules));
    EXPECT_EQ(store.rules(), rules);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(UsbRuleStore(m_path).rules(), rules);
    EXPECT_EQ(QDir(m_folder).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(UsbFilesTest, RulesFollowTheirFile)
{
    UsbRuleStore store(m_path);
    const auto follows = [&](const QList<UsbRule> &rules) {
        return eventually([&] { return store.rules() == rules; });
    };
    write(m_path, toJson({rule("1-1")}));
    EXPECT_TRUE(follows({rule("1-1")}));
    // In place, and as editors do it.
    write(m_path, toJson({rule("1-2")}));
    EXPECT_TRUE(follows({rule("1-2")}));
    write(m_path + u'~', toJson({rule("1-3")}));
    ASSERT_TRUE(QFile::remove(m_path));
    ASSERT_TRUE(QFile::rename(m_path + u'~', m_path));
    EXPECT_TRUE(follows({rule("1-3")}));
    write(m_path, toJson({rule("1-4")}));
    EXPECT_TRUE(follows({rule("1-4")}));
    ASSERT_TRUE(QFile::remove(m_path));
    EXPECT_TRUE(follows({}));
}

TEST_F(UsbFilesTest, RulesAreSavedAllOrNone)
{
    UsbRuleStore store(m_path);
    ASSERT_TRUE(store.save({rule("1-1")}));
    const QByteArray before = read(m_path);
    UsbRule large = rule("1-1");
    large.note = QString(UsbRule::kMostNote, u'€');
    large.match.serial = QString(126, u'€');
    for (const QList<UsbRule> &wrong :
         {QList<UsbRule>{rule("1-2"), UsbRule()}, QList<UsbRule>(kMostUsbRules + 1, rule("1-1")),
          QList<UsbRule>(kMostUsbRules, large)}) {
        const auto saved = store.save(wrong);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().kind, ErrorKind::Invalid);
        EXPECT_EQ(read(m_path), before);
        EXPECT_EQ(store.rules(), QList<UsbRule>{rule("1-1")});
    }
}

TEST_F(UsbFilesTest, RulesDoNotReplaceADamagedFile)
{
    UsbRuleStore store(m_path);
    ASSERT_TRUE(store.save({rule("1-1")}));
    const QByteArray damaged = "{\"version\":1,\"ruels\":[]}";
    // Nobody told the store yet.
    write(m_path, damaged);
    EXPECT_FALSE(store.save({rule("1-2")}));
    EXPECT_FALSE(store.rules());
    EXPECT_EQ(read(m_path), damaged);
    ASSERT_TRUE(QFile::remove(m_path));
    EXPECT_TRUE(store.save({rule("1-2")}));
}

TEST_F(UsbFilesTest, RulesBearThatTheirFolderGoes)
{
    UsbRuleStore store(m_path);
    ASSERT_TRUE(store.save({rule("1-1")}));
    ASSERT_TRUE(QDir(m_folder).removeRecursively());
    EXPECT_TRUE(eventually([&] { return store.rules() == QList<UsbRule>(); }));
    ASSERT_TRUE(store.save({rule("1-2")}));
    write(m_path, toJson({rule("1-3")}));
    EXPECT_TRUE(eventually([&] { return store.rules() == QList<UsbRule>{rule("1-3")}; }));
}

TEST_F(UsbFilesTest, RulesReplaceNoneThatNobodyHasSeen)
{
    UsbRuleStore store(m_path);
    ASSERT_TRUE(store.save({rule("1-1")}));
    UsbRuleStore other(m_path);
    ASSERT_TRUE(other.save({rule("1-3")}));
    // No event was heard yet.
    EXPECT_EQ(store.save({rule("1-1"), rule("1-2")}).error().kind, ErrorKind::Busy);
    EXPECT_EQ(store.rules(), QList<UsbRule>{rule("1-3")});
    EXPECT_TRUE(store.save({rule("1-1")}));
}

TEST_F(UsbFilesTest, RulesComeBackWithTheirFolder)
{
    UsbRuleStore store(m_path);
    ASSERT_TRUE(store.save({rule("1-1")}));
    const QString elsewhere = m_folder + QStringLiteral(".away");
    ASSERT_TRUE(QDir().rename(m_folder, elsewhere));
    EXPECT_TRUE(eventually([&] { return store.rules()->isEmpty(); }));
    ASSERT_TRUE(QDir().rename(elsewhere, m_folder));
    EXPECT_TRUE(eventually([&] { return !store.rules()->isEmpty(); }));
}

TEST_F(UsbFilesTest, RulesThatCannotBeReadOrWrittenSaySo)
{
    ASSERT_TRUE(QDir().mkpath(m_path));
    UsbRuleStore store(m_path);
    ASSERT_FALSE(store.rules());
    EXPECT_EQ(store.rules().error().kind, ErrorKind::Denied);
    EXPECT_FALSE(store.save({}));
}

TEST_F(UsbFilesTest, HoldsOutliveTheirKeeper)
{
    const MachineId machine = MachineId::create();
    const UsbDevice stick = stickAt("1-1");
    const UsbDevice mouse = stickAt("1-2", "M");
    {
        UsbHolds holds(m_path);
        EXPECT_TRUE(holds.all().isEmpty());
        holds.say(stick, machine);
        holds.say(stick, {});
        holds.say(mouse, machine, true, true);
    }
    UsbHolds holds(m_path);
    const QList<UsbHold> said = {{stick.port, stick.identity, {}, false, false, false},
                                 {mouse.port, mouse.identity, machine, true, true, false}};
    EXPECT_EQ(holds.all(), said);
    // In another socket it is the same.
    holds.forget(stickAt("1-7", "M"));
    EXPECT_EQ(holds.all(), said.mid(0, 1));
    EXPECT_EQ(UsbHolds(m_path).all(), said.mid(0, 1));
}

TEST_F(UsbFilesTest, HoldsTellTwinsApart)
{
    const MachineId machine = MachineId::create();
    const UsbDevice one = stickAt("1-1", "AB12");
    const UsbDevice other = stickAt("1-2", "AB12");
    UsbHolds holds(m_path);
    holds.say(one, machine);
    holds.noteTwins({one, other});
    EXPECT_EQ(holdOn(other, holds.all()), nullptr);
    holds.say(other, {});
    ASSERT_EQ(holds.all().size(), 2);
    EXPECT_EQ(holdOn(one, UsbHolds(m_path).all())->machine, machine);
    EXPECT_EQ(holdOn(other, UsbHolds(m_path).all())->machine, MachineId());
}

TEST_F(UsbFilesTest, DamagedHoldsAreNone)
{
    for (const char *text : {"", "{}", "[", "[1,\"a\",null,{}]", "[{\"port\":\"1-1\"}]",
                             "[{\"port\":\"1-1\",\"identity\":\"a\",\"machine\":\"inn\"}]",
                             "[{\"port\":\"1-1\",\"identity\":\"a\"}]"}) {
        ASSERT_TRUE(QDir().mkpath(m_folder));
        write(m_path, text);
        EXPECT_TRUE(UsbHolds(m_path).all().isEmpty()) << text;
    }
}

} // namespace

} // namespace innkeeper
