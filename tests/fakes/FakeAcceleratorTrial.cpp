// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeAcceleratorTrial.h"

namespace innkeeper::fakes {

using namespace std::chrono_literals;

FakeAcceleratorTrial::FakeAcceleratorTrial()
    : m_outcomes({{Accelerator::Tcg, Outcome{Outcome::Kind::Works, 800ms, {}}},
                  {Accelerator::Kvm, Outcome{Outcome::Kind::Silent, 5s, {}}}})
{
}

Result<AcceleratorTrial::Outcome>
FakeAcceleratorTrial::run(const QString &, Accelerator accelerator, std::chrono::milliseconds)
{
    {
        const QMutexLocker lock(&m_mutex);
        ++m_runs[accelerator];
    }
    if (auto scripted = m_script.enter(QStringLiteral("trial.run")); !scripted)
        return failure(scripted.error());
    const QMutexLocker lock(&m_mutex);
    return m_outcomes.value(accelerator);
}

void FakeAcceleratorTrial::setOutcome(Accelerator accelerator, Outcome::Kind kind,
                                      const QString &detail)
{
    const QMutexLocker lock(&m_mutex);
    m_outcomes.insert(accelerator, Outcome{kind, 10ms, detail});
}

int FakeAcceleratorTrial::runs(Accelerator accelerator) const
{
    const QMutexLocker lock(&m_mutex);
    return m_runs.value(accelerator);
}

} // namespace innkeeper::fakes
