// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/kinds/Kinds.h"

#include <QStringList>

namespace innkeeper::hardware {

namespace {

struct ProcessorWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::Processors)
};

constexpr qint64 kMostVcpus = 4096;

Result<void> writeCount(DomainDocument &document, const DomainElement &, const QString &value)
{
    return document.setVcpus(value.toInt());
}

constexpr const char *kTopology[] = {"cpu/topology/@sockets", "cpu/topology/@cores",
                                     "cpu/topology/@threads"};

QString readTopology(const DomainElements &elements, const DomainElement &machine)
{
    QStringList levels;
    for (const char *place : kTopology)
        levels += elements.value(machine, Place(place));
    const QString text = levels.join(u':');
    return text == QLatin1String("::") ? QString() : text;
}

/// Of "sockets:cores:threads"; what is missing is one, as libvirt reads it.
qint64 cpusOf(const QString &topology)
{
    qint64 count = 1;
    for (const QString &level : topology.split(u':', Qt::SkipEmptyParts))
        count *= level.toLongLong();
    return count;
}

Result<void> checkProcessors(const Values &values)
{
    const QString topology = values.value(QStringLiteral("topology"));
    const QString count = values.value(QStringLiteral("count"));
    if (topology.isEmpty() || count.isEmpty() || cpusOf(topology) == count.toLongLong())
        return {};
    return failure(ErrorKind::Invalid,
                   ProcessorWords::tr("There cannot be %1 processors in the topology “%2”, which "
                                      "makes %3.")
                       .arg(count, topology, QString::number(cpusOf(topology))),
                   ProcessorWords::tr("Change one of them: sockets times cores times threads is "
                                      "the number of processors."));
}

/// Together they give the number of vCPUs, which libvirt wants to hear the same of twice.
Result<void> writeTopology(DomainDocument &document, const DomainElement &machine,
                           const QString &value)
{
    const qint64 count = cpusOf(value);
    if (count > kMostVcpus)
        return failure(ErrorKind::Invalid,
                       ProcessorWords::tr("The topology “%1” makes %2 processors; a machine can "
                                          "have at most %3.")
                           .arg(value, QString::number(count), QString::number(kMostVcpus)));
    Result<void> done = document.setValue(machine, Place("cpu/topology?"), {});
    if (value.isEmpty())
        return done;
    const QStringList levels = value.split(u':');
    for (int i = 0; i < levels.size() && done; ++i)
        done = document.setValue(machine, Place(kTopology[i]), levels[i]);
    return done.and_then([&] { return document.setVcpus(int(count)); });
}

/// https://libvirt.org/formatdomain.html#cpu-tuning; microseconds.
QList<Field> schedulingFields()
{
    const auto number = [](const char *key, const char *label, const char *hint, const char *place,
                           qint64 least, qint64 most) {
        return Field{.key = QString::fromLatin1(key),
                     .label = label,
                     .hint = hint,
                     .kind = Field::Kind::Number,
                     .place = Place(place),
                     .least = least,
                     .most = most,
                     .live = Field::Live::Scheduler,
                     .isRare = true};
    };
    return {
        number("shares", QT_TRANSLATE_NOOP("Hardware", "Shares"),
               QT_TRANSLATE_NOOP("Hardware", "Its weight when machines compete for the processor. "
                                             "Needs the system's libvirt."),
               "cputune/shares", 2, 262144),
        number("period", QT_TRANSLATE_NOOP("Hardware", "Period (µs)"), nullptr, "cputune/period",
               1000, 1000000),
        number("quota", QT_TRANSLATE_NOOP("Hardware", "Quota per vCPU (µs)"),
               QT_TRANSLATE_NOOP("Hardware",
                                 "How long each vCPU may run within a period; -1: without limit."),
               "cputune/quota", -1, 17592186044415),
    };
}

} // namespace

