// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/LibvirtHypervisor.h"
#include "core/model/Machine.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace innkeeper::libvirt {
namespace {

QString hostWith(const QTemporaryDir &place, int machines)
{
    QFile file(place.filePath(QStringLiteral("host.xml")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("<node xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>");
    for (int i = 0; i < machines; ++i)
        file.write(QStringLiteral("<domain type='test' xmlns:test="
                                  "'http://libvirt.org/schemas/domain/test/1.0'>"
                                  "<name>machine-%1</name><title>Number %1</title>"
                                  "<memory unit='MiB'>512</memory><vcpu>2</vcpu>"
                                  "<os><type>hvm</type></os>"
                                  "<test:runstate>%2</test:runstate></domain>")
                       .arg(i)
                       .arg(i % 2 ? 5 : 1)
                       .toUtf8());
    file.write("</node>");
    return QStringLiteral("test://") + file.fileName();
}

TEST(ManyMachinesTest, AreListedWholeWithTheirStates)
{
    const QTemporaryDir place;
    LibvirtHypervisor hypervisor;
    ASSERT_TRUE(hypervisor.open(hostWith(place, 1000)).has_value());
    const auto machines = hypervisor.machines().list();
    ASSERT_TRUE(machines.has_value());
    ASSERT_EQ(machines->size(), 1000);
    QSet<MachineId> ids;
    QList<MachineId> running;
    for (const Machine &machine : *machines) {
        const int number = machine.name.section(u'-', 1).toInt();
        EXPECT_EQ(machine.title, QStringLiteral("Number %1").arg(number));
        EXPECT_EQ(machine.state, number % 2 ? MachineState::Off : MachineState::Running);
        ids.insert(machine.id);
        if (machine.state == MachineState::Running)
            running.append(machine.id);
    }
    EXPECT_EQ(ids.size(), 1000);
    const auto usage = hypervisor.machines().usage(ids.values());
    ASSERT_TRUE(usage.has_value());
    EXPECT_EQ(usage->size(), running.size());
}

TEST(ManyMachinesTest, BelongToOneConnectionEach)
{
    const QTemporaryDir here;
    const QTemporaryDir there;
    LibvirtHypervisor one;
    LibvirtHypervisor other;
    ASSERT_TRUE(one.open(hostWith(here, 3)).has_value());
    ASSERT_TRUE(other.open(hostWith(there, 5)).has_value());
    EXPECT_EQ(one.machines().list()->size(), 3);
    EXPECT_EQ(other.machines().list()->size(), 5);
    one.close();
    EXPECT_EQ(other.machines().list()->size(), 5);
}

} // namespace
} // namespace innkeeper::libvirt
