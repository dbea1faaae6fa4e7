// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/create/HostOffer.h"
#include "ui/create/Planner.h"

#include <QWidget>

class QScrollArea;
class QToolButton;

namespace innkeeper {

class EssentialsPanel;
class Notice;
class OptionsPanel;
class OsCard;
class RemarkList;
class SummaryCard;

/// One page with good defaults: what nobody touches keeps following them.
class SetupPage : public QWidget
{
    Q_OBJECT

public:
    SetupPage(CreateMachine &creation, OsDatabase &systems, Hypervisor &hypervisor,
              QThreadPool &pool, QWidget *parent = nullptr);

    /// A new wish; everything at its default.
    void begin(CreateRequest::Source source, const QString &imagePath);
    void setSystem(const QString &osId);
    [[nodiscard]] QString systemId() const;
    /// Set when it fits what is on the page now.
    [[nodiscard]] const std::optional<CreationPlan> &plan() const { return m_plan; }
    /// After something went wrong with a plan that was good.
    void showFailure(const QString &title, const Error &error);
    void planAgain();
    void focusFirst();

Q_SIGNALS:
    void planChanged();
    void systemChangeAsked();
    void xmlAsked();
    void otherImageAsked();

private:
    void build();
    [[nodiscard]] QWidget *buildColumn();
    void connectAll();
    void readOffer();
    [[nodiscard]] CreateRequest request() const;
    void edited(QWidget *control);
    void wantPlan(bool soon);
    void showPlan(const PlannedMachine &planned);
    void showSystem(const PlannedMachine &planned);
    void showError(const Error &error);
    void clearProblem();

    Hypervisor &m_hypervisor;
    QThreadPool &m_pool;
    Planner *m_planner;
    QScrollArea *m_scroll;
    Notice *m_notice;
    OsCard *m_system;
    EssentialsPanel *m_essentials;
    RemarkList *m_remarks;
    QToolButton *m_customize;
    OptionsPanel *m_options;
    SummaryCard *m_summary;

    CreateRequest m_wish;
    std::optional<CreationPlan> m_plan;
    QWidget *m_lastEdited = nullptr;
};

} // namespace innkeeper
