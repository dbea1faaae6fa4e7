// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/OperatingSystem.h"

namespace innkeeper::catalog {

/// Which hardware a system was written for. osinfo-db lists drivers only for newer systems, so
/// that the older ones are known by their makers' words and their age.
enum class Era {
    /// DOS and Windows up to 3.1: ISA, one CPU, no ACPI.
    Dos,
    /// Windows 95, 98, Me: one CPU, at most 512 MiB.
    Windows9x,
    /// Windows NT 3 and 4: no plug and play, no USB.
    WindowsNt,
    Windows2000,
    /// Windows XP and Server 2003.
    WindowsXp,
    /// Anything else from before 2010.
    Old,
    /// Windows Vista and later.
    Windows,
    /// Anything else, and the unknown.
    Modern,
};

[[nodiscard]] Era eraOf(const OperatingSystem &system);

[[nodiscard]] constexpr bool isModern(Era era)
{
    return era == Era::Windows || era == Era::Modern;
}
[[nodiscard]] constexpr bool isOldWindows(Era era)
{
    return era >= Era::Windows9x && era <= Era::WindowsXp;
}

} // namespace innkeeper::catalog
