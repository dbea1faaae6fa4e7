// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/MachineDefaults.h"
#include "core/catalog/rules/DeviceIds.h"
#include "core/catalog/rules/Era.h"

#include <QCoreApplication>

namespace innkeeper::catalog {

/// What a rule decides on.
struct Subject
{
    const OperatingSystem &system;
    Era era;
    const HostFacts &host;
    const GuestSupport &support;

    [[nodiscard]] bool has(QStringView device) const { return system.supports(device); }
};

/// The emulator offers `word`; a list that nobody filled offers everything.
[[nodiscard]] inline bool offers(const QStringList &words, const char *word)
{
    return words.isEmpty() || words.contains(QLatin1String(word));
}

class Remarks
{
    Q_DECLARE_TR_FUNCTIONS(MachineDefaults)
};

// In the order in which they run: each may look at what the ones before it chose.
void choosePlatform(const Subject &subject, MachineDefaults &defaults);
void chooseFirmware(const Subject &subject, MachineDefaults &defaults);
void chooseCpu(const Subject &subject, MachineDefaults &defaults);
void chooseMemory(const Subject &subject, MachineDefaults &defaults);
void chooseDisk(const Subject &subject, MachineDefaults &defaults);
void chooseNetwork(const Subject &subject, MachineDefaults &defaults);
void chooseScreen(const Subject &subject, MachineDefaults &defaults);
void chooseSound(const Subject &subject, MachineDefaults &defaults);
void chooseInput(const Subject &subject, MachineDefaults &defaults);
void chooseExtras(const Subject &subject, MachineDefaults &defaults);

} // namespace innkeeper::catalog
