// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Storage.h"
#include "core/services/OperationJournal.h"

namespace innkeeper {

/// The last part of a deletion: the disks of a machine that is gone. Finishes the entry, or leaves
/// in it the disks that could not be deleted and fails with a sentence that names them.
[[nodiscard]] Result<void> removeVolumes(Storage &storage, OperationJournal::Record record,
                                         OperationJournal::Entry &entry);

} // namespace innkeeper
