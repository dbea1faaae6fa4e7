// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Rules.h"

namespace innkeeper::catalog {

void chooseScreen(const Subject &subject, MachineDefaults &defaults)
{
    MachineConfig &config = defaults.config;
    config.videoModel = subject.value("video", subject.support.videoModels);
    config.soundModel = subject.valueOrNone("sound");
    config.hasSpice = offers(subject.support.graphics, u"spice");
    if (!config.hasSpice)
        defaults.remarks += Remarks::tr("This host's emulator has no SPICE: there will be no "
                                        "sound and no shared clipboard.");
}

} // namespace innkeeper::catalog
