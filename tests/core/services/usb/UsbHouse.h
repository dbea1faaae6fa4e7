// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/usb/UsbKeeper.h"
#include "core/xml/UsbHostdev.h"
#include "tests/core/services/Eventually.h"
#include "tests/core/usb/Sticks.h"
#include "tests/fakes/FakeHostMounts.h"
#include "tests/fakes/FakeHypervisor.h"
#include "tests/fakes/FakeUsbDevices.h"
#include "tests/fakes/FakeUsbIsolation.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace innkeeper {

/// A keeper in a house with two machines: the inn runs, the barn does not.
class UsbHouse : public testing::Test
{
protected:
    using State = UsbSeat::State;
    using Wish = UsbKeeping::Wish;

    ~UsbHouse() override
    {
        m_keeper.reset();
        m_pool.waitForDone();
    }

    /// What was plugged in before is not asked about. Again: as after a crash.
    void startKeeper(std::chrono::milliseconds patience = UsbReturns::kPatience,
                     std::chrono::milliseconds firstPause = std::chrono::hours(1))
    {
        m_keeper.reset();
        m_pool.waitForDone();
        // What is held up takes one each.
        m_pool.setMaxThreadCount(4);
        m_holds = std::make_unique<UsbHolds>(m_place.filePath(QStringLiteral("run/usb.json")));
        m_keeper = std::make_unique<UsbKeeper>(
            UsbKeeper::Parts{m_ports, m_host, m_hypervisor, m_isolation, m_mounts, m_list, m_rules,
                             *m_holds, m_pool, patience, firstPause});
        m_link.open(QStringLiteral("qemu:///session"));
        ASSERT_TRUE(eventually([this] { return m_list.isLoaded(); }));
        m_keeper->start();
        settle();
    }

    /// Returns when the keeper has seen all that happened, and done what it can.
    void settle()
    {
        UsbDevice last = stickAt("99-1");
        last.kind = {9, 0, 0};
        m_ports.plug(last);
        EXPECT_TRUE(eventually([&] { return seat("99-1").has_value() && isAtRest(); }));
        m_ports.pull(last.port);
        EXPECT_TRUE(eventually([&] { return !seat("99-1") && isAtRest(); }));
    }
    [[nodiscard]] bool isAtRest() const
    {
        const auto seats = m_keeper->seats();
        return std::none_of(seats.cbegin(), seats.cend(), [](const UsbSeat &seat) {
            return seat.state == State::Attaching || seat.state == State::Detaching;
        });
    }

    [[nodiscard]] std::optional<UsbSeat> seat(const char *port) const
    {
        for (const UsbSeat &seat : m_keeper->seats()) {
            if (seat.device.port == QLatin1String(port))
                return seat;
        }
        return std::nullopt;
    }
    [[nodiscard]] State stateAt(const char *port) const { return seat(port).value().state; }
    /// As libvirt says.
    [[nodiscard]] QList<UsbHostdev> lentTo(const MachineId &machine) const
    {
        return usbHostdevsOf(m_hypervisor.machines().liveXml(machine));
    }
    [[nodiscard]] bool has(const MachineId &machine, const UsbDevice &device) const
    {
        return lentTo(machine).contains({device.bus, device.number, usbAliasFor(device.port)});
    }
    [[nodiscard]] bool gets(const MachineId &machine, const UsbDevice &device) const
    {
        return eventually([&] { return has(machine, device); });
    }

    [[nodiscard]] static Result<void> outcome(const QFuture<Result<void>> &future)
    {
        EXPECT_TRUE(eventually([&] { return future.isFinished(); }));
        return future.result();
    }
    [[nodiscard]] Result<void> move(const UsbDevice &device, const Wish &wish)
    {
        return outcome(m_keeper->move(device.port, wish));
    }
    void give(const UsbDevice &device, const MachineId &machine)
    {
        const auto moved = move(device, {machine, false, false});
        EXPECT_TRUE(moved) << moved.error().message.toStdString();
        EXPECT_TRUE(has(machine, device));
    }
    void setRules(const QList<UsbRule> &rules) { EXPECT_TRUE(outcome(m_keeper->setRules(rules))); }
    /// Returns when it is known to be off.
    void turnOff(const MachineId &machine)
    {
        m_hypervisor.machines().setState(machine, MachineState::Off);
        EXPECT_TRUE(eventually([&] { return m_list.find(machine)->state == MachineState::Off; }));
        settle();
    }
    /// As another program does it.
    void attachForeign(const UsbDevice &device, const MachineId &machine)
    {
        EXPECT_TRUE(m_hypervisor.liveHardware().attach(
            machine, usbHostdevXml({device.bus, device.number, QStringLiteral("hostdev0")})));
    }
    [[nodiscard]] qsizetype attachCount() { return m_hypervisor.script().count(m_attach); }

    const QString m_attach = QStringLiteral("live.attach");
    QTemporaryDir m_place;
    mutable fakes::FakeHypervisor m_hypervisor;
    const MachineId m_inn =
        m_hypervisor.machines().add(QStringLiteral("inn"), MachineState::Running);
    const MachineId m_barn = m_hypervisor.machines().add(QStringLiteral("barn"));
    fakes::FakeUsbDevices m_ports;
    fakes::FakeHostUses m_host;
    fakes::FakeUsbIsolation m_isolation;
    fakes::FakeHostMounts m_mounts{m_host};
    QThreadPool m_pool;
    HostLink m_link{m_hypervisor, m_pool};
    MachineList m_list{m_hypervisor, m_link, m_pool};
    const QString m_rulesPath = m_place.filePath(QStringLiteral("config/usb-rules.json"));
    UsbRuleStore m_rules{m_rulesPath};
    std::unique_ptr<UsbHolds> m_holds;
    std::unique_ptr<UsbKeeper> m_keeper;
};

} // namespace innkeeper
