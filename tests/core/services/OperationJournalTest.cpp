// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/OperationJournal.h"
#include "core/services/LockFile.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <thread>

namespace innkeeper {
namespace {

using Record = OperationJournal::Record;

class OperationJournalTest : public testing::Test
{
protected:
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder).entryList(QDir::Files | QDir::Hidden);
    }
    /// Leaves what `record` says as if its owner had died: the lock goes, the files stay.
    void abandon(const Record &record) { ASSERT_TRUE(m_journal.begin(record)); }

    QTemporaryDir m_place;
    const QString m_folder = m_place.filePath(QStringLiteral("deep/jour näl"));
    const QString m_uri = QStringLiteral("qemu:///session");
    OperationJournal m_journal{m_folder};
    const Record m_record{
        Record::Kind::Create,
        m_uri,
        MachineId::create(),
        QStringLiteral("a\n$(reboot)\u202e 😀 \"&<>"),
        {{QStringLiteral("default"), QStringLiteral("a.qcow2"), QStringLiteral("/x/a.qcow2"),
          QStringLiteral("qcow2"), Bytes(quint64(-1) - 1), true, true}},
        true,
        QStringLiteral("<domain>\n ä</domain>")};
};

TEST_F(OperationJournalTest, FinishedOperationLeavesNothing)
{
    const auto entry = m_journal.begin(m_record);
    ASSERT_TRUE(entry);
    EXPECT_FALSE(files().isEmpty());
    EXPECT_TRUE((*entry)->write(m_record));
    (*entry)->finish();
    EXPECT_EQ(files(), QStringList());
}

TEST_F(OperationJournalTest, WhatADeadOwnerLeftIsFoundAsItWasWritten)
{
    {
        const auto entry = m_journal.begin(
            Record{Record::Kind::Delete, m_uri, m_record.machine, {}, {}, false, {}});
        ASSERT_TRUE(entry);
        ASSERT_TRUE((*entry)->write(m_record));
    }
    const auto left = m_journal.leftBehind(m_uri);
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left.first().first, m_record);
    left.first().second->finish();
    EXPECT_TRUE(m_journal.leftBehind(m_uri).isEmpty());
    EXPECT_EQ(files(), QStringList());
}

TEST_F(OperationJournalTest, WhoLivesIsLeftInPeaceHoweverOftenHeWrites)
{
    const auto entry = m_journal.begin(m_record);
    ASSERT_TRUE(entry);
    for (int round = 0; round < 3; ++round) {
        EXPECT_TRUE(m_journal.leftBehind(m_uri).isEmpty());
        EXPECT_TRUE(OperationJournal(m_folder).leftBehind(m_uri).isEmpty());
        ASSERT_TRUE((*entry)->write(m_record));
    }
}

TEST_F(OperationJournalTest, OnlyOneTakesOver)
{
    abandon(m_record);
    const auto first = m_journal.leftBehind(m_uri);
    EXPECT_EQ(first.size(), 1);
    EXPECT_TRUE(m_journal.leftBehind(m_uri).isEmpty());
}

TEST_F(OperationJournalTest, OtherConnectionsKeepTheirs)
{
    abandon(m_record);
    EXPECT_TRUE(m_journal.leftBehind(QStringLiteral("qemu:///system")).isEmpty());
    EXPECT_EQ(m_journal.leftBehind(m_uri).size(), 1);
}

TEST_F(OperationJournalTest, DeathBeforeTheFirstRecordIsSweptAway)
{
    abandon(m_record);
    const QString json = QDir(m_folder).filePath(
        QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files).first());
    ASSERT_TRUE(QFile::rename(json, json + QStringLiteral(".new")));
    EXPECT_TRUE(m_journal.leftBehind(m_uri).isEmpty());
    EXPECT_EQ(files(), QStringList());
}

TEST_F(OperationJournalTest, WhatCannotBeReadStaysAndHurtsNobody)
{
    abandon(m_record);
    abandon(m_record);
    const QString json = QDir(m_folder).filePath(
        QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files).first());
    QFile file(json);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{\"version\": 1, \"kind\": \"cre");
    file.close();
    EXPECT_EQ(m_journal.leftBehind(m_uri).size(), 1);
    EXPECT_TRUE(QFile::exists(json));
}

TEST_F(OperationJournalTest, IsPrivate)
{
    const auto entry = m_journal.begin(m_record);
    ASSERT_TRUE(entry);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    EXPECT_FALSE(QFile::permissions(m_folder) & others);
    for (const QString &name : files())
        EXPECT_FALSE(QFile::permissions(QDir(m_folder).filePath(name)) & others);
}

TEST_F(OperationJournalTest, FolderThatCannotBeMadeFailsWithAdvice)
{
    QFile blocking(m_place.filePath(QStringLiteral("deep")));
    ASSERT_TRUE(blocking.open(QIODevice::WriteOnly));
    const auto entry = m_journal.begin(m_record);
    ASSERT_FALSE(entry);
    EXPECT_TRUE(entry.error().advice.contains(m_folder));
    EXPECT_TRUE(m_journal.leftBehind(m_uri).isEmpty());
}

TEST_F(OperationJournalTest, AnotherProcessSeesTheLockAndItsEnd)
{
    int ready[2];
    int leave[2];
    ASSERT_EQ(::pipe(ready), 0);
    ASSERT_EQ(::pipe(leave), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto entry = m_journal.begin(m_record);
        char byte = entry ? 'y' : 'n';
        static_cast<void>(::write(ready[1], &byte, 1));
        static_cast<void>(::read(leave[0], &byte, 1));
        ::kill(::getpid(), SIGKILL);
    }
    char byte = 0;
    ASSERT_EQ(::read(ready[0], &byte, 1), 1);
    ASSERT_EQ(byte, 'y');
    EXPECT_TRUE(m_journal.leftBehind(m_uri).isEmpty());
    ASSERT_EQ(::write(leave[1], "x", 1), 1);
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(m_journal.leftBehind(m_uri).size(), 1);
}

TEST_F(OperationJournalTest, ManyAtOnceNeverTakeWhatLives)
{
    // Owners come and go while others look for what was left: nobody may ever see a living one.
    std::atomic<int> stolen = 0;
    std::atomic<int> failed = 0;
    std::atomic<bool> done = false;
    std::thread sweeper([&] {
        OperationJournal journal(m_folder);
        while (!done)
            stolen += int(journal.leftBehind(m_uri).size());
    });
    std::vector<std::thread> owners;
    for (int owner = 0; owner < 4; ++owner) {
        owners.emplace_back([&] {
            OperationJournal journal(m_folder);
            for (int round = 0; round < 25; ++round) {
                const auto entry = journal.begin(m_record);
                if (!entry || !(*entry)->write(m_record)) {
                    ++failed;
                    return;
                }
                (*entry)->finish();
            }
        });
    }
    for (auto &owner : owners)
        owner.join();
    done = true;
    sweeper.join();
    EXPECT_EQ(stolen, 0);
    EXPECT_EQ(failed, 0);
    EXPECT_TRUE(m_journal.leftBehind(m_uri).isEmpty());
    EXPECT_EQ(files(), QStringList());
}

TEST(LockFileTest, OnlyOneHoldsIt)
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("lock"));
    UniqueFd first = lockFile(path);
    ASSERT_TRUE(first.isValid());
    EXPECT_FALSE(lockFile(path).isValid());
    first.reset();
    EXPECT_TRUE(lockFile(path).isValid());
    EXPECT_FALSE(lockFile(place.filePath(QStringLiteral("no/folder"))).isValid());
}

} // namespace
} // namespace innkeeper
