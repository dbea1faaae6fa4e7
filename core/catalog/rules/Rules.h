// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/MachineDefaults.h"
#include "core/catalog/rules/Subject.h"

#include <QCoreApplication>

namespace innkeeper::catalog {

class Remarks
{
    Q_DECLARE_TR_FUNCTIONS(MachineDefaults)
};

// How what a profile wants and what the host offers become one machine. In the order in which they
// run: each may look at what the ones before it chose.
void choosePlatform(const Subject &subject, MachineDefaults &defaults);
void chooseFirmware(const Subject &subject, MachineDefaults &defaults);
void chooseCpu(const Subject &subject, MachineDefaults &defaults);
void chooseMemory(const Subject &subject, MachineDefaults &defaults);
void chooseDisk(const Subject &subject, MachineDefaults &defaults);
void chooseNetwork(const Subject &subject, MachineDefaults &defaults);
void chooseScreen(const Subject &subject, MachineDefaults &defaults);
void chooseInput(const Subject &subject, MachineDefaults &defaults);
void chooseExtras(const Subject &subject, MachineDefaults &defaults);

} // namespace innkeeper::catalog
