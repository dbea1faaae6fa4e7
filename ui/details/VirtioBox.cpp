// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/VirtioBox.h"

#include "core/tuning/VirtioMove.h"
#include "ui/details/MachineDetails.h"
#include "ui/style/Style.h"
#include "ui/widgets/Caption.h"
#include "ui/widgets/PlainName.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace innkeeper {

using namespace std::chrono_literals;
using Action = MoveToVirtio::Action;
using Step = VirtioState::Step;

VirtioBox::VirtioBox(QWidget *parent)
    : Card(parent)
    , m_text(makeCaption("virtio-text"))
    , m_changes(makeCaption("virtio-changes"))
    , m_problem(makeCaption("virtio-problem"))
    , m_row(new QHBoxLayout)
    , m_begin(new QPushButton(tr("&Move to virtio…")))
{
    setObjectName(QStringLiteral("virtio-box"));
    m_begin->setObjectName(QStringLiteral("virtio-begin"));
    auto *heading = new QLabel(tr("Faster disks and network cards"));
    auto *head = new QHBoxLayout;
    head->setSpacing(style::kMargin);
    head->addWidget(heading, 1);
    head->addWidget(m_begin);
    m_row->setSpacing(style::kGap);
    m_row->addStretch();
    m_cancel = addButton("virtio-cancel", tr("&End the trial"), Action::Cancel);
    m_try = addButton("virtio-try", tr("&Try the driver"), Action::Try);
    m_move = addButton("virtio-move", tr("&Move"), Action::Move);
    m_back = addButton("virtio-back", tr("&Go back"), Action::Return);
    m_keep = addButton("virtio-keep", tr("&Keep it so"), Action::Keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(style::kGap);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addWidget(m_changes);
    layout->addWidget(m_problem);
    layout->addLayout(m_row);
    for (QLabel *label : {m_text, m_changes, m_problem})
        label->hide();
    m_changes->setForegroundRole(QPalette::PlaceholderText);
    m_lookAgain.setSingleShot(true);
    m_lookAgain.setInterval(2s);
    connect(&m_lookAgain, &QTimer::timeout, this, [this] {
        if (isVisible())
            Q_EMIT stateWanted();
    });
    connect(m_begin, &QPushButton::clicked, this, &VirtioBox::begin);
}

QPushButton *VirtioBox::addButton(const char *name, const QString &text, Action action)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->hide();
    m_row->addWidget(button);
    m_actions.append(button);
    connect(button, &QPushButton::clicked, this, [this, action] {
        m_problem->hide();
        m_isActing = true;
        m_wantsFocus = true;
        for (QPushButton *each : std::as_const(m_actions))
            each->setEnabled(false);
        Q_EMIT wanted(action);
    });
    return button;
}

void VirtioBox::load(const MachineDetails &details)
{
    m_drivers.reset();
    const VirtioNote note = details.saved.virtioNote();
    const bool isOnTheWay = note != VirtioNote();
    const bool isQemu = details.saved.machine().accelerator != Accelerator::Other;
    setVisible(isQemu && (isOnTheWay || hasEmulatedParts(details.parts)));
    if (isHidden())
        return;
    m_isOpen = m_isOpen || isOnTheWay;
    m_begin->setVisible(!m_isOpen);
    if (m_isOpen)
        Q_EMIT stateWanted();
}

void VirtioBox::begin()
{
    m_isOpen = true;
    m_wantsFocus = true;
    m_begin->setEnabled(false);
    Q_EMIT stateWanted();
}

void VirtioBox::showState(const VirtioState &state, const VirtioDrivers &drivers)
{
    if (m_isActing)
        return;
    m_drivers = drivers;
    if (m_isUnknown)
        m_problem->hide();
    m_isUnknown = false;
    m_begin->hide();
    m_begin->setEnabled(true);
    m_text->setText(explain(state, drivers));
    m_text->show();
    QStringList lines;
    for (const hardware::Change &change : state.changes)
        lines += plainLine(hardware::textOf(change));
    m_changes->setText(lines.join(u'\n'));
    // What goes back is what was listed before.
    m_changes->setVisible(state.step == Step::Ready || state.step == Step::Seen);
    showButtons(state, drivers);
    if (std::exchange(m_wantsFocus, false))
        for (QPushButton *button : std::as_const(m_actions))
            if (!button->isHidden() && button->isEnabled())
                button->setFocus();
    if (state.step == Step::Trying && state.isRunning)
        m_lookAgain.start();
}

void VirtioBox::showButtons(const VirtioState &state, const VirtioDrivers &drivers)
{
    const QString turnOff = state.isRunning ? tr("Only while the machine is off.") : QString();
    m_try->setVisible(state.step == Step::Ready);
    m_try->setEnabled(drivers.origin != VirtioDrivers::Origin::None);
    m_cancel->setVisible(!state.trial.isEmpty());
    m_cancel->setEnabled(true);
    m_move->setVisible(state.step == Step::Seen);
    m_back->setVisible(state.step == Step::Moved);
    for (QPushButton *button : {m_move, m_back}) {
        button->setEnabled(!state.isRunning);
        button->setToolTip(turnOff);
        button->setAccessibleDescription(turnOff);
    }
    m_keep->setVisible(state.step == Step::Moved);
    m_keep->setEnabled(true);
}

void VirtioBox::showUnknown(const Error &problem)
{
    m_begin->setEnabled(true);
    m_isUnknown = true;
    tell(problem);
    if (m_isOpen)
        m_lookAgain.start();
}

void VirtioBox::done(const Error *problem)
{
    m_isActing = false;
    if (problem)
        tell(*problem);
    Q_EMIT stateWanted();
}

void VirtioBox::tell(const Error &problem)
{
    m_problem->setText(sentencesOf(problem));
    setShade(*m_problem, style::danger(palette()));
    m_problem->show();
}

} // namespace innkeeper
