// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/host/HostFactsCard.h"

#include <QLabel>

namespace innkeeper {

HostFactsCard::HostFactsCard(QWidget *parent)
    : Form(parent)
    , m_name(addFact(QStringLiteral("hostName"), tr("Name")))
    , m_connection(addFact(QStringLiteral("hostConnection"), tr("Connection")))
    , m_processor(addFact(QStringLiteral("hostProcessor"), tr("Processor")))
    , m_memory(addFact(QStringLiteral("hostMemory"), tr("Memory")))
    , m_versions(addFact(QStringLiteral("hostVersions"), tr("Software")))
{
}

QLabel *HostFactsCard::addFact(const QString &name, const QString &label)
{
    auto *fact = new QLabel(this);
    fact->setTextFormat(Qt::PlainText);
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fact->setMinimumHeight(fact->fontMetrics().height() + 8);
    addRow(name, label, fact);
    return fact;
}

void HostFactsCard::setFacts(const HostFacts &facts)
{
    m_name->setText(facts.hostName);
    m_connection->setText(facts.uri);
    m_processor->setText(tr("%1, %n thread(s)", nullptr, facts.cpus)
                             .arg(facts.cpuModel.isEmpty() ? facts.architecture : facts.cpuModel));
    m_memory->setText(
        tr("%1, %2 of it free").arg(facts.memoryTotal.toText(), facts.memoryFree.toText()));
    m_versions->setText(
        facts.driver == QLatin1String("QEMU")
            ? tr("libvirt %1, QEMU %2, Innkeeper %3")
                  .arg(facts.libvirtVersion, facts.hypervisorVersion,
                       QStringLiteral(INNKEEPER_VERSION))
            : tr("libvirt %1 (%2), Innkeeper %3")
                  .arg(facts.libvirtVersion, facts.driver, QStringLiteral(INNKEEPER_VERSION)));
}

} // namespace innkeeper
