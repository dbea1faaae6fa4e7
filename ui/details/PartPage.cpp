// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/PartPage.h"

#include "ui/details/NextStart.h"
#include "ui/details/PartForm.h"
#include "ui/details/PartListModel.h"
#include "ui/details/WhatStays.h"
#include "ui/style/Style.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainName.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace innkeeper {

using hardware::Change;
using hardware::Part;

PartPage::PartPage(const hardware::PartKind &kind, const QString &which,
                   const MachineDetails &details, const QStringList &without)
    : m_kind(kind)
    , m_which(which)
    , m_icon(new IconLabel(24))
    , m_title(new QLabel)
    , m_detail(new QLabel)
    , m_head(new QHBoxLayout)
    , m_notice(new Notice)
    , m_form(new PartForm(kind, details.host, without))
{
    setObjectName(QStringLiteral("part-page"));
    m_notice->setObjectName(QStringLiteral("part-notice"));
    m_notice->hide();
    buildHead();
    add(m_notice);
    add(m_form);
    connect(m_form, &PartForm::wanted, this, [this](QList<Change> changes) {
        for (Change &change : changes)
            change.which = m_which;
        Q_EMIT changesWanted(changes, ChangeMachine::When::AtOnce);
    });
    // Something else is wanted than what was refused.
    connect(m_form, &PartForm::edited, this, [this] {
        if (!std::exchange(m_refused, {}).isEmpty())
            m_notice->hide();
    });
}

void PartPage::buildHead()
{
    m_title->setFont(style::titleFont());
    m_detail->setFont(style::captionFont());
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel *label : {m_title, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_title->setObjectName(QStringLiteral("part-title"));
    m_detail->setObjectName(QStringLiteral("part-detail"));
    auto *head = new QWidget;
    head->setLayout(m_head);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(style::kMargin);
    m_head->addWidget(m_icon, 0, Qt::AlignTop);
    m_head->addLayout(words, 1);
    add(head);
    if (m_kind.isAddable) {
        QAbstractButton *remove = addHeadButton(QStringLiteral("remove"), tr("&Remove…"));
        connect(remove, &QAbstractButton::clicked, this, &PartPage::removalAsked);
    }
}

QAbstractButton *PartPage::addHeadButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    // Behind the words; what removes stays last.
    m_head->insertWidget(2, button, 0, Qt::AlignTop);
    return button;
}

void PartPage::addAboveForm(QWidget *widget)
{
    addAbove(m_form, widget);
}

QString PartPage::address() const
{
    return Part{&m_kind, {}, m_which, {}}.address();
}

void PartPage::load(const MachineDetails &details)
{
    const Part *part = details.part(address());
    if (!part)
        return;
    m_values = part->values;
    const QString title =
        m_kind.isMachine() ? hardware::nameOf(m_kind) : plainLine(hardware::titleOf(*part));
    const QString detail =
        m_kind.isMachine() ? hardware::summaryOf(m_kind) : plainLine(hardware::detailOf(*part));
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(title);
    m_icon->setSymbol(iconOf(*part), &style::subtleText);
    m_form->load(part->values);
    m_form->setWaiting(details.waitingFor(m_kind, m_which));
}

void PartPage::flush()
{
    m_form->flush();
}

void PartPage::want(const QString &field, const QString &before, const QString &after)
{
    Change change;
    change.part = m_kind.key;
    change.which = m_which;
    change.field = field;
    change.before = before;
    change.after = after;
    Q_EMIT changesWanted({change}, ChangeMachine::When::AtOnce);
}

Change PartPage::removal() const
{
    Change change;
    change.kind = Change::Kind::Remove;
    change.part = m_kind.key;
    change.which = m_which;
    change.values = m_values;
    return change;
}

void PartPage::saved(const QList<Change> &changes, const Error *problem)
{
    for (const Change &change : changes)
        savedOne(change, problem);
    // The field has said it; here is what can be done about it.
    if (!problem || !problem->mayWait)
        return;
    m_refused = changes;
    const hardware::Field *field = changes.size() == 1 ? fieldOf(changes.first()) : nullptr;
    m_notice->showError(
        field ? tr("The running machine refuses “%1”", "a setting").arg(hardware::labelOf(*field))
              : tr("The running machine refuses it"),
        *problem);
    offerNextStart([this] {
        const QList<Change> again = std::exchange(m_refused, {});
        m_form->send(again);
        Q_EMIT changesWanted(again, ChangeMachine::When::NextStart);
    });
}

void PartPage::savedOne(const Change &change, const Error *problem)
{
    // From now on that is what tells it from its siblings.
    if (!problem && change.field == m_kind.identity && !m_kind.identity.isEmpty())
        m_which = change.after;
    m_form->saved(change.field, problem);
}

void PartPage::askRemoval(bool isLive)
{
    m_refused.clear();
    const QString when = isLive ? tr("The running machine gives it up at once, as soon as its "
                                     "system lets go of it.")
                                : QString();
    const QString stays = whatStays(m_kind, m_values);
    m_notice->showMessage(Notice::Kind::Warning, tr("Remove “%1”?").arg(m_title->text()),
                          when.isEmpty() || stays.isEmpty()
                              ? when + stays
                              : tr("%1 %2", "two sentences").arg(when, stays));
    QPushButton *remove = m_notice->addButton(tr("&Remove"));
    remove->setObjectName(QStringLiteral("remove-really"));
    style::markDangerous(remove);
    QPushButton *keep = m_notice->addButton(tr("&Keep"));
    keep->setObjectName(QStringLiteral("remove-not"));
    connect(remove, &QPushButton::clicked, this, [this] {
        m_notice->hide();
        Q_EMIT removalConfirmed(ChangeMachine::When::AtOnce);
    });
    connect(keep, &QPushButton::clicked, m_notice, &Notice::hide);
    m_notice->focusOn(keep);
    ensureWidgetVisible(m_notice);
}

void PartPage::showProblem(const QString &title, const Error &problem)
{
    m_refused.clear();
    m_notice->showError(title, problem);
    ensureWidgetVisible(m_notice);
}

void PartPage::showRemovalProblem(const Error &problem)
{
    showProblem(tr("It was not removed"), problem);
    if (problem.mayWait)
        offerNextStart([this] { Q_EMIT removalConfirmed(ChangeMachine::When::NextStart); });
}

void PartPage::offerNextStart(const std::function<void()> &repeat)
{
    connect(addNextStartButton(*m_notice), &QPushButton::clicked, this, [this, repeat] {
        m_notice->hide();
        repeat();
    });
    ensureWidgetVisible(m_notice);
}

} // namespace innkeeper
