// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/AcceleratorTrial.h"
#include "tests/fakes/FakeScript.h"

#include <QMap>

namespace innkeeper::fakes {

/// Answers without booting anything: TCG works, KVM is silent, until a test says otherwise. The
/// script's call is "trial.run". Any thread.
class FakeAcceleratorTrial : public AcceleratorTrial
{
public:
    FakeAcceleratorTrial();

    [[nodiscard]] Result<Outcome> run(const QString &emulator, Accelerator accelerator,
                                      std::chrono::milliseconds deadline) override;

    void setOutcome(Accelerator accelerator, Outcome::Kind kind, const QString &detail = {});
    [[nodiscard]] int runs(Accelerator accelerator) const;
    [[nodiscard]] FakeScript &script() { return m_script; }

private:
    FakeScript m_script;
    mutable QMutex m_mutex;
    QMap<Accelerator, Outcome> m_outcomes;
    QMap<Accelerator, int> m_runs;
};

} // namespace innkeeper::fakes
