// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/check/KvmTrouble.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct KvmTroubleWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::KvmTrouble)
};

} // namespace

KvmTrouble kvmTrouble(const QString &detail)
{
    // QEMU is not translated; these are strerror's words in the C locale it runs in.
    if (detail.contains(QLatin1String("Permission denied")))
        return KvmTrouble::NoPermission;
    if (detail.contains(QLatin1String("No such file or directory")) ||
        detail.contains(QLatin1String("No such device")))
        return KvmTrouble::NoDevice;
    if (detail.contains(QLatin1String("Device or resource busy")))
        return KvmTrouble::Busy;
    return KvmTrouble::Unknown;
}

QString reasonOf(KvmTrouble trouble)
{
    switch (trouble) {
    case KvmTrouble::NoDevice:
        return KvmTroubleWords::tr("KVM is not there: its kernel module is not loaded.");
    case KvmTrouble::NoPermission:
        return KvmTroubleWords::tr("KVM is there, but your account may not use it.");
    case KvmTrouble::Busy:
        return KvmTroubleWords::tr("Another program holds the processor's virtualization.");
    case KvmTrouble::Unknown:
        break;
    }
    return KvmTroubleWords::tr("KVM refuses to run a guest.");
}

bool isOnlyOurPermission(const HostFacts &facts, const AcceleratorProbe::Verdict &verdict)
{
    return !facts.isSession && !facts.uri.isEmpty() &&
           verdict.outcome == AcceleratorTrial::Outcome::Kind::Refused &&
           kvmTrouble(verdict.detail) == KvmTrouble::NoPermission;
}

} // namespace innkeeper
