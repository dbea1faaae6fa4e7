// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/DetailsPage.h"
#include "tests/fakes/FakeHypervisor.h"
#include "tests/fakes/FakeOsDatabase.h"
#include "tests/ui/create/PageSweep.h"
#include "ui/details/DeviceList.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

/// As another program, or a person with an editor, may have written it.
const QString kForeign =
    QStringLiteral(R"(<domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>foreign &amp; old</name>
	<uuid>11111111-2222-4333-8444-555555555555</uuid>
  <!-- kept by hand -->
  <memory   unit="KiB" >1048576</memory>
  <currentMemory unit='KiB'>1048576</currentMemory>
  <vcpu>2</vcpu>
  <os><type arch='x86_64' machine='pc-i440fx-4.2'>hvm</type></os>
  <strange attribute="&lt;1&gt;"><![CDATA[ <raw> ]]></strange>
  <devices>
    <disk type='file' device='disk'><source file='/tmp/a b&quot;c.img'/><target dev='hda' bus='ide'/></disk>
    <interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/><model type='e1000'/></interface>
    <graphics type='vnc' port='-1'/>
    <video><model type='cirrus'/></video>
    <serial type='pty'/>
  </devices>
  <qemu:commandline><qemu:arg value='-S'/></qemu:commandline>
</domain>
)");

class DetailsPageTest : public testing::Test
{
protected:
    DetailsPageTest()
    {
        (void)hypervisor.open(QStringLiteral("qemu:///session"));
        id = *hypervisor.machines().define(kForeign);
        page.resize(900, 800);
    }
    ~DetailsPageTest() override { pool.waitForDone(); }

    void show()
    {
        page.setMachine(*hypervisor.machines().find(id));
        page.show();
        ASSERT_TRUE(waitUntilLoaded());
    }
    bool waitUntilLoaded()
    {
        return wait([this] { return find<QWidget>("memory")->isEnabled(); });
    }
    template <class Condition>
    bool wait(Condition condition)
    {
        return QTest::qWaitFor(condition, 20000);
    }
    template <class T>
    T *find(const char *name)
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    QSpinBox *spin(const char *name) { return find<QWidget>(name)->findChild<QSpinBox *>(); }
    QString xml() { return *hypervisor.machines().xml(id, Machines::View::Persistent); }

    fakes::FakeHypervisor hypervisor;
    fakes::FakeOsDatabase systems;
    QThreadPool pool;
    MachineId id;
    DetailsPage page{hypervisor, systems, pool};
};

TEST_F(DetailsPageTest, ReadsNothingWhileHidden)
{
    page.setMachine(*hypervisor.machines().find(id));
    EXPECT_EQ(hypervisor.script().count(QStringLiteral("machines.xml")), 0);
    show();
    EXPECT_EQ(spin("memory")->value(), 1024);
    EXPECT_EQ(spin("vcpus")->value(), 2);
    EXPECT_EQ(find<QLabel>("name")->text(), QStringLiteral("foreign & old"));
}

TEST_F(DetailsPageTest, ChangesTheMemoryAndNotAByteElse)
{
    show();
    spin("memory")->setValue(2048);
    ASSERT_TRUE(wait([this] { return xml() != kForeign; }));
    QString expected = kForeign;
    expected.replace(QStringLiteral("1048576"), QStringLiteral("2097152"));
    EXPECT_EQ(xml().toStdString(), expected.toStdString());
}

TEST_F(DetailsPageTest, SaysThatItIsTooMuchAndKeepsWhatWasTyped)
{
    show();
    const QString host = hypervisor.host().facts()->memoryTotal.toText();
    spin("memory")->setFocus();
    spin("memory")->selectAll();
    QTest::keyClicks(spin("memory"), QStringLiteral("9000000"));
    EXPECT_EQ(spin("memory")->value(), 9000000);
    ASSERT_TRUE(wait(
        [&] { return find<QWidget>("memory")->accessibleDescription().contains(host + u')'); }));
    EXPECT_EQ(spin("memory")->value(), 9000000);
    EXPECT_EQ(xml().toStdString(), kForeign.toStdString());
}

TEST_F(DetailsPageTest, ChangesTheProcessorsAndNotAByteElse)
{
    show();
    spin("vcpus")->setValue(3);
    ASSERT_TRUE(wait([this] { return xml() != kForeign; }));
    QString expected = kForeign;
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
    auto *notes = find<QPlainTextEdit>("description");
    notes->setPlainText(QStringLiteral("one\ntwo"));
    QFocusEvent leave(QEvent::FocusOut);
    QCoreApplication::sendEvent(notes, &leave);
    ASSERT_TRUE(wait([this] {
        return hypervisor.machines().find(id)->description == QStringLiteral("one\ntwo");
    }));
    EXPECT_EQ(hypervisor.machines().find(id)->title, QStringLiteral("<b>Old & dear</b>"));
}

