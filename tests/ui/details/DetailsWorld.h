// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/MoveToVirtio.h"
#include "tests/fakes/FakeHypervisor.h"
#include "tests/fakes/FakeOsDatabase.h"
#include "tests/fakes/FakeSchema.h"
#include "ui/details/DetailsPage.h"
#include "ui/details/PartPage.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

class QSpinBox;

namespace innkeeper::tests {

/// As another program, or a person with an editor, may have written it.
[[nodiscard]] QString foreignXml();

/// A page with one foreign machine on a host in memory.
class DetailsWorld
{
public:
    DetailsWorld();
    ~DetailsWorld();

    /// Waits until it is read.
    void show();
    /// From now on that one.
    void show(const MachineId &machine);
    bool waitUntilLoaded();
    void choose(const char *address);
    void click(const char *button);
    [[nodiscard]] PartPage *part() const;
    [[nodiscard]] QSpinBox *spin(const char *field) const;
    [[nodiscard]] QString hintOf(const char *field) const;
    [[nodiscard]] QString xml();
    template <class Condition>
    bool wait(Condition condition)
    {
        return QTest::qWaitFor(condition, 20000);
    }
    /// Pages that go may still be there for a moment: the newest.
    template <class T>
    T *find(const char *name) const
    {
        const auto found = page.findChildren<T *>(QLatin1String(name));
        return found.isEmpty() ? nullptr : found.last();
    }

    fakes::FakeHypervisor hypervisor;
    fakes::FakeOsDatabase systems;
    QTemporaryDir folder;
    OperationJournal journal{folder.path()};
    QThreadPool pool;
    MachineId id;
    MachineId shown;
    fakes::FakeSchema schema;
    ProfileLibrary profiles{{}};
    MoveToVirtio virtio{hypervisor, systems, profiles, journal};
    DetailsPage page{hypervisor, systems, virtio, journal, schema, pool};
};

} // namespace innkeeper::tests
