// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/TuningBox.h"

#include "core/tuning/MachineTypeAge.h"
#include "ui/details/MachineDetails.h"
#include "ui/details/NextStart.h"
#include "ui/details/fields/ChoiceBox.h"
#include "ui/style/Style.h"
#include "ui/widgets/Caption.h"
#include "ui/widgets/PlainName.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace innkeeper {

namespace {

/// The board of what is saved, while the emulator has it.
QString ageOf(const MachineDetails &details)
{
    const QString board = details.saved.hardware().machineType;
    const bool isDeprecated =
        details.host.support && details.host.support->deprecatedMachineTypes.contains(board);
    return machineTypeWarning(board, isDeprecated, QDate::currentDate());
}

} // namespace

TuningBox::TuningBox(QWidget *parent)
    : Card(parent)
    , m_choice(new ChoiceBox)
    , m_summary(makeCaption("tuning-summary"))
    , m_age(makeCaption("tuning-age"))
    , m_plan(makeCaption("tuning-plan"))
    , m_buttons(new QWidget)
    , m_apply(new QPushButton(tr("&Apply")))
    , m_later(new QPushButton)
{
    setObjectName(QStringLiteral("tuning-box"));
    m_choice->setObjectName(QStringLiteral("tuning"));
    m_apply->setObjectName(QStringLiteral("tuning-apply"));
    for (const Intent intent : allIntents())
        m_choice->addItem(nameOf(intent), QVariant::fromValue(intent));
    auto *label = new QLabel(tr("&Tuned for"));
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(tr("Tuned for"));
    auto *leave = new QPushButton(tr("&Cancel"));
    leave->setObjectName(QStringLiteral("tuning-not"));

    auto *head = new QHBoxLayout;
    head->setSpacing(style::kMargin);
    head->addWidget(label);
    head->addWidget(m_choice, 1);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(style::kGap);
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(m_later);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(style::kGap);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_age);
    layout->addWidget(m_plan);
    layout->addWidget(m_buttons);
    m_summary->setForegroundRole(QPalette::PlaceholderText);

    connect(m_choice, &QComboBox::activated, this, &TuningBox::choose);
    connect(leave, &QPushButton::clicked, this, &TuningBox::leave);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        forgetRefusal();
        Q_EMIT wanted(m_changes, ChangeMachine::When::AtOnce);
    });
    makeNextStartButton(*m_later);
    m_later->hide();
    connect(m_later, &QPushButton::clicked, this, [this] {
        forgetRefusal();
        Q_EMIT wanted(m_changes, ChangeMachine::When::NextStart);
    });
}

std::optional<Intent> TuningBox::chosen() const
{
    const QVariant choice = m_choice->currentData();
    return choice.isValid() ? std::optional(choice.value<Intent>()) : std::nullopt;
}

void TuningBox::load(const MachineDetails &details)
{
    const QString age = ageOf(details);
    m_age->setText(age);
    m_age->setVisible(!age.isEmpty());
    setShade(*m_age, style::warning(palette()));
    setVisible(details.saved.machine().accelerator != Accelerator::Other);
    const auto present = intentOf(details.saved);
    // A choice that somebody is looking at stays, unless it has come true.
    const bool isLooking = !m_buttons->isHidden() && chosen() != present;
    m_present = present;
    if (isLooking) {
        Q_EMIT planWanted(*chosen());
        return;
    }
    leave();
}

void TuningBox::leave()
{
    const bool hadFocus = m_buttons->isAncestorOf(window()->focusWidget());
    m_choice->setCurrentIndex(m_present ? int(allIntents().indexOf(*m_present)) : -1);
    m_summary->setText(m_present ? summaryOf(*m_present)
                                 : tr("Something that this Innkeeper does not know."));
    m_plan->hide();
    m_buttons->hide();
    m_changes.clear();
    forgetRefusal();
    if (hadFocus)
        m_choice->setFocus();
}

void TuningBox::forgetRefusal()
{
    m_isRefused = false;
    m_apply->setEnabled(false);
    m_later->hide();
}

void TuningBox::choose()
{
    const auto intent = chosen();
    if (!intent || intent == m_present) {
        leave();
        return;
    }
    m_summary->setText(summaryOf(*intent));
    forgetRefusal();
    Q_EMIT planWanted(*intent);
}

void TuningBox::showPlan(Intent intent, const Result<QList<hardware::Change>> &plan)
{
    if (intent != chosen() || intent == m_present)
        return;
    m_buttons->show();
    m_apply->setEnabled(plan.has_value());
    if (!plan) {
        sayProblem(plan.error());
        return;
    }
    m_changes = *plan;
    // Why it was refused stays until something else is chosen.
    if (m_isRefused)
        return;
    QStringList lines;
    for (const hardware::Change &change : *plan)
        if (!isNote(change))
            lines += plainLine(hardware::textOf(change));
    if (lines.isEmpty())
        say(tr("No setting of this machine needs to change for it."));
    else
        say(lines.join(u'\n'));
}

void TuningBox::showProblem(const Error &problem)
{
    m_isRefused = true;
    m_apply->setEnabled(true);
    m_later->setVisible(problem.mayWait);
    sayProblem(problem);
}

void TuningBox::sayProblem(const Error &problem)
{
    say(sentencesOf(problem), true);
}

void TuningBox::say(const QString &text, bool isProblem)
{
    setShade(*m_plan, isProblem ? style::danger(palette()) : palette().color(QPalette::WindowText));
    m_plan->setText(text);
    m_plan->show();
}

void TuningBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_buttons->isHidden())
        leave();
    else
        Card::keyPressEvent(event);
}

} // namespace innkeeper
