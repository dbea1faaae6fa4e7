// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/kinds/Kinds.h"

namespace innkeeper::hardware {

namespace {

const QString kBalanced = QStringLiteral("balanced");
const QString kYes = QStringLiteral("yes");

QString readOs(const DomainElements &elements, const DomainElement &)
{
    return elements.osId();
}

Result<void> writeOs(DomainDocument &document, const DomainElement &, const QString &value)
{
    return document.setOsId(value);
}

Result<void> writeTitle(DomainDocument &document, const DomainElement &, const QString &value)
{
    return document.setTitle(value);
}

Result<void> writeNotes(DomainDocument &document, const DomainElement &, const QString &value)
{
    return document.setDescription(value);
}

const QString kAsSystem = QStringLiteral("system");

QString readIcon(const DomainElements &elements, const DomainElement &)
{
    const QString icon = elements.icon();
    return icon.isEmpty() ? kAsSystem : icon;
}

Result<void> writeIcon(DomainDocument &document, const DomainElement &, const QString &value)
{
    return document.setIcon(value == kAsSystem ? QString() : value);
}

/// Words that the window has pictures for (ui/style, MachineIcons).
QList<Field::Choice> icons()
{
    return {{kAsSystem, QT_TRANSLATE_NOOP("Hardware", "As the operating system")},
            {QStringLiteral("computer"), QT_TRANSLATE_NOOP("Hardware", "A computer")},
            {QStringLiteral("screen"), QT_TRANSLATE_NOOP("Hardware", "A screen")},
            {QStringLiteral("terminal"), QT_TRANSLATE_NOOP("Hardware", "A terminal")},
            {QStringLiteral("network"), QT_TRANSLATE_NOOP("Hardware", "A network")},
            {QStringLiteral("storage"), QT_TRANSLATE_NOOP("Hardware", "Storage")},
            {QStringLiteral("folder"), QT_TRANSLATE_NOOP("Hardware", "A folder")},
            {QStringLiteral("lock"), QT_TRANSLATE_NOOP("Hardware", "A lock")},
            {QStringLiteral("code"), QT_TRANSLATE_NOOP("Hardware", "Program text")},
            {QStringLiteral("test"), QT_TRANSLATE_NOOP("Hardware", "A test")},
            {QStringLiteral("windows"), QT_TRANSLATE_NOOP("Hardware", "Windows")},
            {QStringLiteral("linux"), QT_TRANSLATE_NOOP("Hardware", "Linux")},
            {QStringLiteral("bsd"), QT_TRANSLATE_NOOP("Hardware", "BSD")},
            {QStringLiteral("unix"), QT_TRANSLATE_NOOP("Hardware", "Unix")},
            {QStringLiteral("dos"), QT_TRANSLATE_NOOP("Hardware", "DOS")},
            {QStringLiteral("android"), QT_TRANSLATE_NOOP("Hardware", "Android")},
            {QStringLiteral("apple"), QT_TRANSLATE_NOOP("Hardware", "macOS")}};
}

QString readIntent(const DomainElements &elements, const DomainElement &)
{
    const QString intent = elements.tuning().intent;
    return intent.isEmpty() ? kBalanced : intent;
}

Result<void> writeIntent(DomainDocument &document, const DomainElement &, const QString &value)
{
    const bool isTuned = !value.isEmpty() && value != kBalanced;
    return document.setTuning(isTuned ? TuningNote{value, document.tuning().undo} : TuningNote());
}

QString readUndo(const DomainElements &elements, const DomainElement &)
{
    return elements.tuning().undo;
}

Result<void> writeUndo(DomainDocument &document, const DomainElement &, const QString &value)
{
    return document.setTuning({document.tuning().intent, value});
}

QString readTrial(const DomainElements &elements, const DomainElement &)
{
    return elements.virtioNote().trial;
}

Result<void> writeTrial(DomainDocument &document, const DomainElement &, const QString &value)
{
    VirtioNote note = document.virtioNote();
    note.trial = value;
    return document.setVirtioNote(note);
}

QString readSeen(const DomainElements &elements, const DomainElement &)
{
    return elements.virtioNote().isSeen ? kYes : QString();
}

Result<void> writeSeen(DomainDocument &document, const DomainElement &, const QString &value)
{
    VirtioNote note = document.virtioNote();
    note.isSeen = value == kYes;
    return document.setVirtioNote(note);
}

QString readDisc(const DomainElements &elements, const DomainElement &)
{
    return elements.virtioNote().disc;
}

Result<void> writeDisc(DomainDocument &document, const DomainElement &, const QString &value)
{
    VirtioNote note = document.virtioNote();
    note.disc = value;
    return document.setVirtioNote(note);
}

QString readReturn(const DomainElements &elements, const DomainElement &)
{
    return elements.virtioNote().undo;
}

Result<void> writeReturn(DomainDocument &document, const DomainElement &, const QString &value)
{
    VirtioNote note = document.virtioNote();
    note.undo = value;
    return document.setVirtioNote(note);
}

Field virtioNote(const char *key, const char *label,
                 QString (*read)(const DomainElements &, const DomainElement &),
                 Result<void> (*write)(DomainDocument &, const DomainElement &, const QString &),
                 const QList<Field::Choice> &choices = {})
{
    return {.key = QString::fromLatin1(key),
            .label = label,
            .kind = choices.isEmpty() ? Field::Kind::Line : Field::Kind::Switch,
            .choices = choices,
            .isNote = true,
            .isFilledIn = true,
            .isRare = true,
            .read = read,
            .write = write};
}

} // namespace

PartKind machineKind()
{
    return {.key = QStringLiteral("machine"),
            .name = QT_TRANSLATE_NOOP("Hardware", "Overview"),
            .summary = QT_TRANSLATE_NOOP("Hardware", "What the machine is called and runs"),
            .icon = QStringLiteral("machine"),
            .group = PartKind::Group::Machine,
            .fields = {
                {.key = QStringLiteral("name"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Name"),
                 .place = Place("name"),
                 .isReadOnly = true},
                {.key = QStringLiteral("uuid"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "UUID"),
                 .place = Place("uuid"),
                 .isReadOnly = true},
                {.key = QStringLiteral("title"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Title"),
                 .place = Place("title"),
                 .live = Field::Live::Title,
                 .write = writeTitle},
                {.key = QStringLiteral("notes"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Notes"),
                 .kind = Field::Kind::Text,
                 .place = Place("description"),
                 .live = Field::Live::Description,
                 .write = writeNotes},
                {.key = QStringLiteral("icon"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Icon"),
                 .kind = Field::Kind::Choice,
                 .choices = icons(),
                 .absent = kAsSystem,
                 .live = Field::Live::Icon,
                 .read = readIcon,
                 .write = writeIcon},
                {.key = QStringLiteral("os"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Operating system"),
                 .hint = QT_TRANSLATE_NOOP("Hardware", "libosinfo's id, an address"),
                 .read = readOs,
                 .write = writeOs},
                {.key = QStringLiteral("tuning"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Tuned for"),
                 .kind = Field::Kind::Choice,
                 .choices =
                     {{kBalanced, QT_TRANSLATE_NOOP("Hardware", "Balanced")},
                      {QStringLiteral("fastest"), QT_TRANSLATE_NOOP("Hardware", "Fastest")},
                      {QStringLiteral("quiet"), QT_TRANSLATE_NOOP("Hardware", "Quiet on battery")},
                      {QStringLiteral("frozen"), QT_TRANSLATE_NOOP("Hardware", "Frozen hardware")}},
                 .absent = kBalanced,
                 .isNote = true,
                 .read = readIntent,
                 .write = writeIntent},
                {.key = QStringLiteral("tuning-undo"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "What takes the tuning back"),
                 .isNote = true,
                 .isFilledIn = true,
                 .isRare = true,
                 .onlyWith = QStringLiteral("tuning"),
                 .onlyWithWords = {QStringLiteral("fastest"), QStringLiteral("quiet"),
                                   QStringLiteral("frozen")},
                 .read = readUndo,
                 .write = writeUndo},
                virtioNote("virtio-trial",
                           QT_TRANSLATE_NOOP("Hardware", "Disk that tries the virtio driver"),
                           readTrial, writeTrial),
                virtioNote("virtio-seen",
                           QT_TRANSLATE_NOOP("Hardware", "The guest used the disk on trial"),
                           readSeen, writeSeen, thereOrNot()),
                virtioNote("virtio-disc",
                           QT_TRANSLATE_NOOP("Hardware", "Disc with drivers for the trial"),
                           readDisc, writeDisc),
                virtioNote("virtio-undo",
                           QT_TRANSLATE_NOOP("Hardware", "What takes the move to virtio back"),
                           readReturn, writeReturn)}};
}

} // namespace innkeeper::hardware
