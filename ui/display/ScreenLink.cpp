// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/ScreenLink.h"

#include <algorithm>

namespace innkeeper {

namespace {

using namespace std::chrono_literals;

constexpr auto kFirstPause = 250ms;
constexpr auto kLongestPause = 8000ms;
// After that a person decides.
constexpr int kMostFailures = 8;
// So often opened and soon lost: somebody else shows this screen, and two windows would take it
// from each other for ever.
constexpr int kMostTakenAway = 3;
// A connection that held this long was a good one.
constexpr auto kStable = 10s;

std::chrono::milliseconds pauseAfter(int failures)
{
    return std::min<std::chrono::milliseconds>(kFirstPause * (1 << std::clamp(failures - 1, 0, 8)),
                                               kLongestPause);
}

} // namespace

ScreenLink::ScreenLink(GuestScreens &screens, GuestAccess &guests, QObject *parent)
    : QObject(parent)
    , m_screens(screens)
    , m_guests(guests)
{
    m_nextAttempt.setSingleShot(true);
    connect(&m_nextAttempt, &QTimer::timeout, this, &ScreenLink::attempt);
}

ScreenLink::~ScreenLink() = default;

void ScreenLink::connectTo(const MachineId &id, const QStringList &kinds)
{
    if (m_id == id && m_kinds == kinds)
        return;
    dropScreen();
    m_id = id;
    m_kinds = kinds;
    m_failures = 0;
    m_takenAway = 0;
    attempt();
}

void ScreenLink::disconnectFrom()
{
    m_id = {};
    m_kinds.clear();
    m_nextAttempt.stop();
    dropScreen();
    setStatus(Status::Off);
}

void ScreenLink::retry()
{
    if (m_id.isNull() || m_status == Status::Open)
        return;
    m_failures = 0;
    m_takenAway = 0;
    attempt();
}

void ScreenLink::attempt()
{
    m_nextAttempt.stop();
    dropScreen();
    auto made = makeScreen();
    if (!made) {
        m_problem = made.error();
        setStatus(Status::Unsupported);
        return;
    }
    m_screen = std::move(*made);
    connect(m_screen.get(), &GuestScreen::stateChanged, this, &ScreenLink::onState);
    connect(m_screen.get(), &GuestScreen::lost, this, &ScreenLink::onLost);
    Q_EMIT screenChanged(m_screen.get());
    setStatus(Status::Connecting);
    m_screen->open();
}

/// The first of the machine's screens that can be shown.
Result<std::unique_ptr<GuestScreen>> ScreenLink::makeScreen()
{
    auto result = Result<std::unique_ptr<GuestScreen>>(
        failure(ErrorKind::Unsupported, tr("This machine has no screen."),
                tr("Add a screen in its details, or use its serial console.")));
    for (int index = 0; index < m_kinds.size(); ++index) {
        auto made = m_screens.create(m_kinds.at(index), [guests = &m_guests, id = m_id, index] {
            return guests->openScreen(id, index);
        });
        if (made)
            return made;
        if (index == 0)
            result = std::move(made);
    }
    return result;
}

void ScreenLink::onState(GuestScreen::State state)
{
    if (state != GuestScreen::State::Open)
        return;
    m_openSince.start();
    setStatus(Status::Open);
}

void ScreenLink::onLost(const Error &why)
{
    m_problem = why;
    if (m_openSince.isValid()) {
        const bool wasStable = std::chrono::milliseconds(m_openSince.elapsed()) > kStable;
        m_failures = wasStable ? 0 : m_failures;
        m_takenAway = wasStable ? 0 : m_takenAway + 1;
    }
    m_openSince.invalidate();
    ++m_failures;
    if (why.kind == ErrorKind::Unsupported) {
        setStatus(Status::Unsupported);
        return;
    }
    if (m_failures < kMostFailures && m_takenAway < kMostTakenAway)
        m_nextAttempt.start(pauseAfter(m_failures));
    setStatus(Status::Lost);
}

void ScreenLink::setStatus(Status status)
{
    if (m_status == status)
        return;
    m_status = status;
    Q_EMIT statusChanged(status);
}

void ScreenLink::dropScreen()
{
    if (!m_screen)
        return;
    Q_EMIT screenChanged(nullptr);
    m_screen->disconnect(this);
    // It may be the one that tells us right now.
    m_screen.release()->deleteLater();
}

} // namespace innkeeper
