// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace innkeeper {

/// Input devices that were handed over and come back by themselves unless somebody says that all is
/// well, like a new resolution of a screen. Main thread.
class UsbReturns : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kPatience{15};

    explicit UsbReturns(std::chrono::milliseconds patience = kPatience);

    /// One that has begun goes on.
    void begin(const QString &port);
    /// False: it was not going to come back.
    bool end(const QString &port);
    /// Rounded up; 0: it does not come back.
    [[nodiscard]] int secondsLeft(const QString &port) const;

Q_SIGNALS:
    void due(const QString &port);

private:
    std::chrono::milliseconds m_patience;
    QHash<QString, QTimer *> m_timers;
};

} // namespace innkeeper
