// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/details/DetailsWorld.h"
#include "ui/details/PartList.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

class DetailsPageTest : public testing::Test, public tests::DetailsWorld
{
};

TEST_F(DetailsPageTest, ReadsNothingWhileHidden)
{
    page.setMachine(*hypervisor.machines().find(id));
    EXPECT_EQ(hypervisor.script().count(QStringLiteral("machines.xml")), 0);
    show();
    EXPECT_EQ(find<QLabel>("name")->text(), QStringLiteral("foreign & old"));
    choose("memory");
    EXPECT_EQ(spin("size")->value(), 1024);
    choose("cpu");
    EXPECT_EQ(spin("count")->value(), 2);
}

TEST_F(DetailsPageTest, BuildsOnlyThePageThatIsSeen)
{
    show();
    EXPECT_EQ(page.findChildren<PartPage *>().size(), 1);
    EXPECT_FALSE(find<QWidget>("xml"));
    EXPECT_FALSE(find<QWidget>("os-search"));
    choose("memory");
    EXPECT_EQ(page.findChildren<PartPage *>().size(), 1);
}

TEST_F(DetailsPageTest, LooksAtEveryPartAndChangesNothing)
{
    show();
    auto *list = find<PartList>("parts");
    list->setFocus();
    QStringList seen{part()->address()};
    for (;;) {
        QTest::keyClick(list, Qt::Key_Down);
        if (part()->address() == seen.last())
            break;
        seen += part()->address();
    }
    for (const hardware::Part &each : hardware::partsOf(*DomainDocument::parse(xml())))
        EXPECT_TRUE(seen.contains(each.address())) << each.address().toStdString();
    page.hide();
    pool.waitForDone();
    EXPECT_EQ(hypervisor.script().count(QStringLiteral("machines.define")), 1); // the fixture's
    EXPECT_EQ(xml(), tests::foreignXml());
}

TEST_F(DetailsPageTest, JumpsToThePartThatIsTyped)
{
    show();
    auto *list = find<PartList>("parts");
    list->setFocus();
    QTest::keyClicks(list, QStringLiteral("Netw"));
    EXPECT_EQ(part()->kind().key, QStringLiteral("network"));
}

TEST_F(DetailsPageTest, ChangesTheMemoryAndNotAByteElse)
{
    show();
    choose("memory");
    spin("size")->setValue(2048);
    ASSERT_TRUE(wait([this] { return xml() != tests::foreignXml(); }));
    QString expected = tests::foreignXml();
    expected.replace(QStringLiteral("1048576"), QStringLiteral("2097152"));
    EXPECT_EQ(xml().toStdString(), expected.toStdString());
}

TEST_F(DetailsPageTest, SaysThatItIsTooMuchAndKeepsWhatWasTyped)
{
    show();
    choose("memory");
    const QString host = hypervisor.host().facts()->memoryTotal.toText();
    spin("size")->setFocus();
    spin("size")->selectAll();
    QTest::keyClicks(spin("size"), QStringLiteral("9000000"));
    EXPECT_EQ(spin("size")->value(), 9000000);
    ASSERT_TRUE(wait([&] { return hintOf("size").contains(host); }));
    EXPECT_EQ(spin("size")->value(), 9000000);
    EXPECT_EQ(xml().toStdString(), tests::foreignXml().toStdString());
}

TEST_F(DetailsPageTest, ChangesTheProcessorsAndNotAByteElse)
{
    show();
    choose("cpu");
    spin("count")->setValue(3);
    ASSERT_TRUE(wait([this] { return xml() != tests::foreignXml(); }));
    QString expected = tests::foreignXml();
    expected.replace(QStringLiteral("<vcpu>2</vcpu>"), QStringLiteral("<vcpu>3</vcpu>"));
    EXPECT_EQ(xml().toStdString(), expected.toStdString());
}

TEST_F(DetailsPageTest, NotesTitleAndDescription)
{
    show();
    auto *title = find<QLineEdit>("title");
    title->setFocus();
    QTest::keyClicks(title, QStringLiteral("<b>Old & dear</b>"));
    QTest::keyClick(title, Qt::Key_Return);
    ASSERT_TRUE(wait([this] {
        return hypervisor.machines().find(id)->title == QStringLiteral("<b>Old & dear</b>");
    }));
    find<QPlainTextEdit>("notes")->setPlainText(QStringLiteral("one\ntwo"));
    page.hide();
    ASSERT_TRUE(wait([this] {
        return hypervisor.machines().find(id)->description == QStringLiteral("one\ntwo");
    }));
    EXPECT_EQ(hypervisor.machines().find(id)->title, QStringLiteral("<b>Old & dear</b>"));
}

