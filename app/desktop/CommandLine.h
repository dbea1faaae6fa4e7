// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace innkeeper {

/// What the program was asked for.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::CommandLine)

public:
    /// Empty: not said.
    QString connection;
    QString machine;
    QString image;

    /// Help and version need no display.
    [[nodiscard]] static bool wantsOnlyWords(int argc, char **argv);
    /// Prints and ends the program when asked for help or version, or when it makes no sense.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments);
};

} // namespace innkeeper
