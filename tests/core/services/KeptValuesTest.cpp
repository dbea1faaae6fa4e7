// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/KeptValues.h"

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

using hardware::Change;

/// A machine, and what libvirt made of its new definition.
class KeptValuesTest : public testing::Test
{
protected:
    static DomainDocument machine(const QString &memory, const QString &cputune,
                                  const QString &devices)
    {
        return *DomainDocument::parse(
            QStringLiteral("<domain type='qemu'><name>m</name><memory unit='KiB'>4194304</memory>"
                           "<currentMemory unit='KiB'>%1</currentMemory><vcpu>2</vcpu>"
                           "<cputune>%2</cputune><os><type machine='pc-q35-7.2'>hvm</type></os>"
                           "<devices>%3</devices></domain>")
                .arg(memory, cputune, devices));
    }
    static Change set(const char *part, const QString &which, const char *field,
                      const QString &after)
    {
        return {Change::Kind::Set,
                QString::fromLatin1(part),
                which,
                QString::fromLatin1(field),
                {},
                after,
                {},
                {}};
    }
    static QString card(const char *mac)
    {
        return QStringLiteral("<interface type='user'><mac address='%1'/></interface>")
            .arg(QLatin1String(mac));
    }
    /// What is said; empty: it was kept.
    static QString said(const Change &change, const DomainDocument &before,
                        const DomainDocument &defined)
    {
        const auto wanted = hardware::applied(before, {change});
        EXPECT_TRUE(wanted);
        const auto kept = checkKept({change}, before, *wanted, defined);
        return kept ? QString() : kept.error().message;
    }

    const QString m_memory = QStringLiteral("1048576");
    const QString m_pin = QStringLiteral("<vcpupin vcpu='0' cpuset='0-1'/>");
    const QString m_card = card("52:54:00:00:00:01");
    const QString m_mac = QStringLiteral("52:54:00:00:00:01");
    const DomainDocument m_before = machine(m_memory, m_pin, m_card);
};

TEST_F(KeptValuesTest, anotherSpellingIsNoLoss)
{
    const auto cpus = set("pin", QStringLiteral("0"), "cpuset", QStringLiteral("0,1,2,^1"));
    EXPECT_EQ(said(cpus, m_before,
                   machine(m_memory, QStringLiteral("<vcpupin vcpu='0' cpuset='0,2'/>"), m_card)),
              QString());
    const auto mac = set("network", m_mac, "mac", QStringLiteral("52:54:00:0A:0B:0C"));
    EXPECT_EQ(said(mac, m_before, machine(m_memory, m_pin, card("52:54:00:0a:0b:0c"))), QString());
    // Rounded up.
    const auto memory = set("memory", {}, "current", QString::number(1500LL * 1000 * 1000));
    EXPECT_EQ(said(memory, m_before, machine(QStringLiteral("1464844"), m_pin, m_card)), QString());
    // What silence means needs no word.
    const auto link = set("network", m_mac, "link", QStringLiteral("up"));
    EXPECT_EQ(said(link, m_before, m_before), QString());
    // Its newest version.
    const auto board = set("firmware", {}, "board", QStringLiteral("pc"));
    QString newest = m_before.toXml();
    newest.replace(QStringLiteral("pc-q35-7.2"), QStringLiteral("pc-i440fx-7.2"));
    EXPECT_EQ(said(board, m_before, *DomainDocument::parse(newest)), QString());
    // Which it was before.
    EXPECT_EQ(said(set("firmware", {}, "board", QStringLiteral("q35")), m_before, m_before),
              QString());
    EXPECT_FALSE(
        said(set("firmware", {}, "board", QStringLiteral("q3")), m_before, m_before).isEmpty());
}

TEST_F(KeptValuesTest, whatIsCutDownIsSaid)
{
    const auto memory = set("memory", {}, "current", QString::number(qint64(8) << 30));
    const QString words = said(memory, m_before, machine(QStringLiteral("4194304"), m_pin, m_card));
    EXPECT_TRUE(words.contains(QStringLiteral("Left to the guest"))) << words.toStdString();
    EXPECT_TRUE(words.contains(Bytes::gib(4).toText())) << words.toStdString();
    EXPECT_TRUE(words.contains(Bytes::gib(8).toText())) << words.toStdString();
}

