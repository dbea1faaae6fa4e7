// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every field of every kind of part, as the table describes them.

#include "ui/details/PartForm.h"
#include "core/hardware/NeededValues.h"
#include "tests/ui/details/FieldSamples.h"
#include "ui/details/FieldRow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

using hardware::Change;
using hardware::Field;
using hardware::PartKind;
using hardware::Values;
using tests::badTexts;
using tests::enter;
using tests::goodValues;
using tests::surroundings;

HostSide roomyHost()
{
    HostSide host;
    host.facts.cpus = 8;
    host.facts.memoryTotal = Bytes::gib(64);
    return host;
}

std::string nameOfField(const PartKind &kind, const Field &field)
{
    return (kind.key + u'.' + field.key).toStdString();
}

hardware::Change change(const PartKind &kind, const QString &field, const QString &before,
                        const QString &after)
{
    return {hardware::Change::Kind::Set, kind.key, {}, field, before, after, {}, {}};
}

hardware::Change only(const QVariantList &signal)
{
    const auto changes = signal.first().value<QList<hardware::Change>>();
    EXPECT_EQ(changes.size(), 1);
    return changes.value(0);
}

/// Calls `test` for every field that people may change.
template <class Test>
void forEveryField(Test test)
{
    for (const PartKind &kind : hardware::partKinds()) {
        for (const Field &field : kind.fields) {
            SCOPED_TRACE(nameOfField(kind, field));
            if (!field.isReadOnly && !field.isNote)
                test(kind, field);
        }
    }
}

TEST(PartFormTest, ShowsEveryValueAndAsksForNothing)
{
    forEveryField([](const PartKind &kind, const Field &field) {
        const QStringList values = goodValues(field);
        ASSERT_FALSE(values.isEmpty());
        for (const QString &value : values) {
            PartForm form(kind, roomyHost());
            QSignalSpy wanted(&form, &PartForm::wanted);
            Values defined = surroundings(kind, field);
            defined.insert(field.key, value);
            form.load(defined);
            FieldRow *row = form.row(field.key);
            EXPECT_TRUE(row->isShown());
            EXPECT_EQ(row->effective(), value.isEmpty() ? field.absent : value);
            EXPECT_FALSE(row->isEdited());
            form.flush();
            form.load(defined);
            form.flush();
            EXPECT_EQ(wanted.count(), 0) << value.toStdString();
        }
    });
}

TEST(PartFormTest, ShowsNothingWhereNothingIsSaid)
{
    for (const PartKind &kind : hardware::partKinds()) {
        PartForm form(kind, roomyHost());
        QSignalSpy wanted(&form, &PartForm::wanted);
        form.load({});
        form.flush();
        EXPECT_EQ(wanted.count(), 0) << kind.key.toStdString();
    }
}

TEST(PartFormTest, AsksForExactlyWhatWasEdited)
{
    forEveryField([](const PartKind &kind, const Field &field) {
        for (const QString &value : goodValues(field)) {
            PartForm form(kind, roomyHost());
            QSignalSpy wanted(&form, &PartForm::wanted);
            Values defined = surroundings(kind, field);
            for (const Field &other : kind.fields)
                if (other.onlyWith == field.key && wordsThatNeed(kind, other).contains(value))
                    defined.insert(other.key, goodValues(other).last());
            defined.insert(field.key, field.absent);
            form.load(defined);
            enter(form.row(field.key)->control(), field, value);
            form.flush();
            if (value == field.absent) {
                EXPECT_EQ(wanted.count(), 0);
                continue;
            }
            ASSERT_EQ(wanted.count(), 1) << value.toStdString();
            EXPECT_EQ(only(wanted.first()), change(kind, field.key, field.absent, value));
            // Said once; the answer ends it.
            form.saved(field.key, nullptr);
            form.flush();
            EXPECT_EQ(wanted.count(), 1);
            EXPECT_EQ(form.row(field.key)->effective(), value);
        }
    });
}

