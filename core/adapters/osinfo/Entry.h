// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/IsoImage.h"
#include "core/model/OperatingSystem.h"

#include <QMap>
#include <QRegularExpression>

namespace innkeeper::osinfo {

/// What identifies an installer.
struct MediaPattern
{
    struct Field
    {
        QString IsoImage::*of;
        /// Compiled when it is needed first, and only once: there are thousands.
        QRegularExpression expression;
    };
    /// What no one speaks of may be anything.
    QList<Field> fields;
    /// 0: any.
    quint64 volumeSize = 0;
    QString architecture;
    bool isLive = false;
};

/// One <os> as it stands in its file, without what it inherits.
struct Entry
{
    /// Resources, devices and firmwares are not filled in.
    OperatingSystem system;
    QStringList shortIds;
    /// Ids of the systems that it derives from or clones.
    QStringList parents;
    /// Device: whether it is supported.
    QMap<QString, bool> devices;
    /// "bios", "efi" on x86_64: whether it is supported.
    QMap<QString, bool> firmwares;
    struct Needs
    {
        OperatingSystem::Resources minimum;
        OperatingSystem::Resources recommended;
    };
    /// By architecture.
    QMap<QString, Needs> needs;
    /// Architectures whose missing needs come from the parents.
    QStringList inheritsNeeds;
    QList<MediaPattern> media;
    /// Some edition of it is for a PC, as far as is known.
    bool runsOnPc = false;
};

} // namespace innkeeper::osinfo
