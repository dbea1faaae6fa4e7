// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/CreateMachine.h"
#include "core/services/DeleteMachine.h"
#include "core/services/UnfinishedOperations.h"
#include "core/xml/DomainDocument.h"
#include "tests/fakes/FakeAcceleratorTrial.h"
#include "tests/fakes/FakeHypervisor.h"
#include "tests/fakes/FakeOsDatabase.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace innkeeper {

/// A fake host whose volumes are real files, with everything that creating and deleting needs.
class Inn : public testing::Test
{
protected:
    Inn()
    {
        m_hypervisor.storage().keepFilesIn(m_place.filePath(QStringLiteral("pools")));
        EXPECT_TRUE(m_hypervisor.open(m_uri));
        m_trial.setOutcome(Accelerator::Kvm, AcceleratorTrial::Outcome::Kind::Works);
    }
    ~Inn() override
    {
        // Whatever a test does: no record may be forgotten.
        EXPECT_EQ(journalFiles(), QStringList());
    }

    QString makeFile(const QString &name, const QByteArray &content)
    {
        const QString path = m_place.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(content), content.size());
        return path;
    }
    /// A raw disk that looks like one that starts.
    QString makeDisk(const QString &name, qsizetype size = 1 << 20)
    {
        QByteArray content(size, '\0');
        content[510] = '\x55';
        content[511] = '\xaa';
        content[size - 1] = 'x';
        return makeFile(name, content);
    }
    QString makeInstaller(const QString &name = QStringLiteral("a installer.iso"))
    {
        const QString path = makeFile(name, "installer");
        MediaFacts facts;
        facts.isBootable = true;
        m_systems.setMedia(path, facts);
        return path;
    }
    [[nodiscard]] static CreateRequest request(CreateRequest::Source source,
                                               const QString &image = {})
    {
        CreateRequest request;
        request.name = QStringLiteral("new");
        request.source = source;
        request.imagePath = image;
        return request;
    }
    [[nodiscard]] CreateRequest emptyRequest() const
    {
        return request(CreateRequest::Source::Empty);
    }
    [[nodiscard]] Result<MachineId> create(const CreateRequest &request)
    {
        const auto plan = m_create.plan(request);
        if (!plan)
            return failure(plan.error());
        return m_create.run(*plan, m_progress);
    }
    [[nodiscard]] QStringList volumes()
    {
        const auto pool = m_hypervisor.storage().ensureDefaultPool();
        return QDir(pool->path).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] qsizetype machineCount() { return m_hypervisor.machines().list()->size(); }
    [[nodiscard]] bool isUntouched() { return volumes().isEmpty() && machineCount() == 0; }
    [[nodiscard]] QStringList journalFiles() const
    {
        return QDir(m_place.filePath(QStringLiteral("journal"))).entryList(QDir::Files);
    }
    void fail(const char *call, ErrorKind kind)
    {
        m_hypervisor.failNext(QLatin1String(call), {kind, QStringLiteral("broken"), {}, {}});
    }

    const QString m_uri = QStringLiteral("qemu:///session");
    QTemporaryDir m_place;
    fakes::FakeHypervisor m_hypervisor;
    fakes::FakeOsDatabase m_systems;
    ProfileLibrary m_profiles{{}};
    fakes::FakeAcceleratorTrial m_trial;
    AcceleratorProbe m_probe{m_trial, m_place.filePath(QStringLiteral("accelerators.json"))};
    OperationJournal m_journal{m_place.filePath(QStringLiteral("journal"))};
    CreateMachine m_create{m_hypervisor, m_systems, m_profiles, m_probe, m_journal};
    DeleteMachine m_delete{m_hypervisor, m_journal};
    /// The fake has no daemon that goes on for the dead.
    UnfinishedOperations m_unfinished{m_hypervisor, m_journal, std::chrono::milliseconds(0)};
    Progress m_progress;
};

} // namespace innkeeper
