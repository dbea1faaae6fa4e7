// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/MachineId.h"
#include "core/base/Result.h"
#include "core/base/UniqueFd.h"

#include <QString>

#include <chrono>

namespace innkeeper {

/// One change of a machine at a time, whichever window makes it: libvirt defines whatever it is
/// given last, so of two that read the same definition one would lose what it changed. Other
/// programs do not know of it. The kernel lets go when the holder dies. Any thread.
class ChangeLock
{
public:
    /// Waits for the others. Busy: they took longer than `patience`. Where no file can be locked
    /// there is no lock: better a change than none.
    [[nodiscard]] static Result<ChangeLock>
    take(const QString &folder, const MachineId &id,
         std::chrono::milliseconds patience = std::chrono::minutes(1));

    ChangeLock(ChangeLock &&) = default;
    ChangeLock &operator=(ChangeLock &&) = delete;
    ~ChangeLock();

    /// $XDG_STATE_HOME/innkeeper/changes
    [[nodiscard]] static QString defaultFolder();

private:
    ChangeLock(QString path, UniqueFd fd);

    QString m_path;
    UniqueFd m_fd;
};

} // namespace innkeeper
