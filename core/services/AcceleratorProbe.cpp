// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/AcceleratorProbe.h"

#include "core/services/check/KvmTrouble.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace innkeeper {

namespace {

using namespace std::chrono_literals;
using Kind = AcceleratorTrial::Outcome::Kind;

struct AcceleratorProbeWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::AcceleratorProbe)

public:
    static QString silent(Accelerator accelerator)
    {
        const auto seconds =
            std::chrono::ceil<std::chrono::seconds>(AcceleratorProbe::deadline(accelerator));
        if (accelerator == Accelerator::Kvm)
            return tr("KVM opens, but no guest answered within %n second(s).", nullptr,
                      int(seconds.count()));
        return tr("The emulator starts, but no guest answered within %n second(s).", nullptr,
                  int(seconds.count()));
    }
    static QString refused(Accelerator accelerator, const QString &detail)
    {
        if (accelerator == Accelerator::Kvm)
            return reasonOf(kvmTrouble(detail));
        return tr("The emulator refuses to run a guest.");
    }
};

AcceleratorProbe::Verdict verdictOf(Accelerator accelerator,
                                    const AcceleratorTrial::Outcome &outcome)
{
    AcceleratorProbe::Verdict verdict;
    verdict.accelerator = accelerator;
    verdict.works = outcome.kind == Kind::Works;
    verdict.outcome = outcome.kind;
    verdict.detail = outcome.detail;
    if (outcome.kind == Kind::Silent)
        verdict.reason = AcceleratorProbeWords::silent(accelerator);
    else if (outcome.kind == Kind::Refused)
        verdict.reason = AcceleratorProbeWords::refused(accelerator, outcome.detail);
    return verdict;
}

} // namespace

AcceleratorProbe::AcceleratorProbe(AcceleratorTrial &trial, QString memoryFile)
    : m_trial(trial)
    , m_memory(std::move(memoryFile))
{
}

AcceleratorProbe::Verdict AcceleratorProbe::verdict(const QString &emulator,
                                                    Accelerator accelerator)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto outcome = m_memory.recall(emulator, accelerator)) {
        Verdict remembered = verdictOf(accelerator, *outcome);
        remembered.isRemembered = true;
        return remembered;
    }
    return attempt(emulator, accelerator);
}

AcceleratorProbe::Verdict AcceleratorProbe::retry(const QString &emulator, Accelerator accelerator)
{
    const QMutexLocker lock(&m_mutex);
    return attempt(emulator, accelerator);
}

AcceleratorProbe::Verdict AcceleratorProbe::attempt(const QString &emulator,
                                                    Accelerator accelerator)
{
    const auto outcome = m_trial.run(emulator, accelerator, deadline(accelerator));
    if (!outcome) {
        Verdict failed;
        failed.accelerator = accelerator;
        failed.reason = outcome.error().message;
        failed.detail = outcome.error().detail;
        return failed;
    }
    // A refusal comes at once, and may be mended without a new boot (a group, a module).
    if (outcome->kind == Kind::Refused)
        m_memory.forget(emulator, accelerator);
    else
        m_memory.remember(emulator, accelerator, *outcome);
    return verdictOf(accelerator, *outcome);
}

QString AcceleratorProbe::defaultMemoryFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/innkeeper/accelerators.json");
}

std::chrono::milliseconds AcceleratorProbe::deadline(Accelerator accelerator)
{
    // Hardware answers in a third of a second; translated code on a busy, small computer needs
    // patience.
    return accelerator == Accelerator::Kvm ? 5s : 20s;
}

} // namespace innkeeper
