// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/check/Checks.h"
#include "core/services/check/KvmTrouble.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace innkeeper::check {

namespace {

using Severity = Finding::Severity;
using Verdict = AcceleratorProbe::Verdict;
using Kind = AcceleratorTrial::Outcome::Kind;

struct AcceleratorCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::HostCheck)
};

QString adviceOnSilence(const HostFiles &files)
{
    if (files.read(QStringLiteral("/proc/cpuinfo")).contains(" hypervisor"))
        return AcceleratorCheckWords::tr(
            "This computer is itself a virtual machine, whose host does not pass "
            "virtualization on properly. Nothing is wrong here: machines run without "
            "KVM. Try again after the host was changed.");
    return AcceleratorCheckWords::tr(
        "Update the firmware of this computer and the kernel, restart, and try again. "
        "Until then machines run without KVM.");
}

QString adviceOnRefusal(const QString &detail)
{
    switch (kvmTrouble(detail)) {
    case KvmTrouble::NoDevice:
        return AcceleratorCheckWords::tr(
            "Switch virtualization on in the firmware setup (Intel VT-x, AMD SVM), "
            "then load the module: \"sudo modprobe kvm_intel\" or \"sudo modprobe "
            "kvm_amd\".");
    case KvmTrouble::NoPermission:
        return AcceleratorCheckWords::tr(
            "Join the group kvm: \"sudo adduser $USER kvm\", then log out and in "
            "again.");
    case KvmTrouble::Busy:
        return AcceleratorCheckWords::tr(
            "Quit VirtualBox or whatever else runs machines here, and try again.");
    case KvmTrouble::Unknown:
        break;
    }
    return AcceleratorCheckWords::tr("See the details for what the emulator said.");
}

Finding kvm(const Scene &scene)
{
    const Verdict verdict = scene.accelerators.verdict(
        emulatorFor(scene.hypervisor.host(), Accelerator::Kvm), Accelerator::Kvm);
    Finding finding;
    finding.id = QStringLiteral("kvm");
    finding.detail = verdict.detail;
    finding.reason = AcceleratorCheckWords::tr(
        "With KVM machines run at nearly the speed of this computer; "
        "without it QEMU translates each instruction, many times slower.");
    if (verdict.works) {
        finding.title = AcceleratorCheckWords::tr("KVM runs guests");
        return finding;
    }
    if (isOnlyOurPermission(scene.facts, verdict)) {
        finding.severity = Severity::Note;
        finding.title =
            AcceleratorCheckWords::tr("KVM could not be tried: your account may not use it");
        finding.reason = AcceleratorCheckWords::tr(
            "Machines of this connection are run by libvirt, which has its "
            "own permission.");
        finding.advice = adviceOnRefusal(verdict.detail);
        return finding;
    }
    finding.severity = Severity::Warning;
    finding.title = AcceleratorCheckWords::tr("KVM does not run guests here");
    finding.reason = AcceleratorCheckWords::tr(
                         "%1 Machines work all the same, translated by QEMU (TCG), but many "
                         "times slower.")
                         .arg(verdict.reason);
    finding.advice = verdict.outcome == Kind::Refused ? adviceOnRefusal(verdict.detail)
                                                      : adviceOnSilence(scene.files);
    finding.fix = Finding::Fix::RetryAccelerator;
    return finding;
}

Finding tcg(const Scene &scene)
{
    const Verdict verdict = scene.accelerators.verdict(
        emulatorFor(scene.hypervisor.host(), Accelerator::Tcg), Accelerator::Tcg);
    Finding finding;
    finding.id = QStringLiteral("tcg");
    finding.detail = verdict.detail;
    finding.title = AcceleratorCheckWords::tr("QEMU runs guests without KVM (TCG)");
    finding.reason = AcceleratorCheckWords::tr(
        "The way that works on every computer, and for foreign processors.");
    if (!verdict.works) {
        finding.severity = Severity::Problem;
        finding.title = AcceleratorCheckWords::tr("QEMU runs no guests");
        finding.reason = AcceleratorCheckWords::tr("%1 No machine can run without a working QEMU.")
                             .arg(verdict.reason);
        finding.advice =
            AcceleratorCheckWords::tr("Install the package qemu-system-x86, or install it anew.");
    }
    return finding;
}

} // namespace

QString emulatorFor(Host &host, Accelerator accelerator)
{
    if (const auto support = host.guestSupport(accelerator))
        return support->emulator;
    const QString name = QStringLiteral("qemu-system-x86_64");
    const QString path = QStandardPaths::findExecutable(name);
    return path.isEmpty() ? name : path;
}

QList<Finding> accelerators(const Scene &scene)
{
    return {kvm(scene), tcg(scene)};
}

} // namespace innkeeper::check
