// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/ChangeMachine.h"
#include "tests/fakes/FakeHypervisor.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace innkeeper::tests {

/// A fake host with one machine that is changed, and its locks.
class ChangeWorld : public testing::Test
{
protected:
    using Change = hardware::Change;

    ChangeWorld() { EXPECT_TRUE(m_hypervisor.open(QStringLiteral("fake:///"))); }

    MachineId machine(MachineState state)
    {
        const MachineId id = m_hypervisor.machines().add(QStringLiteral("m"), state);
        // One card, plugged in when it was started.
        m_hypervisor.machines().editSaved(id, addCard);
        if (isActive(state)) {
            EXPECT_TRUE(m_hypervisor.machines().editLive(id, addCard));
        }
        return id;
    }
    static Result<void> addCard(DomainDocument &document)
    {
        document.addElement("devices/interface",
                            "<interface type='user'><mac address='52:54:00:00:00:01'/>"
                            "<model type='virtio'/></interface>");
        return {};
    }
    static Change set(const char *part, const char *field, const QString &after,
                      const QString &which = {})
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
    Change cableOut() const { return set("network", "link", QStringLiteral("down"), m_card); }
    QString xml(const MachineId &id, Machines::View view)
    {
        return *m_hypervisor.machines().xml(id, view);
    }
    QString saved(const MachineId &id) { return xml(id, Machines::View::Persistent); }
    QString live(const MachineId &id) { return xml(id, Machines::View::Live); }

    const QString m_card = QStringLiteral("52:54:00:00:00:01");
    fakes::FakeHypervisor m_hypervisor;
    QTemporaryDir m_locks;
    ChangeMachine m_change{m_hypervisor, m_locks.path()};
};

} // namespace innkeeper::tests
