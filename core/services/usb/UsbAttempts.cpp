// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/usb/UsbAttempts.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper {

namespace {

struct UsbAttemptsWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::UsbAttempts)
};

/// libvirt may say that a device went before it has gone.
constexpr int kMostQuickTries = 2;
/// With the first pause of half a second: for a quarter of a minute.
constexpr int kMostTries = 6;
constexpr int kMostIsolated = 4;
constexpr std::chrono::minutes kIsolatedWithin{1};

Error endsItsProgram()
{
    return {
        ErrorKind::Denied,
        UsbAttemptsWords::tr("The device stays with this computer, because it ended the program "
                             "that keeps it apart several times."),
        UsbAttemptsWords::tr("It may be broken, or mean harm: unplug it. If you trust it, "
                             "connect it without isolation."),
        {}};
}

} // namespace

bool UsbAttempts::isAbout(const UsbStep &step, const UsbDevice &device)
{
    // What is left of it under an older number is in its way.
    return step.port == device.port || isUsbAliasOf(step.alias, device.port) ||
           (step.bus == device.bus && step.number == device.number);
}

void UsbAttempts::note(const UsbStep &step, const Result<void> &outcome)
{
    auto attempt = std::find_if(m_attempts.begin(), m_attempts.end(),
                                [&](const Attempt &one) { return one.step == step; });
    if (attempt == m_attempts.end())
        attempt = m_attempts.insert(m_attempts.end(), Attempt{step, 0, {}, {}});
    ++attempt->count;
    if (outcome && step.what == UsbStep::Do::Attach && isUsbIsolatedAlias(step.alias))
        noteIsolated(step);
    if (!outcome)
        attempt->failure = outcome.error();
    else if (attempt->count >= kMostQuickTries)
        attempt->failure =
            Error{ErrorKind::TimedOut,
                  UsbAttemptsWords::tr("The emulator says that it moved the device, but did not."),
                  UsbAttemptsWords::tr("Shut the machine down and start it again."),
                  {}};
    // A machine is started once, at an arrival.
    if (attempt->failure && step.what != UsbStep::Do::Start && attempt->count < kMostTries)
        attempt->again = QDeadlineTimer(m_firstPause * (1 << (attempt->count - 1)));
    else
        attempt->again = QDeadlineTimer(QDeadlineTimer::Forever);
}

void UsbAttempts::noteIsolated(const UsbStep &step)
{
    auto isolated = std::find_if(m_isolated.begin(), m_isolated.end(),
                                 [&](const Isolated &one) { return one.step == step; });
    if (isolated == m_isolated.end() || isolated->minute.hasExpired()) {
        m_isolated.removeIf([&](const Isolated &one) { return one.step.port == step.port; });
        isolated = m_isolated.insert(m_isolated.end(), {step, 0, QDeadlineTimer(kIsolatedWithin)});
    }
    ++isolated->count;
}

std::optional<std::chrono::milliseconds> UsbAttempts::pause() const
{
    std::optional<std::chrono::milliseconds> shortest;
    for (const Attempt &attempt : m_attempts) {
        if (attempt.again.isForever())
            continue;
        const std::chrono::milliseconds left(attempt.again.remainingTime());
        shortest = std::min(left, shortest.value_or(left));
    }
    return shortest;
}

QList<UsbStep> UsbAttempts::openOf(const QList<UsbStep> &steps)
{
    m_attempts.removeIf([&](const Attempt &one) {
        // A machine is to be started only at an arrival: that it failed is told until it is over.
        const bool isFailedStart = one.step.what == UsbStep::Do::Start && one.failure.has_value();
        return !steps.contains(one.step) && !isFailedStart;
    });
    QList<UsbStep> open = steps;
    open.removeIf([&](const UsbStep &step) {
        return std::any_of(m_attempts.cbegin(), m_attempts.cend(), [&](const Attempt &one) {
            return one.step == step && one.failure.has_value() && !one.again.hasExpired();
        });
    });
    for (Isolated &one : m_isolated) {
        if (one.count >= kMostIsolated && !one.minute.hasExpired() && open.contains(one.step))
            one.isGivenUp = true;
        if (one.isGivenUp)
            open.removeAll(one.step);
    }
    return open;
}

std::optional<Error> UsbAttempts::failureOf(const UsbDevice &device) const
{
    for (const Attempt &attempt : m_attempts) {
        if (attempt.failure && isAbout(attempt.step, device))
            return attempt.failure;
    }
    for (const Isolated &one : m_isolated) {
        if (one.isGivenUp && isAbout(one.step, device))
            return endsItsProgram();
    }
    return std::nullopt;
}

void UsbAttempts::forget(const UsbDevice &device)
{
    m_attempts.removeIf([&](const Attempt &one) { return isAbout(one.step, device); });
    m_isolated.removeIf([&](const Isolated &one) { return isAbout(one.step, device); });
}

void UsbAttempts::forget(const MachineId &machine)
{
    m_attempts.removeIf([&](const Attempt &one) { return one.step.machine == machine; });
    m_isolated.removeIf([&](const Isolated &one) { return one.step.machine == machine; });
}

void UsbAttempts::forgetAll()
{
    m_attempts.clear();
    m_isolated.clear();
}

} // namespace innkeeper
