// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/Handles.h"
#include "core/adapters/libvirt/LibvirtHypervisor.h"

#include <gtest/gtest.h>

#include <libvirt/libvirt.h>

namespace innkeeper::libvirt {
namespace {

TEST(SnapshotCountTest, CountsWhatAnotherProgramMade)
{
    // All connections of a process to this address share one host.
    const QString uri = QStringLiteral("test:///default");
    LibvirtHypervisor hypervisor;
    ASSERT_TRUE(hypervisor.open(uri));
    const auto id = hypervisor.machines().idOf(QStringLiteral("test"));
    ASSERT_TRUE(id);
    EXPECT_EQ(hypervisor.machines().snapshotCount(*id).value_or(-1), 0);

    const virConnectPtr other = virConnectOpen(uri.toUtf8().constData());
    ASSERT_TRUE(other);
    {
        const DomainHandle domain(virDomainLookupByName(other, "test"));
        for (const char *xml : {"<domainsnapshot><name>one</name></domainsnapshot>",
                                "<domainsnapshot><name>two</name></domainsnapshot>"}) {
            const virDomainSnapshotPtr made = virDomainSnapshotCreateXML(domain.get(), xml, 0);
            ASSERT_TRUE(made);
            virDomainSnapshotFree(made);
        }
    }
    EXPECT_EQ(hypervisor.machines().snapshotCount(*id).value_or(-1), 2);
    virConnectClose(other);
}

} // namespace
} // namespace innkeeper::libvirt
