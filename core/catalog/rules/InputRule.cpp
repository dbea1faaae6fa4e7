// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Rules.h"

namespace innkeeper::catalog {

void chooseInput(const Subject &subject, MachineDefaults &defaults)
{
    MachineConfig &config = defaults.config;
    config.usbController = subject.valueOrNone("usb");
    const QString input = subject.value("input");
    config.hasVirtioInput = input == QLatin1String("virtio");
    config.hasTablet = config.hasVirtioInput ||
                       (input == QLatin1String("usb-tablet") && !config.usbController.isEmpty());
}

} // namespace innkeeper::catalog
