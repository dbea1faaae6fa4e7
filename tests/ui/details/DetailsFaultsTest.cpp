// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What may happen to a machine while somebody looks at its details.

#include "core/hardware/NeededValues.h"
#include "core/services/ImageGuards.h"
#include "tests/support/PseudoTranslator.h"
#include "tests/support/UiSweep.h"
#include "tests/ui/create/PageSweep.h"
#include "tests/ui/details/DetailsWorld.h"
#include "tests/ui/details/FieldSamples.h"
#include "ui/details/FieldRow.h"
#include "ui/details/PartForm.h"
#include "ui/details/PartList.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>

#include <gtest/gtest.h>

#include <algorithm>

namespace innkeeper {
namespace {

using hardware::Change;
using hardware::Field;
using hardware::Part;

class DetailsFaultsTest : public testing::Test, public tests::DetailsWorld
{
protected:
    /// Nothing is read or written any more, and nothing has been for two turns.
    bool isSettled()
    {
        const qsizetype calls = hypervisor.script().calls().size();
        const bool isQuiet = pool.waitForDone(0) && calls == m_calls;
        m_quiet = isQuiet ? m_quiet + 1 : 0;
        m_calls = calls;
        return m_quiet > 2 && part();
    }

private:
    qsizetype m_calls = 0;
    int m_quiet = 0;
};

TEST_F(DetailsFaultsTest, KeepsWhatIsTypedWhenTheMachineStarts)
{
    show();
    auto *title = find<QLineEdit>("title");
    title->setFocus();
    QTest::keyClicks(title, QStringLiteral("half a ti"));
    (void)hypervisor.machines().start(id);
    ASSERT_TRUE(wait([this] {
        return find<QWidget>("state")->property("text").toString() == toText(MachineState::Running);
    }));
    EXPECT_EQ(title->text(), QStringLiteral("half a ti"));
    EXPECT_EQ(xml(), tests::foreignXml());
}

TEST_F(DetailsFaultsTest, KeepsWhatIsTypedWhenSomebodyElseEdits)
{
    show();
    choose("network.52:54:00:00:00:01");
    auto *mac = find<QLineEdit>("mac");
    mac->setFocus();
    mac->selectAll();
    QTest::keyClicks(mac, QStringLiteral("52:54:00:00:00:02"));
    // Another program changes something else.
    QString elsewhere = tests::foreignXml();
    elsewhere.replace(QStringLiteral("<vcpu>2"), QStringLiteral("<vcpu>3"));
    (void)hypervisor.machines().define(elsewhere);
    ASSERT_TRUE(wait([this] { return pool.waitForDone(0); }));
    EXPECT_EQ(mac->text(), QStringLiteral("52:54:00:00:00:02"));
    QTest::keyClick(mac, Qt::Key_Return);
    ASSERT_TRUE(wait([this] { return xml().contains(QStringLiteral("00:00:02")); }));
    EXPECT_TRUE(xml().contains(QStringLiteral("<vcpu>3")));
    // It is the same card by its new name.
    EXPECT_TRUE(
        wait([this] { return part()->address() == QStringLiteral("network.52:54:00:00:00:02"); }));
    EXPECT_FALSE(find<QWidget>("notice")->isVisible());
}

TEST_F(DetailsFaultsTest, TwoPagesOnOneMachineSeeEachOther)
{
    show();
    choose("memory");
    DetailsPage other(hypervisor, systems, virtio, journal, schema, pool);
    other.setMachine(*hypervisor.machines().find(id));
    other.show();
    ASSERT_TRUE(wait([&] { return other.findChild<PartPage *>() != nullptr; }));
    other.findChild<PartList *>()->choose(QStringLiteral("memory"));
    auto *theirs = other.findChild<QWidget *>(QStringLiteral("size"))->findChild<QSpinBox *>();
    theirs->setValue(2048);
    other.hide();
    ASSERT_TRUE(wait([this] { return spin("size")->value() == 2048; }));
    spin("size")->setValue(4096);
    ASSERT_TRUE(wait([this] { return hypervisor.machines().find(id)->memory == Bytes::gib(4); }));
    // The other one has not looked since: what it shows is no longer true, and is refused.
    other.show();
    auto *field = other.findChild<QWidget *>(QStringLiteral("size"));
    theirs->setValue(3072);
    ASSERT_TRUE(wait([&] {
        return field->accessibleDescription().contains(Bytes::gib(4).toText());
    })) << field->accessibleDescription().toStdString();
    EXPECT_EQ(hypervisor.machines().find(id)->memory, Bytes::gib(4));
    EXPECT_EQ(theirs->value(), 3072);
    // Who has read that may still want it.
    pool.waitForDone();
    theirs->setValue(3584);
    EXPECT_TRUE(
        wait([this] { return hypervisor.machines().find(id)->memory == Bytes::mib(3584); }));
}

TEST_F(DetailsFaultsTest, SaysThatThePartIsGone)
{
    show();
    choose("disk.hda");
    QString without = tests::foreignXml();
    const qsizetype from = without.indexOf(QStringLiteral("    <disk type='file' device='disk'"));
    without.remove(from, without.indexOf(u'\n', from) + 1 - from);
    (void)hypervisor.machines().define(without);
    ASSERT_TRUE(wait([this] { return find<QWidget>("notice")->isVisible(); }));
    ASSERT_TRUE(part());
    EXPECT_NE(part()->address(), QStringLiteral("disk.hda"));
}

TEST_F(DetailsFaultsTest, SaysThatTheMachineIsGone)
{
    show();
    const Machine machine = *hypervisor.machines().find(id);
    auto *title = find<QLineEdit>("title");
    title->setText(QStringLiteral("x"));
    hypervisor.machines().remove(id);
    page.setMachine(machine);
    ASSERT_TRUE(wait([this] { return find<QWidget>("notice")->isVisible(); }));
    EXPECT_FALSE(part()->isEnabled());
    // As the window does then.
    page.clear();
    EXPECT_FALSE(hypervisor.machines().contains(id));
}

TEST_F(DetailsFaultsTest, BringsNoMachineBackByItsXml)
{
    show();
    click("show-xml");
    click("xml-begin");
    auto *edit = find<QPlainTextEdit>("xml-edit");
    edit->document()->find(QStringLiteral("<vcpu>2")).insertText(QStringLiteral("<vcpu>3"));
    (void)hypervisor.machines().start(id);
    ASSERT_TRUE(wait([this] { return isSettled(); }));
    // That it started changes nothing about what is written here.
    EXPECT_TRUE(edit->toPlainText().contains(QStringLiteral("<vcpu>3")));
    click("xml-compare");
    hypervisor.machines().remove(id);
    click("xml-save");
    ASSERT_TRUE(wait([this] { return find<QWidget>("xml-notice")->isVisible(); }));
    EXPECT_FALSE(hypervisor.machines().contains(id));
    // It can still be copied.
    EXPECT_TRUE(edit->toPlainText().contains(QStringLiteral("<vcpu>3")));
}

TEST_F(DetailsFaultsTest, ConnectsACardElsewhereInOneChange)
{
    hypervisor.machines().editSaved(id, [](DomainDocument &document) {
        return document.setValue({"devices/interface", 0}, Place("source?"), {})
            .and_then([&document] {
                return document.setValue({"devices/interface", 0}, Place("@type"),
                                         QStringLiteral("user"));
            });
    });
    const QString before = xml();
    show();
    choose("network.52:54:00:00:00:01");
    const hardware::PartKind &kind = *hardware::partKind(QStringLiteral("network"));
    auto *form = part()->findChild<PartForm *>();
    const auto put = [&](const QString &key, const QString &value) {
        tests::enter(form->row(key)->control(), *kind.field(key), value);
        form->flush();
    };
    put(QStringLiteral("type"), QStringLiteral("network"));
    ASSERT_TRUE(wait([this] { return isSettled(); }));
    EXPECT_EQ(xml(), before);
    EXPECT_TRUE(form->row(QStringLiteral("source"))->isShown());
    put(QStringLiteral("source"), QStringLiteral("default"));
    ASSERT_TRUE(wait([&] { return xml() != before; }));
    EXPECT_TRUE(xml().contains(QStringLiteral("<interface type='network'>")));
    EXPECT_TRUE(xml().contains(QStringLiteral("<source network='default'/>")));
    EXPECT_EQ(hypervisor.script().count(QStringLiteral("machines.define")), 2);
}

TEST_F(DetailsFaultsTest, ABridgeIsNotCalledAsTheNetworkWas)
{
    show();
    choose("network.52:54:00:00:00:01");
    const hardware::PartKind &kind = *hardware::partKind(QStringLiteral("network"));
    auto *form = part()->findChild<PartForm *>();
    const auto put = [&](const QString &key, const QString &value) {
        tests::enter(form->row(key)->control(), *kind.field(key), value);
        form->flush();
    };
    const QString type = QStringLiteral("type");
    const QString source = QStringLiteral("source");
    EXPECT_EQ(form->row(source)->effective(), QStringLiteral("default"));
    put(type, QStringLiteral("bridge"));
    ASSERT_TRUE(wait([this] { return isSettled(); }));
    EXPECT_EQ(form->row(source)->effective(), QString());
    EXPECT_EQ(xml(), tests::foreignXml());
    // Back, and it has its name again.
    put(type, QStringLiteral("network"));
    EXPECT_EQ(form->row(source)->effective(), QStringLiteral("default"));
    put(type, QStringLiteral("bridge"));
    put(source, QStringLiteral("default"));
    ASSERT_TRUE(wait([&] { return xml().contains(QStringLiteral("<source bridge='default'/>")); }));
    EXPECT_TRUE(wait([&] { return form->row(source)->effective() == QStringLiteral("default"); }));
    EXPECT_FALSE(form->row(source)->isEdited());
}

TEST_F(DetailsFaultsTest, ChoosesNoImageThatAnotherMachineWrites)
{
    const MachineId other = hypervisor.machines().add(QStringLiteral("other"));
    hypervisor.machines().editSaved(other, [](DomainDocument &document) -> Result<void> {
        document.addElement("devices/disk",
                            "<disk type='file' device='disk'><source file='/tmp/theirs.img'/>"
                            "<target dev='vda'/></disk>");
        return {};
    });
    show();
    choose("disk.hda");
    auto *path = find<QLineEdit>("path");
    path->setFocus();
    path->selectAll();
    QTest::keyClicks(path, QStringLiteral("/tmp/theirs.img"));
    QTest::keyClick(path, Qt::Key_Return);
    ASSERT_TRUE(wait([this] { return hintOf("source").contains(QStringLiteral("other")); }))
        << hintOf("source").toStdString();
    EXPECT_EQ(xml(), tests::foreignXml());
}

TEST_F(DetailsFaultsTest, EveryFieldOfEveryPartChangesOnlyItself)
{
    show();
    int count = 0;
    const auto before = DomainDocument::parse(tests::foreignXml());
    for (const Part &one : hardware::partsOf(*before)) {
        for (const Field &field : one.kind->fields) {
            if (field.isReadOnly || field.isNote)
                continue;
            SCOPED_TRACE((one.address() + u' ' + field.key).toStdString());
            find<PartList>("parts")->choose(one.address());
            auto *form = part()->findChild<PartForm *>();
            FieldRow *row = form->row(field.key);
            if (!row || !row->isShown())
                continue;
            const QPointer<FieldRow> lasting(row);
            QString value;
            for (const QString &good : tests::goodValues(field))
                value = value.isEmpty() && good != one.value(field.key) ? good : value;
            // Not alone: ChangesTogetherWhatMeansNothingAlone.
            const bool needsMore = std::any_of(
                one.kind->fields.begin(), one.kind->fields.end(), [&](const Field &other) {
                    const QStringList words = wordsThatNeed(*one.kind, other);
                    return other.onlyWith == field.key && words.contains(value) &&
                           (one.value(other.key).isEmpty() || words.contains(one.value(field.key)));
                });
            if (needsMore)
                continue;
            Change change;
            change.part = one.kind->key;
            change.which = one.which;
            change.field = field.key;
            change.before = one.value(field.key);
            change.after = value;
            const auto expected = withImageGuards(hypervisor, id, {change})
                                      .and_then([&before](const QList<Change> &changes) {
                                          return hardware::applied(*before, changes);
                                      });
            tests::enter(row->control(), field, value);
            form->flush();
            if (!expected) {
                // The core's refusal is said at the field.
                EXPECT_TRUE(wait([&] {
                    return row->control()->accessibleDescription().contains(
                        expected.error().message);
                })) << row->control()->accessibleDescription().toStdString();
                find<PartList>("parts")->choose(one.kind->key == QLatin1String("machine")
                                                    ? QStringLiteral("cpu")
                                                    : QStringLiteral("machine"));
                ASSERT_EQ(xml(), tests::foreignXml());
                continue;
            }
            ASSERT_TRUE(wait([&] { return xml() == expected->toXml(); }))
                << xml().toStdString() << expected->toXml().toStdString();
            ++count;
            // On another bus a disk has another name, and another page.
            ASSERT_TRUE(wait([&] { return !lasting || !lasting->isEdited(); }));
            (void)hypervisor.machines().define(tests::foreignXml());
            // Read again before the next edit.
            ASSERT_TRUE(wait([&] { return isSettled(); }));
        }
    }
    EXPECT_GT(count, 60);
}

TEST_F(DetailsFaultsTest, RenamesOnlyWhileItIsOff)
{
    show();
    click("rename");
    auto *name = find<QLineEdit>("rename-name");
    name->setText(QStringLiteral("a/b"));
    click("rename-really");
    EXPECT_FALSE(find<QWidget>("rename-problem")->property("text").toString().isEmpty());
    name->setText(QStringLiteral("better"));
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_TRUE(
        wait([this] { return hypervisor.machines().find(id)->name == QStringLiteral("better"); }));
    EXPECT_TRUE(wait([name] { return !name->isVisible(); }));
    (void)hypervisor.machines().start(id);
    EXPECT_TRUE(wait([this] { return !find<QAbstractButton>("rename")->isEnabled(); }));
}

TEST_F(DetailsFaultsTest, RemovesOnlyWhatWasSeen)
{
    const auto withInputs = [](const QStringList &types) {
        QString inputs;
        for (const QString &type : types)
            inputs += QStringLiteral("<input type='%1' bus='usb'/>").arg(type);
        return tests::foreignXml().replace(QStringLiteral("</devices>"),
                                           inputs + QStringLiteral("</devices>"));
    };
    const QString tablet = QStringLiteral("tablet");
    const QString mouse = QStringLiteral("mouse");
    const QString keyboard = QStringLiteral("keyboard");
    (void)hypervisor.machines().define(withInputs({tablet, mouse, keyboard}));
    show();
    choose("input.1");
    click("remove");
    ASSERT_TRUE(wait([this] { return find<QAbstractButton>("remove-really") != nullptr; }));
    // Somebody else removes the first, and all numbers after it move.
    (void)hypervisor.machines().define(withInputs({mouse, keyboard}));
    click("remove-really");
    ASSERT_TRUE(wait([this] { return isSettled(); }));
    EXPECT_EQ(xml(), withInputs({mouse, keyboard}));
    EXPECT_TRUE(find<QWidget>("part-notice")->isVisible());
}

TEST_F(DetailsFaultsTest, NamesEverythingAndCutsNothing)
{
    LongTexts longTexts;
    for (const bool isLong : {false, true}) {
        if (isLong)
            QCoreApplication::installTranslator(&longTexts);
        DetailsPage swept(hypervisor, systems, virtio, journal, schema, pool);
        swept.resize(735, 620); // the window's first size
        swept.setMachine(*hypervisor.machines().find(id));
        swept.show();
        ASSERT_TRUE(wait([&] { return swept.findChild<PartPage *>() != nullptr; }));
        for (const Part &one : hardware::partsOf(*DomainDocument::parse(xml()))) {
            SCOPED_TRACE(one.address().toStdString());
            swept.findChild<PartList *>()->choose(one.address());
            if (auto *more = swept.findChild<QAbstractButton *>(QStringLiteral("more")))
                more->click();
            // The layout settles in the turns after the loading.
            (void)QTest::qWaitFor([&] { return clippedTexts(swept).isEmpty(); }, 1000);
            EXPECT_EQ(tests::unnamedControls(swept).join(u'\n').toStdString(), "");
            EXPECT_EQ(clippedTexts(swept).join(u'\n').toStdString(), "");
        }
    }
    QCoreApplication::removeTranslator(&longTexts);
}

} // namespace
} // namespace innkeeper