TEST_F(DetailsPageTest, SaysAtTheFieldWhatWentWrong)
{
    show();
    hypervisor.failNext(QStringLiteral("machines.define"),
                        {ErrorKind::Denied, QStringLiteral("You may not change it."), {}, {}});
    spin("memory")->setValue(512);
    EXPECT_TRUE(wait([this] {
        return find<QWidget>("memory")->accessibleDescription().contains(
            QStringLiteral("You may not change it."));
    }));
    EXPECT_EQ(xml(), kForeign);
    // What was typed stays, and the next try may succeed.
    EXPECT_EQ(spin("memory")->value(), 512);
    spin("memory")->setValue(768);
    EXPECT_TRUE(wait([this] { return xml() != kForeign; }));
}

TEST_F(DetailsPageTest, MarksWhatTakesEffectLater)
{
    (void)hypervisor.machines().start(id);
    show();
    spin("memory")->setValue(3072);
    ASSERT_TRUE(wait([this] { return xml() != kForeign; }));
    EXPECT_TRUE(wait([this] {
        return find<QWidget>("memory")->accessibleDescription().contains(Bytes::gib(1).toText());
    }));
    EXPECT_EQ(spin("memory")->value(), 3072);
}

TEST_F(DetailsPageTest, TellsThatANewTitleOfARunningMachineIsSeenLater)
{
    (void)hypervisor.machines().start(id);
    show();
    auto *title = find<QLineEdit>("title");
    EXPECT_EQ(title->accessibleDescription(), QString());
    title->setFocus();
    QTest::keyClicks(title, QStringLiteral("New"));
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_TRUE(wait([title] { return title->accessibleDescription().contains(u"shut down"); }));
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_TRUE(wait([title] { return title->accessibleDescription().isEmpty(); }));
}

TEST_F(DetailsPageTest, SavesWhatWasBeingChangedWhenAnotherMachineIsShown)
{
    show();
    spin("memory")->setValue(4096);
    const MachineId other = hypervisor.machines().add(QStringLiteral("other"));
    page.setMachine(*hypervisor.machines().find(other));
    ASSERT_TRUE(wait([this] { return hypervisor.machines().find(id)->memory == Bytes::gib(4); }));
    ASSERT_TRUE(waitUntilLoaded());
    EXPECT_EQ(spin("memory")->value(), 512);
    EXPECT_EQ(hypervisor.machines().find(other)->memory, Bytes::mib(512));
}

TEST_F(DetailsPageTest, KeepsBothOfTwoQuickChanges)
{
    show();
    spin("memory")->setValue(2048);
    spin("vcpus")->setValue(4);
    page.hide();
    EXPECT_TRUE(wait([this] {
        const auto machine = hypervisor.machines().find(id);
        return machine->memory == Bytes::gib(2) && machine->vcpus == 4;
    }));
}

TEST_F(DetailsPageTest, CorrectsTheSystem)
{
    show();
    find<QAbstractButton>("os-change")->click();
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
    find<QAbstractButton>("show-xml")->click();
    auto *text = find<QPlainTextEdit>("xml");
    ASSERT_TRUE(text->isVisible());
    EXPECT_EQ(text->toPlainText(), kForeign);
    EXPECT_TRUE(text->isReadOnly());
    find<QAbstractButton>("xml-copy")->click();
    EXPECT_EQ(QApplication::clipboard()->text(), kForeign);
}

TEST_F(DetailsPageTest, SaysWhenItCannotBeRead)
{
    hypervisor.failNext(QStringLiteral("machines.xml"),
                        {ErrorKind::Disconnected, QStringLiteral("Gone."), {}, {}});
    page.setMachine(*hypervisor.machines().find(id));
    page.show();
    ASSERT_TRUE(wait([this] { return find<QWidget>("notice")->isVisible(); }));
    page.setMachine(*hypervisor.machines().find(id));
    ASSERT_TRUE(waitUntilLoaded());
    EXPECT_FALSE(find<QWidget>("notice")->isVisible());
}

TEST_F(DetailsPageTest, ListsDevices)
{
    const auto devices = DeviceList::devicesOf(*DomainDocument::parse(kForeign));
    ASSERT_EQ(devices.size(), 3);
    EXPECT_TRUE(devices[0].title.contains(QStringLiteral("a b\"c.img")));
    EXPECT_TRUE(devices[1].title.contains(QStringLiteral("default")));
    EXPECT_TRUE(devices[2].title.contains(QStringLiteral("VNC")));
}

TEST_F(DetailsPageTest, NamesEverythingAndCutsNothing)
{
    LongTexts longTexts;
    for (const bool isLong : {false, true}) {
        if (isLong)
            QCoreApplication::installTranslator(&longTexts);
        DetailsPage swept(hypervisor, systems, pool);
        swept.resize(700, 800);
        swept.setMachine(*hypervisor.machines().find(id));
        swept.show();
        ASSERT_TRUE(wait(
            [&] { return swept.findChild<QWidget *>(QStringLiteral("memory"))->isEnabled(); }));
        // The layout settles in the turns after the loading.
        (void)wait([&] { return clippedTexts(swept).isEmpty(); });
        EXPECT_EQ(unnamedControls(swept).join(u'\n').toStdString(), "");
        EXPECT_EQ(clippedTexts(swept).join(u'\n').toStdString(), "");
    }
    QCoreApplication::removeTranslator(&longTexts);
}

} // namespace
} // namespace innkeeper
