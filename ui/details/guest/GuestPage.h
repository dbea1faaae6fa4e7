// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/GuestReport.h"
#include "ui/details/PartPage.h"

#include <QTimer>

namespace innkeeper {

class AgentHelp;
class GuestFacts;

/// What the system inside a machine tells, or how it learns to. Asks when it is shown and now and
/// then while it is; hidden it asks nothing.
class GuestPage : public PartPage
{
    Q_OBJECT

public:
    explicit GuestPage(const MachineDetails &details);
    void load(const MachineDetails &details) override;
    /// The answer to reportWanted().
    void setReport(const Result<GuestReport> &report);
    /// Of thawWanted(); null: it is done.
    void thawed(const Error *problem);
    /// How long an answer stays.
    void setInterval(std::chrono::milliseconds interval) { m_next.setInterval(interval); }

Q_SIGNALS:
    void reportWanted();
    void thawWanted();

protected:
    void savedOne(const hardware::Change &change, const Error *problem) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class State { Off, Asking, Answered, Silent, Frozen, NoChannel, ChannelWaits, Failed };

    void ask();
    void showOff();
    void setState(State state);
    void explainFrozen();
    void explainMissingChannel();
    void addChannel();

    Notice *m_word;
    AgentHelp *m_help;
    GuestFacts *m_facts;
    QTimer m_next;
    std::optional<State> m_state;
    Error m_problem;
    bool m_isRunning = false;
    /// In the definition.
    bool m_hasChannel = false;
    bool m_isAsking = false;
};

} // namespace innkeeper
