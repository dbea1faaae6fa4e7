// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/Handles.h"
#include "core/services/ChangeMachine.h"
#include "tests/adapters/libvirt/RealHost.h"

#include <QFile>

#include <libvirt/libvirt.h>

namespace innkeeper::libvirt {
namespace {

class RealMachinesTest : public RealHost
{
protected:
    /// What libvirt keeps of a machine that runs, for after its own restart.
    static QString statusOf(const QString &machine)
    {
        QFile file(qEnvironmentVariable("XDG_RUNTIME_DIR") +
                   QStringLiteral("/libvirt/qemu/run/%1.xml").arg(machine));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        return QString::fromUtf8(file.readAll());
    }
};

TEST_F(RealMachinesTest, KeepNothingOfOurPatienceWithTheirAgent)
{
    const QString name = QStringLiteral("silent");
    const MachineId id = defineEcho(name);
    Machines &machines = m_hypervisor.machines();
    QString xml = *machines.xml(id, Machines::View::Persistent);
    // Nobody is at its other end.
    xml.replace(QStringLiteral("</devices>"),
                QStringLiteral("<channel type='unix'><target type='virtio' "
                               "name='org.qemu.guest_agent.0'/></channel></devices>"));
    ASSERT_TRUE(machines.define(xml));
    ASSERT_TRUE(machines.start(id));
    const QString usual = QStringLiteral("<agentTimeout>%1</agentTimeout>")
                              .arg(int(VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK));
    ASSERT_TRUE(statusOf(name).contains(usual)) << statusOf(name).toStdString();

    GuestAgent &agent = m_hypervisor.guestAgent();
    const auto report = agent.report(id);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->agent, GuestReport::Agent::Silent);
    EXPECT_TRUE(statusOf(name).contains(usual)) << statusOf(name).toStdString();
    EXPECT_FALSE(agent.thaw(id));
    EXPECT_TRUE(statusOf(name).contains(usual)) << statusOf(name).toStdString();
}

TEST_F(RealMachinesTest, AreNotMadeToLastByAChange)
{
    const QString name = QStringLiteral("transient");
    const QByteArray xml =
        m_hypervisor.machines().xml(defineEcho(name), Machines::View::Persistent)->toUtf8();
    const auto id = m_hypervisor.machines().idOf(name);
    ASSERT_TRUE(id);
    ASSERT_TRUE(m_hypervisor.machines().undefine(*id));
    const virConnectPtr other = virConnectOpen("qemu:///session");
    ASSERT_TRUE(other);
    ASSERT_TRUE(DomainHandle(virDomainCreateXML(other, xml.constData(), 0)));
    hardware::Change more;
    more.part = QStringLiteral("memory");
    more.field = QStringLiteral("size");
    more.after = QString::number(64 << 20);
    const auto done = ChangeMachine(m_hypervisor, m_place.path()).run(*id, {more});
    ASSERT_FALSE(done);
    EXPECT_TRUE(done.error().message.contains(name)) << done.error().message.toStdString();
    EXPECT_FALSE(m_hypervisor.machines().find(*id)->isPersistent);
    EXPECT_TRUE(m_hypervisor.machines().forceOff(*id));
    EXPECT_FALSE(m_hypervisor.machines().find(*id));
    virConnectClose(other);
}

} // namespace
} // namespace innkeeper::libvirt
