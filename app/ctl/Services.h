// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/profiles/ProfileLibrary.h"
#include "core/ports/Hypervisor.h"
#include "core/ports/OsDatabase.h"
#include "core/services/AcceleratorProbe.h"
#include "core/services/OperationJournal.h"

namespace innkeeper::ctl {

class Interruption;

/// What commands work with; made by main().
struct Services
{
    Hypervisor &hypervisor;
    OsDatabase &systems;
    const ProfileLibrary &profiles;
    AcceleratorProbe &accelerators;
    OperationJournal &journal;
    Interruption &interruption;
    /// Runs from the folder it was built in.
    bool isEmbedded = false;
};

} // namespace innkeeper::ctl
