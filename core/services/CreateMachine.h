// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Progress.h"
#include "core/catalog/profiles/ProfileLibrary.h"
#include "core/model/MachineConfig.h"
#include "core/ports/Hypervisor.h"
#include "core/ports/OsDatabase.h"
#include "core/services/AcceleratorProbe.h"
#include "core/services/OperationJournal.h"

#include <optional>

namespace innkeeper {

/// What a person asked for; unset members take the best known default.
struct CreateRequest
{
    enum class Source {
        /// Boot an installer image; a new disk is created.
        Installer,
        /// A disk image with a system on it, copied into the storage pool.
        Import,
        /// The built-in probe guest: no download, boots in under a second.
        TestMachine,
        /// A new disk, nothing to boot from yet.
        Empty,
    };
    enum class AcceleratorChoice { Auto, Kvm, Tcg };

    QString name;
    Source source = Source::Installer;
    /// Installer or disk image, absolute.
    QString imagePath;
    /// Import: use the file where it is instead of copying it.
    bool importInPlace = false;
    /// libosinfo id or short id; empty: recognize from the image.
    QString osId;
    std::optional<Bytes> memory;
    std::optional<int> vcpus;
    std::optional<Bytes> diskSize;
    bool preallocateDisk = false;
    /// Empty: the default pool.
    QString pool;
    AcceleratorChoice accelerator = AcceleratorChoice::Auto;
    std::optional<Firmware> firmware;
    std::optional<NetworkConfig> network;
    /// A second CD drive with the drivers that the system profits from: CreationPlan::driversImage.
    bool addDrivers = false;
    bool start = false;

    bool operator==(const CreateRequest &) const = default;
};

/// Exactly what will be created, to be shown before.
struct CreationPlan
{
    CreateRequest request;
    MachineConfig config;
    /// What the source was recognized as; default-made for other sources.
    MediaFacts media;
    QList<VolumeSpec> volumes;
    /// Worth offering: an image with drivers for this system, on this computer; may be empty.
    QString driversImage;
    /// As it will be given to libvirt.
    QString xml;
    /// Translated sentences: what was lowered or chosen, and why ("No KVM: …").
    QStringList remarks;
};

/// From a wish to a defined (and started) machine. Blocking; any thread. Either everything is
/// there afterwards, or nothing: failures and cancel clean up, kill -9 is cleaned up or finished by
/// the next start (OperationJournal, UnfinishedOperations).
class CreateMachine
{
public:
    CreateMachine(Hypervisor &hypervisor, OsDatabase &systems, const ProfileLibrary &profiles,
                  AcceleratorProbe &accelerators, OperationJournal &journal);

    /// Changes nothing but, at first use, the default pool. Fails with a sentence that names the
    /// member at fault: name taken or impossible, image unreadable, memory beyond the host's …
    [[nodiscard]] Result<CreationPlan> plan(const CreateRequest &request);
    [[nodiscard]] Result<MachineId> run(const CreationPlan &plan, Progress &progress);

private:
    Hypervisor &m_hypervisor;
    OsDatabase &m_systems;
    const ProfileLibrary &m_profiles;
    AcceleratorProbe &m_accelerators;
    OperationJournal &m_journal;
};

} // namespace innkeeper
