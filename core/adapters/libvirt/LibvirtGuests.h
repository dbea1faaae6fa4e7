// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/ConnectionSlot.h"
#include "core/ports/GuestAccess.h"

#include <QThreadPool>

namespace innkeeper::libvirt {

class LibvirtGuests : public GuestAccess
{
public:
    explicit LibvirtGuests(const ConnectionSlot &slot);
    ~LibvirtGuests() override;

    [[nodiscard]] Result<UniqueFd> openScreen(const MachineId &id, int index) override;
    [[nodiscard]] Result<Screenshot> screenshot(const MachineId &id) override;
    [[nodiscard]] Result<std::unique_ptr<ConsoleStream>>
    openConsole(const MachineId &id, const QString &serial) override;
    [[nodiscard]] Result<void> sendKeys(const MachineId &id, const QList<quint32> &keys) override;

private:
    const ConnectionSlot &m_slot;
    QThreadPool m_consolePool;
};

} // namespace innkeeper::libvirt
