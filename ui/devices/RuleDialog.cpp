// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/RuleDialog.h"

#include "core/base/Deliver.h"
#include "core/usb/UsbKind.h"
#include "core/usb/UsbRuleFile.h"
#include "core/usb/UsbRuleOrder.h"
#include "ui/devices/DeviceMenu.h"
#include "ui/devices/RuleWords.h"
#include "ui/devices/SeatWords.h"
#include "ui/style/Style.h"
#include "ui/widgets/Caption.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainName.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace innkeeper {

using Scope = RuleSubject::Scope;

RuleDialog::RuleDialog(UsbKeeping &usb, MachineList &machines, QWidget *parent)
    : QDialog(parent)
    , m_usb(usb)
    , m_machines(machines)
    , m_form(new Form(this))
    , m_device(new QComboBox)
    , m_scope(new QComboBox)
    , m_kind(new QComboBox)
    , m_serial(new QLineEdit)
    , m_id(new QLineEdit)
    , m_port(new QLineEdit)
    , m_action(new QComboBox)
    , m_machine(new QComboBox)
    , m_start(new QCheckBox(tr("&Start the machine if it is off")))
    , m_isolated(new QCheckBox(tr("&Isolate it: for devices you do not trust, slower")))
    , m_priority(new QSpinBox)
    , m_summary(new QLabel)
    , m_notice(new Notice(this))
    , m_save(new QPushButton(tr("&Save")))
{
    setObjectName(QStringLiteral("ruleDialog"));
    setWindowTitle(tr("Add Rule"));
    setMinimumWidth(560);
    build();
    fillKinds();
    fillMachines();
    fillDevices();
    for (QComboBox *choice : {m_scope, m_kind, m_action, m_machine})
        connect(choice, &QComboBox::currentIndexChanged, this, &RuleDialog::follow);
    connect(m_device, &QComboBox::currentIndexChanged, this, &RuleDialog::fillScopes);
    for (QLineEdit *field : {m_serial, m_id, m_port})
        connect(field, &QLineEdit::textChanged, this, &RuleDialog::follow);
    for (QCheckBox *choice : {m_start, m_isolated})
        connect(choice, &QCheckBox::toggled, this, &RuleDialog::follow);
    fillScopes();
}

void RuleDialog::build()
{
    for (QComboBox *choice : {m_device, m_scope, m_kind, m_action, m_machine}) {
        // Names may be longer than the dialog.
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(12);
    }
    m_action->addItem(tr("They always go to a machine"), QVariant::fromValue(UsbRule::Do::Always));
    m_action->addItem(tr("I am asked each time"), QVariant::fromValue(UsbRule::Do::Ask));
    m_action->addItem(tr("They stay with this computer"), QVariant::fromValue(UsbRule::Do::Never));
    m_form->addHeading(tr("Which devices"));
    m_form->addRow(QStringLiteral("ruleDevice"), tr("&Device"), m_device);
    m_form->addRow(QStringLiteral("ruleScope"), tr("The rule is &about"), m_scope);
    m_form->addRow(QStringLiteral("ruleKind"), tr("&Kind"), m_kind);
    m_form->addRow(QStringLiteral("ruleSerial"), tr("Serial &number"), m_serial);
    m_form->addRow(QStringLiteral("ruleId"), tr("&Type"), m_id);
    m_form->addRow(QStringLiteral("rulePort"), tr("S&ocket"), m_port,
                   tr("What is left empty does not matter."));
    m_id->setPlaceholderText(QStringLiteral("0781:5567"));
    m_port->setPlaceholderText(QStringLiteral("1-4.2"));
    m_form->addHeading(tr("What is done"));
    m_form->addRow(QStringLiteral("ruleAction"), tr("W&hen one is plugged in"), m_action);
    m_form->addRow(QStringLiteral("ruleMachine"), tr("&Machine"), m_machine);
    m_form->addRow(QStringLiteral("ruleStart"), {}, m_start);
    m_start->setAccessibleName(tr("Start the machine if it is off"));
    m_form->addRow(QStringLiteral("ruleIsolated"), {}, m_isolated);
    m_isolated->setAccessibleName(tr("Isolate it: for devices you do not trust, slower"));
    m_priority->setRange(0, UsbRule::kMostPriority);
    //: The priority of a rule that is placed by itself
    m_priority->setSpecialValueText(tr("Automatic"));
    m_form->addRow(QStringLiteral("rulePriority"), tr("&Priority"), m_priority,
                   tr("1 decides before all others, %1 after them.").arg(UsbRule::kMostPriority));
    m_summary->setObjectName(QStringLiteral("ruleSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_notice->setClosable(false);
    m_save->setObjectName(QStringLiteral("ruleSave"));
    m_save->setAccessibleName(tr("Save"));
    m_save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("ruleCancel"));
    cancel->setAccessibleName(cancel->text());
    cancel->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &RuleDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kSection, style::kSection, style::kSection, style::kMargin);
    layout->setSpacing(style::kMargin);
    layout->addWidget(m_form);
    layout->addWidget(m_summary);
    layout->addWidget(m_notice);
    layout->addStretch();
    layout->addLayout(buttons);
}

