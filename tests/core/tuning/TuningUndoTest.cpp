// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tuning/TuningUndo.h"

#include "tests/core/xml/Samples.h"

#include <gtest/gtest.h>

namespace innkeeper::tuning {

namespace {

using hardware::Change;

Change setting(const char *part, const QString &which, const char *field, const QString &before,
               const QString &after)
{
    return {Change::Kind::Set,
            QString::fromLatin1(part),
            which,
            QString::fromLatin1(field),
            before,
            after,
            {},
            {}};
}

TEST(TuningUndoTest, takesBackWhatWasMade)
{
    const DomainDocument machine = DomainDocument::create(samples::fullConfig());
    QList<Change> made;
    QList<Change> back;
    // As if every value had been another one before, with every sign that divides.
    for (const hardware::Part &part : hardware::partsOf(machine))
        for (const hardware::Field &field : part.kind->fields) {
            const QString now = part.value(field.key);
            const QString was = field.kind == hardware::Field::Kind::Line && field.pattern.isEmpty()
                                    ? QStringLiteral("a=b&c>d.e%ü'\"")
                                    : QString();
            if (field.isReadOnly || field.isNote || now == was)
                continue;
            const QByteArray key = field.key.toLatin1();
            const QByteArray kind = part.kind->key.toLatin1();
            made += setting(kind.constData(), part.which, key.constData(), was, now);
            back += setting(kind.constData(), part.which, key.constData(), now, was);
        }
    EXPECT_GT(made.size(), 40);
    EXPECT_EQ(undoChanges(undoText(made), machine), back);
}

TEST(TuningUndoTest, anythingElseIsLeftAlone)
{
    const DomainDocument machine = DomainDocument::create(samples::fullConfig());
    for (const char *text :
         {"", "&&&", "cpu", "cpu.mode", "cpu..mode", "cpu..mode=", "cpu..mode=a>b>c",
          "cpu..mode=nonsense>custom", "nothing..x=>y", "cpu..nothing=>y", "machine..uuid=>y",
          "machine..tuning=balanced>frozen", "memory..size=>1", "=>", "%=%>%", "....=..>.."})
        EXPECT_TRUE(undoChanges(QString::fromLatin1(text), machine).isEmpty()) << text;
    // A value that this setting never has.
    const auto cpu = *hardware::findPart(machine, *hardware::partKind(QStringLiteral("cpu")), {});
    const QString mode = cpu.value(QStringLiteral("mode"));
    const QString good = undoText({setting("cpu", {}, "mode", QStringLiteral("host-model"), mode)});
    const QString bad = undoText({setting("cpu", {}, "mode", QStringLiteral("<x>"), mode)});
    EXPECT_EQ(undoChanges(good, machine).size(), 1);
    EXPECT_TRUE(undoChanges(bad, machine).isEmpty());
}

} // namespace

} // namespace innkeeper::tuning
