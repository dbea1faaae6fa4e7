// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/UsbKeeping.h"
#include "core/services/MachineList.h"
#include "ui/widgets/ScrollPage.h"

#include <optional>

namespace innkeeper {

class BluetoothLending;
class DeviceList;
class EmptyState;
class Notice;
class RuleList;

/// What is plugged into this computer, who has it, and the rules about it.
class DevicesPage : public ScrollPage
{
    Q_OBJECT

public:
    DevicesPage(UsbKeeping &usb, BluetoothLending &lending, MachineList &machines,
                QWidget *parent = nullptr);

    /// As by its row; asks there first where something speaks against it.
    void connectDevice(const QString &port, const MachineId &machine);

private:
    void follow();

    UsbKeeping &m_usb;
    std::optional<Error> m_trouble;
    Notice *m_notice;
    QWidget *m_nothing;
    DeviceList *m_devices;
    RuleList *m_rules;
};

} // namespace innkeeper
