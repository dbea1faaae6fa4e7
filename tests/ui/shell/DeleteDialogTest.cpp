// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/DeleteDialog.h"
#include "tests/ui/shell/ShellWorld.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace innkeeper {

using tests::ShellWorld;

TEST(DeleteDialogTest, TellsOfSnapshots)
{
    ShellWorld world;
    const MachineId id = world.add(QStringLiteral("one"));
    world.open();
    const auto sentences = [&] {
        const auto machine = world.hypervisor.machines().find(id);
        DeleteDialog dialog(world.deletion, *machine, world.pool);
        const auto *button = dialog.findChild<QPushButton *>(QStringLiteral("deleteButton"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }));
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    };
    EXPECT_FALSE(sentences().contains(QStringLiteral("snapshot")));
    world.hypervisor.machines().setSnapshotCount(id, 4);
    EXPECT_TRUE(sentences().contains(QStringLiteral("Its 4 snapshot")));
}

} // namespace innkeeper
