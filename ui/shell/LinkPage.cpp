// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/LinkPage.h"

#include "ui/style/Icons.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>

namespace innkeeper {

using namespace std::chrono_literals;

LinkPage::LinkPage(HostLink &link, QWidget *parent)
    : QStackedWidget(parent)
    , m_link(link)
{
    setObjectName(QStringLiteral("linkPage"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, &LinkPage::showConnecting);
    connect(&link, &HostLink::stateChanged, this, &LinkPage::follow);
    follow();
}

void LinkPage::follow()
{
    m_patience.stop();
    if (isLost())
        showLost();
    else if (m_link.state() == HostLink::State::Opening)
        m_patience.start();
}

bool LinkPage::isLost() const
{
    // Between two tries the reason stays readable.
    return m_link.state() == HostLink::State::Waiting ||
           (m_link.state() == HostLink::State::Opening && !m_link.lastError().message.isEmpty());
}

void LinkPage::showConnecting()
{
    if (!m_connecting) {
        m_connecting = new EmptyState(this);
        m_connecting->setContent(QStringLiteral("connected"), tr("Connecting…"),
                                 tr("Innkeeper asks for your machines."));
        addWidget(m_connecting);
    }
    setCurrentWidget(m_connecting);
}

void LinkPage::showLost()
{
    if (!m_lost) {
        m_lost = new EmptyState(this);
        auto *retry = new QAction(style::icon(QStringLiteral("refresh")), tr("&Try Again"), this);
        retry->setObjectName(QStringLiteral("retry"));
        connect(retry, &QAction::triggered, &m_link, &HostLink::retryNow);
        auto *settings = new QAction(tr("Choose Another Connection…"), this);
        settings->setObjectName(QStringLiteral("otherConnection"));
        connect(settings, &QAction::triggered, this, &LinkPage::settingsWanted);
        m_lost->addAction(retry);
        m_lost->addAction(settings);
        addWidget(m_lost);
    }
    const Error error = m_link.lastError();
    QStringList sentences{error.message};
    if (!error.advice.isEmpty())
        sentences << error.advice;
    else if (m_link.nextTry() >= 0ms)
        sentences << tr("Running machines go on. Innkeeper tries again by itself.");
    m_lost->setContent(QStringLiteral("disconnected"), tr("Not connected"),
                       sentences.join(QStringLiteral("\n\n")));
    setCurrentWidget(m_lost);
}

} // namespace innkeeper
