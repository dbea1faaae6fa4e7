// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/SaveXml.h"

#include "core/services/MachineDocument.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {
struct SaveXmlWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::SaveXml)
};
} // namespace

Result<void> saveXml(const MachineId &id, const QString &before, const QString &after,
                     Machines &machines, const QString &lockFolder)
{
    const auto lock = ChangeLock::take(lockFolder, id);
    if (!lock)
        return failure(lock.error());
    const auto machine = machines.find(id);
    if (!machine)
        return failure(machine.error());
    if (auto defined = hasDefinition(*machine); !defined)
        return defined;
    const auto now = machines.xml(id, Machines::View::Persistent);
    if (!now)
        return failure(now.error());
    if (*now != before)
        return failure(ErrorKind::Busy,
                       SaveXmlWords::tr("The machine was changed elsewhere meanwhile. It was kept "
                                        "as it is now."),
                       SaveXmlWords::tr("Look at it again, and repeat your change."));
    const auto document = DomainDocument::parse(after);
    if (!document)
        return failure(document.error());
    const auto old = DomainDocument::parse(before);
    const Machine wanted = document->machine();
    // libvirt would make a second machine of it, or refuse without a word about why.
    if (wanted.id != id || (old && old->machine().name != wanted.name))
        return failure(ErrorKind::Invalid,
                       SaveXmlWords::tr("Name and UUID tell which machine it is, and cannot be "
                                        "changed here. Nothing was saved."));
    const auto defined = machines.define(after);
    return defined ? Result<void>() : failure(defined.error());
}

} // namespace innkeeper
