// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/GuestAccess.h"
#include "ui/console/Terminal.h"

#include <QObject>

#include <optional>

namespace innkeeper {

/// One serial port of one machine, with what it has printed. Survives the guest's restarts: the
/// terminal stays, the stream comes and goes.
class ConsoleSession : public QObject
{
    Q_OBJECT

public:
    ConsoleSession(GuestAccess &guests, const MachineId &machine, const QString &serial,
                   QObject *parent = nullptr);

    [[nodiscard]] const QString &serial() const { return m_serial; }
    [[nodiscard]] Terminal &terminal() { return m_terminal; }
    [[nodiscard]] bool isOpen() const { return m_stream != nullptr; }
    /// Why it could not be opened.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// What was said when it closed; empty while open and before the first time.
    [[nodiscard]] const QString &closedBecause() const { return m_closedBecause; }

    void open();
    void close();

Q_SIGNALS:
    void changed();

private:
    void forgetStream();

    GuestAccess &m_guests;
    MachineId m_machine;
    QString m_serial;
    Terminal m_terminal;
    std::unique_ptr<ConsoleStream> m_stream;
    std::optional<Error> m_error;
    QString m_closedBecause;
};

} // namespace innkeeper
