// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/schema/LibvirtSchema.h"

#include <gtest/gtest.h>

namespace innkeeper::schema {
namespace {

const QString kGood = QStringLiteral(R"(<domain type='qemu'>
  <name>one</name>
  <memory unit='KiB'>1048576</memory>
  <vcpu>2</vcpu>
  <os><type arch='x86_64'>hvm</type></os>
  <cpu mode='host-model'/>
  <!-- kept by hand -->
  <devices>
    <disk type='file' device='disk'>
      <source file='/a'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <sound model='ich9'/>
    <video><model type='virtio'/></video>
  </devices>
</domain>
)");

class LibvirtSchemaTest : public testing::Test
{
protected:
    QList<int> linesOf(const QString &xml)
    {
        const auto complaints = schema.check(xml);
        EXPECT_TRUE(complaints.has_value()) << complaints.error().message.toStdString();
        QList<int> lines;
        for (const XmlComplaint &complaint : complaints.value_or(QList<XmlComplaint>()))
            lines.append(complaint.line);
        return lines;
    }
    static QString with(const char *before, const char *after)
    {
        const QString old = QString::fromUtf8(before);
        EXPECT_TRUE(kGood.contains(old)) << before;
        return QString(kGood).replace(old, QString::fromUtf8(after));
    }

    LibvirtSchema schema;
};

TEST_F(LibvirtSchemaTest, TakesWhatLibvirtTakes)
{
    EXPECT_EQ(linesOf(kGood), QList<int>());
}

TEST_F(LibvirtSchemaTest, FindsTheAttributeThatIsWrong)
{
    const auto complaints = schema.check(with("bus='virtio'", "bus='oddbus'"));
    ASSERT_TRUE(complaints);
    ASSERT_EQ(complaints->size(), 1);
    EXPECT_EQ(complaints->first().line, 11);
    EXPECT_TRUE(complaints->first().text.contains(QStringLiteral("bus")));
    EXPECT_TRUE(complaints->first().text.contains(QStringLiteral("target")));
    EXPECT_EQ(linesOf(with("type='qemu'", "type='qemu' odd='yes'")), QList<int>{1});
}

TEST_F(LibvirtSchemaTest, FindsTheElementThatIsWrong)
{
    EXPECT_EQ(linesOf(with("<sound model='ich9'/>", "<soundd model='ich9'/>")), QList<int>{13});
    EXPECT_EQ(linesOf(with("<vcpu>2<", "<vcpu>many<")), QList<int>{4});
    EXPECT_EQ(linesOf(with("<vcpu>2<", "<odd/><vcpu>2<")), QList<int>{4});
}

TEST_F(LibvirtSchemaTest, FindsTheWrongValueInWhatMustBeThere)
{
    EXPECT_EQ(linesOf(with(">1048576<", ">lots<")), QList<int>{3});
    EXPECT_EQ(linesOf(with(">hvm<", ">hwm<")), QList<int>{5});
    const auto complaints = schema.check(with("dev='vda'", "dev='v da'"));
    ASSERT_TRUE(complaints);
    ASSERT_EQ(complaints->size(), 1);
    EXPECT_EQ(complaints->first().line, 11);
    EXPECT_TRUE(complaints->first().text.contains(QStringLiteral("dev")));
    // Once more: looking for it has left the document as it was.
    EXPECT_EQ(linesOf(kGood), QList<int>());
}

TEST_F(LibvirtSchemaTest, SaysWhereSomethingIsMissing)
{
    EXPECT_EQ(linesOf(with("  <name>one</name>\n", "")), QList<int>{1});
    EXPECT_EQ(linesOf(with("<target dev='vda' bus='virtio'/>", "")), QList<int>{9});
}

TEST_F(LibvirtSchemaTest, FindsEveryOneOfSeveralDevices)
{
    QString xml = with("bus='virtio'", "bus='oddbus'");
    xml.replace(QStringLiteral("<sound model='ich9'/>"), QStringLiteral("<sound model='loud'/>"));
    EXPECT_EQ(linesOf(xml), (QList<int>{11, 13}));
}

TEST_F(LibvirtSchemaTest, LosesNeitherItselfNorTheWay)
{
    EXPECT_EQ(linesOf(QStringLiteral("<other/>")), QList<int>{1});
    EXPECT_FALSE(schema.check(QStringLiteral("<domain")));
    EXPECT_FALSE(schema.check(QString()));
    // No other file comes in through the definition.
    EXPECT_FALSE(linesOf(QStringLiteral("<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                                        "<domain>&e;</domain>"))
                     .isEmpty());
    // The same grammar again.
    EXPECT_EQ(linesOf(kGood), QList<int>());
}

TEST(MissingSchemaTest, SaysSo)
{
    LibvirtSchema nowhere(QStringLiteral("/nonexistent/domain.rng"));
    const auto complaints = nowhere.check(kGood);
    ASSERT_FALSE(complaints);
    EXPECT_EQ(complaints.error().kind, ErrorKind::NotFound);
}

} // namespace
} // namespace innkeeper::schema
