// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/usb/UsbPlan.h"

#include <optional>

namespace innkeeper {

/// What was tried, so that a step that failed is not repeated before something is different.
class UsbAttempts
{
public:
    void note(const UsbStep &step, const Result<void> &outcome);
    /// Those of `steps` that are worth a try. What is no longer to be done is forgotten, with its
    /// failures; that a machine was not started, only by forget().
    [[nodiscard]] QList<UsbStep> openOf(const QList<UsbStep> &steps);
    [[nodiscard]] std::optional<Error> failureOf(const UsbDevice &device) const;

    void forget(const UsbDevice &device);
    void forget(const MachineId &machine);
    void forgetAll() { m_attempts.clear(); }

    [[nodiscard]] static bool isAbout(const UsbStep &step, const UsbDevice &device);

private:
    struct Attempt
    {
        UsbStep step;
        int count = 0;
        std::optional<Error> failure;
    };

    QList<Attempt> m_attempts;
};

} // namespace innkeeper
