// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/HostFacts.h"
#include "core/ports/AcceleratorTrial.h"
#include "core/services/AcceleratorMemory.h"

#include <QMutex>
#include <QString>

#include <optional>

namespace innkeeper {

/// Which accelerator really runs guests on this computer, found by booting the probe guest
/// (docs/decisions). Remembered per boot of the host and per emulator build in a file, because a
/// hanging KVM costs the whole deadline. Blocking; any thread; one trial at a time.
class AcceleratorProbe
{
public:
    struct Verdict
    {
        Accelerator accelerator = Accelerator::Tcg;
        bool works = false;
        /// What the trial came to; empty when it could not even be made.
        std::optional<AcceleratorTrial::Outcome::Kind> outcome;
        /// Translated: why it does not.
        QString reason;
        QString detail;
        /// Was answered from memory, without a trial.
        bool isRemembered = false;

        bool operator==(const Verdict &) const = default;
    };

    /// `memoryFile` is created with its folders; one that cannot be read counts as empty.
    AcceleratorProbe(AcceleratorTrial &trial, QString memoryFile);

    [[nodiscard]] Verdict verdict(const QString &emulator, Accelerator accelerator);
    /// Forgets what was remembered, and tries.
    [[nodiscard]] Verdict retry(const QString &emulator, Accelerator accelerator);

    /// $XDG_CACHE_HOME/innkeeper/accelerators.json
    [[nodiscard]] static QString defaultMemoryFile();
    /// How long a guest may stay silent.
    [[nodiscard]] static std::chrono::milliseconds deadline(Accelerator accelerator);

private:
    [[nodiscard]] Verdict attempt(const QString &emulator, Accelerator accelerator);

    AcceleratorTrial &m_trial;
    AcceleratorMemory m_memory;
    QMutex m_mutex;
};

} // namespace innkeeper
