// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/LibvirtHypervisor.h"
#include "core/services/CreateMachine.h"
#include "core/services/DeleteMachine.h"
#include "core/services/UnfinishedOperations.h"
#include "tests/fakes/FakeAcceleratorTrial.h"
#include "tests/fakes/FakeOsDatabase.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace innkeeper {

/// A real, private libvirtd (tests/support/as-person), empty before and after each test.
class SessionInn : public testing::Test
{
protected:
    SessionInn()
    {
        const auto opened = m_hypervisor.open(m_uri);
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().detail.toStdString());
        const auto facts = m_hypervisor.host().facts();
        EXPECT_TRUE(facts);
        m_uri = facts ? facts->uri : m_uri;
    }
    ~SessionInn() override { wipe(); }

    void wipe()
    {
        for (const Machine &machine : machines()) {
            static_cast<void>(m_hypervisor.machines().forceOff(machine.id));
            EXPECT_TRUE(m_hypervisor.machines().undefine(machine.id));
        }
        for (const QString &name : volumes())
            EXPECT_TRUE(m_hypervisor.storage().deleteVolume(QStringLiteral("default"), name));
    }

    /// Content that does not compress and has no holes.
    QString makeDisk(const QString &name, qsizetype size)
    {
        const QString path = m_place.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(QByteArray(size, 'x')), size);
        return path;
    }
    [[nodiscard]] static CreateRequest request(const QString &name, CreateRequest::Source source,
                                               const QString &image = {})
    {
        CreateRequest request;
        request.name = name;
        request.source = source;
        request.imagePath = image;
        request.accelerator = CreateRequest::AcceleratorChoice::Tcg;
        return request;
    }
    [[nodiscard]] Result<MachineId> create(const CreateRequest &request)
    {
        const auto plan = m_create.plan(request);
        if (!plan)
            return failure(plan.error());
        return m_create.run(*plan, m_progress);
    }
    [[nodiscard]] QList<Machine> machines()
    {
        return m_hypervisor.machines().list().value_or(QList<Machine>{});
    }
    [[nodiscard]] QStringList volumes()
    {
        QStringList names;
        const auto pool = m_hypervisor.storage().ensureDefaultPool();
        EXPECT_TRUE(pool) << (pool ? "" : pool.error().detail.toStdString());
        // The files tell what libvirt may have lost sight of.
        return pool ? QDir(pool->path).entryList(QDir::Files | QDir::Hidden) : QStringList();
    }
    [[nodiscard]] bool isUntouched() { return machines().isEmpty() && volumes().isEmpty(); }
    [[nodiscard]] static QStringList records()
    {
        return QDir(OperationJournal::defaultFolder()).entryList(QDir::Files);
    }
    [[nodiscard]] static QString runner()
    {
        return QCoreApplication::applicationDirPath() + QStringLiteral("/creation_runner");
    }

    QString m_uri = QStringLiteral("qemu:///session");
    QTemporaryDir m_place;
    libvirt::LibvirtHypervisor m_hypervisor;
    fakes::FakeOsDatabase m_systems;
    fakes::FakeAcceleratorTrial m_trial;
    ProfileLibrary m_profiles{{}};
    AcceleratorProbe m_probe{m_trial, m_place.filePath(QStringLiteral("accelerators.json"))};
    OperationJournal m_journal{OperationJournal::defaultFolder()};
    CreateMachine m_create{m_hypervisor, m_systems, m_profiles, m_probe, m_journal};
    DeleteMachine m_delete{m_hypervisor, m_journal};
    UnfinishedOperations m_unfinished{m_hypervisor, m_journal};
    Progress m_progress;
};

} // namespace innkeeper
