// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/MoveToVirtio.h"
#include "tests/system/hardware/GuestMachine.h"

namespace innkeeper {
namespace {

using Action = MoveToVirtio::Action;
using Step = VirtioState::Step;

/// A guest that has to learn about virtio first.
class VirtioTest : public GuestMachine
{
protected:
    void makeOld(const QString &chipset, Firmware firmware)
    {
        const bool isOld = chipset == QLatin1String("pc");
        makeFrom([&](MachineConfig &config) {
            config.chipset = chipset;
            config.firmware = firmware;
            ASSERT_EQ(config.disks.size(), 1);
            ASSERT_EQ(config.networks.size(), 1);
            config.disks[0].bus = isOld ? QStringLiteral("ide") : QStringLiteral("sata");
            config.networks[0].model = isOld ? QStringLiteral("e1000") : QStringLiteral("e1000e");
        });
    }
    void act(Action action)
    {
        const auto done = m_move.run(m_id, action);
        EXPECT_TRUE(succeeded(done));
    }
    Step step()
    {
        const auto state = m_move.state(m_id);
        EXPECT_TRUE(succeeded(state));
        return state ? state->step : Step::Nothing;
    }
    void turnOff() { ASSERT_TRUE(succeeded(m_hypervisor.machines().forceOff(m_id))); }
    void setCommandLine(const QString &line)
    {
        ASSERT_TRUE(succeeded(m_change.run(m_id, {set("firmware", {}, "cmdline", line)})));
    }
    void expectImages(int count)
    {
        const auto pool = m_hypervisor.storage().ensureDefaultPool();
        ASSERT_TRUE(pool);
        EXPECT_EQ(m_hypervisor.storage().volumes(pool->name)->size(), count);
    }

    MoveToVirtio m_move{m_hypervisor, m_systems, m_profiles, m_journal};
};

TEST_F(VirtioTest, MovesWhatRunsAndComesBack)
{
    makeOld(QStringLiteral("pc"), Firmware::Bios);
    ASSERT_FALSE(HasFatalFailure());
    boot();
    ASSERT_FALSE(HasFatalFailure());
    ask("rmmod virtio_blk; modprobe e1000");
    ask("echo from the old disk | dd of=/dev/sda conv=sync,fsync 2>/dev/null");
    EXPECT_EQ(step(), Step::Ready);
    act(Action::Try);
    expectImages(2);
    // The guest knows of a device, and can do nothing with it.
    EXPECT_EQ(ask("ls /sys/block | grep -c vd"), "0");
    EXPECT_EQ(step(), Step::Trying);
    EXPECT_EQ(m_move.run(m_id, Action::Move).error().kind, ErrorKind::Invalid);
    ask("modprobe virtio_blk");
    EXPECT_TRUE(eventually([this] { return step() == Step::Seen; }));
    EXPECT_EQ(m_move.run(m_id, Action::Move).error().kind, ErrorKind::Busy);
    turnOff();
    const QString before = xml(Machines::View::Persistent);
    act(Action::Move);
    expectImages(1);
    EXPECT_EQ(step(), Step::Moved);
    boot();
    ASSERT_FALSE(HasFatalFailure());
    EXPECT_EQ(ask("head -c 17 /dev/vda"), "from the old disk");
    EXPECT_EQ(ask("ls /sys/block | grep -c -e sd -e vd"), "1");
    EXPECT_TRUE(tells("ls /sys/bus/virtio/drivers/virtio_net", "virtio"));
    turnOff();
    act(Action::Return);
    EXPECT_EQ(step(), Step::Ready);
    boot();
    ASSERT_FALSE(HasFatalFailure());
    EXPECT_EQ(ask("head -c 17 /dev/sda"), "from the old disk");
    EXPECT_EQ(ask("ls /sys/bus/virtio/drivers/virtio_net | grep -c virtio"), "0");
}

TEST_F(VirtioTest, TakesNoFirmwareForTheGuest)
{
    makeOld(QStringLiteral("q35"), Firmware::Uefi);
    ASSERT_FALSE(HasFatalFailure());
    const QString line =
        part("firmware", {}, Machines::View::Persistent)->value(QStringLiteral("cmdline"));
    setCommandLine(line + QStringLiteral(" module_blacklist=virtio_blk"));
    act(Action::Try);
    boot();
    ASSERT_FALSE(HasFatalFailure());
    // UEFI had a driver for the disk long before.
    EXPECT_EQ(step(), Step::Trying);
    turnOff();
    setCommandLine(line);
    boot();
    ASSERT_FALSE(HasFatalFailure());
    EXPECT_TRUE(eventually([this] { return step() == Step::Seen; }));
}

} // namespace
} // namespace innkeeper
