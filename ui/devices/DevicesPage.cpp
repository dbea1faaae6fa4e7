// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/DevicesPage.h"

#include "ui/devices/DeviceList.h"
#include "ui/devices/RowAccessible.h"
#include "ui/devices/RuleDialog.h"
#include "ui/devices/RuleList.h"
#include "ui/style/Style.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Notice.h"

namespace innkeeper {

static constexpr int kNothingHeight = 260;

DevicesPage::DevicesPage(UsbKeeping &usb, BluetoothLending &lending, MachineList &machines,
                         QWidget *parent)
    : ScrollPage({}, parent)
    , m_usb(usb)
    , m_notice(new Notice)
    , m_devices(new DeviceList(usb, lending, machines))
    , m_rules(new RuleList(usb, machines))
{
    installRowAccessibility();
    setObjectName(QStringLiteral("devicesPage"));
    setAccessibleName(tr("USB devices and rules"));
    auto *nothing = new EmptyState;
    nothing->setObjectName(QStringLiteral("noDevices"));
    nothing->setContent(QStringLiteral("usb"), tr("Nothing is plugged in"),
                        tr("Plug in a USB device, and say here which machine has it."));
    nothing->setMinimumHeight(kNothingHeight);
    m_nothing = nothing;
    m_notice->setClosable(false);
    add(m_notice);
    add(m_nothing);
    add(m_devices);
    add(m_rules);
    connect(m_devices, &DeviceList::ruleWanted, this,
            [this](const UsbDevice &device) { m_rules->addRule(device.port); });
    connect(&m_usb, &UsbKeeping::changed, this, &DevicesPage::follow);
    follow();
}

void DevicesPage::follow()
{
    const std::optional<Error> trouble = m_usb.trouble();
    if (trouble && trouble != m_trouble)
        m_notice->showError(tr("USB devices stay where they are for now"), *trouble);
    m_trouble = trouble;
    m_notice->setVisible(trouble.has_value());
    m_nothing->setVisible(!trouble && m_devices->isEmpty());
    m_devices->setVisible(!trouble && !m_devices->isEmpty());
    m_rules->setVisible(!trouble);
}

void DevicesPage::connectDevice(const QString &port, const MachineId &machine)
{
    m_devices->connectDevice(port, machine);
}

} // namespace innkeeper
