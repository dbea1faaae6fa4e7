// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/LinkPage.h"

#include "ui/style/Icons.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>

namespace innkeeper {

LinkPage::LinkPage(HostLink &link, QWidget *parent)
    : QStackedWidget(parent)
    , m_link(link)
    , m_connecting(new EmptyState(this))
    , m_lost(new EmptyState(this))
{
    setObjectName(QStringLiteral("linkPage"));
    m_connecting->setContent(QStringLiteral("connected"), tr("Connecting…"),
                             tr("Innkeeper asks for your machines."));
    auto *retry = new QAction(style::icon(QStringLiteral("refresh")), tr("&Try Again"), this);
    retry->setObjectName(QStringLiteral("retry"));
    connect(retry, &QAction::triggered, &link, &HostLink::retryNow);
    auto *settings = new QAction(tr("Choose Another Connection…"), this);
    settings->setObjectName(QStringLiteral("otherConnection"));
    connect(settings, &QAction::triggered, this, &LinkPage::settingsWanted);
    m_lost->addAction(retry);
    m_lost->addAction(settings);
    addWidget(m_connecting);
    addWidget(m_lost);
    connect(&link, &HostLink::stateChanged, this, &LinkPage::follow);
    follow();
}

void LinkPage::follow()
{
    // Between two tries the reason stays readable.
    const bool isLost =
        m_link.state() == HostLink::State::Waiting ||
        (m_link.state() == HostLink::State::Opening && !m_link.lastError().message.isEmpty());
    if (isLost) {
        const Error error = m_link.lastError();
        QStringList sentences{error.message};
        if (!error.advice.isEmpty())
            sentences << error.advice;
        else if (m_link.nextTry() >= std::chrono::milliseconds(0))
            sentences << tr("Running machines go on. Innkeeper tries again by itself.");
        m_lost->setContent(QStringLiteral("disconnected"), tr("Not connected"),
                           sentences.join(QStringLiteral("\n\n")));
    }
    setCurrentWidget(isLost ? m_lost : m_connecting);
}

} // namespace innkeeper
