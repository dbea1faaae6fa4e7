// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/guest/GuestPage.h"

#include "ui/details/PartForm.h"
#include "ui/details/guest/AgentHelp.h"
#include "ui/details/guest/GuestFacts.h"
#include "ui/details/guest/GuestKind.h"
#include "ui/widgets/Notice.h"

#include <QPushButton>

namespace innkeeper {

using namespace std::chrono_literals;
using hardware::Change;

namespace {

const QString kChannelKind = QStringLiteral("channel");

bool hasAgentChannel(const MachineDetails &details)
{
    for (const hardware::Part &part : details.parts) {
        if (part.kind->key == kChannelKind &&
            part.value(QStringLiteral("name")) == QLatin1String(kAgentChannel))
            return true;
    }
    return false;
}

} // namespace

GuestPage::GuestPage(const MachineDetails &details)
    : PartPage(guestKind(), {}, details)
    , m_word(new Notice)
    , m_help(new AgentHelp)
    , m_facts(new GuestFacts)
{
    m_word->setObjectName(QStringLiteral("guest-word"));
    m_word->setClosable(false);
    m_word->hide();
    m_help->setObjectName(QStringLiteral("agent-help"));
    m_help->hide();
    m_facts->setObjectName(QStringLiteral("guest-facts"));
    addAboveForm(m_word);
    addAboveForm(m_facts);
    addAboveForm(m_help);
    // Nothing to set.
    form().hide();
    m_next.setSingleShot(true);
    m_next.setInterval(10s);
    connect(&m_next, &QTimer::timeout, this, &GuestPage::ask);
}

void GuestPage::load(const MachineDetails &details)
{
    PartPage::load(details);
    const bool wasRunning = std::exchange(m_isRunning, isActive(details.machine.state));
    m_hasChannel = hasAgentChannel(details);
    m_help->setSystem(details.saved.machine().osId);
    if (!m_isRunning)
        showOff();
    else if (!wasRunning)
        setState(State::Asking);
    ask();
}

void GuestPage::ask()
{
    if (!m_isRunning || m_isAsking || !isVisible())
        return;
    m_isAsking = true;
    m_next.stop();
    Q_EMIT reportWanted();
}

void GuestPage::setReport(const Result<GuestReport> &report)
{
    m_isAsking = false;
    if (!m_isRunning)
        return; // it was asked before that
    if (isVisible())
        m_next.start();
    if (!report) {
        if (m_state == State::Failed && m_problem == report.error())
            return;
        m_facts->setRows({});
        m_problem = report.error();
        setState(State::Failed);
        return;
    }
    m_facts->setRows(rowsOf(*report));
    switch (report->agent) {
    case GuestReport::Agent::Answers:
        setState(State::Answered);
        break;
    case GuestReport::Agent::Silent:
        setState(State::Silent);
        break;
    case GuestReport::Agent::Frozen:
        setState(State::Frozen);
        break;
    case GuestReport::Agent::NoChannel:
        setState(m_hasChannel ? State::ChannelWaits : State::NoChannel);
        break;
    }
}

void GuestPage::showOff()
{
    m_next.stop();
    m_facts->setRows({});
    setState(m_hasChannel ? State::Off : State::NoChannel);
}

// Said once, not with every answer: screen readers read it out.
void GuestPage::setState(State state)
{
    if (m_state == state && state != State::Failed)
        return;
    m_state = state;
    m_help->setVisible(state == State::Silent || state == State::NoChannel);
    switch (state) {
    case State::Answered:
        m_word->hide();
        break;
    case State::Asking:
        m_word->showMessage(Notice::Kind::Information, tr("The guest is being asked…"));
        break;
    case State::Off:
        m_word->showMessage(Notice::Kind::Information, tr("The machine is off"),
                            tr("While it runs, its system tells here what it is, which addresses "
                               "it has and how full its disks are."));
        break;
    case State::Silent:
        m_word->showMessage(
            Notice::Kind::Information, tr("No agent answers in the guest"),
            tr("The machine has a channel to it. Install QEMU's agent in the guest, and this page "
               "fills by itself. A guest that is still starting answers in a moment."));
        break;
    case State::Frozen:
        explainFrozen();
        break;
    case State::ChannelWaits:
        m_word->showMessage(Notice::Kind::Information,
                            tr("The channel to the guest comes with the next start"),
                            tr("Shut the machine down and start it again."));
        break;
    case State::NoChannel:
        explainMissingChannel();
        break;
    case State::Failed:
        m_word->showError(tr("The guest could not be asked"), m_problem);
        break;
    }
}

void GuestPage::explainFrozen()
{
    m_word->showMessage(
        Notice::Kind::Warning, tr("The guest's file systems stand still"),
        tr("Usually for a moment, while a backup or a snapshot is taken. What writes to them "
           "waits, and the guest tells nothing. Thaw them only when that has failed."));
    QPushButton *thaw = m_word->addButton(tr("&Thaw"));
    thaw->setObjectName(QStringLiteral("thaw"));
    connect(thaw, &QPushButton::clicked, this, [this, thaw] {
        thaw->setEnabled(false);
        Q_EMIT thawWanted();
    });
}

void GuestPage::thawed(const Error *problem)
{
    if (problem) {
        showProblem(tr("The file systems were not thawed"), *problem);
        m_state.reset();
        setState(State::Frozen);
    }
    ask();
}

void GuestPage::explainMissingChannel()
{
    m_word->showMessage(Notice::Kind::Information, tr("The machine has no channel to its guest"),
                        tr("With the channel, and QEMU's agent installed in the guest, this page "
                           "shows its system, addresses and file systems."));
    QPushButton *add = m_word->addButton(tr("&Add the channel"));
    add->setObjectName(QStringLiteral("add-channel"));
    connect(add, &QPushButton::clicked, this, [this, add] {
        add->setEnabled(false);
        addChannel();
    });
}

void GuestPage::addChannel()
{
    Change change;
    change.kind = Change::Kind::Add;
    change.part = kChannelKind;
    Q_EMIT changesWanted({change}, ChangeMachine::When::AtOnce);
}

void GuestPage::savedOne(const Change &change, const Error *problem)
{
    if (change.kind != Change::Kind::Add) {
        PartPage::savedOne(change, problem);
        return;
    }
    if (!problem)
        return; // what is read next says so
    showProblem(tr("The channel was not added"), *problem);
    m_state.reset();
    setState(State::NoChannel);
}

void GuestPage::showEvent(QShowEvent *event)
{
    PartPage::showEvent(event);
    ask();
}

void GuestPage::hideEvent(QHideEvent *event)
{
    PartPage::hideEvent(event);
    m_next.stop();
}

} // namespace innkeeper
