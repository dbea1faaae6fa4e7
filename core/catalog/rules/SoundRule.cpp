// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Rules.h"

namespace innkeeper::catalog {

void chooseSound(const Subject &subject, MachineDefaults &defaults)
{
    switch (subject.era) {
    case Era::Dos:
    case Era::Windows9x:
    case Era::WindowsNt:
        defaults.config.soundModel = QStringLiteral("sb16"); // what its games ask for
        return;
    case Era::Windows2000:
    case Era::WindowsXp:
    case Era::Old:
        defaults.config.soundModel = QStringLiteral("ac97");
        return;
    case Era::Windows:
    case Era::Modern:
        break;
    }
    // Every modern system drives Intel's HD Audio; Vista is listed with the older one only.
    const bool isOlder = subject.has(kAc97) && !subject.has(kIch6Hda) && !subject.has(kIch9Hda);
    defaults.config.soundModel = isOlder ? QStringLiteral("ac97") : QStringLiteral("ich9");
}

} // namespace innkeeper::catalog
