// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/profiles/ProfileReader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace innkeeper {

namespace {

const QString kFile = QStringLiteral("/somewhere/mine.xml");

const char kGood[] = R"(<?xml version="1.0"?>
<!-- a comment -->
<profile id="mine" name="Mine, &amp; mine" extends="linux">
  <match short-id="mine1*" released-from="2010-01-31" if-device="a b"/>
  <match/>
  <sound source="my
                 ears"><prefer>none</prefer></sound>
  <disk source="the manual">
    <prefer if-device=" a  b " unless-device="c" if-boots="uefi" unless-boots="bios"
            accelerator="kvm">virtio<!-- fast --></prefer>
    <prefer>sata</prefer>
  </disk>
</profile>
)";

TEST(ProfileReaderTest, readsAll)
{
    const auto profile = ProfileReader::parse(kGood, kFile);
    ASSERT_TRUE(profile) << profile.error().advice.toStdString();
    EXPECT_EQ(profile->id, QStringLiteral("mine"));
    EXPECT_EQ(profile->name, QStringLiteral("Mine, & mine"));
    EXPECT_EQ(profile->parent, QStringLiteral("linux"));
    EXPECT_EQ(profile->file, kFile);
    ASSERT_EQ(profile->matches.size(), 2);
    EXPECT_EQ(profile->matches[0].shortId, QStringLiteral("mine1*"));
    EXPECT_EQ(profile->matches[0].releasedFrom, QDate(2010, 1, 31));
    EXPECT_EQ(profile->matches[0].ifDevices.size(), 2);
    EXPECT_EQ(profile->matches[1], ProfileMatch());
    ASSERT_EQ(profile->rules.size(), 2);
    EXPECT_EQ(profile->rules[0].name, QStringLiteral("disk")) << "in the grammar's order";
    EXPECT_EQ(profile->rules[0].preferences[0],
              (ProfilePreference{QStringLiteral("virtio"),
                                 {QStringLiteral("a"), QStringLiteral("b")},
                                 {QStringLiteral("c")},
                                 QStringLiteral("uefi"),
                                 QStringLiteral("bios"),
                                 QStringLiteral("kvm")}));
    EXPECT_EQ(profile->rules[0].preferences[1], ProfilePreference{QStringLiteral("sata")});
    EXPECT_EQ(profile->rules[1].source, QStringLiteral("my ears"));
    EXPECT_EQ(profile->rules[1].profile, QStringLiteral("mine"));
}

/// `old` in the good file made `broken`; the complaint stands in this line.
struct Fault
{
    const char *old;
    const char *broken;
    int line;
};

TEST(ProfileReaderTest, whatIsWrongIsToldWithItsLine)
{
    const Fault faults[] = {
        {"<profile id=\"mine\"", "<profil id=\"mine\"", 3},
        {"id=\"mine\"", "id=\"Mine\"", 3},
        {"id=\"mine\"", "id=\"../mine\"", 3},
        {"id=\"mine\"", "", 3},
        {"name=\"Mine, &amp; mine\"", "", 3},
        {"extends=\"linux\"", "extends=\"\"", 3},
        {"extends=\"linux\"", "extend=\"linux\"", 3},
        {"short-id=\"mine1*\"", "shortid=\"mine1*\"", 4},
        {"2010-01-31", "2010-02-31", 4},
        {"2010-01-31", "31.1.2010", 4},
        {"<match/>", "<match version-from=\"7a\"/>", 5},
        {"<match/>", "<match><prefer/></match>", 5},
        {"<match/>", "<match>x</match>", 5},
        {"<match/>", "words", 6},
        {"<match/>", "<exec>rm</exec>", 5},
        {"source=\"the manual\"", "", 8},
        {"source=\"the manual\"", "source=\" \"", 8},
        {"<disk", "<sound", 8},
        {"accelerator=\"kvm\"", "accelerator=\"xen\"", 10},
        {"if-boots=\"uefi\"", "if-boots=\"cd\"", 10},
        {"virtio<!--", "floppy<!--", 10},
        {"<prefer>sata", "<prefer>sata ide", 11},
        {"<prefer>sata", "<prefer><b/>sata", 11},
        {"<prefer>sata", "<choose>sata", 11},
        {"sata</prefer>", "sata</prefers>", 11},
        {"</profile>", "", 14},
        {"</profile>", "</profile><profile/>", 13},
        {"&amp;", "&unknown;", 3},
        {"<!-- a comment -->", "<!DOCTYPE profile>", 2},
    };
    for (const Fault &fault : faults) {
        const QByteArray text = QByteArray(kGood).replace(
            QByteArray(kGood).indexOf(fault.old), qsizetype(qstrlen(fault.old)), fault.broken);
        ASSERT_NE(text, QByteArray(kGood)) << fault.old;
        const auto profile = ProfileReader::parse(text, kFile);
        ASSERT_FALSE(profile) << fault.broken;
        EXPECT_TRUE(profile.error().message.contains(kFile));
        EXPECT_TRUE(profile.error().message.contains(QStringLiteral("line %1 ").arg(fault.line)))
            << fault.broken << ": " << profile.error().message.toStdString() << ' '
            << profile.error().advice.toStdString();
        EXPECT_FALSE(profile.error().advice.isEmpty());
    }
}

