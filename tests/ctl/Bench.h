// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Interruption.h"
#include "app/ctl/Program.h"
#include "tests/fakes/FakeAcceleratorTrial.h"
#include "tests/fakes/FakeHypervisor.h"
#include "tests/fakes/FakeOsDatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cstdio>

namespace innkeeper::ctl {

/// A file in memory to print to.
class Paper
{
public:
    [[nodiscard]] std::FILE *file() { return m_file; }
    [[nodiscard]] QString text()
    {
        std::fflush(m_file);
        return QString::fromUtf8(m_bytes, qsizetype(m_size));
    }
    ~Paper()
    {
        std::fclose(m_file);
        std::free(m_bytes);
    }
    Paper() = default;
    Paper(const Paper &) = delete;
    Paper &operator=(const Paper &) = delete;

private:
    char *m_bytes = nullptr;
    size_t m_size = 0;
    std::FILE *m_file = open_memstream(&m_bytes, &m_size);
};

/// The program on a host in memory.
class Bench
{
public:
    struct Said
    {
        int code = -1;
        QString answer;
        QString complaint;
        [[nodiscard]] QJsonDocument json() const
        {
            return QJsonDocument::fromJson(answer.toUtf8());
        }
    };

    Said run(const QStringList &words)
    {
        Paper answers;
        Paper complaints;
        Output output(answers.file(), complaints.file());
        const Services services{hypervisor, systems,        m_profiles, m_accelerators,
                                m_journal,  m_interruption, true};
        const int code = int(Program(services, output).run(words));
        return {code, answers.text(), complaints.text()};
    }
    /// On the session, with words parted by blanks.
    Said operator()(const char *line)
    {
        return run(QStringList{QStringLiteral("-c"), QStringLiteral("qemu:///session")} +
                   QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
    }

    /// Below this computer's folder of data.
    void writeData(const QString &path, const QByteArray &text)
    {
        QFile file(m_folder.filePath(QStringLiteral("data/")) + path);
        EXPECT_TRUE(QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(text), text.size());
    }

    Bench() { hypervisor.storage().keepFilesIn(m_folder.filePath(QStringLiteral("pools"))); }

    fakes::FakeHypervisor hypervisor;
    fakes::FakeOsDatabase systems;
    fakes::FakeAcceleratorTrial trial;

private:
    QTemporaryDir m_folder;
    Interruption m_interruption;
    ProfileLibrary m_profiles{{m_folder.filePath(QStringLiteral("data"))}};
    AcceleratorProbe m_accelerators{trial, m_folder.filePath(QStringLiteral("memory.json"))};
    OperationJournal m_journal{m_folder.filePath(QStringLiteral("journal"))};
};

} // namespace innkeeper::ctl
