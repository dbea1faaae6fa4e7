// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/kinds/Kinds.h"

namespace innkeeper::hardware {

namespace {

Result<void> writeSize(DomainDocument &document, const DomainElement &, const QString &value)
{
    return document.setMemory(Bytes(value.toULongLong()));
}

} // namespace

PartKind memoryKind()
{
    constexpr qint64 kMebibyte = 1 << 20;
    return {.key = QStringLiteral("memory"),
            .name = QT_TRANSLATE_NOOP("Hardware", "Memory"),
            .summary = QT_TRANSLATE_NOOP("Hardware", "How much, and what it is made of"),
            .icon = QStringLiteral("memory"),
            .group = PartKind::Group::Machine,
            .fields = {
                {.key = QStringLiteral("size"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Memory"),
                 .kind = Field::Kind::Amount,
                 .place = Place("memory"),
                 .least = kMebibyte,
                 .unit = 1024,
                 .write = writeSize},
                {.key = QStringLiteral("current"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Left to the guest"),
                 .hint = QT_TRANSLATE_NOOP(
                     "Hardware", "The balloon takes the rest back; needs the balloon's driver."),
                 .kind = Field::Kind::Amount,
                 .place = Place("currentMemory"),
                 .least = kMebibyte,
                 .unit = 1024,
                 .live = Field::Live::Memory,
                 .isFilledIn = true,
                 .isRare = true},
                {.key = QStringLiteral("hugepages"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Huge pages"),
                 .hint = QT_TRANSLATE_NOOP("Hardware", "Faster memory that this computer must have "
                                                       "set aside before (vm.nr_hugepages)."),
                 .kind = Field::Kind::Switch,
                 .place = Place("memoryBacking/hugepages?"),
                 .choices = thereOrNot()},
                {.key = QStringLiteral("source"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Made of"),
                 .kind = Field::Kind::Choice,
                 .place = Place("memoryBacking/source/@type"),
                 .choices = {{QStringLiteral("anonymous"),
                              QT_TRANSLATE_NOOP("Hardware", "Ordinary memory")},
                             {QStringLiteral("memfd"),
                              QT_TRANSLATE_NOOP("Hardware", "Memory that can be shared (memfd)")},
                             {QStringLiteral("file"), QT_TRANSLATE_NOOP("Hardware", "A file")}}},
                {.key = QStringLiteral("sharing"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Shared with helper programs"),
                 .hint = QT_TRANSLATE_NOOP("Hardware",
                                           "Shared folders over virtiofs and vhost-user need it."),
                 .kind = Field::Kind::Choice,
                 .place = Place("memoryBacking/access/@mode"),
                 .choices = words({QStringLiteral("shared"), QStringLiteral("private")})},
                {.key = QStringLiteral("allocation"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Taken from this computer"),
                 .kind = Field::Kind::Choice,
                 .place = Place("memoryBacking/allocation/@mode"),
                 .choices = {{QStringLiteral("ondemand"),
                              QT_TRANSLATE_NOOP("Hardware", "When the guest uses it")},
                             {QStringLiteral("immediate"),
                              QT_TRANSLATE_NOOP("Hardware", "All of it at start")}},
                 .isRare = true},
                {.key = QStringLiteral("locked"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Never swapped out"),
                 .kind = Field::Kind::Switch,
                 .place = Place("memoryBacking/locked?"),
                 .choices = thereOrNot(),
                 .isRare = true},
                {.key = QStringLiteral("unmerged"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Never merged with other machines' (KSM)"),
                 .kind = Field::Kind::Switch,
                 .place = Place("memoryBacking/nosharepages?"),
                 .choices = thereOrNot(),
                 .isRare = true},
                {.key = QStringLiteral("limit"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Hard limit of the whole emulator"),
                 .hint = QT_TRANSLATE_NOOP(
                     "Hardware", "The machine is killed beyond it. Needs the system's libvirt."),
                 .kind = Field::Kind::Amount,
                 .place = Place("memtune/hard_limit"),
                 .least = kMebibyte,
                 .unit = 1024,
                 .isRare = true}}};
}

PartKind balloonKind()
{
    return {.key = QStringLiteral("balloon"),
            .name = QT_TRANSLATE_NOOP("Hardware", "Memory balloon"),
            .summary = QT_TRANSLATE_NOOP("Hardware", "Gives memory back that the guest frees"),
            .icon = QStringLiteral("memory"),
            .group = PartKind::Group::Machine,
            .path = "devices/memballoon",
            .most = 1,
            .fields = {{.key = QStringLiteral("model"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "Model"),
                        .kind = Field::Kind::Choice,
                        .place = Place("@model"),
                        .choices = words({QStringLiteral("virtio"), QStringLiteral("none"),
                                          QStringLiteral("virtio-transitional"),
                                          QStringLiteral("virtio-non-transitional")}),
                        .resetsAddress = true},
                       {.key = QStringLiteral("free-page-reporting"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "Give freed memory back at once"),
                        .kind = Field::Kind::Switch,
                        .place = Place("@freePageReporting"),
                        .choices = onOff(),
                        .absent = QStringLiteral("off")},
                       {.key = QStringLiteral("autodeflate"),
                        .label = QT_TRANSLATE_NOOP("Hardware",
                                                   "Return memory before the guest runs out of it"),
                        .kind = Field::Kind::Switch,
                        .place = Place("@autodeflate"),
                        .choices = onOff(),
                        .absent = QStringLiteral("off"),
                        .isRare = true},
                       {.key = QStringLiteral("period"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "Ask the guest every (seconds)"),
                        .kind = Field::Kind::Number,
                        .place = Place("stats/@period"),
                        .least = 1,
                        .most = 3600,
                        .isRare = true}}};
}

} // namespace innkeeper::hardware
