// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Finding.h"
#include "core/ports/Hypervisor.h"
#include "core/services/AcceleratorProbe.h"
#include "core/services/check/HostFiles.h"

/// The families of the host check-up, one file each. Blocking; any thread.
namespace innkeeper::check {

/// What a check may look at.
struct Scene
{
    const HostFacts &facts;
    Hypervisor &hypervisor;
    AcceleratorProbe &accelerators;
    const HostFiles &files;
};

/// The emulator that libvirt names for an accelerator; Debian's own when libvirt cannot say.
[[nodiscard]] QString emulatorFor(Host &host, Accelerator accelerator);

[[nodiscard]] Finding connected(const HostFacts &facts);
[[nodiscard]] Finding notConnected(const QString &uri, const Error &why);
[[nodiscard]] QList<Finding> versions(const HostFacts &facts);
[[nodiscard]] QList<Finding> accelerators(const Scene &scene);
[[nodiscard]] QList<Finding> processor(const HostFiles &files);
[[nodiscard]] QList<Finding> iommu(const HostFiles &files);
[[nodiscard]] QList<Finding> memory(const HostFacts &facts);
[[nodiscard]] QList<Finding> storage(const Scene &scene);
[[nodiscard]] QList<Finding> network(const Scene &scene);
[[nodiscard]] QList<Finding> firmware(const Scene &scene);
[[nodiscard]] QList<Finding> permissions(const Scene &scene);
[[nodiscard]] QList<Finding> systemsDatabase(const HostFiles &files);

} // namespace innkeeper::check
