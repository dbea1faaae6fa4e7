// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/kinds/Kinds.h"

namespace innkeeper::hardware {

namespace {

Result<void> writeSize(DomainDocument &document, const DomainElement &, const QString &value)
{
    return document.setMemory(Bytes(value.toULongLong()));
}

Result<void> writeRoom(DomainDocument &document, const DomainElement &, const QString &value)
{
    return document.setMemoryRoom(Bytes(value.toULongLong()));
}

/// libvirt does not guess which cell a module belongs to.
void completeModule(const DomainDocument &, Values &values)
{
    const QString node = QStringLiteral("node");
    if (values.value(node).isEmpty())
        values.insert(node, QStringLiteral("0"));
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
            .countsParts = true,
            .fields = {
                {.key = QStringLiteral("size"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Memory"),
                 .kind = Field::Kind::Amount,
                 .place = Place("memory"),
                 .least = kMebibyte,
                 .unit = 1024,
                 .precedence = 1,
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
                {.key = QStringLiteral("room"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "With modules, at most"),
                 .hint = QT_TRANSLATE_NOOP("Hardware",
                                           "Memory modules can be plugged in while it runs."),
                 .kind = Field::Kind::Amount,
                 .place = Place("maxMemory"),
                 .least = kMebibyte,
                 .unit = 1024,
                 .isRare = true,
                 .precedence = 2,
                 .write = writeRoom},
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

PartKind memoryModuleKind()
{
    return {.key = QStringLiteral("memory-module"),
            .name = QT_TRANSLATE_NOOP("Hardware", "Memory module"),
            .summary = QT_TRANSLATE_NOOP("Hardware", "More memory, also while the machine runs"),
            .icon = QStringLiteral("memory"),
            .group = PartKind::Group::Machine,
            .path = "devices/memory",
            .isAddable = true,
            .initial = {{QStringLiteral("model"), QStringLiteral("dimm")}},
            .complete = completeModule,
            .needed = {QStringLiteral("size")},
            .isHotPluggable = true,
            .fields = {{.key = QStringLiteral("size"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "Size"),
                        .hint = QT_TRANSLATE_NOOP("Hardware", "A Linux takes multiples of 128 MiB. "
                                                              "Needs room among the memory."),
                        .kind = Field::Kind::Amount,
                        .place = Place("target/size"),
                        .least = 1 << 20,
                        .unit = 1024},
                       {.key = QStringLiteral("model"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "Model"),
                        .kind = Field::Kind::Choice,
                        .place = Place("@model"),
                        .choices = words({QStringLiteral("dimm")}),
                        .isRare = true},
                       {.key = QStringLiteral("node"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "NUMA cell of the machine"),
                        .kind = Field::Kind::Number,
                        .place = Place("target/node"),
                        .least = 0,
                        .most = 255,
                        .isRare = true}}};
}

} // namespace innkeeper::hardware
