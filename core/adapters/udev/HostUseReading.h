// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/HostUses.h"

#include <QString>
#include <QStringList>

namespace innkeeper::udev {

/// What this computer needs its USB devices for, as /sys, /proc and udev's notes tell it now. Needs
/// no rights. Mounts are those of this process's namespace. Blocks for some milliseconds; any
/// thread.
class HostUseReading : public HostUses
{
public:
    /// `root`: a folder that holds such a tree, for tests.
    explicit HostUseReading(QString root = QStringLiteral("/"));

    /// `images`: absolute paths of what machines use as disks, with the files that these build on.
    [[nodiscard]] HostUse read(const QStringList &images) const override;

private:
    QString m_root;
};

} // namespace innkeeper::udev
