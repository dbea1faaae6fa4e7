// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/MachineLookup.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

namespace {

struct MachineLookupWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::MachineLookup)
};

} // namespace

Result<Machine> machineNamed(Machines &machines, const QString &nameOrUuid)
{
    const auto id = machines.idOf(nameOrUuid);
    if (!id && id.error().kind == ErrorKind::NotFound) {
        return failure(
            ErrorKind::NotFound,
            MachineLookupWords::tr("There is no machine \"%1\" here.").arg(nameOrUuid),
            MachineLookupWords::tr("\"innkeeperctl list\" shows those that are; -c URI looks "
                                   "elsewhere."));
    }
    if (!id)
        return failure(id.error());
    return machines.find(*id);
}

} // namespace innkeeper::ctl
