// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/NewParts.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

using hardware::Change;

DomainDocument machineWith(const char *devices)
{
    const auto document = DomainDocument::parse(
        QStringLiteral("<domain><devices>%1</devices></domain>").arg(QLatin1String(devices)));
    EXPECT_TRUE(document);
    return *document;
}

Change addition(const char *part, const hardware::Values &values)
{
    return {Change::Kind::Add, QString::fromLatin1(part), {}, {}, {}, {}, values, {}};
}

constexpr const char *kOldCard = "<interface type='user'><mac address='52:54:00:00:00:01'/>"
                                 "<model type='virtio'/></interface>";

TEST(NewPartsTest, twoOfAKindAreToldApart)
{
    const DomainDocument before = machineWith(kOldCard);
    const DomainDocument after = machineWith(
        "<interface type='user'><mac address='52:54:00:00:00:01'/><model type='virtio'/>"
        "</interface>"
        "<interface type='user'><mac address='52:54:00:00:00:02'/><model type='e1000'/>"
        "</interface>"
        "<interface type='user'><mac address='52:54:00:00:00:03'/><model type='virtio'/>"
        "</interface>");
    const auto model = [](const char *name) {
        return hardware::Values{{QStringLiteral("model"), QString::fromLatin1(name)}};
    };
    const QList<QByteArray> found = newParts(
        before, after, {addition("network", model("e1000")), addition("network", model("virtio"))});
    ASSERT_EQ(found.size(), 2);
    EXPECT_TRUE(found[0].contains("00:02"));
    EXPECT_TRUE(found[1].contains("00:03"));
}

TEST(NewPartsTest, aDiskIsFoundWhereverItIsSorted)
{
    const DomainDocument before = machineWith(
        "<disk type='file' device='disk'><source file='/z'/><target dev='vdb' bus='virtio'/>"
        "</disk>");
    const DomainDocument after = machineWith(
        "<disk type='file' device='disk'><source file='/a'/><target dev='vda' bus='virtio'/>"
        "<address type='pci' slot='0x04'/></disk>"
        "<disk type='file' device='disk'><source file='/z'/><target dev='vdb' bus='virtio'/>"
        "</disk>");
    const QList<QByteArray> found = newParts(
        before, after, {addition("disk", {{QStringLiteral("source"), QStringLiteral("/a")}})});
    ASSERT_EQ(found.size(), 1);
    EXPECT_TRUE(found[0].contains("slot='0x04'"));
}

TEST(NewPartsTest, whatDidNotComeIsEmpty)
{
    const DomainDocument same = machineWith(kOldCard);
    EXPECT_EQ(newParts(same, same, {addition("network", {})}), QList<QByteArray>{QByteArray()});
    Change other;
    other.part = QStringLiteral("network");
    EXPECT_TRUE(newParts(same, same, {other}).isEmpty());
}

} // namespace

} // namespace innkeeper
