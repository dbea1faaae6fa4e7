// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/check/Checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper::check {

namespace {

using Severity = Finding::Severity;

struct NetworkCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::HostCheck)
};

Finding userNetworking(Finding finding)
{
    finding.title = NetworkCheckWords::tr("Machines use your network connection (user networking)");
    finding.reason =
        NetworkCheckWords::tr("They reach the internet and this computer, but other computers "
                              "cannot reach them, and \"ping\" may not work. Networks of their own "
                              "need qemu:///system.");
    return finding;
}

} // namespace

QList<Finding> network(const Scene &scene)
{
    Finding finding;
    finding.id = QStringLiteral("default-network");
    if (scene.facts.isSession)
        return {userNetworking(finding)};

    finding.reason =
        NetworkCheckWords::tr("New machines are connected to libvirt's network \"default\", which "
                              "takes them to the internet.");
    const auto networks = scene.hypervisor.host().networks();
    if (!networks) {
        finding.severity = Severity::Warning;
        finding.title = NetworkCheckWords::tr("The networks cannot be read");
        finding.reason = networks.error().message;
        finding.advice = networks.error().advice;
        finding.detail = networks.error().detail;
        return {finding};
    }
    const auto found = std::find_if(networks->begin(), networks->end(), [](const auto &each) {
        return each.name == QLatin1String("default");
    });
    if (found == networks->end()) {
        finding.severity = Severity::Warning;
        finding.title = NetworkCheckWords::tr("There is no default network");
        finding.advice =
            NetworkCheckWords::tr("Install the package libvirt-daemon-config-network, or run "
                                  "\"virsh net-define /usr/share/libvirt/networks/default.xml\".");
    } else if (!found->isActive) {
        finding.severity = Severity::Warning;
        finding.title = NetworkCheckWords::tr("The default network is not started");
        finding.advice = NetworkCheckWords::tr("Start it, now and with this computer.");
        finding.fix = Finding::Fix::StartDefaultNetwork;
    } else {
        finding.title = NetworkCheckWords::tr("The default network is active");
        if (!found->startsWithHost) {
            finding.severity = Severity::Note;
            finding.title =
                NetworkCheckWords::tr("The default network does not start with this computer");
            finding.advice = NetworkCheckWords::tr("Let it start with this computer.");
            finding.fix = Finding::Fix::StartDefaultNetwork;
        }
    }
    return {finding};
}

} // namespace innkeeper::check
