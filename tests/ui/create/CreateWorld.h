// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/CreateMachine.h"
#include "tests/fakes/FakeAcceleratorTrial.h"
#include "tests/fakes/FakeHypervisor.h"
#include "tests/fakes/FakeOsDatabase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThreadPool>

namespace innkeeper {

/// A host, the real service over it, and a folder with images: all that creating a machine needs.
struct CreateWorld
{
    CreateWorld()
    {
        // Nothing of the person who runs the tests is read or written.
        qputenv("HOME", QFile::encodeName(folder.path()));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(QStringLiteral("config"))));
        QDir(folder.path()).mkpath(QStringLiteral("Downloads"));
        (void)hypervisor.open(QStringLiteral("qemu:///session"));
    }
    ~CreateWorld() { pool.waitForDone(); }

    QString addImage(const QString &name, const QByteArray &content = QByteArray(4096, 'x')) const
    {
        QFile file(folder.filePath(QStringLiteral("Downloads/") + name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    QString addDebian(const QString &name = QStringLiteral("debian-12.iso"))
    {
        const QString path = addImage(name);
        MediaFacts facts;
        facts.isBootable = true;
        facts.osId = QStringLiteral("http://debian.org/debian/12");
        facts.size = Bytes(4096);
        systems.setMedia(path, facts);
        return path;
    }

    QTemporaryDir folder;
    fakes::FakeHypervisor hypervisor;
    fakes::FakeOsDatabase systems;
    ProfileLibrary profiles{{}};
    fakes::FakeAcceleratorTrial trial;
    AcceleratorProbe probe{trial, folder.filePath(QStringLiteral("accelerators.json"))};
    OperationJournal journal{folder.filePath(QStringLiteral("journal"))};
    CreateMachine creation{hypervisor, systems, profiles, probe, journal};
    QThreadPool pool;
};

} // namespace innkeeper
