// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/HostCheck.h"

#include "core/services/check/Checks.h"

#include <QUrl>

namespace innkeeper {

namespace {

/// Somebody else may have opened it already: only a dead connection is opened anew.
Result<HostFacts> factsOf(Hypervisor &hypervisor, const QString &uri)
{
    auto facts = hypervisor.host().facts();
    if (facts || facts.error().kind != ErrorKind::Disconnected)
        return facts;
    if (auto opened = hypervisor.open(uri); !opened)
        return failure(opened.error());
    return hypervisor.host().facts();
}

QList<Finding> ofThisComputer(const check::Scene &scene)
{
    return check::accelerators(scene) + check::processor(scene.files) + check::iommu(scene.files) +
           check::permissions(scene) + check::systemsDatabase(scene.files);
}

QList<Finding> ofConnection(const check::Scene &scene)
{
    return check::versions(scene.facts) + check::memory(scene.facts) + check::storage(scene) +
           check::network(scene) + check::firmware(scene);
}

} // namespace

HostCheck::HostCheck(Hypervisor &hypervisor, AcceleratorProbe &accelerators, QString hostRoot)
    : m_hypervisor(hypervisor)
    , m_accelerators(accelerators)
    , m_hostRoot(std::move(hostRoot))
{
}

QList<Finding> HostCheck::run(const QString &uri)
{
    const HostFiles files(m_hostRoot);
    const auto answer = factsOf(m_hypervisor, uri);
    HostFacts facts;
    if (answer)
        facts = *answer;
    else
        facts.isLocal = QUrl(uri).host().isEmpty();
    const check::Scene scene{facts, m_hypervisor, m_accelerators, files};

    QList<Finding> findings{answer ? check::connected(facts)
                                   : check::notConnected(uri, answer.error())};
    // Other drivers (Xen, libvirt's test driver) have no emulator to speak of.
    const bool isQemu = facts.driver == QLatin1String("QEMU");
    if (answer && isQemu)
        findings += ofConnection(scene);
    if (facts.isLocal && (isQemu || !answer))
        findings += ofThisComputer(scene);
    return findings;
}

Result<void> HostCheck::apply(Finding::Fix fix)
{
    switch (fix) {
    case Finding::Fix::None:
        break;
    case Finding::Fix::StartDefaultNetwork:
        return m_hypervisor.host().startNetwork(QStringLiteral("default"));
    case Finding::Fix::CreateDefaultPool:
        return m_hypervisor.storage().ensureDefaultPool().map([](const StoragePool &) {});
    case Finding::Fix::RetryAccelerator: {
        const auto verdict = m_accelerators.retry(
            check::emulatorFor(m_hypervisor.host(), Accelerator::Kvm), Accelerator::Kvm);
        if (!verdict.works)
            return failure(ErrorKind::Unsupported, verdict.reason, {}, verdict.detail);
        break;
    }
    }
    return {};
}

} // namespace innkeeper
