// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/CreationPlanner.h"

#include "core/base/MachineText.h"
#include "core/catalog/MachineDefaults.h"
#include "core/services/AcceleratorChoice.h"
#include "core/services/CreationChecks.h"
#include "core/services/NetworkChoice.h"
#include "core/services/StartableName.h"
#include "core/services/TestMachine.h"
#include "core/xml/DomainDocument.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct CreationPlannerWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::CreationPlanner)
};

using Source = CreateRequest::Source;

bool boardHasIde(const MachineConfig &config)
{
    return !config.chipset.contains(QLatin1String("q35"));
}

} // namespace

CreationPlanner::CreationPlanner(Hypervisor &hypervisor, OsDatabase &systems,
                                 const ProfileLibrary &profiles, AcceleratorProbe &accelerators,
                                 const CreateRequest &request)
    : m_hypervisor(hypervisor)
    , m_systems(systems)
    , m_profiles(profiles)
    , m_accelerators(accelerators)
    , m_request(request)
{
}

Result<CreationPlan> CreationPlanner::plan()
{
    m_plan.request = m_request;
    auto host = m_hypervisor.host().facts();
    if (!host)
        return failure(host.error());
    m_host = *std::move(host);
    if (auto name = checkName(); !name)
        return failure(name.error());
    auto source = CreationSource::read(m_request, m_host, m_systems, m_hypervisor);
    if (!source)
        return failure(source.error());
    m_source = *std::move(source);
    m_plan.media = m_source.media;
    m_plan.remarks << m_source.remarks;

    const auto chosen = recognizeSystem()
                            .and_then([this] { return chooseHardware(); })
                            .and_then([this] { return chooseNetwork(); })
                            .and_then([this] { return chooseDisks(); })
                            .and_then([this] { return chooseDrivers(); });
    if (!chosen)
        return failure(chosen.error());
    m_plan.remarks << hardwareRemarks(m_plan.config, m_host, m_system);
    m_plan.xml = DomainDocument::create(m_plan.config).toXml();
    return m_plan;
}

Result<void> CreationPlanner::checkName()
{
    if (auto valid = validateMachineName(m_request.name); !valid)
        return valid;
    const auto other = m_hypervisor.machines().idOf(m_request.name);
    if (other)
        return failure(
            ErrorKind::AlreadyExists,
            CreationPlannerWords::tr("There is a machine named “%1” already.").arg(m_request.name),
            CreationPlannerWords::tr("Choose another name."));
    return other.error().kind == ErrorKind::NotFound ? Result<void>() : failure(other.error());
}

Result<void> CreationPlanner::recognizeSystem()
{
    if (m_request.source == Source::TestMachine)
        return {};
    const bool isAsked = !m_request.osId.isEmpty();
    const QString id = isAsked ? m_request.osId : m_source.media.osId;
    if (id.isEmpty())
        return {};
    auto system = m_systems.find(id);
    if (system)
        m_system = *std::move(system);
    else if (isAsked)
        return takeProfileFor(id, system.error());
    return {};
}

Result<void> CreationPlanner::takeProfileFor(const QString &id, const Error &error)
{
    // A profile's id stands for a system that osinfo-db does not know.
    const Profile *profile = m_profiles.profiles().find(id);
    if (!profile)
        return failure(error);
    m_system.shortId = profile->id;
    m_system.name = profile->name;
    return {};
}

Result<void> CreationPlanner::chooseHardware()
{
    const auto accelerator =
        AcceleratorChoice::make(m_request.accelerator, m_host, m_hypervisor.host(), m_accelerators);
    if (!accelerator)
        return failure(accelerator.error());
    if (!accelerator->remark.isEmpty())
        m_plan.remarks << accelerator->remark;

    MachineConfig &config = m_plan.config;
    if (m_request.source == Source::TestMachine) {
        config = TestMachine::hardware(accelerator->support);
        m_diskBus = TestMachine::diskBus(config);
        m_diskSize = TestMachine::kDiskSize;
    } else {
        const auto defaults =
            machineDefaults(m_system, m_host, accelerator->support, m_profiles.profiles());
        config = defaults.config;
        m_diskBus = defaults.diskBus;
        m_diskSize = m_request.diskSize.value_or(defaults.diskSize);
        m_drivers = defaults.drivers;
        if (defaults.mostMemory > Bytes() && m_request.memory > defaults.mostMemory)
            m_plan.remarks << CreationPlannerWords::tr("%1 may not start with more than %2 of "
                                                       "memory.")
                                  .arg(m_system.name, defaults.mostMemory.toText());
        m_plan.remarks << defaults.remarks;
        for (const Error &complaint : m_profiles.profiles().complaints())
            m_plan.remarks << complaint.message;
    }
    config.id = MachineId::create();
    chooseName();
    config.memory = m_request.memory.value_or(config.memory);
    config.vcpus = m_request.vcpus.value_or(config.vcpus);
    if (m_request.firmware)
        applyFirmware(*m_request.firmware);
    return checkHardware(config, m_host, accelerator->support);
}

