// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/AcceleratorChoice.h"

#include "core/services/check/KvmTrouble.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct AcceleratorChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::AcceleratorChoice)
};

Error cannotUseKvm(const QString &reason, const QString &detail)
{
    return {
        ErrorKind::Unsupported,
        reason.isEmpty()
            ? AcceleratorChoiceWords::tr("KVM was asked for, but this host does not offer it.")
            : AcceleratorChoiceWords::tr("KVM was asked for, but it does not run machines here: %1")
                  .arg(reason),
        AcceleratorChoiceWords::tr(
            "Choose the emulator TCG (in a shell: --accelerator tcg). It is slower, but "
            "works everywhere."),
        detail};
}

QString slowRemark(const QString &reason)
{
    return reason.isEmpty()
               ? AcceleratorChoiceWords::tr(
                     "This host offers no KVM, so the machine will run slowly, in QEMU's own "
                     "emulator (TCG).")
               : AcceleratorChoiceWords::tr(
                     "KVM is not used, so the machine will run slowly, in QEMU's own emulator "
                     "(TCG): %1")
                     .arg(reason);
}

/// KVM, when it is offered and, where that can be tried, works.
Result<GuestSupport> workingKvm(const HostFacts &facts, Host &host, AcceleratorProbe &probe)
{
    const auto support = host.guestSupport(Accelerator::Kvm);
    if (!support && support.error().kind == ErrorKind::Disconnected)
        return failure(support.error());
    if (!support)
        return failure(ErrorKind::Unsupported, QString(), {}, support.error().message);
    if (facts.isLocal) {
        const auto verdict = probe.verdict(support->emulator, Accelerator::Kvm);
        if (!verdict.works && !isOnlyOurPermission(facts, verdict))
            return failure(ErrorKind::Unsupported, verdict.reason, {}, verdict.detail);
    }
    return support;
}

} // namespace

Result<AcceleratorChoice> AcceleratorChoice::make(CreateRequest::AcceleratorChoice asked,
                                                  const HostFacts &facts, Host &host,
                                                  AcceleratorProbe &probe)
{
    QString remark;
    if (asked != CreateRequest::AcceleratorChoice::Tcg) {
        const auto kvm = workingKvm(facts, host, probe);
        if (kvm)
            return AcceleratorChoice{*kvm, {}};
        if (kvm.error().kind == ErrorKind::Disconnected)
            return failure(kvm.error());
        if (asked == CreateRequest::AcceleratorChoice::Kvm)
            return failure(cannotUseKvm(kvm.error().message, kvm.error().detail));
        remark = slowRemark(kvm.error().message);
    }
    auto tcg = host.guestSupport(Accelerator::Tcg);
    if (!tcg)
        return failure(tcg.error());
    return AcceleratorChoice{*std::move(tcg), remark};
}

} // namespace innkeeper
