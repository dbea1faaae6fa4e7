// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/Finding.h"
#include "core/services/HostCheck.h"
#include "core/services/HostLink.h"

#include "ui/widgets/ScrollPage.h"

#include <QThreadPool>

class QLabel;
class QPushButton;

namespace innkeeper {

class FindingList;
class HostFactsCard;
class Notice;

/// "This computer": what the host is, what the check-up found, and buttons for what can be mended.
/// Checks when first shown, after the connection came back, and when asked.
class HostPage : public ScrollPage
{
    Q_OBJECT

public:
    HostPage(HostCheck &check, HostLink &link, QThreadPool &pool, QWidget *parent = nullptr);

    /// Nothing happens while a check is under way.
    void checkAgain();
    [[nodiscard]] bool isChecking() const { return m_isChecking; }
    [[nodiscard]] QList<Finding> findings() const { return m_findings; }

Q_SIGNALS:
    void checked(const QList<innkeeper::Finding> &findings);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    void present(const QList<Finding> &findings);
    void mend(const Finding &finding);
    void followLink();
    void summarize();

    HostCheck &m_check;
    HostLink &m_link;
    QThreadPool &m_pool;
    HostFactsCard *m_facts;
    Notice *m_notice;
    QLabel *m_summary;
    QPushButton *m_again;
    FindingList *m_wanting;
    FindingList *m_good;
    QList<Finding> m_findings;
    bool m_isChecking = false;
    bool m_isStale = true;
};

} // namespace innkeeper
