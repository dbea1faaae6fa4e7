// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/create/CreateDialogTest.h"

#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

TEST_F(CreateDialogTest, SaysAtTheNameThatItIsTaken)
{
    world.hypervisor.machines().add(QStringLiteral("taken"));
    openWithImage(world.addDebian());
    ASSERT_TRUE(waitUntilReady());
    setName(QStringLiteral("taken"));
    ASSERT_TRUE(wait([this] { return hintOf("name").contains(QStringLiteral("taken")); }));
    EXPECT_FALSE(button("next")->isEnabled());
    setName(QStringLiteral("free"));
    ASSERT_TRUE(waitUntilReady());
    EXPECT_EQ(hintOf("name"), QString());
}

TEST_F(CreateDialogTest, AnswersEveryHostileNameInline)
{
    openWithImage(world.addDebian());
    ASSERT_TRUE(waitUntilReady());
    const QStringList names{QStringLiteral("$(reboot)"),
                            QStringLiteral("../../etc/passwd"),
                            QStringLiteral("<domain type='kvm'/>"),
                            QStringLiteral("a & b \" ' c"),
                            QStringLiteral("Büro ☂ 漢字"),
                            QStringLiteral("\u202Eevil\u202C"),
                            QString(),
                            QString(5000, u'x'),
                            QStringLiteral("  ")};
    for (const QString &name : names) {
        setName(name);
        if (name.isEmpty())
            QTest::keyClick(find<QLineEdit>("name"), Qt::Key_Backspace);
        // Either it can be created so, or the sentence stands at the name.
        EXPECT_TRUE(wait([this] {
            return button("next")->isEnabled() != !hintOf("name").isEmpty();
        })) << name.left(40).toStdString();
    }
    setName(QStringLiteral("a & b \" ' <c>"));
    ASSERT_TRUE(waitUntilReady());
    click("next");
    ASSERT_TRUE(waitUntilCreated());
    EXPECT_EQ(world.hypervisor.machines().find(createdId())->name,
              QStringLiteral("a & b \" ' <c>"));
}

TEST_F(CreateDialogTest, SaysWhatIsWrongWithTheImage)
{
    openWithImage(world.addImage(QStringLiteral("empty.iso"), {}));
    ASSERT_TRUE(waitUntilShown("other-image"));
    EXPECT_FALSE(button("next")->isEnabled());
    click("other-image");
    EXPECT_TRUE(find<QListView>("images"));
}

TEST_F(CreateDialogTest, SurvivesAnImageThatVanishes)
{
    const QString iso = world.addDebian();
    openWithImage(iso);
    ASSERT_TRUE(waitUntilReady());
    QFile::remove(iso);
    click("next");
    ASSERT_TRUE(waitUntilShown("other-image"));
    EXPECT_EQ(machines(), 0);
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(CreateDialogTest, CancelLeavesNothingBehind)
{
    openWithImage(world.addDebian());
    ASSERT_TRUE(waitUntilReady());
    world.hypervisor.script().block(QStringLiteral("storage.createVolume"));
    click("next");
    ASSERT_TRUE(world.hypervisor.script().waitUntilBlocked(QStringLiteral("storage.createVolume")));
    EXPECT_TRUE(find<QProgressBar>("progress-bar"));
    click("cancel");
    EXPECT_FALSE(button("cancel")->isEnabled());
    world.hypervisor.script().release(QStringLiteral("storage.createVolume"));
    ASSERT_TRUE(waitUntilReady());
    EXPECT_TRUE(find<QLineEdit>("name"));
    EXPECT_EQ(machines(), 0);
    EXPECT_TRUE(world.hypervisor.storage().volumes(QStringLiteral("default"))->isEmpty());
    EXPECT_TRUE(created->isEmpty());
}

TEST_F(CreateDialogTest, AsksBeforeItClosesDuringACreation)
{
    openWithImage(world.addDebian());
    ASSERT_TRUE(waitUntilReady());
    world.hypervisor.script().block(QStringLiteral("storage.createVolume"));
    click("next");
    ASSERT_TRUE(world.hypervisor.script().waitUntilBlocked(QStringLiteral("storage.createVolume")));
    dialog->close();
    EXPECT_TRUE(dialog->isVisible());
    ASSERT_TRUE(waitUntilShown("keep-going"));
    click("keep-going");
    EXPECT_TRUE(dialog->isVisible());
    QTest::keyClick(&*dialog, Qt::Key_Escape);
    ASSERT_TRUE(waitUntilShown("stop-and-close"));
    click("stop-and-close");
    world.hypervisor.script().release(QStringLiteral("storage.createVolume"));
    ASSERT_TRUE(wait([this] { return !dialog->isVisible(); }));
    EXPECT_EQ(machines(), 0);
    EXPECT_TRUE(created->isEmpty());
}

TEST_F(CreateDialogTest, CancelsWhenItIsDeleted)
{
    openWithImage(world.addDebian());
    ASSERT_TRUE(waitUntilReady());
    world.hypervisor.script().block(QStringLiteral("storage.createVolume"));
    click("next");
    ASSERT_TRUE(world.hypervisor.script().waitUntilBlocked(QStringLiteral("storage.createVolume")));
    created.reset();
    dialog.reset();
    world.hypervisor.script().release(QStringLiteral("storage.createVolume"));
    world.pool.waitForDone();
    EXPECT_EQ(machines(), 0);
}

TEST_F(CreateDialogTest, KeepsAMachineThatDidNotStart)
{
    world.hypervisor.failNext(QStringLiteral("machines.start"),
                              {ErrorKind::Internal, QStringLiteral("No such luck."), {}, {}});
    openWithImage(world.addDebian());
    ASSERT_TRUE(waitUntilReady());
    click("next");
    ASSERT_TRUE(wait([this] { return machines() == 1; }));
    ASSERT_TRUE(waitUntilReady());
    EXPECT_TRUE(created->isEmpty());
    click("next");
    ASSERT_EQ(created->size(), 1);
    EXPECT_TRUE(world.hypervisor.machines().contains(createdId()));
}

TEST_F(CreateDialogTest, NoticesALostConnection)
{
    openWithImage(world.addDebian());
    ASSERT_TRUE(waitUntilReady());
    world.hypervisor.disconnect();
    setName(QStringLiteral("later"));
    ASSERT_TRUE(waitUntilShown("try-again"));
    world.hypervisor.recover();
    (void)world.hypervisor.open(QStringLiteral("qemu:///session"));
    click("try-again");
    EXPECT_TRUE(waitUntilReady());
}

} // namespace
} // namespace innkeeper
