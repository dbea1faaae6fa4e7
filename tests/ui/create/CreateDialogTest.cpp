// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/CreateDialog.h"
#include "tests/ui/create/CreateWorld.h"
#include "ui/create/RecentImages.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

class CreateDialogTest : public testing::Test
{
protected:
    void open()
    {
        dialog.emplace(world.creation, world.systems, world.hypervisor, world.pool);
        created.emplace(&*dialog, &CreateDialog::created);
        dialog->show();
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&*dialog));
    }
    void openWithImage(const QString &path)
    {
        open();
        dialog->setImage(path);
    }

    template <class T>
    T *find(const char *name)
    {
        for (T *widget : dialog->findChildren<T *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        ADD_FAILURE() << "nothing visible is named " << name;
        return nullptr;
    }
    QAbstractButton *button(const char *name) { return find<QAbstractButton>(name); }
    void click(const char *name)
    {
        if (auto *clicked = button(name))
            QTest::mouseClick(clicked, Qt::LeftButton);
    }
    /// A button that a notice was just given is shown in the next turn.
    bool waitUntilShown(const char *name)
    {
        return wait([this, name] {
            const auto *widget = dialog->findChild<QWidget *>(QLatin1String(name));
            return widget && widget->isVisible();
        });
    }
    void type(QWidget *field, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(field, &event);
    }
    void setName(const QString &text)
    {
        auto *name = find<QLineEdit>("name");
        name->setFocus();
        name->selectAll();
        type(name, text);
    }
    template <class Condition>
    bool wait(Condition condition)
    {
        return QTest::qWaitFor(condition, 20000);
    }
    bool waitUntilReady()
    {
        return wait([this] {
            auto *next = dialog->findChild<QAbstractButton *>(QStringLiteral("next"));
            return next->isVisible() && next->isEnabled();
        });
    }
    bool waitUntilCreated()
    {
        return wait([this] { return !created->isEmpty(); });
    }
    MachineId createdId() { return created->first().first().value<MachineId>(); }
    int machines() { return int(world.hypervisor.machines().list()->size()); }
    QString hintOf(const char *name)
    {
        const auto *field = dialog->findChild<QWidget *>(QLatin1String(name));
        return field->accessibleDescription();
    }

    CreateWorld world;
    std::optional<CreateDialog> dialog;
    std::optional<QSignalSpy> created;
};

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

TEST_F(CreateDialogTest, SuggestsANameThatIsFree)
{
    world.hypervisor.machines().add(QStringLiteral("Debian 12"));
    openWithImage(world.addDebian());
    ASSERT_TRUE(waitUntilReady());
    EXPECT_EQ(find<QLineEdit>("name")->text(), QStringLiteral("Debian 12 2"));
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
