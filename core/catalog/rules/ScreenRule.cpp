// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Rules.h"

namespace innkeeper::catalog {

namespace {

/// Best first.
QStringList videoModels(const Subject &subject)
{
    // The only card that old Windows has drivers for on its own disks.
    if (isOldWindows(subject.era))
        return {QStringLiteral("cirrus"), QStringLiteral("vga")};
    QStringList models;
    if (subject.has(kVirtioGpu))
        models += QStringLiteral("virtio");
    // With SPICE's guest tools its size follows the window; without them it is a plain VGA.
    if (subject.era == Era::Windows && subject.has(kQxl))
        models += QStringLiteral("qxl");
    return models + QStringList{QStringLiteral("vga"), QStringLiteral("virtio"),
                                QStringLiteral("qxl"), QStringLiteral("cirrus"),
                                QStringLiteral("bochs")};
}

} // namespace

void chooseScreen(const Subject &subject, MachineDefaults &defaults)
{
    for (const QString &model : videoModels(subject)) {
        if (!offers(subject.support.videoModels, model.toLatin1().constData()))
            continue;
        defaults.config.videoModel = model;
        break;
    }
    defaults.config.hasSpice = offers(subject.support.graphics, "spice");
    if (!defaults.config.hasSpice)
        defaults.remarks += Remarks::tr("This host's emulator has no SPICE: there will be no "
                                        "sound and no shared clipboard.");
}

} // namespace innkeeper::catalog
