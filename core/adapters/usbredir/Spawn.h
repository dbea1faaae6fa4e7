// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/UniqueFd.h"

#include <QString>
#include <QStringList>

#include <sys/types.h>

namespace innkeeper::usbredir {

/// A socket file that anybody may knock at; what was there before goes.
[[nodiscard]] Result<UniqueFd> listenAt(const QString &path);
[[nodiscard]] Result<UniqueFd> openNode(int bus, int number);
/// The host's drivers take what nobody has of it.
void giveToDrivers(int bus, int number);

struct Spawned
{
    pid_t pid = -1;
    /// Its reports come here; closing it ends the program.
    UniqueFd control;
};
/// `words` and the user are its arguments.
[[nodiscard]] Result<Spawned> spawn(const QString &program, const QStringList &words, qint64 user,
                                    const UniqueFd &device, const UniqueFd &listener);

} // namespace innkeeper::usbredir