TEST_F(DetailsPageTest, SaysAtTheFieldWhatWentWrong)
{
    show();
    choose("memory");
    hypervisor.failNext(QStringLiteral("machines.define"),
                        {ErrorKind::Denied, QStringLiteral("You may not change it."), {}, {}});
    spin("size")->setValue(512);
    EXPECT_TRUE(
        wait([this] { return hintOf("size").contains(QStringLiteral("You may not change it.")); }));
    EXPECT_EQ(xml(), tests::foreignXml());
    // What was typed stays, and the next try may succeed.
    EXPECT_EQ(spin("size")->value(), 512);
    spin("size")->setValue(768);
    EXPECT_TRUE(wait([this] { return xml() != tests::foreignXml(); }));
}

TEST_F(DetailsPageTest, TellsWhatWaitsAndDropsIt)
{
    (void)hypervisor.machines().start(id);
    show();
    choose("memory");
    EXPECT_FALSE(find<QWidget>("pending")->isVisible());
    spin("size")->setValue(3072);
    ASSERT_TRUE(wait([this] { return find<QWidget>("pending")->isVisible(); }));
    EXPECT_TRUE(hintOf("size").contains(Bytes::gib(1).toText()));
    EXPECT_EQ(spin("size")->value(), 3072);
    click("pending-show");
    EXPECT_TRUE(find<QAbstractButton>("pending-drop-0")->isVisible());
    click("pending-drop-0");
    ASSERT_TRUE(wait([this] { return !find<QWidget>("pending")->isVisible(); }));
    EXPECT_EQ(hypervisor.machines().find(id)->memory, Bytes::gib(1));
    EXPECT_TRUE(wait([this] { return spin("size")->value() == 1024; }));
}

TEST_F(DetailsPageTest, TellsWhereTheImageOfADroppedDiskStays)
{
    (void)hypervisor.machines().start(id);
    show();
    const QString path = QStringLiteral("/srv/new <b>.qcow2");
    hardware::Change disk;
    disk.kind = hardware::Change::Kind::Add;
    disk.part = QStringLiteral("disk");
    disk.values = {{QStringLiteral("source"), path},
                   {QStringLiteral("format"), QStringLiteral("qcow2")},
                   {QStringLiteral("bus"), QStringLiteral("virtio")}};
    ASSERT_TRUE(ChangeMachine(hypervisor).run(id, {disk}, ChangeMachine::When::NextStart));
    page.setMachine(*hypervisor.machines().find(id));
    ASSERT_TRUE(wait([this] { return find<QWidget>("pending")->isVisible(); }));
    click("pending-drop-all");
    ASSERT_TRUE(wait([this] { return !find<QWidget>("pending")->isVisible(); }));
    EXPECT_EQ(xml(), tests::foreignXml());
    auto *notice = find<QWidget>("notice");
    ASSERT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->findChild<QLabel *>(QStringLiteral("noticeText"))->text().contains(path));
}

TEST_F(DetailsPageTest, SavesWhatWasBeingChangedWhenAnotherMachineIsShown)
{
    show();
    choose("memory");
    spin("size")->setValue(4096);
    const MachineId other = hypervisor.machines().add(QStringLiteral("other"));
    show(other);
    ASSERT_TRUE(wait([this] { return hypervisor.machines().find(id)->memory == Bytes::gib(4); }));
    ASSERT_TRUE(waitUntilLoaded());
    // The same page of the other one.
    EXPECT_EQ(spin("size")->value(), 512);
    EXPECT_EQ(hypervisor.machines().find(other)->memory, Bytes::mib(512));
}

TEST_F(DetailsPageTest, KeepsBothOfTwoQuickChanges)
{
    show();
    choose("memory");
    spin("size")->setValue(2048);
    choose("cpu");
    spin("count")->setValue(4);
    page.hide();
    EXPECT_TRUE(wait([this] {
        const auto machine = hypervisor.machines().find(id);
        return machine->memory == Bytes::gib(2) && machine->vcpus == 4;
    }));
}

