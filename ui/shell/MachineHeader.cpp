// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/MachineHeader.h"

#include "ui/machines/MachineActionSet.h"
#include "ui/machines/MachineGroup.h"
#include "ui/machines/OsNames.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainName.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

namespace innkeeper {

MachineHeader::MachineHeader(MachineActionSet &actions, OsNames &names, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_names(names)
    , m_icon(new IconLabel(32, this))
    , m_name(new QLabel(this))
    , m_state(new QLabel(this))
    , m_tabs(new QTabBar(this))
    , m_primary(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    m_name->setFont(style::headingFont());
    m_name->setObjectName(QStringLiteral("machineName"));
    m_state->setObjectName(QStringLiteral("machineState"));
    m_state->setFont(style::captionFont());
    for (QLabel *label : {m_name, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(60);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_tabs->setObjectName(QStringLiteral("machineTabs"));
    m_tabs->setAccessibleName(tr("Views of the machine"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_primary->setObjectName(QStringLiteral("primaryAction"));
    m_primary->setDefault(true);
    m_more->setObjectName(QStringLiteral("moreActions"));
    m_more->setIcon(style::icon(QStringLiteral("more")));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("More actions"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(m_menu);

    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_state);
    words->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::kMargin, 0, 12, 0);
    layout->setSpacing(4);
    layout->addWidget(m_icon);
    layout->addSpacing(8);
    layout->addLayout(words, 1);
    layout->addWidget(m_tabs);
    layout->addSpacing(12);
    layout->addWidget(m_primary);
    for (const auto action :
         {MachineAction::ShutDown, MachineAction::Restart, MachineAction::Pause})
        m_lifeButtons << addButton(m_actions.action(action));
    layout->addWidget(m_more);
    setFixedHeight(60);

    connect(m_primary, &QPushButton::clicked, this, [this] {
        QAction *resume = m_actions.action(MachineAction::Resume);
        (resume->isEnabled() ? resume : m_actions.action(MachineAction::Start))->trigger();
    });
    connect(&m_actions, &MachineActionSet::updated, this, &MachineHeader::update);
    connect(&m_names, &OsNames::changed, this, &MachineHeader::updateWords);
    update();
}

QToolButton *MachineHeader::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    return button;
}

void MachineHeader::addScreenAction(QAction *action)
{
    QToolButton *button = addButton(action);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->removeWidget(button);
    row->insertWidget(row->indexOf(m_more), button);
    // As they stand: they were not made in that order.
    QWidget *before = m_tabs;
    for (int i = row->indexOf(m_tabs) + 1; i < row->count(); ++i) {
        if (QWidget *next = row->itemAt(i)->widget()) {
            setTabOrder(before, next);
            before = next;
        }
    }
}

void MachineHeader::setMachine(const Machine &machine)
{
    m_machine = machine;
    m_icon->setIcon(style::machineIcon(machine.icon, machine.osId));
    updateWords();
    update();
}

void MachineHeader::update()
{
    const bool active = isActive(m_machine.state);
    const bool paused = m_machine.state == MachineState::Paused;
    for (QToolButton *button : std::as_const(m_lifeButtons))
        button->setVisible(active);
    m_lifeButtons.last()->setVisible(active && !paused);
    m_primary->setVisible(!active || paused);
    const QAction *action = m_actions.action(paused ? MachineAction::Resume : MachineAction::Start);
    m_primary->setText(action->text());
    m_primary->setIcon(action->icon());
    m_primary->setEnabled(action->isEnabled());
    m_primary->setToolTip(action->toolTip());
    m_primary->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
    updateWords();
}

void MachineHeader::updateWords()
{
    const QString name = plainLine(m_machine.displayName());
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideRight, m_name->width()));
    m_name->setAccessibleName(name);
    m_name->setToolTip(name);
    const QString system = m_names.name(m_machine.osId);
    const QString state = m_actions.isBusy() ? tr("busy…") : toText(m_machine.state);
    //: Under a machine's name: state · operating system
    const QString line = system.isEmpty() ? state : tr("%1 · %2").arg(state, system);
    m_state->setText(m_state->fontMetrics().elidedText(line, Qt::ElideRight, m_state->width()));
    m_state->setAccessibleName(line);
    QPalette own = palette();
    own.setColor(QPalette::WindowText, m_machine.state == MachineState::Off
                                           ? style::subtleText(own)
                                           : stateColour(m_machine.state, own));
    m_state->setPalette(own);
}

void MachineHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateWords();
}

void MachineHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateWords();
}

void MachineHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, style::separator(palette()));
}

} // namespace innkeeper