void CreationPlanner::chooseName()
{
    MachineConfig &config = m_plan.config;
    config.name = m_host.isSession ? startableName(m_request.name) : m_request.name;
    if (config.name == m_request.name)
        return;
    config.title = m_request.name;
    m_plan.remarks << CreationPlannerWords::tr(
                          "libvirt could not start a machine of exactly this name, so other "
                          "programs will show it as “%1”.")
                          .arg(config.name);
}

void CreationPlanner::applyFirmware(Firmware firmware)
{
    MachineConfig &config = m_plan.config;
    config.firmware = firmware;
    // Secure Boot needs the newer board, and that one has no IDE.
    if (firmware == Firmware::UefiSecureBoot)
        config.chipset = QStringLiteral("q35");
    if (!boardHasIde(config) && m_diskBus == QLatin1String("ide"))
        m_diskBus = QStringLiteral("sata");
}

Result<void> CreationPlanner::chooseNetwork()
{
    MachineConfig &config = m_plan.config;
    if (m_request.source == Source::TestMachine && !m_request.network) {
        config.networks.clear();
        return {};
    }
    const QString model =
        config.networks.isEmpty() ? QStringLiteral("virtio") : config.networks.first().model;
    const auto choice = NetworkChoice::make(m_request.network, model, m_host, m_hypervisor.host());
    if (!choice)
        return failure(choice.error());
    config.networks.clear();
    if (choice->network.kind != NetworkConfig::Kind::None)
        config.networks << choice->network;
    if (!choice->remark.isEmpty())
        m_plan.remarks << choice->remark;
    return {};
}

Result<void> CreationPlanner::chooseDisks()
{
    m_plan.config.disks.clear();
    if (m_request.source == Source::Import && m_request.importInPlace) {
        addDisk(m_request.imagePath, m_source.format);
        return {};
    }
    const auto pool = CreationStorage::open(m_hypervisor.storage(), m_request.pool);
    if (!pool)
        return failure(pool.error());
    const auto volume = chooseVolume(*pool);
    if (!volume)
        return failure(volume.error());
    m_plan.volumes << *volume;
    const bool isCopy = m_request.source == Source::Import;
    addDisk(pool->pathOf(*volume), isCopy ? m_source.format : volume->format);
    if (m_request.source == Source::Installer)
        // After the new disk: an empty one cannot be started from, a full one is meant to be.
        addDrive(m_request.imagePath, 2);
    return {};
}

Result<VolumeSpec> CreationPlanner::chooseVolume(const CreationStorage &pool)
{
    if (m_request.source == Source::Import) {
        if (auto space = pool.checkSpace(m_source.occupied); !space)
            return failure(space.error());
        return pool.copyOf(m_request.name, m_source.format, m_source.fileSize);
    }
    if (m_request.source == Source::TestMachine)
        return pool.copyOf(m_request.name, QStringLiteral("raw"), TestMachine::kDiskSize);
    if (m_diskSize == Bytes())
        return failure(ErrorKind::Invalid, CreationPlannerWords::tr("A disk needs a size."));
    if (m_request.preallocateDisk) {
        if (auto space = pool.checkSpace(m_diskSize); !space)
            return failure(space.error());
    } else if (m_diskSize > pool.available()) {
        m_plan.remarks << CreationPlannerWords::tr(
                              "The disk may grow to %1, but its storage pool has only %2 "
                              "left.")
                              .arg(m_diskSize.toText(), pool.available().toText());
    }
    if (m_diskSize < m_system.minimum.storage)
        m_plan.remarks << CreationPlannerWords::tr("%1 asks for a disk of at least %2.")
                              .arg(m_system.name, m_system.minimum.storage.toText());
    return pool.emptyDisk(m_request.name, m_diskSize, m_request.preallocateDisk);
}

void CreationPlanner::addDisk(const QString &path, const QString &format)
{
    DiskConfig disk;
    disk.source = path;
    disk.format = format;
    disk.bus = m_diskBus;
    disk.bootOrder = 1;
    disk.discard = true;
    m_plan.config.disks << disk;
}

Result<void> CreationPlanner::chooseDrivers()
{
    // Our folders are not those of another host.
    if (m_host.isLocal)
        m_plan.driversImage = m_profiles.driversImage(m_drivers);
    if (!m_request.addDrivers)
        return {};
    if (m_drivers.isEmpty())
        return failure(ErrorKind::Invalid,
                       CreationPlannerWords::tr("This system has no use for further drivers."));
    if (m_plan.driversImage.isEmpty())
        return failure(
            ErrorKind::NotFound,
            CreationPlannerWords::tr("There is no image with drivers (%1) on this host.")
                .arg(m_drivers),
            CreationPlannerWords::tr("Install the package “%1”, or save the image as %2.")
                .arg(m_drivers, QStringLiteral("~/.local/share/%1/%1.iso").arg(m_drivers)));
    addDrive(m_plan.driversImage, 0);
    return {};
}

void CreationPlanner::addDrive(const QString &path, int bootOrder)
{
    DiskConfig drive;
    drive.device = DiskConfig::Device::Cdrom;
    drive.source = path;
    drive.format = QStringLiteral("raw");
    drive.bus = boardHasIde(m_plan.config) ? QStringLiteral("ide") : QStringLiteral("sata");
    drive.bootOrder = bootOrder;
    drive.isReadOnly = true;
    m_plan.config.disks << drive;
}

} // namespace innkeeper