void RuleDialog::fillDevices()
{
    QList<UsbDevice> all;
    for (const UsbSeat &seat : m_usb.seats()) {
        if (kindOf(seat.device) != UsbKind::Hub)
            all << seat.device;
    }
    for (const UsbDevice &device : std::as_const(all)) {
        m_subjects << RuleSubject(device, all);
        m_device->addItem(lineOf(device), device.port);
    }
    if (all.isEmpty()) {
        m_subjects << RuleSubject();
        m_device->addItem(tr("Nothing is plugged in"));
    }
}

void RuleDialog::fillKinds()
{
    for (int at = 0; at <= int(UsbKind::Other); ++at) {
        if (const auto kind = UsbKind(at); kind != UsbKind::Hub)
            m_kind->addItem(toText(kind), toWord(kind));
    }
}

void RuleDialog::fillMachines()
{
    for (const Machine &machine : inOrderOfUse(m_machines.machines()))
        m_machine->addItem(plainLine(machine.displayName()), QVariant::fromValue(machine.id));
}

void RuleDialog::fillScopes()
{
    const RuleSubject about = subject();
    const QSignalBlocker quiet(m_scope);
    m_scope->clear();
    const QList<Scope> scopes = about.scopes();
    for (const Scope scope : scopes) {
        switch (scope) {
        case Scope::One:
            m_scope->addItem(tr("This very device"), int(scope));
            break;
        case Scope::Type:
            m_scope->addItem(tr("Every device of this type"), int(scope));
            break;
        case Scope::Port:
            m_scope->addItem(tr("Whatever is plugged into this socket"), int(scope));
            break;
        case Scope::Kind:
            m_scope->addItem(tr("Every device of a kind"), int(scope));
            break;
        case Scope::Written:
            m_scope->addItem(tr("What I write below"), int(scope));
            break;
        }
    }
    m_scope->setCurrentIndex(qMax(0, int(scopes.indexOf(about.scope()))));
    const UsbRule::Match match = about.match();
    m_serial->setText(match.serial);
    m_id->setText(match.id);
    m_port->setText(match.port);
    if (const int at = m_kind->findData(about.kind()); at >= 0)
        m_kind->setCurrentIndex(at);
    follow();
}

RuleSubject RuleDialog::subject() const
{
    return m_subjects.value(m_device->currentIndex());
}

RuleSubject::Scope RuleDialog::scope() const
{
    return Scope(m_scope->currentData().toInt());
}

UsbRule::Match RuleDialog::written() const
{
    return {m_id->text().trimmed().toLower(), m_serial->text().trimmed(), m_port->text().trimmed(),
            m_kind->currentData().toString()};
}

void RuleDialog::hintAtFields()
{
    const UsbRule::Match match = written();
    const auto hint = [this](QLineEdit *field, const UsbRule::Match &own, const QString &usual) {
        UsbRule alone;
        alone.match = own;
        const auto fine = validate(alone);
        const bool isWrong = own != UsbRule::Match() && !fine;
        m_form->setHint(field, isWrong ? fine.error().message : usual, isWrong);
    };
    hint(m_serial, {{}, match.serial, {}, {}}, {});
    hint(m_id, {match.id, {}, {}, {}}, {});
    hint(m_port, {{}, {}, match.port, {}}, tr("What is left empty does not matter."));
}

