// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/SaveXml.h"

#include "core/xml/DomainDocument.h"
#include "tests/fakes/FakeHypervisor.h"

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

class SaveXmlTest : public testing::Test
{
protected:
    SaveXmlTest()
    {
        EXPECT_TRUE(m_hypervisor.open(QStringLiteral("fake:///")));
        m_id = m_hypervisor.machines().add(QStringLiteral("one"));
        m_before = xml();
    }

    QString xml() { return *m_hypervisor.machines().xml(m_id, Machines::View::Persistent); }
    QString with(const QString &what, const QString &replacement) const
    {
        EXPECT_TRUE(m_before.contains(what)) << m_before.toStdString();
        return QString(m_before).replace(what, replacement);
    }
    void expectRefused(const QString &after, ErrorKind kind)
    {
        const QString now = xml();
        const auto done = saveXml(m_id, m_before, after, m_hypervisor.machines());
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().kind, kind);
        EXPECT_EQ(xml(), now);
        EXPECT_EQ(m_hypervisor.machines().list()->size(), 1);
    }

    fakes::FakeHypervisor m_hypervisor;
    MachineId m_id;
    QString m_before;
};

TEST_F(SaveXmlTest, SavesWhatWasWritten)
{
    const QString after =
        with(QStringLiteral("</domain>"), QStringLiteral("<!-- mine --></domain>"));
    ASSERT_TRUE(saveXml(m_id, m_before, after, m_hypervisor.machines()));
    EXPECT_EQ(xml(), after);
}

TEST_F(SaveXmlTest, KeepsWhatSomebodyElseSaved)
{
    m_hypervisor.machines().editSaved(
        m_id, [](DomainDocument &document) { return document.setVcpus(7); });
    expectRefused(with(QStringLiteral("</domain>"), QStringLiteral("<!-- mine --></domain>")),
                  ErrorKind::Busy);
}

TEST_F(SaveXmlTest, MakesNoSecondMachine)
{
    expectRefused(with(m_id.toText(), MachineId::create().toText()), ErrorKind::Invalid);
    expectRefused(with(QStringLiteral("<name>one"), QStringLiteral("<name>two")),
                  ErrorKind::Invalid);
    expectRefused(QStringLiteral("<network/>"), ErrorKind::Invalid);
    expectRefused(QStringLiteral("<domain>"), ErrorKind::Invalid);
    expectRefused({}, ErrorKind::Invalid);
}

TEST_F(SaveXmlTest, MakesNothingLastThatOnlyRuns)
{
    Machines &machines = m_hypervisor.machines();
    const MachineId id = m_hypervisor.machines().addTransient(QStringLiteral("guest"));
    const QString before = *machines.xml(id, Machines::View::Persistent);
    const auto done = saveXml(id, before, before + QStringLiteral("<!-- mine -->"), machines);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(done.error().message.contains(QStringLiteral("guest")));
    EXPECT_EQ(*machines.xml(id, Machines::View::Persistent), before);
    EXPECT_FALSE(machines.find(id)->isPersistent);
}

TEST_F(SaveXmlTest, BringsNoMachineBack)
{
    m_hypervisor.machines().remove(m_id);
    const auto done = saveXml(m_id, m_before, m_before, m_hypervisor.machines());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(m_hypervisor.machines().list()->isEmpty());
}

} // namespace
} // namespace innkeeper
