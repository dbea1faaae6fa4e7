// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/ChangeMachine.h"
#include "ui/details/MachineDetails.h"
#include "ui/widgets/ScrollPage.h"

#include <functional>

class QAbstractButton;
class QHBoxLayout;
class QLabel;

namespace innkeeper {

class IconLabel;
class Notice;
class PartForm;

/// The page of one part of a machine: what it is, its form, and the way to remove it.
class PartPage : public ScrollPage
{
    Q_OBJECT

public:
    PartPage(const hardware::PartKind &kind, const QString &which, const MachineDetails &details,
             const QStringList &without = {});

    [[nodiscard]] const hardware::PartKind &kind() const { return m_kind; }
    [[nodiscard]] const QString &which() const { return m_which; }
    [[nodiscard]] QString address() const;
    /// Of what is defined.
    [[nodiscard]] const hardware::Values &values() const { return m_values; }
    /// What is defined now; what somebody is changing stays as they have it.
    virtual void load(const MachineDetails &details);
    /// It is called otherwise now.
    void follow(const hardware::Part &part) { m_which = part.which; }
    /// Its own. Numbers move: the one that is seen goes, or none.
    [[nodiscard]] hardware::Change removal() const;
    void flush();
    /// What changesWanted() asked for is done (null), or could not be.
    void saved(const QList<hardware::Change> &changes, const Error *problem);
    /// Asks whether it shall go; `isLive`: at once.
    void askRemoval(bool isLive);
    void showProblem(const QString &title, const Error &problem);
    /// What removalConfirmed() asked for could not be done.
    void showRemovalProblem(const Error &problem);

Q_SIGNALS:
    /// All of them, or none.
    void changesWanted(const QList<innkeeper::hardware::Change> &changes,
                       innkeeper::ChangeMachine::When when);
    /// First asked for, then confirmed.
    void removalAsked();
    void removalConfirmed(innkeeper::ChangeMachine::When when);

protected:
    /// One of them.
    virtual void savedOne(const hardware::Change &change, const Error *problem);
    [[nodiscard]] PartForm &form() { return *m_form; }
    /// Between the head and the form.
    void addAboveForm(QWidget *widget);
    /// Beside the title.
    [[nodiscard]] QAbstractButton *addHeadButton(const QString &name, const QString &text);
    void want(const QString &field, const QString &before, const QString &after);

private:
    void buildHead();
    /// On the notice that tells of the refusal.
    void offerNextStart(const std::function<void()> &repeat);

    const hardware::PartKind &m_kind;
    QString m_which;
    hardware::Values m_values;
    /// By what runs, and offered for its next start.
    QList<hardware::Change> m_refused;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_detail;
    QHBoxLayout *m_head;
    Notice *m_notice;
    PartForm *m_form;
};

/// The page that fits the part's kind.
[[nodiscard]] PartPage *makePartPage(const hardware::PartKind &kind, const QString &which,
                                     const MachineDetails &details);

} // namespace innkeeper
