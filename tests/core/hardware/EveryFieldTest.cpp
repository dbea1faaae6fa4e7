// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every field of every kind, from the table itself: nothing is picked by hand, so that a new field
// is tested as soon as it stands there.
#include "core/hardware/Change.h"
#include "tests/core/hardware/FieldSamples.h"
#include "tests/core/xml/LibvirtSchema.h"

#include <gtest/gtest.h>

#include <functional>

namespace innkeeper {

namespace {

using hardware::Field;
using hardware::Part;
using hardware::PartKind;

void forEveryField(const std::function<void(const PartKind &, const Field &)> &visit)
{
    for (const PartKind &kind : hardware::partKinds())
        for (const Field &field : kind.fields)
            if (!field.isReadOnly) {
                SCOPED_TRACE((kind.key + u'.' + field.key).toStdString());
                visit(kind, field);
            }
}

QString readBack(const PartKind &kind, const Field &field, const DomainDocument &document)
{
    return hardware::readField(field, DomainElements(document), {kind.path, 0});
}

TEST(EveryFieldTest, keysAreUniqueAndEverythingIsNamed)
{
    QStringList kinds;
    for (const PartKind &kind : hardware::partKinds()) {
        SCOPED_TRACE(kind.key.toStdString());
        EXPECT_FALSE(kinds.contains(kind.key));
        kinds += kind.key;
        EXPECT_FALSE(nameOf(kind).isEmpty());
        EXPECT_FALSE(summaryOf(kind).isEmpty());
        EXPECT_TRUE(kind.identity.isEmpty() || kind.field(kind.identity));
        QStringList fields;
        for (const Field &field : kind.fields) {
            EXPECT_FALSE(fields.contains(field.key)) << field.key.toStdString();
            fields += field.key;
            EXPECT_FALSE(labelOf(field).isEmpty()) << field.key.toStdString();
            EXPECT_TRUE(field.onlyWith.isEmpty() || kind.field(field.onlyWith));
            EXPECT_EQ(field.kind == Field::Kind::Switch,
                      field.choices.size() == 2 && field.kind == Field::Kind::Switch);
            EXPECT_EQ(field.pattern.isEmpty(), field.form == nullptr) << field.key.toStdString();
            // A condition must be decided before what depends on it.
            EXPECT_TRUE(field.onlyWith.isEmpty() || fields.contains(field.onlyWith))
                << field.key.toStdString();
        }
        for (auto it = kind.initial.begin(); it != kind.initial.end(); ++it) {
            ASSERT_TRUE(kind.field(it.key())) << it.key().toStdString();
            EXPECT_TRUE(hardware::parseValue(*kind.field(it.key()), it.value()));
        }
    }
}

TEST(EveryFieldTest, whatIsWrittenIsReadAndLibvirtTakesIt)
{
    QMap<QString, QByteArray> documents;
    forEveryField([&documents](const PartKind &kind, const Field &field) {
        const QStringList values = samples::goodValues(field);
        EXPECT_FALSE(values.isEmpty());
        for (const QString &typed : values) {
            const DomainDocument before = samples::machineWith(kind, field);
            const auto value = hardware::parseValue(field, typed, 1);
            ASSERT_TRUE(value) << typed.toStdString() << ": "
                               << value.error().message.toStdString();
            EXPECT_EQ(hardware::parseValue(field, typedText(field, *value)), *value);
            const auto document =
                hardware::applied(before, samples::changesFor(kind, field, *value));
            ASSERT_TRUE(document) << typed.toStdString() << ": "
                                  << document.error().message.toStdString();
            EXPECT_EQ(readBack(kind, field, *document).toStdString(), value->toStdString());
            documents.insert(QStringLiteral("%1.%2=%3").arg(kind.key, field.key, typed.left(20)),
                             document->text());
        }
    });
    EXPECT_GT(documents.size(), 300);
    EXPECT_EQ(schemaComplaints(documents).toStdString(), "");
}

TEST(EveryFieldTest, takingAValueBackLeavesTheTextAsItWas)
{
    forEveryField([](const PartKind &kind, const Field &field) {
        for (const QString &value : samples::goodValues(field)) {
            DomainDocument document = samples::machineWith(kind, field);
            const QString before = readBack(kind, field, document);
            const QByteArray text = document.text();
            ASSERT_TRUE(hardware::writeField(field, document, {kind.path, 0}, value));
            ASSERT_TRUE(hardware::writeField(field, document, {kind.path, 0}, before));
            EXPECT_EQ(readBack(kind, field, document).toStdString(), before.toStdString());
            // Where silence and its meaning are one, the meaning may be left written out; a
            // topology says a second thing, the number of vCPUs.
            if (before.isEmpty() && field.key != QLatin1String("topology")) {
                EXPECT_EQ(document.text().toStdString(), text.toStdString()) << value.toStdString();
            }
        }
    });
}

TEST(EveryFieldTest, nonsenseIsRefusedWithWords)
{
    forEveryField([](const PartKind &, const Field &field) {
        for (const QString &value : samples::badValues(field)) {
            const auto parsed = hardware::parseValue(field, value);
            ASSERT_FALSE(parsed) << value.left(40).toStdString();
            EXPECT_EQ(parsed.error().kind, ErrorKind::Invalid);
            EXPECT_TRUE(parsed.error().message.contains(labelOf(field)));
            EXPECT_LT(parsed.error().message.size(), 200);
            EXPECT_FALSE(parsed.error().advice.isEmpty());
        }
        EXPECT_EQ(hardware::parseValue(field, {}), QString());
    });
}

TEST(EveryFieldTest, everyKindThatCanBeAddedCanBeRemoved)
{
    QMap<QString, QByteArray> documents;
    for (const PartKind &kind : hardware::partKinds()) {
        if (!kind.isAddable)
            continue;
        SCOPED_TRACE(kind.key.toStdString());
        const DomainDocument with = samples::machineWith(kind, kind.fields.constFirst());
        documents.insert(kind.key, with.text());
        const QList<Part> parts = partsOf(with, kind);
        ASSERT_EQ(parts.size(), 1);
        const auto without = hardware::applied(
            with, {{hardware::Change::Kind::Remove, kind.key, parts[0].which, {}, {}, {}, {}, {}}});
        ASSERT_TRUE(without) << without.error().message.toStdString();
        EXPECT_TRUE(partsOf(*without, kind).isEmpty());
    }
    EXPECT_EQ(schemaComplaints(documents).toStdString(), "");
}

} // namespace

} // namespace innkeeper
