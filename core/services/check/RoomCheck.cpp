// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/check/Checks.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace innkeeper::check {

namespace {

using Severity = Finding::Severity;

struct RoomCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::HostCheck)
};

constexpr Bytes kLittleMemory = Bytes::gib(1);
constexpr Bytes kLittleSpace = Bytes::gib(10);
constexpr double kLittleShare = 0.05;

Finding poolToMake(bool isDefined)
{
    Finding finding;
    finding.id = QStringLiteral("storage");
    finding.severity = Severity::Note;
    finding.title = isDefined ? RoomCheckWords::tr("The default storage pool is not active")
                              : RoomCheckWords::tr("There is no default storage pool yet");
    finding.reason = RoomCheckWords::tr("The disks of new machines are kept there.");
    finding.advice = RoomCheckWords::tr("It is set up with the first machine, or now.");
    finding.fix = Finding::Fix::CreateDefaultPool;
    return finding;
}

Finding space(const StoragePool &pool)
{
    Finding finding;
    finding.id = QStringLiteral("storage");
    finding.title = RoomCheckWords::tr("%1 free for disks").arg(pool.available.toText());
    finding.reason =
        RoomCheckWords::tr("The disks of new machines are kept in the storage pool \"%1\" "
                           "(%2), of %3 in all.")
            .arg(pool.name, pool.path, pool.capacity.toText());
    const bool isLittle =
        pool.available < kLittleSpace ||
        double(pool.available.count()) < kLittleShare * double(pool.capacity.count());
    if (isLittle) {
        finding.severity = Severity::Warning;
        finding.title = RoomCheckWords::tr("Only %1 free for disks").arg(pool.available.toText());
        finding.advice =
            RoomCheckWords::tr("Make room in %1: machines whose disks cannot grow are paused.")
                .arg(pool.path);
    }
    return finding;
}

QList<Finding> writable(const StoragePool &pool)
{
    const QFileInfo folder(pool.path);
    if (pool.path.isEmpty() || (folder.isDir() && folder.isWritable()))
        return {};
    Finding finding;
    finding.id = QStringLiteral("image-folder");
    finding.severity = Severity::Problem;
    finding.title = RoomCheckWords::tr("Your account may not write to %1").arg(pool.path);
    finding.reason = RoomCheckWords::tr("No disk can be created for a new machine.");
    finding.advice =
        RoomCheckWords::tr("Make the folder yours: \"sudo chown $USER %1\".").arg(pool.path);
    return {finding};
}

} // namespace

QList<Finding> memory(const HostFacts &facts)
{
    Finding finding;
    finding.id = QStringLiteral("memory");
    finding.title = RoomCheckWords::tr("%1 of memory free").arg(facts.memoryFree.toText());
    finding.reason =
        RoomCheckWords::tr("Machines take their memory from what this computer has: %1 in all.")
            .arg(facts.memoryTotal.toText());
    if (facts.memoryFree < kLittleMemory) {
        finding.severity = Severity::Warning;
        finding.title = RoomCheckWords::tr("Only %1 of memory free").arg(facts.memoryFree.toText());
        finding.advice =
            RoomCheckWords::tr("Shut machines or programs down before you start another.");
    }
    return {finding};
}

QList<Finding> storage(const Scene &scene)
{
    const auto pools = scene.hypervisor.storage().pools();
    if (!pools) {
        Finding finding;
        finding.id = QStringLiteral("storage");
        finding.severity = Severity::Problem;
        finding.title = RoomCheckWords::tr("The storage pools cannot be read");
        finding.reason = pools.error().message;
        finding.advice = pools.error().advice;
        finding.detail = pools.error().detail;
        return {finding};
    }
    const auto pool = std::find_if(pools->begin(), pools->end(), [](const StoragePool &each) {
        return each.name == QLatin1String("default");
    });
    if (pool == pools->end() || !pool->isActive)
        return {poolToMake(pool != pools->end())};
    QList<Finding> findings;
    // Pools in the network tell no size.
    if (pool->capacity > Bytes())
        findings += space(*pool);
    if (scene.facts.isLocal && scene.facts.isSession)
        findings += writable(*pool);
    return findings;
}

} // namespace innkeeper::check
