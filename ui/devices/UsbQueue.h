// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/UsbSeat.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace innkeeper {

/// Which devices a person is asked about now, and which wait: one question at a time, however many
/// arrive. What was answered or closed is not asked again until it is plugged in anew.
class UsbQueue
{
public:
    /// `asking`: all that wait for an answer. `mayJoin`: whether a newcomer, by port, joins the
    /// question that stands; else it waits for the next one.
    void update(const QList<UsbSeat> &asking, const std::function<bool(const QString &)> &mayJoin);
    /// By port. Of the question; empty: nothing is asked.
    [[nodiscard]] const QStringList &current() const { return m_current; }
    /// Another one for each question: what was said to one does not count for the next.
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

    /// No more about these; the others of the question are still asked about.
    void drop(const QStringList &ports);
    /// No more about any of the question.
    void close() { drop(m_current); }
    /// From now on each device has a question of its own, until none is left.
    void takeOneByOne();

private:
    void takeNext();

    QStringList m_current;
    QStringList m_waiting;
    /// Port and identity.
    QList<std::pair<QString, QString>> m_done;
    /// Ports of those that are not what they were: never asked about together with others.
    QStringList m_changed;
    QList<std::pair<QString, QString>> m_asking;
    bool m_isOneByOne = false;
    int m_number = 0;
};

} // namespace innkeeper
