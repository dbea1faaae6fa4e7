// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/ImageGuards.h"
#include "tests/ui/details/DetailsWorld.h"
#include "tests/ui/details/FieldSamples.h"
#include "ui/details/FieldRow.h"
#include "ui/details/PartForm.h"
#include "ui/details/PartList.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

class AddPageTest : public testing::Test, public tests::DetailsWorld
{
};

TEST_F(AddPageTest, AddsNoImageThatAnotherMachineWrites)
{
    const MachineId other = hypervisor.machines().add(QStringLiteral("other"));
    show(other);
    page.show();
    ASSERT_TRUE(waitUntilLoaded());
    const QString before = *hypervisor.machines().xml(other, Machines::View::Persistent);
    click("add-hardware");
    QTest::keyClicks(find<QListView>("add-kinds"), QStringLiteral("Disk"));
    click("existing-image");
    auto *form = find<PartForm>("add-form");
    form->row(QStringLiteral("source"))
        ->control()
        ->findChild<QLineEdit *>()
        ->setText(QStringLiteral("/tmp/a b\"c.img"));
    tests::enter(form->row(QStringLiteral("format"))->control(),
                 *hardware::partKind(QStringLiteral("disk"))->field(QStringLiteral("format")),
                 QStringLiteral("raw"));
    click("add-really");
    ASSERT_TRUE(wait([this] { return find<QWidget>("add-notice")->isVisible(); }));
    EXPECT_TRUE(find<QWidget>("add-notice")
                    ->findChild<QLabel *>(QStringLiteral("noticeText"))
                    ->text()
                    .contains(QStringLiteral("foreign")));
    EXPECT_EQ(*hypervisor.machines().xml(other, Machines::View::Persistent), before);
}

TEST_F(AddPageTest, AddsByKeyboardAlone)
{
    show();
    click("add-hardware");
    auto *kinds = find<QListView>("add-kinds");
    kinds->setFocus();
    QTest::keyClicks(kinds, QStringLiteral("Sound"));
    click("add-really");
    ASSERT_TRUE(wait([this] { return xml().contains(QStringLiteral("<sound")); }));
    // The new one is what one sees then.
    EXPECT_TRUE(wait([this] { return part() && part()->kind().key == QStringLiteral("sound"); }));
}

TEST_F(AddPageTest, LeavesTheMachineThatIsAddedTo)
{
    for (const bool isRefused : {false, true}) {
        show();
        click("add-hardware");
        auto *kinds = find<QListView>("add-kinds");
        const QModelIndexList sound =
            kinds->model()->match(kinds->model()->index(0, 0), Qt::DisplayRole,
                                  QStringLiteral("Sound"), 1, Qt::MatchStartsWith);
        ASSERT_FALSE(sound.isEmpty());
        kinds->setCurrentIndex(sound.first());
        if (isRefused)
            hypervisor.failNext(QStringLiteral("machines.define"),
                                {ErrorKind::Denied, QStringLiteral("No."), {}, {}});
        click("add-really");
        // It is done, and nobody has been told yet.
        ASSERT_TRUE(pool.waitForDone());
        page.clear();
        QCoreApplication::processEvents();
        EXPECT_EQ(find<QWidget>("notice")->isVisible(), isRefused);
    }
    EXPECT_EQ(xml().count(QStringLiteral("<sound")), 1);
}

TEST_F(AddPageTest, AddsADiskWithANewImage)
{
    show();
    click("add-hardware");
    find<QListView>("add-kinds")->setFocus();
    QTest::keyClicks(find<QListView>("add-kinds"), QStringLiteral("Disk"));
    EXPECT_TRUE(find<QAbstractButton>("new-image")->isChecked());
    click("add-really");
    ASSERT_TRUE(wait([this] { return xml().contains(QStringLiteral(".qcow2")); }));
    EXPECT_EQ(hypervisor.storage().volumes(QStringLiteral("default"))->size(), 1);
}

TEST_F(AddPageTest, LeavesNoImageBehindThatTheMachineRefuses)
{
    show();
    click("add-hardware");
    QTest::keyClicks(find<QListView>("add-kinds"), QStringLiteral("Disk"));
    hypervisor.failNext(QStringLiteral("machines.define"),
                        {ErrorKind::Denied, QStringLiteral("No."), {}, {}});
    click("add-really");
    ASSERT_TRUE(wait([this] { return find<QWidget>("add-notice")->isVisible(); }));
    EXPECT_TRUE(hypervisor.storage().volumes(QStringLiteral("default"))->isEmpty());
    EXPECT_EQ(xml(), tests::foreignXml());
}

TEST_F(AddPageTest, AsksForWhatANewPartNeeds)
{
    show();
    click("add-hardware");
    QTest::keyClicks(find<QListView>("add-kinds"), QStringLiteral("Shared"));
    click("add-really");
    EXPECT_TRUE(hintOf("folder").contains(QStringLiteral("needed")));
    EXPECT_EQ(xml(), tests::foreignXml());
}

} // namespace
} // namespace innkeeper
