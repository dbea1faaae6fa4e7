// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/create/CreateWorld.h"
#include "tests/ui/create/PageSweep.h"
#include "ui/create/CreateDialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

void expectGood(const CreateDialog &dialog, const char *page)
{
    QTest::qWait(50);
    EXPECT_EQ(unnamedControls(dialog).join(u'\n').toStdString(), "") << page;
    EXPECT_EQ(clippedTexts(dialog).join(u'\n').toStdString(), "") << page;
}

void sweep(CreateWorld &world)
{
    const QString iso =
        world.addDebian(QStringLiteral("a-very-long-name-of-an-installer-image-2024-amd64.iso"));
    CreateDialog dialog(world.creation, world.systems, world.hypervisor, world.pool);
    dialog.show();
    const auto click = [&dialog](const char *name) {
        for (auto *button : dialog.findChildren<QAbstractButton *>(QLatin1String(name)))
            if (button->isVisible())
                return button->click();
        ADD_FAILURE() << name;
    };
    expectGood(dialog, "source");
    click("test-machine");
    expectGood(dialog, "test machine");
    dialog.setImage(iso);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return dialog.findChild<QAbstractButton *>(QStringLiteral("next"))->isEnabled(); },
        20000));
    expectGood(dialog, "setup");
    click("customize");
    expectGood(dialog, "customize");
    click("os-change");
    expectGood(dialog, "systems");
    click("back");
    click("show-xml");
    expectGood(dialog, "xml");
    click("back");
    world.hypervisor.script().block(QStringLiteral("storage.createVolume"));
    click("next");
    ASSERT_TRUE(world.hypervisor.script().waitUntilBlocked(QStringLiteral("storage.createVolume")));
    dialog.reject();
    expectGood(dialog, "progress");
    click("stop-and-close");
    world.hypervisor.script().release(QStringLiteral("storage.createVolume"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 20000));
}

TEST(CreateSweep, NamesEverythingAndCutsNothing)
{
    CreateWorld world;
    sweep(world);
}

TEST(CreateSweep, HasRoomForLongLanguages)
{
    LongTexts longTexts;
    QCoreApplication::installTranslator(&longTexts);
    CreateWorld world;
    sweep(world);
    QCoreApplication::removeTranslator(&longTexts);
}

} // namespace
} // namespace innkeeper
