// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/create/CreateDialogTest.h"
#include "ui/create/RecentImages.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QProgressBar>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

TEST_F(CreateDialogTest, LeadsFromAFoundImageToARunningMachineByMouse)
{
    const QString iso = world.addDebian();
    world.addImage(QStringLiteral("something else.iso"));
    open();
    auto *images = find<QListView>("images");
    ASSERT_TRUE(wait([&] { return images->model()->rowCount() == 2; }));
    QModelIndex debian;
    for (int row = 0; row < 2; ++row) {
        const QModelIndex index = images->model()->index(row, 0);
        if (index.data().toString() == QStringLiteral("debian-12.iso"))
            debian = index;
    }
    QTest::mouseClick(images->viewport(), Qt::LeftButton, {}, images->visualRect(debian).center());
    click("next");
    ASSERT_TRUE(waitUntilReady());
    EXPECT_EQ(find<QLabel>("os-title")->text(), QStringLiteral("Debian 12"));
    EXPECT_EQ(find<QLineEdit>("name")->text(), QStringLiteral("Debian 12"));
    click("next");
    ASSERT_TRUE(waitUntilCreated());

    const auto machine = world.hypervisor.machines().find(createdId());
    ASSERT_TRUE(machine);
    EXPECT_EQ(machine->name, QStringLiteral("Debian 12"));
    EXPECT_EQ(machine->state, MachineState::Running);
    EXPECT_EQ(machine->osId, QStringLiteral("http://debian.org/debian/12"));
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(recentImages::paths(), QStringList{iso});
}

TEST_F(CreateDialogTest, NeedsNoMouse)
{
    open();
    // From the first choice to the third one, on, and done.
    QWidget *focus = QApplication::focusWidget();
    ASSERT_TRUE(focus);
    EXPECT_EQ(focus->objectName(), QStringLiteral("installer"));
    QTest::keyClick(focus, Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("test-machine"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(waitUntilReady());
    ASSERT_TRUE(wait([] {
        return QApplication::focusWidget() &&
               QApplication::focusWidget()->objectName() == QStringLiteral("name");
    }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("by hand"));
    ASSERT_TRUE(waitUntilReady());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(waitUntilCreated());
    EXPECT_EQ(world.hypervisor.machines().find(createdId())->name, QStringLiteral("by hand"));
}

TEST_F(CreateDialogTest, EscapeClosesIt)
{
    open();
    QTest::keyClick(&*dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(CreateDialogTest, TakesAnImageThatIsDroppedAnywhere)
{
    const QString iso = world.addDebian(QStringLiteral("my image & more.iso"));
    open();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(iso)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&*dialog, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&*dialog, &drop);
    ASSERT_TRUE(waitUntilReady());
    EXPECT_EQ(find<QLabel>("os-title")->text(), QStringLiteral("Debian 12"));
}

TEST_F(CreateDialogTest, RefusesDropsThatAreNoFile)
{
    open();
    QMimeData mime;
    mime.setUrls({QUrl(QStringLiteral("https://example.org/image.iso"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&*dialog, &enter);
    EXPECT_FALSE(enter.isAccepted());
    mime.setUrls({QUrl::fromLocalFile(world.folder.path())});
    QDragEnterEvent folder({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&*dialog, &folder);
    EXPECT_FALSE(folder.isAccepted());
}

TEST_F(CreateDialogTest, SuggestsANameThatIsFree)
{
    world.hypervisor.machines().add(QStringLiteral("Debian 12"));
    openWithImage(world.addDebian());
    ASSERT_TRUE(waitUntilReady());
    EXPECT_EQ(find<QLineEdit>("name")->text(), QStringLiteral("Debian 12 2"));
}

TEST_F(CreateDialogTest, CorrectsTheSystemBySearch)
{
    openWithImage(world.addDebian());
    ASSERT_TRUE(waitUntilReady());
    click("os-change");
    auto *search = find<QLineEdit>("os-search");
    ASSERT_TRUE(wait([&] { return find<QListView>("os-list")->model()->rowCount() > 0; }));
    QTest::keyClicks(search, QStringLiteral("windows 11"));
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_TRUE(wait([this] {
        return find<QLabel>("os-title")->text() == QStringLiteral("Microsoft Windows 11");
    }));
    // Nobody touched the memory, so it follows the system.
    ASSERT_TRUE(waitUntilReady());
    const auto *memory = dialog->findChild<QWidget *>(QStringLiteral("memory"));
    EXPECT_EQ(memory->findChild<QSpinBox *>()->value(), 4096);
}

TEST_F(CreateDialogTest, KeepsWhatAPersonChose)
{
    openWithImage(world.addDebian());
    ASSERT_TRUE(waitUntilReady());
    auto *memory = dialog->findChild<QWidget *>(QStringLiteral("memory"))->findChild<QSpinBox *>();
    memory->setValue(3000);
    click("os-change");
    auto *search = find<QLineEdit>("os-search");
    ASSERT_TRUE(wait([&] { return find<QListView>("os-list")->model()->rowCount() > 0; }));
    QTest::keyClicks(search, QStringLiteral("ubuntu"));
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_TRUE(waitUntilReady());
    EXPECT_EQ(memory->value(), 3000);
    click("next");
    ASSERT_TRUE(waitUntilCreated());
    EXPECT_EQ(world.hypervisor.machines().find(createdId())->memory, Bytes::mib(3000));
}

TEST_F(CreateDialogTest, ImportsADiskByCopying)
{
    const QString disk =
        world.addImage(QStringLiteral("old server.raw"), QByteArray(1 << 20, '\x11'));
    openWithImage(disk);
    ASSERT_TRUE(waitUntilReady());
    EXPECT_EQ(find<QLineEdit>("name")->text(), QStringLiteral("old server"));
    click("next");
    ASSERT_TRUE(waitUntilCreated());
    const auto volumes = world.hypervisor.storage().volumes(QStringLiteral("default"));
    ASSERT_EQ(volumes->size(), 1);
    EXPECT_EQ(
        world.hypervisor.storage().contentOf(QStringLiteral("default"), volumes->first().name),
        QByteArray(1 << 20, '\x11'));
}

TEST_F(CreateDialogTest, SaysWhyItWillBeSlow)
{
    world.trial.setOutcome(Accelerator::Kvm, AcceleratorTrial::Outcome::Kind::Silent);
    openWithImage(world.addDebian());
    ASSERT_TRUE(waitUntilReady());
    const auto *remarks = find<QWidget>("remarks");
    ASSERT_TRUE(remarks);
    QString all;
    for (const QLabel *label : remarks->findChildren<QLabel *>())
        all += label->text();
    EXPECT_TRUE(all.contains(QStringLiteral("KVM")));
}

} // namespace
} // namespace innkeeper
