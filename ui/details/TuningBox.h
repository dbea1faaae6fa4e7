// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/ChangeMachine.h"
#include "core/tuning/Tuning.h"
#include "ui/widgets/Card.h"

class QLabel;
class QPushButton;

namespace innkeeper {

class ChoiceBox;
struct MachineDetails;

/// What a machine is tuned for, and the choice of something else: what that would change is listed
/// before it is made.
class TuningBox : public Card
{
    Q_OBJECT

public:
    explicit TuningBox(QWidget *parent = nullptr);
    void load(const MachineDetails &details);
    /// The answer to planWanted(); one for a choice that was left meanwhile is not shown.
    void showPlan(Intent intent, const Result<QList<hardware::Change>> &plan);
    /// What wanted() asked for could not be done.
    void showProblem(const Error &problem);

Q_SIGNALS:
    void planWanted(innkeeper::Intent intent);
    void wanted(const QList<innkeeper::hardware::Change> &changes,
                innkeeper::ChangeMachine::When when);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] std::optional<Intent> chosen() const;
    void choose();
    void leave();
    void forgetRefusal();
    void sayProblem(const Error &problem);
    void say(const QString &text, bool isProblem = false);

    ChoiceBox *m_choice;
    QLabel *m_summary;
    QLabel *m_age;
    QLabel *m_plan;
    QWidget *m_buttons;
    QPushButton *m_apply;
    /// Seen when the running machine has refused.
    QPushButton *m_later;
    /// Unset: a word that is not ours.
    std::optional<Intent> m_present;
    bool m_isRefused = false;
    QList<hardware::Change> m_changes;
};

} // namespace innkeeper
