// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/HypervisorContract.h"

#include <QTest>

namespace innkeeper::contract {

void HypervisorContract::SetUp()
{
    m_hypervisor = GetParam().make();
    m_uri = GetParam().uri(m_place);
    ASSERT_TRUE(succeeded(m_hypervisor->open(m_uri)));
}

void HypervisorContract::TearDown()
{
    if (!m_hypervisor)
        return;
    // A test may have closed it.
    if (m_hypervisor->open(m_uri)) {
        const auto left = machines().list();
        for (const Machine &machine : left.value_or(QList<Machine>())) {
            if (isActive(machine.state)) {
                EXPECT_TRUE(succeeded(machines().forceOff(machine.id)));
            }
            EXPECT_TRUE(succeeded(machines().undefine(machine.id)));
        }
    }
    m_hypervisor.reset();
}

QString HypervisorContract::definition(const QString &name, const MachineId &id,
                                       int memoryMib) const
{
    const QString uuid =
        id.isNull() ? QString() : QStringLiteral("<uuid>%1</uuid>").arg(id.toText());
    return QStringLiteral("<domain type='%1'><name>%2</name>%3<memory unit='MiB'>%4</memory>"
                          "<vcpu>1</vcpu><os><type arch='%5'>hvm</type></os>"
                          "<features><acpi/></features>"
                          "<devices><graphics type='spice'><listen type='none'/></graphics>"
                          "<serial type='pty'/></devices></domain>")
        .arg(GetParam().domainType, name.toHtmlEscaped(), uuid, QString::number(memoryMib),
             GetParam().domainType == QStringLiteral("test") ? QStringLiteral("i686")
                                                             : QStringLiteral("x86_64"));
}

MachineId HypervisorContract::defineMachine(const QString &name)
{
    const auto id = machines().define(definition(name));
    EXPECT_TRUE(succeeded(id)) << name.toStdString();
    return id.value_or(MachineId());
}

MachineId HypervisorContract::startMachine(const QString &name)
{
    const MachineId id = defineMachine(name);
    EXPECT_TRUE(succeeded(machines().start(id)));
    return id;
}

MachineState HypervisorContract::stateOf(const MachineId &id)
{
    const auto machine = machines().find(id);
    EXPECT_TRUE(succeeded(machine));
    return machine ? machine->state : MachineState::Crashed;
}

void HypervisorContract::settle()
{
    // News come in order: the last word is that this machine is gone.
    QList<MachineId> told;
    const auto listening =
        QObject::connect(&hypervisor(), &Hypervisor::machineChanged, &hypervisor(),
                         [&](const MachineId &id) { told.append(id); });
    const MachineId id = defineMachine(QStringLiteral("settle"));
    EXPECT_TRUE(waitFor([&] { return told.contains(id); }));
    told.clear();
    EXPECT_TRUE(succeeded(machines().undefine(id)));
    EXPECT_TRUE(waitFor([&] { return told.contains(id); }));
    QObject::disconnect(listening);
}

bool HypervisorContract::waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

} // namespace innkeeper::contract