TEST_F(DetailsPageTest, SaysThatTheLastChangeFailedWhenItsPageIsGone)
{
    show();
    choose("memory");
    hypervisor.failNext(QStringLiteral("machines.define"),
                        {ErrorKind::Denied, QStringLiteral("You may not change it."), {}, {}});
    spin("size")->setValue(512);
    choose("cpu");
    EXPECT_TRUE(wait([this] { return find<QWidget>("notice")->isVisible(); }));
    EXPECT_EQ(xml(), tests::foreignXml());
}

TEST_F(DetailsPageTest, CorrectsTheSystem)
{
    show();
    click("os-change");
    auto *search = find<QLineEdit>("os-search");
    ASSERT_TRUE(wait([this] { return find<QListView>("os-list")->model()->rowCount() > 0; }));
    QTest::keyClicks(search, QStringLiteral("winxp"));
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_TRUE(wait([this] {
        return hypervisor.machines().find(id)->osId ==
               QStringLiteral("http://microsoft.com/win/xp");
    }));
    EXPECT_TRUE(wait([this] {
        return find<QLabel>("os-name")->text() == QStringLiteral("Microsoft Windows XP");
    }));
    EXPECT_TRUE(xml().contains(QStringLiteral("<!-- kept by hand -->")));
    EXPECT_TRUE(xml().contains(QStringLiteral("<memory   unit=\"KiB\" >")));
}

TEST_F(DetailsPageTest, ShowsAndCopiesTheXml)
{
    show();
    click("show-xml");
    auto *text = find<QPlainTextEdit>("xml");
    ASSERT_TRUE(text->isVisible());
    EXPECT_EQ(text->toPlainText(), tests::foreignXml());
    EXPECT_TRUE(text->isReadOnly());
    click("xml-copy");
    EXPECT_EQ(QApplication::clipboard()->text(), tests::foreignXml());
}

TEST_F(DetailsPageTest, SavesEditedXml)
{
    show();
    click("show-xml");
    click("xml-begin");
    auto *edit = find<QPlainTextEdit>("xml-edit");
    QTextCursor at = edit->document()->find(QStringLiteral("<vcpu>2"));
    at.insertText(QStringLiteral("<vcpu>3"));
    click("xml-compare");
    click("xml-save");
    ASSERT_TRUE(wait([this] { return hypervisor.machines().find(id)->vcpus == 3; }));
    QString expected = tests::foreignXml();
    EXPECT_EQ(xml(), expected.replace(QStringLiteral("<vcpu>2"), QStringLiteral("<vcpu>3")));
    ASSERT_TRUE(wait([this] { return find<QAbstractButton>("xml-take-back"); }));
    click("xml-take-back");
    EXPECT_TRUE(wait([this] { return xml() == tests::foreignXml(); }));
}

TEST_F(DetailsPageTest, MarksWhatDoesNotFitTheSchemaAndSavesItAllTheSame)
{
    schema.refuse(QStringLiteral("<vcpu>3"));
    show();
    click("show-xml");
    click("xml-begin");
    auto *edit = find<QPlainTextEdit>("xml-edit");
    auto *complaints = find<QListWidget>("xml-complaints");
    edit->document()->find(QStringLiteral("<vcpu>2")).insertText(QStringLiteral("<vcpu>3"));
    ASSERT_TRUE(wait([&] { return complaints->count() == 1; }));
    EXPECT_TRUE(complaints->item(0)->text().contains(QStringLiteral("7")));
    // libvirt passes over what it does not know; it has the last word.
    click("xml-compare");
    click("xml-save");
    EXPECT_TRUE(wait([this] { return hypervisor.machines().find(id)->vcpus == 3; }));
}

TEST_F(DetailsPageTest, SaysWhenItCannotBeRead)
{
    hypervisor.failNext(QStringLiteral("machines.xml"),
                        {ErrorKind::Disconnected, QStringLiteral("Gone."), {}, {}});
    page.setMachine(*hypervisor.machines().find(id));
    page.show();
    ASSERT_TRUE(wait([this] { return find<QWidget>("notice")->isVisible(); }));
    EXPECT_FALSE(find<QWidget>("parts")->isEnabled());
    page.setMachine(*hypervisor.machines().find(id));
    ASSERT_TRUE(waitUntilLoaded());
    EXPECT_FALSE(find<QWidget>("notice")->isVisible());
}

