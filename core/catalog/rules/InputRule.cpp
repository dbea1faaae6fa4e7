// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Rules.h"

namespace innkeeper::catalog {

namespace {

QString usbControllerOf(const Subject &subject)
{
    switch (subject.era) {
    case Era::Dos:
    case Era::WindowsNt:
        return {};
    case Era::Windows9x:
    case Era::Windows2000:
    case Era::WindowsXp:
    case Era::Old:
        return QStringLiteral("piix3-uhci");
    case Era::Windows:
        // Windows 7 and Vista have no driver for USB 3.
        return subject.has(kXhci) ? QStringLiteral("qemu-xhci") : QStringLiteral("ich9-ehci1");
    case Era::Modern:
        break;
    }
    return QStringLiteral("qemu-xhci");
}

} // namespace

void chooseInput(const Subject &subject, MachineDefaults &defaults)
{
    MachineConfig &config = defaults.config;
    config.usbController = usbControllerOf(subject);
    config.hasTablet =
        !config.usbController.isEmpty() && (subject.has(kTablet) || isModern(subject.era));
    // Tells the guest of movements instead of being asked for them a hundred times a second.
    config.hasVirtioInput = subject.has(kVirtioInput);
}

} // namespace innkeeper::catalog
