// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Machines that other programs and people wrote.
#include "core/hardware/Change.h"
#include "core/xml/LineDiff.h"
#include "tests/core/hardware/FieldSamples.h"
#include "tests/core/xml/Samples.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

using hardware::Change;
using hardware::Field;
using hardware::Part;
using hardware::partsOf;

TEST(ForeignMachinesTest, aChangeToWhatIsThereChangesNothing)
{
    const auto documents = samples::foreignDocuments();
    ASSERT_GT(documents.size(), 10);
    for (auto it = documents.begin(); it != documents.end(); ++it) {
        const auto document = DomainDocument::parse(it.value());
        ASSERT_TRUE(document);
        DomainDocument edited = *document;
        for (const Part &part : partsOf(*document))
            for (const Field &field : part.kind->fields)
                EXPECT_TRUE(writeField(field, edited, part.element, part.value(field.key)));
        EXPECT_EQ(edited.text().toStdString(), document->text().toStdString())
            << it.key().toStdString();
        EXPECT_TRUE(differences(*document, edited).isEmpty());
    }
}

/// Lines that differ between two documents, apart from the part's own.
int strayLines(const DomainDocument &before, const DomainDocument &after, const Part &part)
{
    const QString own = QString::fromUtf8(DomainElements(before).xml(part.element));
    int strays = 0;
    for (const DiffLine &line : lineDiff(before.toXml(), after.toXml()))
        strays += line.kind == DiffLine::Kind::Removed && !own.contains(line.text.trimmed());
    return strays;
}

TEST(ForeignMachinesTest, anEditOfADeviceTouchesOnlyThatDevice)
{
    int edits = 0;
    for (const char *name :
         {"qemu-off", "qemu-live", "storage-of-all-kinds", "comments-and-cdata"}) {
        const auto document = DomainDocument::parse(samples::foreign(name));
        ASSERT_TRUE(document);
        for (const Part &part : partsOf(*document)) {
            if (part.kind->isMachine())
                continue;
            for (const Field &field : part.kind->fields) {
                if (field.isReadOnly)
                    continue;
                for (const QString &value : samples::goodValues(field)) {
                    DomainDocument edited = *document;
                    ASSERT_TRUE(writeField(field, edited, part.element, value));
                    EXPECT_EQ(strayLines(*document, edited, part), 0)
                        << name << ' ' << part.address().toStdString() << ' '
                        << field.key.toStdString();
                    ASSERT_TRUE(DomainDocument::parse(edited.toXml()));
                    ++edits;
                }
            }
        }
    }
    EXPECT_GT(edits, 500);
}

TEST(ForeignMachinesTest, whatRunsDiffersOnlyInWhatWasChanged)
{
    const auto off = DomainDocument::parse(samples::foreign("qemu-live"));
    ASSERT_TRUE(off);
    DomainDocument saved = *off;
    ASSERT_TRUE(saved.setVcpus(saved.machine().vcpus + 1));
    const auto changes = differences(*off, saved);
    EXPECT_FALSE(changes.isEmpty());
    for (const Change &change : changes) {
        EXPECT_EQ(change.part, QStringLiteral("cpu")) << textOf(change).toStdString();
        EXPECT_TRUE(textOf(change).contains(change.after));
    }
}

} // namespace

} // namespace innkeeper
