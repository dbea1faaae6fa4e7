// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Machine.h"
#include "core/ports/GuestAccess.h"
#include "core/ports/GuestScreen.h"

#include <QElapsedTimer>
#include <QTimer>

namespace innkeeper {

/// Keeps one machine's screen open: connects, notices the loss, connects again with growing pauses.
class ScreenLink : public QObject
{
    Q_OBJECT

public:
    enum class Status { Off, Connecting, Open, Lost, Unsupported };

    ScreenLink(GuestScreens &screens, GuestAccess &guests, QObject *parent = nullptr);
    ~ScreenLink() override;

    /// A machine that is active and has screens; nothing else is tried.
    void connectTo(const MachineId &id, const QStringList &kinds);
    void disconnectFrom();
    void retry();

    [[nodiscard]] Status status() const { return m_status; }
    /// What is wrong while Lost or Unsupported.
    [[nodiscard]] const Error &problem() const { return m_problem; }
    /// Null while there is none.
    [[nodiscard]] GuestScreen *screen() const { return m_screen.get(); }

Q_SIGNALS:
    void statusChanged(innkeeper::ScreenLink::Status status);
    /// Another object, or null: connect to its signals anew.
    void screenChanged(innkeeper::GuestScreen *screen);

private:
    void attempt();
    [[nodiscard]] Result<std::unique_ptr<GuestScreen>> makeScreen();
    void onState(GuestScreen::State state);
    void onLost(const Error &why);
    void setStatus(Status status);
    void dropScreen();

    GuestScreens &m_screens;
    GuestAccess &m_guests;
    MachineId m_id;
    QStringList m_kinds;
    Status m_status = Status::Off;
    Error m_problem;
    std::unique_ptr<GuestScreen> m_screen;
    int m_failures = 0; ///< in a row
    int m_takenAway = 0;
    QElapsedTimer m_openSince;
    QTimer m_nextAttempt;
};

} // namespace innkeeper
