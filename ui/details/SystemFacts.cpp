// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/SystemFacts.h"

#include "ui/create/fields/FirmwareText.h"
#include "ui/details/MachineDetails.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainName.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace innkeeper {

SystemFacts::SystemFacts(Form &form)
    : QObject(&form)
    , m_form(form)
    , m_system(new QWidget)
    , m_emblem(new IconLabel(24))
    , m_osName(new QLabel)
{
    m_osName->setObjectName(QStringLiteral("os-name"));
    m_osName->setTextFormat(Qt::PlainText);
    m_osName->setWordWrap(true);
    auto *change = new QPushButton(tr("C&hange…"));
    change->setObjectName(QStringLiteral("os-change"));
    change->setAccessibleName(tr("Change the operating system"));
    auto *row = new QHBoxLayout(m_system);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::kGap);
    row->addWidget(m_emblem);
    row->addWidget(m_osName, 1);
    row->addWidget(change);

    m_form.addHeading(tr("System"));
    m_form.addRow(QStringLiteral("os"), tr("Operating system"), m_system);
    m_state = addFact(QStringLiteral("state"), tr("State"));
    m_firmware = addFact(QStringLiteral("firmware"), tr("Firmware"));
    m_board = addFact(QStringLiteral("board"), tr("Board"));
    m_accelerator = addFact(QStringLiteral("accelerator"), tr("Accelerator"));
    m_uuid = addFact(QStringLiteral("uuid"), tr("UUID"));
    m_connection = addFact(QStringLiteral("connection"), tr("Connection"));
    connect(change, &QPushButton::clicked, this, &SystemFacts::chooserAsked);
}

QLabel *SystemFacts::addFact(const QString &name, const QString &label)
{
    auto *value = new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form.addRow(name, label, value);
    return value;
}

void SystemFacts::load(const MachineDetails &details)
{
    const Machine saved = details.saved.machine();
    const auto hardware = (details.live ? *details.live : details.saved).hardware();
    m_emblem->setIcon(style::osIcon(saved.osId));
    m_osName->setText(!details.osName.isEmpty() ? details.osName
                      : saved.osId.isEmpty()    ? tr("Not known")
                                                : plainLine(saved.osId));
    m_state->setText(toText(details.machine.state));
    const QString firmware = toText(hardware.firmware);
    m_firmware->setText(hardware.tpmVersion.isEmpty()
                            ? firmware
                            : tr("%1, TPM %2").arg(firmware, hardware.tpmVersion));
    m_board->setText(hardware.machineType.isEmpty()
                         ? hardware.architecture
                         : tr("%1, %2", "architecture, machine type")
                               .arg(hardware.architecture, hardware.machineType));
    m_accelerator->setText(saved.accelerator == Accelerator::Kvm   ? tr("KVM: the host's processor")
                           : saved.accelerator == Accelerator::Tcg ? tr("TCG: emulated, slower")
                                                                   : tr("That of the host"));
    m_uuid->setText(details.machine.id.toText());
    m_connection->setText(details.host.facts.uri);
    m_form.setRowVisible(m_connection, !details.host.facts.uri.isEmpty());
}

void SystemFacts::showProblem(const Error *problem)
{
    m_form.setHint(m_system, problem ? problem->message : QString(), problem != nullptr);
}

} // namespace innkeeper
