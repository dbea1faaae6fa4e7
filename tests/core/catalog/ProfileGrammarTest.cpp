// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader and the schema must be of one opinion.
#include "core/catalog/profiles/ProfileGrammar.h"
#include "core/catalog/profiles/ProfileReader.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

/// Of these files, those that the schema takes.
QStringList validOf(const QStringList &paths)
{
    QProcess lint;
    lint.start(QStringLiteral("xmllint"),
               QStringList{QStringLiteral("--noout"), QStringLiteral("--nonet"),
                           QStringLiteral("--relaxng"),
                           QStringLiteral(INNKEEPER_PROFILES "/profile.rng")} +
                   paths);
    EXPECT_TRUE(lint.waitForFinished()) << lint.errorString().toStdString();
    QStringList valid;
    for (const QString &line : QString::fromUtf8(lint.readAllStandardError()).split(u'\n'))
        if (line.endsWith(QStringLiteral(" validates")))
            valid += line.chopped(10);
    return valid;
}

QStringList triedValues(const ProfileTopic &topic)
{
    QStringList values{
        QStringLiteral("none"),      QStringLiteral("1"),           QStringLiteral("0"),
        QStringLiteral("4096"),      QStringLiteral("4097"),        QStringLiteral("-1"),
        QStringLiteral("01"),        QStringLiteral("512 MiB"),     QStringLiteral("0 GiB"),
        QStringLiteral("64 GiB"),    QStringLiteral("64GiB"),       QStringLiteral("64 GB"),
        QStringLiteral("1.5 GiB"),   QStringLiteral("9999999 GiB"), QStringLiteral("Nehalem"),
        QStringLiteral("qemu64-v1"), QStringLiteral("a_b.c"),       QStringLiteral("a,b"),
        QStringLiteral("-x"),        QStringLiteral("recommended"), QStringLiteral("VIRTIO"),
        QStringLiteral("virtio2"),   QStringLiteral("sata ide"),    QStringLiteral("none relaxed")};
    values += topic.words;
    if (topic.words.size() > 1)
        values += topic.words.join(u' ');
    values.removeDuplicates();
    return values;
}

TEST(ProfileGrammarTest, theSchemaTakesWhatTheReaderTakes)
{
    const QTemporaryDir folder;
    QStringList paths;
    QStringList taken;
    for (const ProfileTopic &topic : profileTopics()) {
        for (const QString &value : triedValues(topic)) {
            const QByteArray text =
                QStringLiteral("<profile id='a' name='A'><%1 source='s'><prefer>%2</prefer></%1>"
                               "</profile>")
                    .arg(topic.name, value)
                    .toUtf8();
            const QString path =
                folder.filePath(QStringLiteral("%1 %2.xml")
                                    .arg(topic.name, QString::fromLatin1(value.toUtf8().toHex())));
            QFile file(path);
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(text);
            paths += path;
            if (ProfileReader::parse(text, path))
                taken += path;
        }
    }
    EXPECT_GT(taken.size(), 100);
    EXPECT_LT(taken.size(), paths.size() / 2);
    EXPECT_EQ(validOf(paths).join(u'\n').toStdString(), taken.join(u'\n').toStdString());
}

TEST(ProfileGrammarTest, theBuiltInOnesAreValid)
{
    QStringList paths;
    for (const QFileInfo &file :
         QDir(QStringLiteral(INNKEEPER_PROFILES))
             .entryInfoList({QStringLiteral("*.xml")}, QDir::Files, QDir::Name))
        paths += file.filePath();
    EXPECT_GE(paths.size(), 20);
    EXPECT_EQ(validOf(paths), paths);
}

TEST(ProfileGrammarTest, amounts)
{
    EXPECT_EQ(profileAmount(QStringLiteral("64 GiB")), Bytes::gib(64));
    EXPECT_EQ(profileAmount(QStringLiteral("1 MiB")), Bytes::mib(1));
    for (const char *text : {"", "64", "64 GB", "1.5 GiB", "-1 GiB", "0 GiB", " 1 GiB", "1 GiB\n"})
        EXPECT_FALSE(profileAmount(QString::fromLatin1(text))) << text;
}

} // namespace

} // namespace innkeeper
