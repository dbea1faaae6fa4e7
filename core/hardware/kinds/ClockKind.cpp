// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/kinds/Kinds.h"

namespace innkeeper::hardware {

namespace {

/// https://libvirt.org/formatdomain.html#time-keeping
Field tickPolicy(const char *key, const char *label, const char *place)
{
    return {.key = QString::fromLatin1(key),
            .label = label,
            .kind = Field::Kind::Choice,
            .place = Place(place),
            .choices = words({QStringLiteral("delay"), QStringLiteral("catchup"),
                              QStringLiteral("merge"), QStringLiteral("discard")}),
            .isRare = true};
}

Field timer(const char *key, const char *label, const char *place, bool isRare)
{
    return {.key = QString::fromLatin1(key),
            .label = label,
            .kind = Field::Kind::Switch,
            .place = Place(place),
            .choices = yesNo(),
            .isRare = isRare};
}

} // namespace

PartKind clockKind()
{
    return {
        .key = QStringLiteral("clock"),
        .name = QT_TRANSLATE_NOOP("Hardware", "Clock"),
        .summary = QT_TRANSLATE_NOOP("Hardware", "What time it shows, and by which timers"),
        .icon = QStringLiteral("clock"),
        .group = PartKind::Group::Machine,
        .fields = {{.key = QStringLiteral("base"),
                    .label = QT_TRANSLATE_NOOP("Hardware", "The clock shows"),
                    .kind = Field::Kind::Choice,
                    .place = Place("clock/@offset"),
                    .choices = {{QStringLiteral("utc"), QT_TRANSLATE_NOOP("Hardware", "UTC")},
                                {QStringLiteral("localtime"),
                                 QT_TRANSLATE_NOOP("Hardware", "Local time (Windows)")},
                                {QStringLiteral("timezone"),
                                 QT_TRANSLATE_NOOP("Hardware", "The time of a place")},
                                {QStringLiteral("variable"),
                                 QT_TRANSLATE_NOOP("Hardware", "What the guest set")}},
                    .absent = QStringLiteral("utc")},
                   {.key = QStringLiteral("timezone"),
                    .label = QT_TRANSLATE_NOOP("Hardware", "Place"),
                    .place = Place("clock/@timezone"),
                    .pattern = QStringLiteral("[A-Za-z0-9_.:,/+-]+"),
                    .form = QT_TRANSLATE_NOOP("Hardware", "a time zone, such as Europe/Berlin"),
                    .onlyWith = QStringLiteral("base"),
                    .onlyWithWords = {QStringLiteral("timezone")}},
                   timer("hpet", QT_TRANSLATE_NOOP("Hardware", "HPET (wakes this computer often)"),
                         "clock/timer[@name='hpet']/@present", false),
                   timer("hypervclock", QT_TRANSLATE_NOOP("Hardware", "Hyper-V's clock (Windows)"),
                         "clock/timer[@name='hypervclock']/@present", false),
                   timer("kvmclock", QT_TRANSLATE_NOOP("Hardware", "KVM's clock (Linux)"),
                         "clock/timer[@name='kvmclock']/@present", true),
                   timer("tsc", QT_TRANSLATE_NOOP("Hardware", "Time stamp counter"),
                         "clock/timer[@name='tsc']/@present", true),
                   tickPolicy("rtc", QT_TRANSLATE_NOOP("Hardware", "Missed ticks of the RTC"),
                              "clock/timer[@name='rtc']/@tickpolicy"),
                   tickPolicy("pit", QT_TRANSLATE_NOOP("Hardware", "Missed ticks of the PIT"),
                              "clock/timer[@name='pit']/@tickpolicy")}};
}

PartKind powerKind()
{
    const auto reaction = [](const char *key, const char *label, const char *place,
                             const QStringList &choices) {
        return Field{.key = QString::fromLatin1(key),
                     .label = label,
                     .kind = Field::Kind::Choice,
                     .place = Place(place),
                     .choices = words(choices)};
    };
    const QStringList usual{QStringLiteral("destroy"), QStringLiteral("restart"),
                            QStringLiteral("preserve"), QStringLiteral("rename-restart")};
    return {
        .key = QStringLiteral("power"),
        .name = QT_TRANSLATE_NOOP("Hardware", "Power"),
        .summary = QT_TRANSLATE_NOOP("Hardware", "What happens when the guest turns off"),
        .icon = QStringLiteral("shut-down"),
        .group = PartKind::Group::Machine,
        .fields = {reaction("off", QT_TRANSLATE_NOOP("Hardware", "When the guest turns off"),
                            "on_poweroff", usual),
                   reaction("reboot", QT_TRANSLATE_NOOP("Hardware", "When it restarts"),
                            "on_reboot", usual),
                   reaction("crash", QT_TRANSLATE_NOOP("Hardware", "When it crashes"), "on_crash",
                            usual + QStringList{QStringLiteral("coredump-destroy"),
                                                QStringLiteral("coredump-restart")}),
                   {.key = QStringLiteral("sleep"),
                    .label = QT_TRANSLATE_NOOP("Hardware", "The guest may sleep"),
                    .kind = Field::Kind::Switch,
                    .place = Place("pm/suspend-to-mem/@enabled"),
                    .choices = yesNo()},
                   {.key = QStringLiteral("hibernate"),
                    .label = QT_TRANSLATE_NOOP("Hardware", "The guest may hibernate"),
                    .kind = Field::Kind::Switch,
                    .place = Place("pm/suspend-to-disk/@enabled"),
                    .choices = yesNo()}}};
}

PartKind hypervKind()
{
    const auto state = [](const char *key, const char *label, const char *place) {
        return Field{.key = QString::fromLatin1(key),
                     .label = label,
                     .kind = Field::Kind::Switch,
                     .place = Place(place),
                     .choices = onOff(),
                     .absent = QStringLiteral("off")};
    };
    return {.key = QStringLiteral("hyperv"),
            .name = QT_TRANSLATE_NOOP("Hardware", "Help for Windows"),
            .summary = QT_TRANSLATE_NOOP("Hardware",
                                         "Hyper-V's interfaces, which Windows uses; they need KVM"),
            .icon = QStringLiteral("os-windows"),
            .group = PartKind::Group::Machine,
            .fields = {state("relaxed", QT_TRANSLATE_NOOP("Hardware", "Relaxed watchdogs"),
                             "features/hyperv/relaxed/@state"),
                       state("vapic", QT_TRANSLATE_NOOP("Hardware", "Virtual APIC"),
                             "features/hyperv/vapic/@state"),
                       state("spinlocks", QT_TRANSLATE_NOOP("Hardware", "Spinlocks that yield"),
                             "features/hyperv/spinlocks/@state"),
                       {.key = QStringLiteral("spinlock-retries"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "Retries before yielding"),
                        .kind = Field::Kind::Number,
                        .place = Place("features/hyperv/spinlocks/@retries"),
                        .least = 4095,
                        .most = 4294967295,
                        .isRare = true,
                        .onlyWith = QStringLiteral("spinlocks"),
                        .onlyWithWords = {QStringLiteral("on")}},
                       state("vpindex", QT_TRANSLATE_NOOP("Hardware", "vCPU index"),
                             "features/hyperv/vpindex/@state"),
                       state("runtime", QT_TRANSLATE_NOOP("Hardware", "vCPU run time"),
                             "features/hyperv/runtime/@state"),
                       state("synic", QT_TRANSLATE_NOOP("Hardware", "Synthetic interrupts"),
                             "features/hyperv/synic/@state"),
                       state("stimer",
                             QT_TRANSLATE_NOOP("Hardware", "Synthetic timers (fewer wake-ups)"),
                             "features/hyperv/stimer/@state"),
                       state("frequencies", QT_TRANSLATE_NOOP("Hardware", "Clock frequencies"),
                             "features/hyperv/frequencies/@state"),
                       state("reenlightenment", QT_TRANSLATE_NOOP("Hardware", "Reenlightenment"),
                             "features/hyperv/reenlightenment/@state"),
                       state("tlbflush", QT_TRANSLATE_NOOP("Hardware", "TLB flushes"),
                             "features/hyperv/tlbflush/@state"),
                       state("ipi", QT_TRANSLATE_NOOP("Hardware", "Interrupts between vCPUs"),
                             "features/hyperv/ipi/@state"),
                       state("reset", QT_TRANSLATE_NOOP("Hardware", "Reset by hypercall"),
                             "features/hyperv/reset/@state"),
                       state("evmcs", QT_TRANSLATE_NOOP("Hardware", "Nested guests (Intel)"),
                             "features/hyperv/evmcs/@state")}};
}

} // namespace innkeeper::hardware