TEST(PartFormTest, ChangesTogetherWhatMeansNothingAlone)
{
    int count = 0;
    forEveryField([&count](const PartKind &kind, const Field &field) {
        const Field *reason = kind.field(field.onlyWith);
        for (const QString &word : wordsThatNeed(kind, field)) {
            SCOPED_TRACE(word.toStdString());
            PartForm form(kind, roomyHost());
            QSignalSpy wanted(&form, &PartForm::wanted);
            form.load({});
            FieldRow *needed = form.row(field.key);
            enter(form.row(reason->key)->control(), *reason, word);
            form.flush();
            EXPECT_EQ(wanted.count(), 0);
            EXPECT_TRUE(needed->isShown());
            EXPECT_TRUE(needed->control()->accessibleDescription().contains(
                PartForm::tr("Choose this as well. Nothing was changed yet.")));
            EXPECT_TRUE(form.row(reason->key)
                            ->control()
                            ->accessibleDescription()
                            .contains(hardware::labelOf(field)));
            const QString value = goodValues(field).last();
            enter(needed->control(), field, value);
            form.flush();
            ASSERT_EQ(wanted.count(), 1);
            EXPECT_EQ(wanted.first().first().value<QList<hardware::Change>>(),
                      (QList<hardware::Change>{change(kind, reason->key, {}, word),
                                               change(kind, field.key, {}, value)}));
            form.saved(reason->key, nullptr);
            form.saved(field.key, nullptr);
            form.flush();
            EXPECT_EQ(wanted.count(), 1);
            ++count;
            // A number box has no way to be empty.
            if (field.kind == Field::Kind::Number)
                continue;
            // Nor does it go alone afterwards.
            enter(needed->control(), field, QString());
            form.flush();
            EXPECT_EQ(wanted.count(), 1);
        }
    });
    EXPECT_GE(count, 10);
}

TEST(PartFormTest, RefusesWithWordsWhatCannotBe)
{
    int count = 0;
    forEveryField([&count](const PartKind &kind, const Field &field) {
        for (const QString &text : badTexts(field)) {
            PartForm form(kind, roomyHost());
            QSignalSpy wanted(&form, &PartForm::wanted);
            Values defined = surroundings(kind, field);
            const QString before = goodValues(field).first();
            defined.insert(field.key, before);
            form.load(defined);
            FieldRow *row = form.row(field.key);
            // A slider's number box keeps letters out by itself.
            if (row->control()->inherits("innkeeper::AmountField"))
                continue;
            const QString hint = row->control()->accessibleDescription();
            enter(row->control(), field, text);
            // Some controls keep signs out that nobody can see.
            if (!row->isEdited() || row->checked())
                continue;
            form.flush();
            EXPECT_EQ(wanted.count(), 0) << text.left(40).toStdString();
            EXPECT_NE(row->control()->accessibleDescription(), hint);
            EXPECT_FALSE(row->control()->accessibleDescription().isEmpty());
            ++count;
        }
    });
    EXPECT_GT(count, 100);
}

TEST(PartFormTest, SaysThatTheHostHasLess)
{
    const PartKind &kind = *hardware::partKind(QStringLiteral("memory"));
    PartForm form(kind, roomyHost());
    QSignalSpy wanted(&form, &PartForm::wanted);
    form.load({{QStringLiteral("size"), QString::number(1 << 30)}});
    const Field &size = *kind.field(QStringLiteral("size"));
    enter(form.row(size.key)->control(), size, QString::number(Bytes::gib(65).count()));
    form.flush();
    EXPECT_EQ(wanted.count(), 0);
    EXPECT_TRUE(
        form.row(size.key)->control()->accessibleDescription().contains(Bytes::gib(64).toText()));
}

class FieldRowTest : public testing::Test
{
protected:
    FieldRowTest()
    {
        load(QStringLiteral("virtio"));
        form.show();
    }
    void load(const QString &model) { form.load({{QStringLiteral("model"), model}}); }
    void type(const QString &text) { enter(box(), *kind.field(QStringLiteral("model")), text); }
    FieldRow *row() { return form.row(QStringLiteral("model")); }
    QComboBox *box() { return qobject_cast<QComboBox *>(row()->control()); }
    QString hint() { return box()->accessibleDescription(); }

    const PartKind &kind = *hardware::partKind(QStringLiteral("network"));
    PartForm form{kind, roomyHost()};
    QSignalSpy wanted{&form, &PartForm::wanted};
};

TEST_F(FieldRowTest, KeepsWhatIsTypedWhenItIsChangedElsewhere)
{
    type(QStringLiteral("e1000e"));
    load(QStringLiteral("rtl8139"));
    EXPECT_EQ(box()->currentText(), QStringLiteral("e1000e"));
    EXPECT_TRUE(hint().contains(QStringLiteral("rtl8139")));
    // Told of it, the person may insist.
    form.flush();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(only(wanted.first()).before, QStringLiteral("rtl8139"));
}