TEST(ProfileReaderTest, bombsDoNotGoOff)
{
    QByteArray laughs = "<!DOCTYPE profile [<!ENTITY a0 'ha'>";
    for (int i = 1; i < 40; ++i)
        laughs += QStringLiteral("<!ENTITY a%1 '&a%2;&a%2;&a%2;'>").arg(i).arg(i - 1).toUtf8();
    laughs += "]><profile id='a' name='&a39;'/>";
    const QByteArray outside =
        "<!DOCTYPE profile [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><profile id='a' name='&x;'/>";
    const QByteArray deep =
        "<profile id='a' name='a'>" + QByteArray("<match>").repeated(8000) + "</profile>";
    const QByteArray noise = QByteArray::fromHex("ff00fe3c21ff") + QByteArray(1000, '\0');
    for (const QByteArray &text : {laughs, outside, deep, noise, QByteArray(), QByteArray("<")}) {
        const auto profile = ProfileReader::parse(text, kFile);
        ASSERT_FALSE(profile) << text.left(60).toStdString();
        EXPECT_LT(profile.error().advice.size(), 300) << "nobody reads more";
    }
}

TEST(ProfileReaderTest, everyPieceOfAFileIsRefused)
{
    const QByteArray good = QByteArray(kGood).trimmed();
    for (qsizetype size = 0; size < good.size(); ++size)
        EXPECT_FALSE(ProfileReader::parse(good.left(size), kFile)) << size;
    // Every byte replaced: read or refused, never a crash.
    for (qsizetype i = 0; i < good.size(); ++i)
        for (const char byte : {'\0', '<', '&', '"', '\xff'}) {
            QByteArray text = good;
            text[i] = byte;
            static_cast<void>(ProfileReader::parse(text, kFile));
        }
}

TEST(ProfileReaderTest, onlySmallPlainFilesAreRead)
{
    const QTemporaryDir folder;
    const auto write = [&folder](const char *name, const QByteArray &text) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(text), text.size());
        return file.fileName();
    };
    EXPECT_TRUE(ProfileReader::read(write("good.xml", kGood)));
    const auto big =
        ProfileReader::read(write("big.xml", QByteArray(kGood) + QByteArray(10 << 20, ' ')));
    ASSERT_FALSE(big);
    EXPECT_TRUE(big.error().message.contains(QStringLiteral("big.xml")));

    const QString pipe = folder.filePath(QStringLiteral("pipe.xml"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString endless = folder.filePath(QStringLiteral("zero.xml"));
    ASSERT_TRUE(QFile::link(QStringLiteral("/dev/zero"), endless));
    for (const QString &path :
         {pipe, endless, folder.path(), folder.filePath(QStringLiteral("no"))})
        EXPECT_EQ(ProfileReader::read(path).error().kind, ErrorKind::NotFound);
}

} // namespace

} // namespace innkeeper
