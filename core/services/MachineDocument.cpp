// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/MachineDocument.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {
struct MachineDocumentWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::MachineDocument)
};
} // namespace

Result<DomainDocument> readDocument(Machines &machines, const MachineId &id, Machines::View view)
{
    return machines.xml(id, view).and_then(
        [](const QString &xml) { return DomainDocument::parse(xml); });
}

Result<void> hasDefinition(const Machine &machine)
{
    if (machine.isPersistent)
        return {};
    return failure(ErrorKind::Invalid,
                   MachineDocumentWords::tr("“%1” lives only until it is turned off. Nothing was "
                                            "changed.")
                       .arg(machine.displayName()),
                   MachineDocumentWords::tr("Define it first, for example with “virsh define”."));
}

} // namespace innkeeper
