// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/MediumPage.h"
#include "ui/details/OverviewPage.h"
#include "ui/details/ProcessorPage.h"
#include "ui/details/guest/GuestKind.h"
#include "ui/details/guest/GuestPage.h"

namespace innkeeper {

PartPage *makePartPage(const hardware::PartKind &kind, const QString &which,
                       const MachineDetails &details)
{
    if (kind.key == QLatin1String("machine"))
        return new OverviewPage(kind, which, details);
    if (kind.key == QLatin1String("cpu"))
        return new ProcessorPage(kind, which, details);
    if (kind.key == QLatin1String("disk"))
        return new MediumPage(kind, which, details);
    if (kind.key == guestKind().key)
        return new GuestPage(details);
    return new PartPage(kind, which, details);
}

} // namespace innkeeper