TEST_F(KeptValuesTest, whatIsLeftOutIsSaid)
{
    // Its part is gone with it.
    const auto vcpu = set("pin", QStringLiteral("0"), "vcpu", QStringLiteral("7"));
    EXPECT_FALSE(said(vcpu, m_before, machine(m_memory, {}, m_card)).isEmpty());
    Change pin;
    pin.kind = Change::Kind::Add;
    pin.part = QStringLiteral("pin");
    pin.values = {{QStringLiteral("vcpu"), QStringLiteral("7")},
                  {QStringLiteral("cpuset"), QStringLiteral("0")}};
    EXPECT_FALSE(said(pin, m_before, m_before).isEmpty());
    // Nothing happened.
    const auto link = set("network", m_mac, "link", QStringLiteral("down"));
    EXPECT_FALSE(said(link, m_before, m_before).isEmpty());
    const auto model = set("network", m_mac, "model", QStringLiteral("e1000"));
    EXPECT_FALSE(said(model, m_before, m_before).isEmpty());
}

TEST_F(KeptValuesTest, whatIsLeftOutOfANewPartIsSaid)
{
    Change add;
    add.kind = Change::Kind::Add;
    add.part = QStringLiteral("network");
    add.values = {{QStringLiteral("model"), QStringLiteral("e1000")},
                  {QStringLiteral("queues"), QStringLiteral("4")},
                  {QStringLiteral("link"), QStringLiteral("up")}};
    const auto made = [this](const char *driver) {
        // libvirt sorts and completes.
        return machine(m_memory, m_pin,
                       QStringLiteral("<interface type='user'><mac address='52:54:00:00:00:02'/>"
                                      "<model type='e1000'/>%1</interface>")
                               .arg(QLatin1String(driver)) +
                           m_card);
    };
    EXPECT_EQ(said(add, m_before, made("<driver queues='4'/>")), QString());
    const QString left = said(add, m_before, made(""));
    EXPECT_TRUE(left.contains(QStringLiteral("Queues"))) << left.toStdString();
    const QString changed = said(add, m_before, made("<driver queues='2'/>"));
    EXPECT_TRUE(changed.contains(QStringLiteral("“2”"))) << changed.toStdString();
}

TEST_F(KeptValuesTest, aDiskOnAnotherBusHasAnotherName)
{
    const auto disks = [this](const QString &first, const QString &second) {
        const QString one = QStringLiteral("<disk type='file' device='disk'><source file='/%1'/>"
                                           "<target dev='%1' bus='%2'/></disk>");
        const auto busOf = [](const QString &name) {
            return name.startsWith(u'v') ? QStringLiteral("virtio") : QStringLiteral("sata");
        };
        QString all;
        for (const QString &name : {first, second})
            if (!name.isEmpty())
                all += one.arg(name, busOf(name));
        return machine(m_memory, m_pin, all);
    };
    const QString sda = QStringLiteral("sda");
    const QString sdb = QStringLiteral("sdb");
    const DomainDocument before = disks(sda, sdb);
    const Change bus = set("disk", sdb, "bus", QStringLiteral("virtio"));
    EXPECT_EQ(said(bus, before, disks(sda, QStringLiteral("vda"))), QString());
    EXPECT_FALSE(said(bus, before, before).isEmpty());
    // The one before it goes at the same time.
    const Change gone{Change::Kind::Remove, QStringLiteral("disk"), sda, {}, {}, {}, {}, {}};
    const auto wanted = hardware::applied(before, {gone, bus});
    ASSERT_TRUE(wanted);
    EXPECT_TRUE(checkKept({gone, bus}, before, *wanted, disks(QStringLiteral("vda"), {})));
}

TEST_F(KeptValuesTest, whatIsTakenAwayMayBeFilledInAgain)
{
    const auto memory = set("memory", {}, "current", {});
    EXPECT_EQ(said(memory, m_before, machine(QStringLiteral("4194304"), m_pin, m_card)), QString());
}

} // namespace
} // namespace innkeeper
