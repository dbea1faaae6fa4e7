// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/ClipboardLink.h"

#include <QClipboard>
#include <QGuiApplication>

namespace innkeeper {

namespace {

using namespace std::chrono_literals;

// Who copies in the guest and turns to another window at once still wants the text.
constexpr auto kAfterUse = 2s;

} // namespace

ClipboardLink::ClipboardLink(QObject *parent)
    : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardLink::offer);
}

void ClipboardLink::setScreen(GuestScreen *screen)
{
    if (!m_screen.isNull())
        m_screen->disconnect(this);
    m_screen = screen;
    m_known.clear();
    if (screen == nullptr)
        return;
    connect(screen, &GuestScreen::textOffered, this, &ClipboardLink::accept);
    offer();
}

void ClipboardLink::setShared(bool shared)
{
    if (m_isShared == shared)
        return;
    m_isShared = shared;
    if (shared)
        offer();
    else if (!m_screen.isNull())
        m_screen->offerText({});
    if (!shared)
        m_known.clear();
}

void ClipboardLink::setInUse(bool inUse)
{
    if (m_isInUse && !inUse)
        m_lastUse.start();
    m_isInUse = inUse;
    if (inUse)
        offer();
}

void ClipboardLink::offer()
{
    if (!m_isShared || !m_isInUse || m_screen.isNull())
        return;
    const QString text = QGuiApplication::clipboard()->text();
    if (text == m_known)
        return;
    m_known = text;
    m_screen->offerText(text);
}

void ClipboardLink::accept(const QString &text)
{
    const bool isUsed = m_isInUse || (m_lastUse.isValid() &&
                                      std::chrono::milliseconds(m_lastUse.elapsed()) < kAfterUse);
    if (!m_isShared || !isUsed)
        return;
    m_known = text;
    QGuiApplication::clipboard()->setText(text);
}

} // namespace innkeeper
