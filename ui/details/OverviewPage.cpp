// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/OverviewPage.h"

#include "ui/details/FieldRow.h"
#include "ui/details/PartForm.h"
#include "ui/details/RenameBox.h"
#include "ui/details/SystemFacts.h"
#include "ui/details/TuningBox.h"
#include "ui/details/VirtioBox.h"
#include "ui/style/Icons.h"
#include "ui/widgets/PlainName.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>

namespace innkeeper {

namespace {
const QString kOs = QStringLiteral("os");
}

OverviewPage::OverviewPage(const hardware::PartKind &kind, const QString &which,
                           const MachineDetails &details)
    : PartPage(kind, which, details, {kOs, QStringLiteral("uuid")})
    , m_rename(addHeadButton(QStringLiteral("rename"), tr("&Rename…")))
    , m_name(new RenameBox)
    , m_tuning(new TuningBox)
    , m_virtio(new VirtioBox)
    , m_facts(new SystemFacts(form()))
{
    addAboveForm(m_name);
    m_name->hide();
    addAboveForm(m_tuning);
    addAboveForm(m_virtio);
    connect(m_rename, &QAbstractButton::clicked, this,
            [this] { m_name->begin(values().value(QStringLiteral("name"))); });
    connect(m_name, &RenameBox::wanted, this, &OverviewPage::renameWanted);
    connect(m_facts, &SystemFacts::chooserAsked, this, &OverviewPage::chooserAsked);
}

void OverviewPage::load(const MachineDetails &details)
{
    PartPage::load(details);
    m_facts->load(details);
    m_tuning->load(details);
    m_virtio->load(details);
    const bool isOff = !isActive(details.machine.state);
    m_rename->setEnabled(isOff);
    m_rename->setToolTip(isOff ? QString() : tr("A machine is renamed while it is off."));
    m_rename->setAccessibleDescription(m_rename->toolTip());
    showIcons();
    if (auto *title = qobject_cast<QLineEdit *>(form().row(QStringLiteral("title"))->control()))
        title->setPlaceholderText(plainLine(details.machine.name));
}

void OverviewPage::showIcons()
{
    auto *box = qobject_cast<QComboBox *>(form().row(QStringLiteral("icon"))->control());
    for (int i = 0; box && i < box->count(); ++i)
        box->setItemIcon(i, style::machineIcon(box->itemData(i).toString(), osId()));
}

void OverviewPage::renamed(const Error *problem)
{
    if (problem)
        m_name->showProblem(*problem);
    else
        m_name->hide();
}

QString OverviewPage::osId() const
{
    return values().value(kOs);
}

void OverviewPage::chooseSystem(const QString &osId)
{
    if (osId != this->osId())
        want(kOs, this->osId(), osId);
}

void OverviewPage::savedOne(const hardware::Change &change, const Error *problem)
{
    if (change.field == kOs)
        m_facts->showProblem(problem);
    else
        PartPage::savedOne(change, problem);
}

} // namespace innkeeper
