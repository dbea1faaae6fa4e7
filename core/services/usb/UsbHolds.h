// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usb/UsbPlan.h"

#include <QList>
#include <QSet>
#include <QString>

namespace innkeeper {

/// What people said about devices since the host started, in a file that outlives the keeper and
/// not the host: it belongs into a folder for run-time files. A file that was damaged is none.
/// Main thread.
class UsbHolds
{
public:
    explicit UsbHolds(QString path);

    /// The newest comes last; at most one about each device.
    [[nodiscard]] const QList<UsbHold> &all() const { return m_holds; }
    /// Of the first keeper since the host started, and once only: the file is there from then on.
    [[nodiscard]] bool begin();
    /// `machine`: null for this computer.
    void say(const UsbDevice &device, const MachineId &machine, bool isOnTrial = false,
             bool becomesRule = false, bool isIsolated = false);
    /// The rules decide about it again.
    void forget(const UsbDevice &device);
    /// `devices`: all that is plugged in. Twins, once seen, are told apart by their ports.
    void noteTwins(const QList<UsbDevice> &devices);

    /// $XDG_RUNTIME_DIR/innkeeper/usb.json
    [[nodiscard]] static QString defaultPath();

private:
    void drop(const UsbDevice &device);
    /// False: it cannot be written.
    bool write() const;

    QString m_path;
    QList<UsbHold> m_holds;
    /// Identities that several devices have.
    QSet<QString> m_twins;
};

} // namespace innkeeper