void RuleDialog::chooseDevice(const QString &port)
{
    if (const int at = m_device->findData(port); !port.isEmpty() && at >= 0)
        m_device->setCurrentIndex(at);
}

void RuleDialog::edit(const UsbRule &rule)
{
    m_old = rule;
    setWindowTitle(tr("Edit Rule"));
    if (m_usb.seats().isEmpty()) {
        m_subjects.clear();
        m_device->clear();
    }
    m_subjects.prepend(RuleSubject(rule));
    m_device->insertItem(0, tr("As it is now"));
    m_device->setCurrentIndex(0);
    m_action->setCurrentIndex(m_action->findData(QVariant::fromValue(rule.action)));
    if (!rule.machine.isNull()) {
        int at = m_machine->findData(QVariant::fromValue(rule.machine));
        if (at < 0) {
            m_machine->insertItem(0, tr("A machine that no longer exists"),
                                  QVariant::fromValue(rule.machine));
            at = 0;
        }
        m_machine->setCurrentIndex(at);
    }
    m_start->setChecked(rule.startsMachine);
    m_isolated->setChecked(rule.isIsolated);
    m_priority->setMinimum(UsbRule::kLeastPriority);
    m_priority->setValue(rule.priority);
    fillScopes();
}

UsbRule RuleDialog::rule() const
{
    UsbRule rule = subject().rule(scope(), written());
    rule.action = m_action->currentData().value<UsbRule::Do>();
    if (rule.action == UsbRule::Do::Always) {
        rule.machine = m_machine->currentData().value<MachineId>();
        rule.startsMachine = m_start->isChecked();
        rule.isIsolated = m_isolated->isChecked();
    }
    if (m_priority->value() > 0)
        rule.priority = m_priority->value();
    return rule;
}

void RuleDialog::follow()
{
    const UsbRule made = rule();
    const bool isAlways = made.action == UsbRule::Do::Always;
    m_device->setEnabled(m_subjects.size() > 1 || m_device->currentData().isValid());
    m_form->setRowVisible(m_kind, scope() == Scope::Kind);
    for (QLineEdit *field : {m_serial, m_id, m_port})
        m_form->setRowVisible(field, scope() == Scope::Written);
    hintAtFields();
    m_form->setRowVisible(m_machine, isAlways);
    m_form->setRowVisible(m_start, isAlways);
    m_form->setRowVisible(m_isolated, isAlways);
    const bool hasMachine = !isAlways || !made.machine.isNull();
    m_form->setHint(m_machine, hasMachine ? QString() : tr("Make a machine first."), !hasMachine);
    m_machine->setEnabled(m_machine->count() > 0);
    m_save->setEnabled(validate(made).has_value());
    const std::optional<Machine> machine = m_machines.find(made.machine);
    m_summary->setText(hasMachine
                           ? tr("%1\n%2", "which devices, what is done")
                                 .arg(subjectOf(made),
                                      verdictOf(made, machine ? machine->displayName() : QString()))
                           : subjectOf(made));
    makeRoom();
}

QList<UsbRule> RuleDialog::rulesWith(const UsbRule &rule) const
{
    QList<UsbRule> rules = inOrder(m_usb.rules());
    const qsizetype at = m_old ? rules.indexOf(*m_old) : -1;
    if (at < 0 && m_priority->value() == 0)
        return withPlaced(rules, rule);
    if (at < 0) {
        rules.removeIf([&rule](const UsbRule &other) { return other.match == rule.match; });
        return inOrder(rules << rule);
    }
    rules[at] = rule;
    // It may have another priority now.
    return inOrder(rules);
}

// Wrapped words do not ask for their height themselves.
void RuleDialog::makeRoom()
{
    layout()->activate();
    if (const int wanted = layout()->totalHeightForWidth(width()); wanted > height())
        resize(width(), wanted);
}

void RuleDialog::save()
{
    m_notice->hide();
    m_save->setEnabled(false);
    deliver(m_usb.setRules(rulesWith(rule())), this, [this](const Result<void> &saved) {
        if (saved) {
            accept();
            return;
        }
        m_save->setEnabled(true);
        m_notice->showError(tr("The rule was not saved"), saved.error());
        makeRoom();
    });
}

} // namespace innkeeper
