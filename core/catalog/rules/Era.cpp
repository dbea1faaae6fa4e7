// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Era.h"

#include "core/catalog/rules/DeviceIds.h"

namespace innkeeper::catalog {

namespace {

Era windowsEra(const OperatingSystem &system)
{
    if (system.family == QLatin1String("win16"))
        return Era::Dos;
    if (system.family == QLatin1String("win9x"))
        return Era::Windows9x;
    if (system.distro == QLatin1String("winnt"))
        return Era::WindowsNt;
    if (system.shortId == QLatin1String("win2k"))
        return Era::Windows2000;
    if (system.shortId == QLatin1String("winxp") ||
        system.shortId.startsWith(QLatin1String("win2k3")))
        return Era::WindowsXp;
    return Era::Windows;
}

} // namespace

Era eraOf(const OperatingSystem &system)
{
    if (system.isWindows())
        return windowsEra(system);
    // osinfo-db counts FreeDOS as a Linux.
    if (system.family == QLatin1String("msdos") || system.distro == QLatin1String("freedos"))
        return Era::Dos;
    if (system.family == QLatin1String("netware"))
        return Era::Old;
    if (system.supports(kQ35) || !system.released.isValid())
        return Era::Modern;
    return system.released.year() < 2010 ? Era::Old : Era::Modern;
}

} // namespace innkeeper::catalog
