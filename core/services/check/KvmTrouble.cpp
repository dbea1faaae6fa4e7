// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/check/KvmTrouble.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct Words
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
        return Words::tr("KVM is not there: its kernel module is not loaded.");
    case KvmTrouble::NoPermission:
        return Words::tr("KVM is there, but your account may not use it.");
    case KvmTrouble::Busy:
        return Words::tr("Another program holds the processor's virtualization.");
    case KvmTrouble::Unknown:
        break;
    }
    return Words::tr("KVM refuses to run a guest.");
}

bool isOnlyOurPermission(const HostFacts &facts, const AcceleratorProbe::Verdict &verdict)
{
    return !facts.isSession && !facts.uri.isEmpty() &&
           verdict.outcome == AcceleratorTrial::Outcome::Kind::Refused &&
           kvmTrouble(verdict.detail) == KvmTrouble::NoPermission;
}

} // namespace innkeeper
