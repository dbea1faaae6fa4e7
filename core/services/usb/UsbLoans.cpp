// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/usb/UsbLoans.h"

namespace innkeeper {

QList<UsbDevice> UsbLoans::ended(const UsbSituation &now, const QSet<QString> &driven)
{
    QList<UsbDevice> ended;
    for (const UsbDevice &device : now.devices) {
        const bool isDriven = driven.contains(device.port);
        const bool isLent = assignmentOf(device, now.assignments).has_value();
        const bool wasLent = m_last ? assignmentOf(device, *m_last).has_value()
                                    : wishFor(device, now).to == UsbWish::To::Machine && !isDriven;
        if (wasLent && !isLent)
            ended.append(device);
        noteLoose(device, isLent, isDriven);
    }
    m_last = now.assignments;
    return ended;
}

void UsbLoans::noteLoose(const UsbDevice &device, bool isLent, bool isDriven)
{
    if (!isLent) {
        if (m_loose.remove(device.port))
            m_taken.insert(device.port);
    } else if (!isDriven) {
        m_loose.remove(device.port);
        m_taken.remove(device.port);
    } else if (!m_taken.contains(device.port)) {
        m_loose.insert(device.port);
    }
}

void giveToHost(const QList<UsbDevice> &devices, UsbIsolation &isolation, QThreadPool &pool)
{
    for (const UsbDevice &device : devices) {
        pool.start([&isolation, place = UsbIsolation::Place{device.bus, device.number}] {
            isolation.giveToHost(place);
        });
    }
}

} // namespace innkeeper
