// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/GuestReading.h"

#include <gtest/gtest.h>

namespace innkeeper::libvirt {
namespace {

/// What an agent answered, as libvirt hands it over.
class GuestReadingTest : public testing::Test
{
protected:
    ~GuestReadingTest() override { virTypedParamsFree(m_parameters, m_count); }

    void say(const char *name, const QByteArray &text)
    {
        virTypedParamsAddString(&m_parameters, &m_count, &m_most, name, text.constData());
    }
    void count(const char *name, unsigned number)
    {
        virTypedParamsAddUInt(&m_parameters, &m_count, &m_most, name, number);
    }
    void bytes(const char *name, unsigned long long number)
    {
        virTypedParamsAddULLong(&m_parameters, &m_count, &m_most, name, number);
    }
    [[nodiscard]] GuestReport report() const { return reportFrom(m_parameters, m_count); }

private:
    virTypedParameterPtr m_parameters = nullptr;
    int m_count = 0;
    int m_most = 0;
};

TEST_F(GuestReadingTest, ReadsWhatADebianSays)
{
    say("hostname", "inn");
    say("os.pretty-name", "Debian GNU/Linux 12 (bookworm)");
    say("os.kernel-release", "6.1.0-18-amd64");
    say("timezone.name", "CET");
    count("user.count", 2);
    say("user.0.name", "marta");
    say("user.1.name", "marta");
    count("if.count", 2);
    say("if.0.name", "lo");
    say("if.0.hwaddr", "00:00:00:00:00:00");
    say("if.1.name", "enp1s0");
    say("if.1.hwaddr", "52:54:00:AB:CD:EF");
    count("if.1.addr.count", 2);
    say("if.1.addr.0.addr", "192.168.122.5");
    count("if.1.addr.0.prefix", 24);
    say("if.1.addr.1.addr", "fe80::1");
    count("if.1.addr.1.prefix", 64);
    count("fs.count", 2);
    say("fs.0.mountpoint", "/srv");
    say("fs.0.fstype", "xfs");
    say("fs.1.mountpoint", "/");
    say("fs.1.fstype", "ext4");
    bytes("fs.1.total-bytes", 4000);
    bytes("fs.1.used-bytes", 1000);
    count("fs.1.disk.count", 1);
    say("fs.1.disk.0.alias", "vda");

    GuestReport expected;
    expected.agent = GuestReport::Agent::Answers;
    expected.hostName = QStringLiteral("inn");
    expected.system = QStringLiteral("Debian GNU/Linux 12 (bookworm)");
    expected.kernel = QStringLiteral("6.1.0-18-amd64");
    expected.timeZone = QStringLiteral("CET");
    expected.users = {QStringLiteral("marta")};
    expected.cards = {{QStringLiteral("enp1s0"),
                       QStringLiteral("52:54:00:ab:cd:ef"),
                       {{QStringLiteral("192.168.122.5"), 24}, {QStringLiteral("fe80::1"), 64}}}};
    expected.cardsFrom = GuestReport::Source::Agent;
    expected.fileSystems = {{QStringLiteral("/"),
                             QStringLiteral("ext4"),
                             Bytes(4000),
                             Bytes(1000),
                             {QStringLiteral("vda")}},
                            {QStringLiteral("/srv"), QStringLiteral("xfs"), {}, {}, {}}};
    EXPECT_EQ(report(), expected);
}

TEST_F(GuestReadingTest, BoundsWhatAHostileGuestSays)
{
    say("hostname", QByteArray(100'000, 'x'));
    say("os.pretty-name", "a\x1b[31mb\r\nc\xe2\x80\xae"
                          "d\xff");
    count("fs.count", 4'000'000'000u);
    say("fs.0.mountpoint", "/");
    count("if.count", 4'000'000'000u);
    say("if.0.name", "a");
    count("if.0.addr.count", 4'000'000'000u);
    say("if.0.addr.0.addr", "10.0.0.1");
    count("if.0.addr.0.prefix", 4'000'000'000u);
    const GuestReport read = report();
    EXPECT_LE(read.hostName.size(), 200);
    EXPECT_TRUE(read.system.startsWith(QStringLiteral("a[31mb"))) << read.system.toStdString();
    for (const QChar sign : read.system)
        EXPECT_TRUE(sign.isPrint()) << int(sign.unicode());
    EXPECT_LE(read.fileSystems.size(), 64);
    EXPECT_LE(read.cards.size(), 64);
    ASSERT_FALSE(read.cards.isEmpty());
    EXPECT_LE(read.cards[0].addresses.size(), 64);
    EXPECT_LE(read.cards[0].addresses[0].prefix, 128);
}

TEST_F(GuestReadingTest, KeepsLettersOfEveryScript)
{
    say("hostname", "wirtshaus-\xc3\xa4\xe4\xb8\xad\xf0\x9f\x8f\xa0");
    EXPECT_EQ(report().hostName, QStringLiteral("wirtshaus-ä中🏠"));
}

} // namespace
} // namespace innkeeper::libvirt
