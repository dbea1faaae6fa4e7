// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbPlan.h"

#include "core/usb/UsbVerdict.h"
#include "tests/core/usb/Sticks.h"

#include <gtest/gtest.h>

#include <random>

namespace innkeeper {

namespace {

/// A situation as chance has it, and what becomes of it when steps are made true.
class World
{
public:
    explicit World(unsigned seed)
        : m_chance(seed)
    {
        for (MachineId &machine : m_machines) {
            machine = MachineId(
                QUuid(seed + 1, ushort(&machine - m_machines), 1, 1, 1, 1, 1, 1, 1, 1, 1));
            if (maybe())
                now.running.insert(machine);
        }
        for (const char *port : {"1-1", "1-2", "1-2.1", "2-1", "3-4.4"})
            plugIn(port);
        for (int i = pick(3); i > 0; --i)
            leaveBehind(i);
        for (int i = pick(3); i > 0; --i)
            rule();
        before = now;
    }

    void apply(const UsbStep &step)
    {
        const QString socket = step.what == UsbStep::Do::Detach ? step.socket
                               : step.filter.isEmpty()          ? QString()
                                                                : step.alias;
        const UsbAssignment assignment{step.machine, step.bus, step.number, step.alias, socket};
        switch (step.what) {
        case UsbStep::Do::Detach:
            EXPECT_TRUE(now.assignments.removeOne(assignment)) << "nothing to detach";
            break;
        case UsbStep::Do::Attach:
            EXPECT_TRUE(now.running.contains(step.machine));
            EXPECT_FALSE(now.refused.contains(step.port)) << "refused";
            for (const UsbAssignment &other : std::as_const(now.assignments)) {
                EXPECT_FALSE(other.bus == step.bus && other.number == step.number) << "twice";
                EXPECT_NE(other.alias, step.alias);
            }
            now.assignments.append(assignment);
            break;
        case UsbStep::Do::Start:
            EXPECT_TRUE(now.arrivals.contains(step.port)) << "nothing arrived";
            EXPECT_FALSE(now.running.contains(step.machine));
            EXPECT_FALSE(now.refused.contains(step.port)) << "refused";
            now.running.insert(step.machine);
            break;
        }
    }

    void expectRight() const
    {
        for (const UsbDevice &device : now.devices) {
            const UsbWish wish = wishFor(device, now);
            const auto has = assignmentOf(device, now.assignments);
            if (has && !isUsbAlias(has->alias) && !now.moved.contains(device.port))
                continue;
            if (wish.to == UsbWish::To::Host) {
                EXPECT_FALSE(has);
            } else if (wish.to == UsbWish::To::Machine && now.running.contains(wish.machine) &&
                       !now.refused.contains(device.port)) {
                EXPECT_TRUE(has && has->machine == wish.machine);
                EXPECT_TRUE(!has || !isUsbAlias(has->alias) ||
                            isUsbIsolatedAlias(has->alias) == wish.isIsolated);
            }
        }
        for (const UsbAssignment &one : now.assignments)
            EXPECT_TRUE(!isUsbAlias(one.alias) || isAny(one, [](const auto &) { return true; }));
        for (const UsbAssignment &one : before.assignments) {
            const bool isMoved = isAny(
                one, [&](const UsbDevice &device) { return now.moved.contains(device.port); });
            EXPECT_TRUE(isUsbAlias(one.alias) || isMoved || now.assignments.contains(one))
                << "taken from another program";
        }
    }

    UsbSituation now;
    UsbSituation before;

private:
    int pick(int most) { return int(m_chance() % unsigned(most + 1)); }
    bool maybe() { return pick(1) == 1; }
    MachineId machine() { return m_machines[pick(2)]; }
    /// Ours, isolated or not; another program's.
    QString alias(const QString &port)
    {
        if (pick(2) == 0)
            return QStringLiteral("hostdev%1").arg(port);
        return maybe() ? usbAliasFor(port) : usbIsolatedAliasFor(port);
    }
    /// Whether `one` is about a device that is there and is such.
    template <class IsSuch>
    [[nodiscard]] bool isAny(const UsbAssignment &one, IsSuch isSuch) const
    {
        return std::any_of(now.devices.cbegin(), now.devices.cend(), [&](const UsbDevice &device) {
            return one.bus == device.bus && one.number == device.number && isSuch(device);
        });
    }

    void plugIn(const char *port)
    {
        if (pick(4) == 0)
            return;
        UsbDevice device = stickAt(port, maybe() ? "AB12" : maybe() ? "CD34" : "");
        device.number = int(now.devices.size()) + 1;
        now.devices.append(device);
        if (maybe())
            now.assignments.append({machine(), device.bus, device.number, alias(device.port)});
        if (maybe())
            now.holds.append({device.port, device.identity, maybe() ? machine() : MachineId(),
                              false, false, maybe(), maybe()});
        for (auto *ports : {&now.refused, &now.arrivals, &now.moved}) {
            if (pick(2) == 0)
                ports->insert(device.port);
        }
    }

    /// The device has gone, or has got another number; or its number is another's now.
    void leaveBehind(int which)
    {
        constexpr int kOldNumber = 100;
        const QString port = QStringLiteral("1-%1").arg(which);
        if (std::none_of(now.assignments.cbegin(), now.assignments.cend(),
                         [&](const auto &one) { return isUsbAliasOf(one.alias, port); }))
            now.assignments.append({machine(), 1, kOldNumber + which, alias(port)});
        else if (maybe())
            return;
        // Nobody serves it any more.
        if (std::none_of(now.assignments.cbegin(), now.assignments.cend(),
                         [&](const auto &one) { return isUsbAliasOf(one.alias, port); }))
            now.assignments.append({machine(), 0, 0, usbIsolatedAliasFor(port)});
    }

    void rule()
    {
        if (now.devices.isEmpty())
            return;
        const UsbDevice device = now.devices[pick(int(now.devices.size()) - 1)];
        UsbRule rule = ruleFor(device, now.devices, maybe() ? machine() : MachineId());
        if (rule.action == UsbRule::Do::Always)
            rule.startsMachine = maybe();
        if (rule.action == UsbRule::Do::Always)
            rule.isIsolated = maybe();
        if (pick(3) == 0)
            rule.match = {{}, {}, {}, QStringLiteral("storage")};
        if (pick(3) == 0)
            rule.identity = QString(64, u'0');
        rule.priority = pick(2);
        now.rules.append(rule);
    }

    std::mt19937 m_chance;
    MachineId m_machines[3];
};

TEST(UsbPlanPropertyTest, ComesToRestWhereAllIsRight)
{
    constexpr unsigned kWorlds = 3000;
    constexpr int kMostRounds = 4;
    for (unsigned seed = 0; seed < kWorlds && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        World world(seed);
        int rounds = 0;
        for (auto steps = stepsFor(world.now); !steps.isEmpty() && rounds < kMostRounds;
             steps = stepsFor(world.now), ++rounds) {
            for (const UsbStep &step : std::as_const(steps))
                world.apply(step);
            world.now.arrivals.clear();
        }
        EXPECT_LT(rounds, kMostRounds);
        world.expectRight();
    }
}

} // namespace

} // namespace innkeeper
