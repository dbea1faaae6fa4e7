// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/ChangeMachine.h"
#include "tests/system/SessionInn.h"

#include <functional>

namespace innkeeper {

/// Turns the event loop until `condition` holds; false when it did not in time.
[[nodiscard]] bool eventually(const std::function<bool()> &condition,
                              std::chrono::milliseconds deadline = std::chrono::seconds(60));

/// One machine as Innkeeper makes it, in which a small Linux boots from a kernel file; changed by
/// ChangeMachine, asked on its serial port.
class GuestMachine : public SessionInn
{
protected:
    using Change = hardware::Change;

    /// "q35" or "pc"; off, with nothing but what Innkeeper gives to every Linux.
    void make(const QString &chipset);
    /// Makes a machine from what Innkeeper would, after an edit of it.
    void makeFrom(const std::function<void(MachineConfig &)> &edit);
    /// Starts it; returns when its shell listens.
    void boot();
    void bootAgain();

    /// What a line typed into the guest's shell prints.
    QByteArray ask(const QByteArray &line);
    /// The same, until it prints something that has `words` in it; plugging takes the guest a
    /// moment.
    [[nodiscard]] bool tells(const QByteArray &line, const QByteArray &words);

    [[nodiscard]] static Change set(const char *part, const QString &which, const char *field,
                                    const QString &value);
    [[nodiscard]] static Change add(const char *part, const hardware::Values &values);
    [[nodiscard]] static Change remove(const char *part, const QString &which);
    /// Expects all of it to be done at once.
    void changeNow(const QList<Change> &changes);
    /// Expects it to be accepted, and to wait.
    void changeLater(const QList<Change> &changes);
    /// The failure's words; expects both definitions to be what they were, to the byte.
    Error expectRefusal(const QList<Change> &changes);
    [[nodiscard]] QList<Change> pending();
    [[nodiscard]] QString xml(Machines::View view);
    [[nodiscard]] std::optional<hardware::Part> part(const char *kind, const QString &which,
                                                     Machines::View view = Machines::View::Live);

    /// A sparse raw image.
    [[nodiscard]] QString image(const QString &name, Bytes size);

    MachineId m_id;
    ChangeMachine m_change{m_hypervisor};

private:
    std::unique_ptr<ConsoleStream> m_console;
    QByteArray m_said;
};

/// For EXPECT_TRUE: the whole story of a failure.
template <class T>
[[nodiscard]] testing::AssertionResult succeeded(const Result<T> &result)
{
    if (result)
        return testing::AssertionSuccess();
    return testing::AssertionFailure()
           << qPrintable(result.error().message) << " | " << qPrintable(result.error().advice)
           << " | " << qPrintable(result.error().detail);
}

} // namespace innkeeper
