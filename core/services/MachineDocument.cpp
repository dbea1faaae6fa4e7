// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/MachineDocument.h"

namespace innkeeper {

Result<DomainDocument> readDocument(Machines &machines, const MachineId &id, Machines::View view)
{
    return machines.xml(id, view).and_then(
        [](const QString &xml) { return DomainDocument::parse(xml); });
}

} // namespace innkeeper
