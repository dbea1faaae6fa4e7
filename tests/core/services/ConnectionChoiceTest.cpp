// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/ConnectionChoice.h"
#include "tests/fakes/FakeHypervisor.h"

#include <gtest/gtest.h>

#include <unistd.h>

namespace innkeeper {
namespace {

const QString kSystem = QStringLiteral("qemu:///system");
const QString kSession = QStringLiteral("qemu:///session");

TEST(ConnectionChoiceTest, TakesWhatWasAskedForWithoutTrying)
{
    fakes::FakeHypervisor trial;
    const QString asked = QStringLiteral("qemu+ssh://me@host/system");
    const auto choice = ConnectionChoice::make(trial, asked, true);
    EXPECT_EQ(choice.uri, asked);
    EXPECT_TRUE(choice.remark.isEmpty());
    EXPECT_TRUE(trial.script().calls().isEmpty());
}

TEST(ConnectionChoiceTest, RootHasNoSession)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "not root";
    fakes::FakeHypervisor trial;
    for (const bool embedded : {false, true}) {
        const auto choice = ConnectionChoice::make(trial, {}, embedded);
        EXPECT_EQ(choice.uri, kSystem);
        EXPECT_TRUE(choice.remark.isEmpty());
    }
}

class ChoiceOfAPerson : public testing::Test
{
protected:
    void SetUp() override
    {
        if (::geteuid() != 0)
            return;
        // As somebody else for this test; the saved id brings root back.
        ASSERT_EQ(::seteuid(1000), 0);
    }
    void TearDown() override
    {
        if (::getuid() == 0) {
            ASSERT_EQ(::seteuid(0), 0);
        }
    }
    fakes::FakeHypervisor m_trial;
};

TEST_F(ChoiceOfAPerson, EmbeddedIsTheSessionWithoutTrying)
{
    const auto choice = ConnectionChoice::make(m_trial, {}, true);
    EXPECT_EQ(choice.uri, kSession);
    EXPECT_FALSE(choice.remark.isEmpty());
    EXPECT_TRUE(m_trial.script().calls().isEmpty());
}

TEST_F(ChoiceOfAPerson, InstalledIsTheSystemWhenItLetsUsIn)
{
    const auto choice = ConnectionChoice::make(m_trial, {}, false);
    EXPECT_EQ(choice.uri, kSystem);
    EXPECT_TRUE(choice.remark.isEmpty());
    EXPECT_FALSE(m_trial.isOpen());
}

TEST_F(ChoiceOfAPerson, RefusalAndSilenceAreToldApart)
{
    const Error denied{ErrorKind::Denied, QStringLiteral("polkit said no"), {}, {}};
    m_trial.failNext(QStringLiteral("hypervisor.open"), denied);
    const auto refused = ConnectionChoice::make(m_trial, {}, false);
    EXPECT_EQ(refused.uri, kSession);
    EXPECT_TRUE(refused.remark.contains(QStringLiteral("libvirt")));

    m_trial.disconnect();
    const auto silent = ConnectionChoice::make(m_trial, {}, false);
    EXPECT_EQ(silent.uri, kSession);
    EXPECT_FALSE(silent.remark.isEmpty());
    EXPECT_NE(silent.remark, refused.remark);
}

TEST(LimitsTest, EachKindOfConnectionSaysWhatItCannotDo)
{
    HostFacts facts;
    facts.driver = QStringLiteral("QEMU");
    EXPECT_TRUE(limitsOf(facts).isEmpty());
    facts.isSession = true;
    EXPECT_EQ(limitsOf(facts).size(), 3);
    facts.isSession = false;
    facts.isLocal = false;
    facts.hostName = QStringLiteral("inn");
    ASSERT_EQ(limitsOf(facts).size(), 2);
    EXPECT_TRUE(limitsOf(facts).first().contains(QStringLiteral("inn")));
    facts.driver = QStringLiteral("TEST");
    EXPECT_EQ(limitsOf(facts).size(), 1);
}

} // namespace
} // namespace innkeeper