PartKind processorKind()
{
    PartKind kind{.key = QStringLiteral("cpu"),
                  .name = QT_TRANSLATE_NOOP("Hardware", "Processors"),
                  .summary = QT_TRANSLATE_NOOP("Hardware", "How many there are, and which model"),
                  .icon = QStringLiteral("cpu"),
                  .group = PartKind::Group::Machine,
                  .check = checkProcessors,
                  .fields = {}};
    kind.fields = {
        {.key = QStringLiteral("count"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Processors"),
         .kind = Field::Kind::Number,
         .place = Place("vcpu"),
         .least = 1,
         .most = kMostVcpus,
         .absent = QStringLiteral("1"),
         .precedence = 1,
         .write = writeCount},
        {.key = QStringLiteral("current"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Plugged in at start"),
         .hint = QT_TRANSLATE_NOOP(
             "Hardware", "Fewer than there are: the others can be plugged in while it runs."),
         .kind = Field::Kind::Number,
         .place = Place("vcpu/@current"),
         .least = 1,
         .most = kMostVcpus,
         .live = Field::Live::Vcpus,
         .isRare = true},
        {.key = QStringLiteral("mode"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Model"),
         .kind = Field::Kind::Choice,
         .place = Place("cpu/@mode"),
         .choices = {{QStringLiteral("host-passthrough"),
                      QT_TRANSLATE_NOOP("Hardware", "The same as this computer's")},
                     {QStringLiteral("host-model"),
                      QT_TRANSLATE_NOOP("Hardware", "Like this computer's, can move elsewhere")},
                     {QStringLiteral("maximum"),
                      QT_TRANSLATE_NOOP("Hardware", "Everything the emulator knows")},
                     {QStringLiteral("custom"),
                      QT_TRANSLATE_NOOP("Hardware", "A named model, the same everywhere")}}},
        {.key = QStringLiteral("model"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Named model"),
         .place = Place("cpu/model"),
         .pattern = QStringLiteral("[A-Za-z0-9._+-]+"),
         .form = QT_TRANSLATE_NOOP("Hardware", "the name of a model, such as Skylake-Client"),
         .onlyWith = QStringLiteral("mode"),
         .onlyWithWords = {QStringLiteral("custom"), QString()}},
        {.key = QStringLiteral("fallback"),
         .label = QT_TRANSLATE_NOOP("Hardware", "When this computer lacks the model"),
         .kind = Field::Kind::Choice,
         .place = Place("cpu/model/@fallback"),
         .choices = {{QStringLiteral("allow"),
                      QT_TRANSLATE_NOOP("Hardware", "Take the nearest one")},
                     {QStringLiteral("forbid"), QT_TRANSLATE_NOOP("Hardware", "Do not start")}},
         .absent = QStringLiteral("allow"),
         .isRare = true,
         .onlyWith = QStringLiteral("mode"),
         .onlyWithWords = {QStringLiteral("custom")}},
        {.key = QStringLiteral("check"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Check before starting"),
         .kind = Field::Kind::Choice,
         .place = Place("cpu/@check"),
         .choices =
             words({QStringLiteral("none"), QStringLiteral("partial"), QStringLiteral("full")}),
         .isFilledIn = true,
         .isRare = true},
        {.key = QStringLiteral("migratable"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Only features that can move to another computer"),
         .kind = Field::Kind::Switch,
         .place = Place("cpu/@migratable"),
         .choices = onOff(),
         .isRare = true,
         .onlyWith = QStringLiteral("mode"),
         .onlyWithWords = {QStringLiteral("host-passthrough"), QStringLiteral("maximum")}},
        {.key = QStringLiteral("cache"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Processor cache shown to the guest"),
         .kind = Field::Kind::Choice,
         .place = Place("cpu/cache/@mode"),
         .choices = words(
             {QStringLiteral("passthrough"), QStringLiteral("emulate"), QStringLiteral("disable")}),
         .isRare = true}};
    kind.fields +=
        {{.key = QStringLiteral("topology"),
          .label = QT_TRANSLATE_NOOP("Hardware", "Sockets : cores : threads"),
          .hint = QT_TRANSLATE_NOOP("Hardware",
                                    "Their product is the number of processors. Some editions of "
                                    "Windows use only one or two sockets."),
          .pattern = QStringLiteral("[1-9][0-9]{0,2}:[1-9][0-9]{0,2}:[1-9][0-9]?"),
          .form = QT_TRANSLATE_NOOP("Hardware", "three numbers, such as 1:4:2"),
          .isRare = true,
          .precedence = 2,
          .read = readTopology,
          .write = writeTopology},
         {.key = QStringLiteral("cpuset"),
          .label = QT_TRANSLATE_NOOP("Hardware", "Runs on these of this computer's processors"),
          .hint = QT_TRANSLATE_NOOP("Hardware", "For example 0-3,8; nothing: on all of them."),
          .kind = Field::Kind::CpuSet,
          .place = Place("vcpu/@cpuset")},
         {.key = QStringLiteral("emulator-cpuset"),
          .label = QT_TRANSLATE_NOOP("Hardware", "The emulator's own threads run on"),
          .kind = Field::Kind::CpuSet,
          .place = Place("cputune/emulatorpin/@cpuset"),
          .isRare = true}};
    kind.fields += schedulingFields();
    kind.fields += {{.key = QStringLiteral("iothreads"),
                     .label = QT_TRANSLATE_NOOP("Hardware", "I/O threads for disks"),
                     .kind = Field::Kind::Number,
                     .place = Place("iothreads"),
                     .least = 0,
                     .most = 256,
                     .absent = QStringLiteral("0"),
                     .isRare = true},
                    {.key = QStringLiteral("hidden"),
                     .label = QT_TRANSLATE_NOOP("Hardware", "Hide KVM from the guest"),
                     .kind = Field::Kind::Switch,
                     .place = Place("features/kvm/hidden/@state"),
                     .choices = onOff(),
                     .absent = QStringLiteral("off"),
                     .isRare = true},
                    {.key = QStringLiteral("pmu"),
                     .label = QT_TRANSLATE_NOOP("Hardware", "Performance counters"),
                     .kind = Field::Kind::Switch,
                     .place = Place("features/pmu/@state"),
                     .choices = onOff(),
                     .isRare = true}};
    return kind;
}

PartKind pinKind()
{
    return {.key = QStringLiteral("pin"),
            .name = QT_TRANSLATE_NOOP("Hardware", "Pinned vCPU"),
            .summary =
                QT_TRANSLATE_NOOP("Hardware", "On which of this computer's processors it runs"),
            .icon = QStringLiteral("cpu"),
            .group = PartKind::Group::Machine,
            .path = "cputune/vcpupin",
            .identity = QStringLiteral("vcpu"),
            .isAddable = true,
            .needed = {QStringLiteral("vcpu"), QStringLiteral("cpuset")},
            .fields = {{.key = QStringLiteral("vcpu"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "vCPU"),
                        .kind = Field::Kind::Number,
                        .place = Place("@vcpu"),
                        .least = 0,
                        .most = kMostVcpus - 1},
                       {.key = QStringLiteral("cpuset"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "Runs on"),
                        .kind = Field::Kind::CpuSet,
                        .place = Place("@cpuset"),
                        .live = Field::Live::Pin}}};
}

} // namespace innkeeper::hardware
