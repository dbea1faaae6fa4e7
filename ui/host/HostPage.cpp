// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/host/HostPage.h"

#include "core/base/Deliver.h"
#include "ui/host/FindingList.h"
#include "ui/host/FindingRow.h"
#include "ui/host/HostFactsCard.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/Notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace innkeeper {

namespace {

using Severity = Finding::Severity;

} // namespace

HostPage::HostPage(HostCheck &check, HostLink &link, QThreadPool &pool, QWidget *parent)
    : ScrollPage(tr("This Computer"), parent)
    , m_check(check)
    , m_link(link)
    , m_pool(pool)
    , m_facts(new HostFactsCard)
    , m_notice(new Notice)
    , m_summary(new QLabel)
    , m_again(new QPushButton(style::icon(QStringLiteral("refresh")), tr("Check &Again")))
    , m_wanting(new FindingList(tr("Worth a look")))
    , m_good(new FindingList(tr("In good order")))
{
    setObjectName(QStringLiteral("hostPage"));
    add(m_facts);
    add(makeHeader());
    add(m_notice);
    add(m_wanting);
    add(m_good);
    for (FindingList *list : {m_wanting, m_good})
        connect(list, &FindingList::mendRequested, this, &HostPage::mend);
    connect(m_again, &QPushButton::clicked, this, &HostPage::checkAgain);
    connect(&m_link, &HostLink::stateChanged, this, &HostPage::followLink);
    followLink();
    summarize();
}

QWidget *HostPage::makeHeader()
{
    m_summary->setObjectName(QStringLiteral("checkSummary"));
    m_summary->setWordWrap(true);
    m_again->setObjectName(QStringLiteral("checkAgain"));
    m_again->setAccessibleName(tr("Check again"));
    m_again->setAutoDefault(false);
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, style::kGap, 0, 0);
    row->addWidget(m_summary, 1);
    row->addWidget(m_again);
    return header;
}

void HostPage::checkAgain()
{
    if (m_isChecking)
        return;
    m_isChecking = true;
    m_isStale = false;
    summarize();
    deliver(runOn(m_pool, [&check = m_check, uri = m_link.uri()] { return check.run(uri); }), this,
            [this](const QList<Finding> &findings) {
                m_isChecking = false;
                present(findings);
                Q_EMIT checked(findings);
            });
}

void HostPage::present(const QList<Finding> &findings)
{
    m_findings = findings;
    QList<Finding> wanting;
    QList<Finding> good;
    for (const Finding &finding : findings)
        (finding.severity == Severity::Good ? good : wanting) << finding;
    // What is worst comes first; within, the order of the check-up.
    std::stable_sort(wanting.begin(), wanting.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    m_wanting->setFindings(wanting);
    m_good->setFindings(good);
    summarize();
}

void HostPage::mend(const Finding &finding)
{
    m_notice->hide();
    FindingRow *row = m_wanting->row(finding.id);
    row->setMending(true);
    m_again->setEnabled(false);
    deliver(runOn(m_pool, [&check = m_check, fix = finding.fix] { return check.apply(fix); }), this,
            [this, id = finding.id, title = finding.title](const Result<void> &done) {
                if (FindingRow *mended = m_wanting->row(id))
                    mended->setMending(false);
                if (!done)
                    m_notice->showError(title, done.error());
                checkAgain();
            });
}

void HostPage::followLink()
{
    if (m_link.state() == HostLink::State::Open) {
        m_facts->setFacts(m_link.facts());
        m_isStale = true;
    }
    m_facts->setVisible(m_link.state() == HostLink::State::Open);
    if (m_isStale && isVisible())
        checkAgain();
}

void HostPage::summarize()
{
    m_again->setEnabled(!m_isChecking);
    if (m_isChecking) {
        m_summary->setText(tr("Looking at this computer, and booting a small guest…"));
        return;
    }
    const auto count = [this](Severity severity) {
        return int(
            std::count_if(m_findings.begin(), m_findings.end(), [severity](const Finding &finding) {
                return finding.severity == severity;
            }));
    };
    if (const int problems = count(Severity::Problem); problems > 0)
        m_summary->setText(tr("%n problem(s) keep machines from running.", nullptr, problems));
    else if (const int warnings = count(Severity::Warning); warnings > 0)
        m_summary->setText(
            tr("Machines run here; %n thing(s) could be better.", nullptr, warnings));
    else if (!m_findings.isEmpty())
        m_summary->setText(tr("This computer is well prepared for machines."));
}

void HostPage::showEvent(QShowEvent *event)
{
    ScrollPage::showEvent(event);
    if (m_isStale && m_link.state() != HostLink::State::Closed)
        checkAgain();
}

} // namespace innkeeper
