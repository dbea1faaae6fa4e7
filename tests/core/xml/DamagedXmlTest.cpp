// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/DomainDocument.h"
#include "tests/core/xml/Samples.h"

#include <gtest/gtest.h>

#include <random>

namespace innkeeper {

namespace {

/// Everything that can be asked of a document, whatever it is.
void useAll(const QString &xml)
{
    auto document = DomainDocument::parse(xml);
    if (!document) {
        EXPECT_EQ(document.error().kind, ErrorKind::Invalid);
        EXPECT_FALSE(document.error().message.isEmpty());
        return;
    }
    EXPECT_EQ(document->toXml(), xml);
    (void)document->machine();
    (void)document->disks();
    (void)document->hardware();
    (void)document->setTitle(QStringLiteral("title & more"));
    (void)document->setDescription({});
    (void)document->setMemory(Bytes::gib(3));
    (void)document->setVcpus(5);
    (void)document->setOsId(QStringLiteral("http://debian.org/debian/12"));
    if (document->setName(QStringLiteral("new name"))) {
        const auto edited = DomainDocument::parse(document->toXml());
        ASSERT_TRUE(edited) << document->toXml().toStdString();
        EXPECT_EQ(edited->machine().name, QStringLiteral("new name"));
    }
}

TEST(DamagedXmlTest, whatIsNoMachineIsRefused)
{
    for (const char *text :
         {"", " ", "hello", "<", "<domain", "<domain>", "<domain></domian>", "<network/>",
          "<domain/><domain/>", "<domainsnapshot><domain/></domainsnapshot>", "<domain a=1/>"}) {
        const auto parsed = DomainDocument::parse(QString::fromLatin1(text));
        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(parsed.error().kind, ErrorKind::Invalid);
    }
    EXPECT_FALSE(DomainDocument::parse(QStringLiteral("<domain/>") + QChar(0)));
    EXPECT_FALSE(DomainDocument::parse(QStringLiteral("<domain>%1</domain>").arg(QChar(0xD800))));
}

TEST(DamagedXmlTest, entityBombsDoNotGoOff)
{
    QString bomb = QStringLiteral("<!DOCTYPE domain [<!ENTITY a 'aaaaaaaaaaaaaaaa'>");
    for (char c = 'b'; c <= 'z'; ++c)
        bomb += QStringLiteral("<!ENTITY %1 '&%2;&%2;&%2;&%2;&%2;&%2;&%2;&%2;'>")
                    .arg(QChar::fromLatin1(c), QChar::fromLatin1(char(c - 1)));
    bomb += QStringLiteral("]><domain><name>&z;</name></domain>");
    EXPECT_FALSE(DomainDocument::parse(bomb));
    EXPECT_FALSE(DomainDocument::parse(
        QStringLiteral("<!DOCTYPE domain SYSTEM 'file:///etc/passwd'><domain/>")));
    const auto undefined =
        DomainDocument::parse(QStringLiteral("<domain><name>&z;</name></domain>"));
    if (undefined) {
        EXPECT_EQ(undefined->machine().name, QStringLiteral("&z;"));
    }
}

TEST(DamagedXmlTest, deepNestingNeedsNoStack)
{
    const int depth = 200'000;
    useAll(QStringLiteral("<domain><name>a</name>") + QStringLiteral("<a>").repeated(depth) +
           QStringLiteral("</a>").repeated(depth) + QStringLiteral("</domain>"));
}

TEST(DamagedXmlTest, absurdNumbersAreNoNumbers)
{
    const auto document = DomainDocument::parse(
        QStringLiteral("<domain><name>a</name><memory unit='TiB'>99999999999999</memory>"
                       "<vcpu>99999999999999999999</vcpu></domain>"));
    ASSERT_TRUE(document);
    EXPECT_EQ(document->machine().memory, Bytes());
    EXPECT_EQ(document->machine().vcpus, 0);
}

TEST(DamagedXmlTest, cutOffAnywhere)
{
    const auto documents = samples::foreignDocuments();
    for (const QString &xml : documents) {
        const qsizetype step = std::max<qsizetype>(1, xml.size() / 300);
        for (qsizetype length = 0; length < xml.size(); length += step)
            useAll(xml.left(length));
    }
}

TEST(DamagedXmlTest, anyBitFlipped)
{
    std::mt19937 random(42);
    const auto documents = samples::foreignDocuments();
    for (const QString &xml : documents) {
        const QByteArray bytes = xml.toUtf8();
        for (int round = 0; round < 300; ++round) {
            QByteArray damaged = bytes;
            for (auto flips = 1 + random() % 4; flips > 0; --flips) {
                const auto at = qsizetype(random() % size_t(damaged.size()));
                damaged[at] = char(damaged[at] ^ (1 << (random() % 8)));
            }
            useAll(QString::fromUtf8(damaged));
        }
    }
}

TEST(DamagedXmlTest, piecesInAnyOrder)
{
    std::mt19937 random(7);
    const QStringList pieces{
        QStringLiteral("<"),       QStringLiteral(">"),         QStringLiteral("/"),
        QStringLiteral("'"),       QStringLiteral("\""),        QStringLiteral("name"),
        QStringLiteral("="),       QStringLiteral(" "),         QStringLiteral("<!--"),
        QStringLiteral("-->"),     QStringLiteral("<![CDATA["), QStringLiteral("]]>"),
        QStringLiteral("<?"),      QStringLiteral("?>"),        QStringLiteral("</"),
        QStringLiteral("&"),       QStringLiteral(";"),         QStringLiteral("<name>"),
        QStringLiteral("</name>"), QStringLiteral("<vcpu/>"),   QStringLiteral("<memory a='"),
    };
    for (int round = 0; round < 3000; ++round) {
        QString middle;
        for (auto count = random() % 10; count > 0; --count)
            middle += pieces[qsizetype(random() % size_t(pieces.size()))];
        useAll(QStringLiteral("<domain><name>n</name>") + middle + QStringLiteral("</domain>"));
    }
}

} // namespace

} // namespace innkeeper
