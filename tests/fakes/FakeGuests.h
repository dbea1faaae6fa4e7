// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/GuestAccess.h"
#include "tests/fakes/FakeConsole.h"
#include "tests/fakes/FakeLink.h"

#include <QMap>
#include <QPointer>

#include <vector>

namespace innkeeper::fakes {

class FakeMachines;

class FakeGuests : public GuestAccess
{
public:
    FakeGuests(FakeLink &link, FakeMachines &machines);

    [[nodiscard]] Result<UniqueFd> openScreen(const MachineId &id, int index) override;
    [[nodiscard]] Result<Screenshot> screenshot(const MachineId &id) override;
    [[nodiscard]] Result<std::unique_ptr<ConsoleStream>>
    openConsole(const MachineId &id, const QString &serial) override;
    [[nodiscard]] Result<void> sendKeys(const MachineId &id, const QList<quint32> &keys) override;

    /// PNG or PPM that screenshot() answers; a small grey PPM at first.
    void setScreenshot(const MachineId &id, const QByteArray &image);
    /// The guest writes on its serial port; nobody listening: lost.
    void say(const MachineId &id, const QByteArray &bytes);
    /// What is typed comes back.
    void setEcho(const MachineId &id, bool echoes);
    [[nodiscard]] QByteArray typed(const MachineId &id) const;
    void closeConsoles(const QString &reason);
    [[nodiscard]] QList<QList<quint32>> sentKeys(const MachineId &id) const;
    /// The hypervisor's ends of the sockets that openScreen() gave away since the last call.
    [[nodiscard]] std::vector<UniqueFd> takeScreenPeers();

private:
    [[nodiscard]] Result<void> enterRunning(const QString &call, const MachineId &id);
    [[nodiscard]] std::shared_ptr<FakeLine> line(const MachineId &id) const;

    FakeLink &m_link;
    FakeMachines &m_machines;
    mutable QMutex m_mutex;
    mutable QMap<MachineId, std::shared_ptr<FakeLine>> m_lines;
    QMap<MachineId, QPointer<FakeConsole>> m_consoles;
    QMap<MachineId, QByteArray> m_screenshots;
    QMap<MachineId, QList<QList<quint32>>> m_keys;
    std::vector<UniqueFd> m_peers;
};

} // namespace innkeeper::fakes
