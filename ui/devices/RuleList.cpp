// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/RuleList.h"

#include "core/base/Deliver.h"
#include "core/usb/UsbRuleOrder.h"
#include "ui/devices/RuleDialog.h"
#include "ui/devices/RuleRow.h"
#include "ui/devices/RuleWords.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/Caption.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Notice.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace innkeeper {

RuleList::RuleList(UsbKeeping &usb, MachineList &machines, QWidget *parent)
    : QWidget(parent)
    , m_usb(usb)
    , m_machines(machines)
    , m_notice(new Notice(this))
    , m_nothing(makeCaption("noRules"))
    , m_card(new Card(this))
    , m_layout(new QVBoxLayout(m_card))
    , m_add(new QPushButton(style::icon(QStringLiteral("add")), tr("&Add Rule…"), this))
{
    setObjectName(QStringLiteral("ruleList"));
    setAccessibleName(tr("Rules"));
    auto *title = new QLabel(tr("Rules"), this);
    title->setFont(style::headingFont());
    m_add->setObjectName(QStringLiteral("addRule"));
    m_add->setAccessibleName(tr("Add a rule"));
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, [this] { addRule(); });
    m_nothing->setText(
        tr("There are no rules: whenever something is plugged in, you are asked where it "
           "belongs. The first rule that fits a device decides about it."));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto *header = new QHBoxLayout;
    header->addWidget(title, 1);
    header->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, style::kGap, 0, 0);
    layout->setSpacing(style::kGap);
    layout->addLayout(header);
    layout->addWidget(m_notice);
    layout->addWidget(m_nothing);
    layout->addWidget(m_card);
    connect(&m_usb, &UsbKeeping::changed, this, &RuleList::follow);
    connect(&m_machines, &MachineList::reset, this, &RuleList::rebuild);
    connect(&m_machines, &MachineList::added, this, &RuleList::rebuild);
    connect(&m_machines, &MachineList::changed, this, &RuleList::rebuild);
    connect(&m_machines, &MachineList::removed, this, &RuleList::rebuild);
    follow();
}

QString RuleList::nameOfMachine(const UsbRule &rule) const
{
    const std::optional<Machine> machine = m_machines.find(rule.machine);
    if (machine)
        return machine->displayName();
    // As long as nobody knows the machines, none of them is missing.
    return m_machines.isLoaded() ? QString() : tr("a machine");
}

void RuleList::follow()
{
    if (m_saving > 0)
        return;
    const QList<UsbRule> rules = inOrder(m_usb.rules());
    if (rules == m_rules && !m_nothing->isHidden() == rules.isEmpty())
        return;
    m_rules = rules;
    m_names.clear();
    rebuild();
}

void RuleList::rebuild()
{
    QStringList names;
    for (const UsbRule &rule : std::as_const(m_rules))
        names << nameOfMachine(rule);
    m_nothing->setVisible(m_rules.isEmpty());
    m_card->setVisible(!m_rules.isEmpty());
    if (names == m_names && m_rows.size() == m_rules.size())
        return;
    m_names = names;
    // Who has the keyboard now has it afterwards: the same button of the same row.
    QString focused;
    for (const RuleRow *row : std::as_const(m_rows)) {
        if (row->hasFocus() || row->isAncestorOf(window()->focusWidget())) {
            focused = window()->focusWidget()->objectName();
            if (m_focusAt >= 0)
                focused = QStringLiteral("%1-%2")
                              .arg(focused.section(QLatin1Char('-'), 0, 0))
                              .arg(m_focusAt + 1);
        }
    }
    m_focusAt = -1;
    const QList<RuleRow *> old = std::exchange(m_rows, {});
    for (int at = 0; at < m_rules.size(); ++at)
        m_rows << makeRow(at, m_names[at]);
    for (RuleRow *row : old) {
        row->setObjectName({});
        for (QWidget *part : row->findChildren<QWidget *>())
            part->setObjectName({});
        m_layout->removeWidget(row);
    }
    if (auto *next = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused)) {
        if (next->isEnabled())
            next->setFocus(Qt::OtherFocusReason);
        else
            next->parentWidget()->setFocus(Qt::OtherFocusReason);
    } else if (!focused.isEmpty()) {
        (m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.last())
            ->setFocus(Qt::OtherFocusReason);
    }
    for (RuleRow *row : old) {
        row->hide();
        row->deleteLater();
    }
}

RuleRow *RuleList::makeRow(int at, const QString &machine)
{
    auto *row = new RuleRow(m_rules[at], at, int(m_rules.size()), machine, m_card);
    m_layout->addWidget(row);
    row->show();
    connect(row, &RuleRow::moveWanted, this, [this, at](int step) { moveRule(at, step); });
    connect(row, &RuleRow::editWanted, this, [this, at] { editRule(at); });
    connect(row, &RuleRow::removeWanted, this, [this, at] { removeRule(at); });
    connect(row, &RuleRow::neighbourWanted, this, [this, at](int step) {
        if (RuleRow *next = m_rows.value(at + step))
            next->setFocus(step < 0 ? Qt::BacktabFocusReason : Qt::TabFocusReason);
    });
    return row;
}

void RuleList::save(const QList<UsbRule> &rules, const QString &whatFailed)
{
    m_rules = rules;
    m_names.clear();
    rebuild();
    ++m_saving;
    deliver(m_usb.setRules(rules), this, [this, whatFailed](const Result<void> &saved) {
        --m_saving;
        if (saved)
            return;
        m_notice->showError(whatFailed, saved.error());
        follow();
    });
}

void RuleList::moveRule(int at, int step)
{
    if (at + step < 0 || at + step >= m_rules.size())
        return;
    m_notice->hide();
    m_focusAt = at + step;
    save(withMoved(m_rules, at, at + step), tr("The rule was not moved"));
}

void RuleList::removeRule(int at)
{
    const UsbRule rule = m_rules[at];
    QList<UsbRule> rules = m_rules;
    rules.removeAt(at);
    save(rules, tr("The rule was not removed"));
    m_notice->showMessage(Notice::Kind::Information, tr("The rule was removed"), subjectOf(rule));
    QPushButton *undo = m_notice->addButton(tr("&Undo"));
    connect(undo, &QPushButton::clicked, this, [this, rule, at] { undoRemoval(rule, at); });
}

void RuleList::undoRemoval(const UsbRule &rule, int at)
{
    QList<UsbRule> rules = m_rules;
    rules.insert(qMin(qsizetype(at), rules.size()), rule);
    m_notice->hide();
    save(inOrder(rules), tr("The rule did not come back"));
}

RuleDialog *RuleList::addRule(const QString &port)
{
    auto *dialog = new RuleDialog(m_usb, m_machines, this);
    dialog->chooseDevice(port);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void RuleList::editRule(int at)
{
    auto *dialog = new RuleDialog(m_usb, m_machines, this);
    dialog->edit(m_rules[at]);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace innkeeper