TEST_F(FieldRowTest, FollowsWhatIsChangedElsewhere)
{
    load(QStringLiteral("rtl8139"));
    EXPECT_EQ(box()->currentText(), QStringLiteral("rtl8139"));
    form.flush();
    EXPECT_EQ(wanted.count(), 0);
}

TEST_F(FieldRowTest, GoesBackAtEscape)
{
    type(QStringLiteral("no <such> card"));
    form.flush();
    EXPECT_EQ(wanted.count(), 0);
    EXPECT_NE(hint(), QString());
    QTest::keyClick(box()->lineEdit(), Qt::Key_Escape);
    EXPECT_EQ(box()->currentText(), QStringLiteral("virtio"));
    EXPECT_EQ(hint(), QString());
}

TEST_F(FieldRowTest, SaysARefusalAndTriesAgain)
{
    type(QStringLiteral("e1000e"));
    form.flush();
    const Error refusal{ErrorKind::Denied, QStringLiteral("No."), QStringLiteral("Ask."), {}};
    form.saved(QStringLiteral("model"), &refusal);
    EXPECT_TRUE(hint().startsWith(QStringLiteral("No. Ask.")));
    EXPECT_EQ(box()->currentText(), QStringLiteral("e1000e"));
    load(QStringLiteral("virtio")); // the page reads again after each attempt
    EXPECT_TRUE(hint().startsWith(QStringLiteral("No. Ask.")));
    form.flush();
    EXPECT_EQ(wanted.count(), 2);
}

TEST_F(FieldRowTest, SendsTheLastOfSeveralQuickChanges)
{
    type(QStringLiteral("e1000e"));
    QTest::keyClick(box()->lineEdit(), Qt::Key_Return);
    type(QStringLiteral("rtl8139"));
    QTest::keyClick(box()->lineEdit(), Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1); // the second waits for the answer
    form.saved(QStringLiteral("model"), nullptr);
    ASSERT_EQ(wanted.count(), 2);
    EXPECT_EQ(only(wanted.last()).before, QStringLiteral("e1000e"));
    EXPECT_EQ(only(wanted.last()).after, QStringLiteral("rtl8139"));
}

TEST_F(FieldRowTest, TellsWhatRunsUntilTheNextStart)
{
    Change change;
    change.part = kind.key;
    change.field = QStringLiteral("model");
    change.before = QStringLiteral("pcnet");
    change.after = QStringLiteral("virtio");
    form.setWaiting({change});
    EXPECT_TRUE(hint().contains(QStringLiteral("pcnet")));
    form.setWaiting({});
    EXPECT_EQ(hint(), QString());
}

TEST_F(FieldRowTest, HidesWhatDoesNotFitTheOthers)
{
    FieldRow *source = form.row(QStringLiteral("source"));
    const Field &type = *kind.field(QStringLiteral("type"));
    enter(form.row(type.key)->control(), type, QStringLiteral("user"));
    EXPECT_FALSE(source->isShown());
    enter(form.row(type.key)->control(), type, QStringLiteral("bridge"));
    EXPECT_TRUE(source->isShown());
}

TEST(PartFormTest, DisablesWhatTheEmulatorDoesNotOffer)
{
    const PartKind &kind = *hardware::partKind(QStringLiteral("disk"));
    HostSide host = roomyHost();
    host.support.emplace();
    host.support->diskBuses = {QStringLiteral("virtio"), QStringLiteral("sata")};
    PartForm form(kind, host);
    auto *bus = qobject_cast<QComboBox *>(form.row(QStringLiteral("bus"))->control());
    const auto *model = qobject_cast<QStandardItemModel *>(bus->model());
    EXPECT_TRUE(model->item(bus->findData(QStringLiteral("sata")))->isEnabled());
    const auto *ide = model->item(bus->findData(QStringLiteral("ide")));
    EXPECT_FALSE(ide->isEnabled());
    EXPECT_TRUE(ide->text().contains(QStringLiteral("not offered")));
    // A machine that has it keeps it.
    form.load({{QStringLiteral("bus"), QStringLiteral("ide")}});
    EXPECT_EQ(bus->currentData().toString(), QStringLiteral("ide"));
}

TEST(PartFormTest, AddsOnlyWhatIsDecided)
{
    const PartKind &kind = *hardware::partKind(QStringLiteral("disk"));
    PartForm form(kind, roomyHost());
    form.load(kind.initial);
    EXPECT_EQ(*form.values(), kind.initial);
    form.leaveOut({QStringLiteral("source")});
    EXPECT_FALSE(form.row(QStringLiteral("source"))->isShown());
}

} // namespace
} // namespace innkeeper
