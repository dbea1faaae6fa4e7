// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/UsbIsolation.h"
#include "core/usb/UsbPlan.h"

#include <QThreadPool>

#include <optional>

namespace innkeeper {

/// What machines have of the host, from one look to the next: whether they really have it, and who
/// does afterwards. An emulator that was killed has given its devices back to nobody; one that was
/// restored does not open them again, and a reset takes them from it. Lives in UsbKeeper.
class UsbLoans
{
public:
    /// At each look. Returns devices that a machine had at the last one and none has now; at the
    /// first, those that belong to a machine, and that neither one nor a driver of the host has.
    [[nodiscard]] QList<UsbDevice> ended(const UsbSituation &now, const QSet<QString> &driven);
    /// UsbSituation::loose. What has been lent anew and is still driven by the host is left so.
    [[nodiscard]] const QSet<QString> &loose() const { return m_loose; }

private:
    void noteLoose(const UsbDevice &device, bool isLent, bool isDriven);

    std::optional<QList<UsbAssignment>> m_last;
    QSet<QString> m_loose;
    /// Of the loose ones, those that were taken from their machines to be lent anew.
    QSet<QString> m_taken;
};

/// On the pool. Nothing happens to those that an emulator gave back before it ended.
void giveToHost(const QList<UsbDevice> &devices, UsbIsolation &isolation, QThreadPool &pool);

} // namespace innkeeper
