// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/AcceleratorTrial.h"

#include <QString>

#include <optional>

namespace innkeeper {

/// What trials came to, in a small file. An entry holds for one boot of the host and one build of
/// the emulator (path, size, time of change). Several processes may share the file; a file that
/// cannot be read counts as empty, one that cannot be written is done without.
class AcceleratorMemory
{
public:
    explicit AcceleratorMemory(QString file);

    [[nodiscard]] std::optional<AcceleratorTrial::Outcome> recall(const QString &emulator,
                                                                  Accelerator accelerator) const;
    void remember(const QString &emulator, Accelerator accelerator,
                  const AcceleratorTrial::Outcome &outcome);
    void forget(const QString &emulator, Accelerator accelerator);

private:
    QString m_file;
};

} // namespace innkeeper
