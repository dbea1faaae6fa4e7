// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/check/Checks.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace innkeeper::check {

namespace {

using Severity = Finding::Severity;

struct ProcessorCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::HostCheck)
};

QStringList flagsOf(const HostFiles &files)
{
    static const QRegularExpression line(QStringLiteral("^flags\\s*:(.*)$"),
                                         QRegularExpression::MultilineOption);
    const QString text = QString::fromLatin1(files.read(QStringLiteral("/proc/cpuinfo")));
    return line.match(text).captured(1).split(u' ', Qt::SkipEmptyParts);
}

Finding virtualization(const QStringList &flags)
{
    Finding finding;
    finding.id = QStringLiteral("cpu-virtualization");
    finding.reason =
        ProcessorCheckWords::tr("KVM needs a processor that helps with virtualization.");
    if (flags.contains(QLatin1String("vmx"))) {
        finding.title = ProcessorCheckWords::tr("The processor has Intel VT-x");
    } else if (flags.contains(QLatin1String("svm"))) {
        finding.title = ProcessorCheckWords::tr("The processor has AMD-V");
    } else {
        finding.severity = Severity::Note;
        finding.title = ProcessorCheckWords::tr("The processor offers no virtualization");
        finding.advice = flags.contains(QLatin1String("hypervisor"))
                             ? ProcessorCheckWords::tr(
                                   "This computer is itself a virtual machine: switch nested "
                                   "virtualization on in the host that runs it.")
                             : ProcessorCheckWords::tr(
                                   "Switch it on in the firmware setup: \"Intel Virtualization "
                                   "Technology\" or \"SVM mode\".");
    }
    return finding;
}

QList<Finding> nested(const HostFiles &files)
{
    for (const auto *module : {"kvm_intel", "kvm_amd"}) {
        const auto file =
            QStringLiteral("/sys/module/%1/parameters/nested").arg(QLatin1String(module));
        const QByteArray value = files.read(file);
        if (value.isEmpty())
            continue;
        Finding finding;
        finding.id = QStringLiteral("nested-virtualization");
        finding.reason =
            ProcessorCheckWords::tr("Lets machines run machines of their own, and Windows its "
                                    "security features.");
        if (value == "Y" || value == "1") {
            finding.title = ProcessorCheckWords::tr("Nested virtualization is on");
        } else {
            finding.severity = Severity::Note;
            finding.title = ProcessorCheckWords::tr("Nested virtualization is off");
            finding.advice =
                ProcessorCheckWords::tr("Write \"options %1 nested=1\" into "
                                        "/etc/modprobe.d/kvm.conf and restart this computer.")
                    .arg(QLatin1String(module));
        }
        return {finding};
    }
    return {};
}

} // namespace

QList<Finding> processor(const HostFiles &files)
{
    return QList<Finding>{virtualization(flagsOf(files))} + nested(files);
}

} // namespace innkeeper::check
