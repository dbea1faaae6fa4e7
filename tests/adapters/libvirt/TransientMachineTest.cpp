// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/Handles.h"
#include "core/adapters/libvirt/LibvirtHypervisor.h"

#include <gtest/gtest.h>

#include <libvirt/libvirt.h>

namespace innkeeper::libvirt {
namespace {

TEST(TransientMachineTest, IsToldFromOneThatLasts)
{
    // All connections of a process to this address share one host.
    const QString uri = QStringLiteral("test:///default");
    LibvirtHypervisor hypervisor;
    ASSERT_TRUE(hypervisor.open(uri));
    const virConnectPtr other = virConnectOpen(uri.toUtf8().constData());
    ASSERT_TRUE(other);
    {
        const DomainHandle domain(
            virDomainCreateXML(other,
                               "<domain type='test'><name>guest</name><memory>4096</memory>"
                               "<os><type>hvm</type></os></domain>",
                               0));
        ASSERT_TRUE(domain);
        Machines &machines = hypervisor.machines();
        const auto id = machines.idOf(QStringLiteral("guest"));
        ASSERT_TRUE(id);
        EXPECT_FALSE(machines.find(*id)->isPersistent);
        const auto all = machines.list();
        ASSERT_TRUE(all);
        ASSERT_EQ(all->size(), 2);
        for (const Machine &machine : *all)
            EXPECT_EQ(machine.isPersistent, machine.id != *id);
        EXPECT_TRUE(machines.xml(*id, Machines::View::Persistent));
        EXPECT_TRUE(machines.forceOff(*id));
        EXPECT_FALSE(machines.find(*id));
    }
    virConnectClose(other);
}

} // namespace
} // namespace innkeeper::libvirt
