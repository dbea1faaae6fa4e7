// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/ConnectionChoice.h"

#include <QCoreApplication>

#include <unistd.h>

namespace innkeeper {

namespace {

struct ConnectionChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ConnectionChoice)
};

constexpr QLatin1String kSystem("qemu:///system");
constexpr QLatin1String kSession("qemu:///session");

QString whyNotSystem(const Error &error)
{
    if (error.kind == ErrorKind::Denied)
        return ConnectionChoiceWords::tr(
            "You may not manage the virtual machines of the system, so Innkeeper "
            "looks after your own. Members of the group “libvirt” may manage both.");
    return ConnectionChoiceWords::tr(
        "The libvirt service of the system does not answer, so Innkeeper looks after "
        "your own machines.");
}

} // namespace

ConnectionChoice ConnectionChoice::make(Hypervisor &trial, const QString &asked, bool embedded)
{
    if (!asked.isEmpty())
        return {asked, {}};
    const QString system = kSystem;
    const QString session = kSession;
    // libvirt gives root no session of its own.
    if (::geteuid() == 0)
        return {system, {}};
    if (embedded)
        return {session, ConnectionChoiceWords::tr(
                             "Innkeeper runs without being installed, so it looks after your "
                             "own machines, which needs no privilege.")};
    const Result<void> opened = trial.open(system);
    trial.close();
    if (opened)
        return {system, {}};
    return {session, whyNotSystem(opened.error())};
}

QStringList limitsOf(const HostFacts &facts)
{
    if (facts.driver.compare(QLatin1String("TEST"), Qt::CaseInsensitive) == 0)
        return {ConnectionChoiceWords::tr(
            "Nothing here is real: libvirt's test driver only pretends to run "
            "machines, and they have no screen.")};
    QStringList limits;
    if (facts.isSession) {
        limits << ConnectionChoiceWords::tr(
                      "Machines reach the network, but other computers cannot reach them. "
                      "Bridges and shared networks need the system's connection.")
               << ConnectionChoiceWords::tr(
                      "PCI devices of this computer cannot be given to machines. That needs "
                      "the system's connection.")
               << ConnectionChoiceWords::tr(
                      "Machines do not start with the computer, only after you log in.");
    }
    if (!facts.isLocal) {
        limits << ConnectionChoiceWords::tr(
                      "Installer images must lie on the host %1; those of this computer "
                      "cannot be inserted.")
                      .arg(facts.hostName)
               << ConnectionChoiceWords::tr(
                      "Whether KVM really works on %1 cannot be tried from here.")
                      .arg(facts.hostName);
    }
    return limits;
}

} // namespace innkeeper
