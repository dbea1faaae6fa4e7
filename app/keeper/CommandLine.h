// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace innkeeper {

/// What innkeeperd was asked to do.
struct KeeperCommandLine
{
    /// libvirt's; empty: the one that an Innkeeper of this person would choose.
    QString uri;
    /// For everybody on this computer, and not only for the person who started it.
    bool isForSystem = false;
    QString rulesFile;
    QString holdsFile;
    /// Where isolated devices are served.
    QString socketsFolder;

    /// Answers --help, --version and mistakes itself, and exits.
    [[nodiscard]] static KeeperCommandLine parse(const QStringList &words);
};

} // namespace innkeeper
