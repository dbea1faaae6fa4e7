// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/check/Checks.h"

#include <QCoreApplication>
#include <QVersionNumber>

namespace innkeeper::check {

namespace {

using Severity = Finding::Severity;

struct ConnectionCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::HostCheck)
};

const QVersionNumber kOldestLibvirt(9, 0);
const QVersionNumber kOldestQemu(7, 2);

Finding version(const QString &id, const QString &program, const QString &found,
                const QVersionNumber &oldest)
{
    Finding finding;
    finding.id = id;
    finding.reason = ConnectionCheckWords::tr("Innkeeper is made for %1 %2 or newer.")
                         .arg(program, oldest.toString());
    const auto number = QVersionNumber::fromString(found);
    if (number.isNull()) {
        finding.severity = Severity::Note;
        finding.title = ConnectionCheckWords::tr("The version of %1 is unknown").arg(program);
        return finding;
    }
    finding.title = QStringLiteral("%1 %2").arg(program, found);
    if (number < oldest) {
        finding.severity = Severity::Problem;
        finding.title = ConnectionCheckWords::tr("%1 %2 is too old").arg(program, found);
        finding.advice = ConnectionCheckWords::tr("Upgrade this computer to Debian 12 or newer.");
    }
    return finding;
}

} // namespace

Finding connected(const HostFacts &facts)
{
    Finding finding;
    finding.id = QStringLiteral("connection");
    finding.title = ConnectionCheckWords::tr("Connected to %1").arg(facts.uri);
    finding.reason =
        facts.isSession
            ? ConnectionCheckWords::tr(
                  "Your own machines, run by your own account: no daemon, no privilege.")
            : ConnectionCheckWords::tr(
                  "Everything that Innkeeper does with machines goes through libvirt.");
    return finding;
}

Finding notConnected(const QString &uri, const Error &why)
{
    Finding finding;
    finding.id = QStringLiteral("connection");
    finding.severity = Severity::Problem;
    finding.title = ConnectionCheckWords::tr("No connection to %1").arg(uri);
    finding.reason = why.message;
    finding.advice = why.advice;
    if (finding.advice.isEmpty() && why.kind != ErrorKind::Denied) {
        finding.advice = ConnectionCheckWords::tr(
            "Install libvirt: the packages libvirt-daemon and libvirt-daemon-driver-qemu for your "
            "own machines, libvirt-daemon-system for machines of the whole computer.");
    }
    finding.detail = why.detail;
    return finding;
}

QList<Finding> versions(const HostFacts &facts)
{
    return {version(QStringLiteral("libvirt"), QStringLiteral("libvirt"), facts.libvirtVersion,
                    kOldestLibvirt),
            version(QStringLiteral("qemu"), QStringLiteral("QEMU"), facts.hypervisorVersion,
                    kOldestQemu)};
}

} // namespace innkeeper::check
