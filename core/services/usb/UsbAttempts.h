// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/usb/UsbPlan.h"

#include <QDeadlineTimer>

#include <chrono>
#include <optional>

namespace innkeeper {

/// What was tried. A step that failed is tried again a few times, after pauses that grow: the
/// kernel may still be busy with a device that has just come. After that, only when something is
/// different. The same goes for a device that is isolated again and again within a minute: it ends
/// whoever speaks for it, perhaps on purpose.
class UsbAttempts
{
public:
    static constexpr std::chrono::milliseconds kFirstPause{500};

    explicit UsbAttempts(std::chrono::milliseconds firstPause = kFirstPause)
        : m_firstPause(firstPause)
    {
    }

    void note(const UsbStep &step, const Result<void> &outcome);
    /// Those of `steps` that are worth a try. What is no longer to be done is forgotten, with its
    /// failures; that a machine was not started, only by forget().
    [[nodiscard]] QList<UsbStep> openOf(const QList<UsbStep> &steps);
    /// How long until one of those that failed is worth a try; none: never by itself.
    [[nodiscard]] std::optional<std::chrono::milliseconds> pause() const;
    [[nodiscard]] std::optional<Error> failureOf(const UsbDevice &device) const;

    void forget(const UsbDevice &device);
    void forget(const MachineId &machine);
    void forgetAll();

    [[nodiscard]] static bool isAbout(const UsbStep &step, const UsbDevice &device);

private:
    struct Attempt
    {
        UsbStep step;
        int count = 0;
        std::optional<Error> failure;
        QDeadlineTimer again{QDeadlineTimer::Forever};
    };

    /// How often a device was isolated since its minute began.
    struct Isolated
    {
        UsbStep step;
        int count = 0;
        QDeadlineTimer minute;
        bool isGivenUp = false;
    };

    void noteIsolated(const UsbStep &step);

    std::chrono::milliseconds m_firstPause;
    QList<Attempt> m_attempts;
    QList<Isolated> m_isolated;
};

} // namespace innkeeper