TEST_F(DetailsPageTest, FollowsADiskToAnotherBus)
{
    show();
    choose("disk.hda");
    auto *bus = find<QComboBox>("bus");
    bus->setFocus();
    while (bus->currentData().toString() != QStringLiteral("virtio"))
        QTest::keyClick(bus, bus->findData(QStringLiteral("virtio")) > bus->currentIndex()
                                 ? Qt::Key_Down
                                 : Qt::Key_Up);
    ASSERT_TRUE(wait([this] { return part()->address() == QStringLiteral("disk.vda"); }));
    EXPECT_EQ(find<PartList>("parts")->chosen(), QStringLiteral("disk.vda"));
    EXPECT_FALSE(find<QWidget>("notice")->isVisible());
    EXPECT_TRUE(wait(
        [this] { return find<QLabel>("part-title")->text().contains(QStringLiteral("vda")); }));
}

TEST_F(DetailsPageTest, EjectsAndInserts)
{
    show();
    choose("disk.hdc");
    auto *path = find<QLineEdit>("path");
    EXPECT_EQ(path->text(), QStringLiteral("/tmp/disc.iso"));
    click("eject");
    ASSERT_TRUE(wait([this] { return !xml().contains(QStringLiteral("disc.iso")); }));
    ASSERT_TRUE(wait([path] { return path->text().isEmpty(); }));
    EXPECT_FALSE(find<QAbstractButton>("eject")->isEnabled());
    QTest::keyClicks(path, QStringLiteral("/tmp/other.iso"));
    QTest::keyClick(path, Qt::Key_Return);
    EXPECT_TRUE(wait([this] { return xml().contains(QStringLiteral("/tmp/other.iso")); }));
}

TEST_F(DetailsPageTest, MakesADiskLarger)
{
    const QString path = QStringLiteral("/tmp/a b\"c.img");
    hypervisor.storage().addVolume({QStringLiteral("default"), QStringLiteral("c.img"), path,
                                    QStringLiteral("raw"), Bytes::mib(10 * 1024 + 512),
                                    Bytes::gib(1)});
    show();
    choose("disk.hda");
    ASSERT_TRUE(wait([this] { return find<QWidget>("image-size")->isVisible(); }));
    // Nothing is smaller than what is there.
    EXPECT_EQ(spin("image-size")->minimum(), 11);
    spin("image-size")->setValue(20);
    click("grow");
    ASSERT_TRUE(
        wait([&] { return hypervisor.storage().volumeAt(path)->capacity == Bytes::gib(20); }));
    EXPECT_TRUE(wait([this] { return hintOf("image-size").contains(Bytes::gib(20).toText()); }));
    EXPECT_FALSE(find<QAbstractButton>("grow")->isEnabled());
    EXPECT_EQ(xml(), tests::foreignXml());

    hypervisor.failNext(QStringLiteral("storage.resizeVolume"),
                        {ErrorKind::NoSpace, QStringLiteral("There is no room."), {}, {}});
    spin("image-size")->setValue(30);
    click("grow");
    EXPECT_TRUE(wait([this] { return hintOf("image-size").contains(QStringLiteral("no room")); }));
    // No pool knows the other drive's disc.
    choose("disk.hdc");
    EXPECT_FALSE(find<QWidget>("image-size")->isVisible());
}

TEST_F(DetailsPageTest, RemovesAfterAsking)
{
    show();
    choose("disk.hda");
    click("remove");
    ASSERT_TRUE(wait([this] { return find<QAbstractButton>("remove-not"); }));
    // What stays is said.
    EXPECT_TRUE(find<QWidget>("part-notice")
                    ->findChild<QLabel *>(QStringLiteral("noticeText"))
                    ->text()
                    .contains(QStringLiteral("a b\"c.img")));
    click("remove-not");
    EXPECT_EQ(xml(), tests::foreignXml());
    click("remove");
    ASSERT_TRUE(wait([this] { return find<QWidget>("part-notice")->isVisible(); }));
    click("remove-really");
    ASSERT_TRUE(wait([this] { return !xml().contains(QStringLiteral("hda")); }));
    ASSERT_TRUE(wait([this] { return part()->address() != QStringLiteral("disk.hda"); }));
    EXPECT_FALSE(find<QWidget>("notice")->isVisible());
    EXPECT_TRUE(xml().contains(QStringLiteral("<!-- kept by hand -->")));
}

} // namespace
} // namespace innkeeper
