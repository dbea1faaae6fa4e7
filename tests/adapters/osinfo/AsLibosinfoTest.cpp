// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/osinfo/OsinfoDatabase.h"
#include "tests/adapters/osinfo/Isos.h"
#include "tests/adapters/osinfo/LibosinfoReference.h"

#include <QFile>

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

class AsLibosinfoTest : public testing::Test
{
protected:
    // It takes seconds to load.
    static void SetUpTestSuite() { s_reference = std::make_unique<LibosinfoReference>(); }
    static void TearDownTestSuite() { s_reference.reset(); }

    static inline std::unique_ptr<LibosinfoReference> s_reference;
};

TEST_F(AsLibosinfoTest, recognizesInstallersAsLibosinfoDoes)
{
    const struct
    {
        Isos::Label label;
        const char *osId;
        const char *architecture;
        bool isLive = false;
    } kInstallers[] = {
        {{"Debian 11.5.0 amd64 n"}, "http://debian.org/debian/11", "x86_64"},
        {{"Debian 11.5.0 i386 n"}, "http://debian.org/debian/11", "i686"},
        {{"Fedora-S-dvd-x86_64-36", "LINUX"}, "http://fedoraproject.org/fedora/36", "x86_64"},
        {{"Fedora-WS-Live-36-1-5"}, "http://fedoraproject.org/fedora/36", "x86_64", true},
        {{"13_1_RELEASE_AMD64_DVD", "FreeBSD"}, "http://freebsd.org/freebsd/13.1", "x86_64"},
        {{"CESE_X64FREE_EN-US_DV5", "", "MICROSOFT CORPORATION"},
         "http://microsoft.com/win/10",
         "x86_64"},
    };
    const Isos isos;
    osinfo::OsinfoDatabase database;
    int number = 0;
    for (const auto &installer : kInstallers) {
        const QByteArray name = "it's & <ü> " + QByteArray::number(++number) + ".iso";
        const QString path = isos.make(name.constData(), installer.label);
        const auto facts = database.identify(path);
        ASSERT_TRUE(facts) << facts.error().message.toStdString();
        EXPECT_EQ(facts->osId.toStdString(), installer.osId) << installer.label.volumeId;
        EXPECT_EQ(facts->osId, s_reference->systemOf(path)) << installer.label.volumeId;
        EXPECT_EQ(facts->architecture.toStdString(), installer.architecture);
        EXPECT_EQ(facts->isLive, installer.isLive) << installer.label.volumeId;
        EXPECT_EQ(facts->label, QLatin1String(installer.label.volumeId));
        EXPECT_TRUE(facts->isBootable);
        EXPECT_EQ(facts->size, Bytes(quint64(QFile(path).size())));
    }
}

TEST_F(AsLibosinfoTest, saysWhatLibosinfoSays)
{
    osinfo::OsinfoDatabase database;
    const auto reference = s_reference->systems();
    ASSERT_GT(reference.size(), 500);
    for (const OperatingSystem &expected : reference) {
        const auto found = database.find(expected.id);
        ASSERT_TRUE(found) << expected.id.toStdString();
        const std::string id = expected.id.toStdString();
        EXPECT_EQ(found->shortId, expected.shortId) << id;
        EXPECT_EQ(found->version, expected.version) << id;
        EXPECT_EQ(found->family, expected.family) << id;
        EXPECT_EQ(found->distro, expected.distro) << id;
        EXPECT_EQ(found->released, expected.released) << id;
        EXPECT_EQ(found->endOfLife, expected.endOfLife) << id;
        EXPECT_EQ(found->minimum, expected.minimum) << id;
        EXPECT_EQ(found->recommended, expected.recommended) << id;
        EXPECT_EQ(found->supportsBios, expected.supportsBios) << id;
        EXPECT_EQ(found->supportsUefi, expected.supportsUefi) << id;
        EXPECT_EQ(found->devices.join(u' ').toStdString(),
                  expected.devices.join(u' ').toStdString())
            << id;
    }
}

} // namespace

} // namespace innkeeper
