// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tuning/Tuning.h"

#include "tests/core/xml/LibvirtSchema.h"
#include "tests/core/xml/Samples.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace innkeeper {

namespace {

using hardware::Change;

/// A laptop with two sorts of cores and huge pages, on which all of it can be had.
TuningFacts richFacts(const DomainDocument &machine)
{
    TuningFacts facts;
    facts.host.driver = QStringLiteral("QEMU");
    for (int i = 0; i < 12; ++i)
        facts.host.cpuMap.append(
            {i, 0, i < 8 ? HostCpu::Core::Performance : HostCpu::Core::Efficiency});
    facts.host.hugePagesFree = Bytes::gib(64);
    facts.support.accelerator = Accelerator::Kvm;
    facts.support.hasHostPassthrough = true;
    facts.support.hostModelName = QStringLiteral("Skylake-Client-IBRS");
    facts.support.pinnedMachineTypes = {{QStringLiteral("q35"), QStringLiteral("pc-q35-7.2")},
                                        {QStringLiteral("pc"), QStringLiteral("pc-i440fx-7.2")}};
    for (const DomainDocument::Disk &disk : machine.disks())
        facts.directImages.insert(disk.source);
    return facts;
}

QMap<QString, DomainDocument> foreignMachines()
{
    QMap<QString, DomainDocument> all;
    const QMap<QString, QString> texts = samples::foreignDocuments();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        if (const auto document = DomainDocument::parse(it.value()))
            if (document->machine().accelerator != Accelerator::Other)
                all.insert(it.key(), *document);
    return all;
}

/// Those that Innkeeper makes.
QMap<QString, DomainDocument> ourMachines()
{
    QMap<QString, DomainDocument> all;
    const QDir golden(QStringLiteral(INNKEEPER_TEST_DATA "/golden"));
    for (const QString &name : golden.entryList({QStringLiteral("*.xml")})) {
        QFile file(golden.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            if (const auto document = DomainDocument::parse(QString::fromUtf8(file.readAll())))
                all.insert(name, *document);
    }
    return all;
}

DomainDocument tuned(const DomainDocument &machine, Intent intent, const TuningFacts &facts)
{
    const auto changes = tuningChanges(machine, intent, facts);
    EXPECT_TRUE(changes) << changes.error().message.toStdString();
    const auto document = hardware::applied(machine, *changes);
    EXPECT_TRUE(document) << document.error().message.toStdString();
    return *document;
}

QMap<QString, hardware::Values> valuesOf(const DomainDocument &machine)
{
    QMap<QString, hardware::Values> values;
    for (const hardware::Part &part : hardware::partsOf(machine))
        values.insert(part.address(), part.values);
    return values;
}

/// The machine tuned so, after it was found to come back as it was.
DomainDocument tunedAndBack(const DomainDocument &machine, Intent intent)
{
    const TuningFacts facts = richFacts(machine);
    const DomainDocument after = tuned(machine, intent, facts);
    EXPECT_EQ(intentOf(after), intent);
    EXPECT_TRUE(tuningChanges(after, intent, facts)->isEmpty());
    EXPECT_EQ(valuesOf(tuned(after, Intent::Balanced, facts)), valuesOf(machine));
    return after;
}

TEST(TuningTest, everyIntentOnOurMachinesIsValidAndIsTakenBack)
{
    QMap<QString, QByteArray> documents;
    const auto all = ourMachines();
    EXPECT_GT(all.size(), 20);
    for (auto it = all.begin(); it != all.end(); ++it)
        for (const Intent intent : allIntents()) {
            const QString name = it.key() + u'-' + keyOf(intent);
            SCOPED_TRACE(name.toStdString());
            documents.insert(name, tunedAndBack(*it, intent).text());
        }
    EXPECT_EQ(schemaComplaints(documents).toStdString(), "");
}

TEST(TuningTest, everyIntentOnOthersMachinesIsTakenBack)
{
    const auto all = foreignMachines();
    EXPECT_GE(all.size(), 10);
    for (auto it = all.begin(); it != all.end(); ++it)
        for (const Intent intent : allIntents()) {
            SCOPED_TRACE((it.key() + u'-' + keyOf(intent)).toStdString());
            (void)tunedAndBack(*it, intent);
        }
}

TEST(TuningTest, onlyMachinesOfQemuAreTuned)
{
    const auto container = DomainDocument::parse(samples::foreign("lxc"));
    ASSERT_TRUE(container);
    const auto changes = tuningChanges(*container, Intent::Quiet, {});
    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().kind, ErrorKind::Unsupported);
}

TEST(TuningTest, fromOneIntentToAnotherIsAsFromNone)
{
    auto config = samples::fullConfig();
    config.cpuMode = QStringLiteral("host-model");
    const DomainDocument machine = DomainDocument::create(config);
    const TuningFacts facts = richFacts(machine);
    for (const Intent first : allIntents())
        for (const Intent second : allIntents()) {
            SCOPED_TRACE((keyOf(first) + u' ' + keyOf(second)).toStdString());
            EXPECT_EQ(valuesOf(tuned(tuned(machine, first, facts), second, facts)),
                      valuesOf(tuned(machine, second, facts)));
        }
}

TEST(TuningTest, whatSomebodyChangedSinceStays)
{
    auto config = samples::fullConfig();
    config.cpuMode = QStringLiteral("host-model");
    const DomainDocument machine = DomainDocument::create(config);
    const TuningFacts facts = richFacts(machine);
    DomainDocument fast = tuned(machine, Intent::Fastest, facts);
    const auto *cpu = hardware::partKind(QStringLiteral("cpu"));
    const QString mine = QStringLiteral("2-3");
    ASSERT_TRUE(hardware::writeField(*cpu->field(QStringLiteral("cpuset")), fast, {}, mine));
    const auto values = valuesOf(tuned(fast, Intent::Balanced, facts));
    EXPECT_EQ(values[QStringLiteral("cpu")].value(QStringLiteral("cpuset")), mine);
    EXPECT_NE(values[QStringLiteral("cpu")].value(QStringLiteral("mode")),
              QStringLiteral("host-passthrough"));
}

TEST(TuningTest, askedForIsWhatTheHostCanDo)
{
    const DomainDocument machine = DomainDocument::create(samples::fullConfig());
    const auto fast = valuesOf(tuned(machine, Intent::Fastest, richFacts(machine)));
    EXPECT_EQ(fast[QStringLiteral("cpu")].value(QStringLiteral("mode")),
              QStringLiteral("host-passthrough"));
    EXPECT_EQ(fast[QStringLiteral("cpu")].value(QStringLiteral("cpuset")), QStringLiteral("0-7"));
    EXPECT_EQ(fast[QStringLiteral("memory")].value(QStringLiteral("hugepages")),
              QStringLiteral("yes"));
    const auto quiet = valuesOf(tuned(machine, Intent::Quiet, richFacts(machine)));
    EXPECT_EQ(quiet[QStringLiteral("cpu")].value(QStringLiteral("cpuset")), QStringLiteral("8-11"));

    // A session without KVM, huge pages and sorts of cores.
    TuningFacts poor;
    poor.host.isSession = true;
    poor.host.cpuMap = {{0, 0, HostCpu::Core::Alike}, {1, 0, HostCpu::Core::Alike}};
    const auto before = valuesOf(machine);
    const auto still = valuesOf(tuned(machine, Intent::Fastest, poor));
    for (const char *field : {"mode", "cpuset"})
        EXPECT_EQ(still[QStringLiteral("cpu")].value(QString::fromLatin1(field)),
                  before[QStringLiteral("cpu")].value(QString::fromLatin1(field)));
    EXPECT_EQ(still[QStringLiteral("memory")].value(QStringLiteral("hugepages")),
              before[QStringLiteral("memory")].value(QStringLiteral("hugepages")));
    EXPECT_FALSE(valuesOf(tuned(machine, Intent::Quiet, poor))[QStringLiteral("cpu")].contains(
        QStringLiteral("shares")));
}

TEST(TuningTest, frozenNamesBoardAndProcessor)
{
    auto config = samples::fullConfig();
    config.chipset = QStringLiteral("q35");
    const DomainDocument machine = DomainDocument::create(config);
    const TuningFacts facts = richFacts(machine);
    const auto frozen = valuesOf(tuned(machine, Intent::Frozen, facts));
    EXPECT_EQ(frozen[QStringLiteral("firmware")].value(QStringLiteral("board")),
              QStringLiteral("pc-q35-7.2"));
    const hardware::Values cpu = frozen[QStringLiteral("cpu")];
    EXPECT_EQ(cpu.value(QStringLiteral("mode")), QStringLiteral("custom"));
    EXPECT_FALSE(cpu.value(QStringLiteral("model")).isEmpty());
    EXPECT_EQ(cpu.value(QStringLiteral("fallback")), QStringLiteral("forbid"));

    // The nearest model does not run whole: the richest of those that do.
    TuningFacts tcg = facts;
    tcg.support.hostModelName.clear();
    tcg.support.cpuModels = {QStringLiteral("qemu64"), QStringLiteral("Nehalem")};
    config.cpuMode = QStringLiteral("host-model");
    EXPECT_EQ(
        valuesOf(tuned(DomainDocument::create(config), Intent::Frozen, tcg))[QStringLiteral("cpu")]
            .value(QStringLiteral("model")),
        QStringLiteral("Nehalem"));
}

} // namespace

} // namespace innkeeper
